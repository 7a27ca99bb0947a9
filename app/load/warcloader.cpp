// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/warcloader.h"
#include "app/load/gzip.h"
#include "app/load/htmlloader.h"
#include "app/load/limits.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Header lines up to an empty one; \a end is where the block behind them begins.
struct HeaderBlock
{
    QByteArray firstLine;
    std::vector<std::pair<QByteArray, QByteArray>> fields; ///< names in lower case
    qsizetype end = 0;

    QByteArray operator[](QByteArrayView name) const
    {
        for (const auto &[key, value] : fields)
            if (key == name)
                return value;
        return {};
    }
};

HeaderBlock readHeaders(const QByteArray &bytes, qsizetype at)
{
    HeaderBlock block;
    block.end = bytes.size();
    for (bool first = true; at < bytes.size(); first = false) {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size();
        const QByteArray line = bytes.mid(at, end - at).trimmed();
        at = end + 1;
        if (line.isEmpty()) {
            block.end = std::min(at, bytes.size());
            break;
        }
        const qsizetype colon = line.indexOf(':');
        if (first)
            block.firstLine = line;
        else if (colon > 0)
            block.fields.emplace_back(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return block;
}

/// The body of "Transfer-Encoding: chunked": sizes in hexadecimal before each piece.
QByteArray unchunked(const QByteArray &body)
{
    QByteArray whole;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype end = body.indexOf('\n', at);
        bool number = false;
        const qint64 size =
            end < 0 ? 0 : body.mid(at, end - at).split(';').first().trimmed().toLongLong(&number, 16);
        if (!number || size <= 0 || size > body.size() - end - 1)
            return whole.isEmpty() ? body : whole;
        whole += body.mid(end + 1, size);
        at = body.indexOf('\n', end + 1 + size) + 1;
        if (at == 0)
            break;
    }
    return whole;
}

QByteArray charsetOf(const QByteArray &contentType)
{
    const qsizetype at = contentType.toLower().indexOf("charset=");
    return at < 0 ? QByteArray() : contentType.mid(at + 8).split(';').first().replace('"', "").trimmed();
}

class WarcReading
{
public:
    explicit WarcReading(const Source &source)
        : m_source(source)
        , m_inside(source.nesting.inside())
    {
    }

    Result<LoadedArticles> read()
    {
        const QByteArray &bytes = m_source.bytes;
        for (qsizetype at = bytes.indexOf("WARC/"); at >= 0 && at < bytes.size();) {
            const HeaderBlock record = readHeaders(bytes, at);
            bool number = false;
            const qint64 length = record["content-length"].toLongLong(&number);
            const bool sound = number && length >= 0 && length <= bytes.size() - record.end;
            if (sound)
                readRecord(record, bytes.mid(record.end, length));
            else
                addDamage(at);
            at = bytes.indexOf("\nWARC/", sound ? record.end + length : record.end) + 1;
            if (at == 0)
                break;
        }
        if (m_loaded.articles.empty() && m_loaded.problems.empty())
            return Problem{m_source.name, u"The web archive holds no page with text."_s, {}, {}};
        return std::move(m_loaded);
    }

private:
    void addDamage(qsizetype at)
    {
        m_loaded.problems.push_back({m_source.name,
                                     u"The web archive is damaged or cut off at byte %1."_s.arg(at),
                                     u"The other records were read."_s, u"Fetch or save it again."_s});
    }

    void readRecord(const HeaderBlock &record, const QByteArray &block)
    {
        if (record["warc-type"] != "response")
            return;
        const HeaderBlock http = readHeaders(block, 0);
        const bool found = http.firstLine.contains(" 200");
        const QByteArray type = http["content-type"];
        if (!found || !(type.contains("html") || type.isEmpty()))
            return;
        QByteArray body = block.mid(http.end);
        if (http["transfer-encoding"].toLower().contains("chunked"))
            body = unchunked(body);
        const QString url = QString::fromUtf8(record["warc-target-uri"]).remove(u'<').remove(u'>');
        if (isGzip(body)) {
            auto unpacked = gunzip(body, url);
            if (!unpacked || !m_inside.spend(unpacked->size())) {
                m_loaded.problems.push_back({url, u"The page cannot be unpacked."_s, {}, {}});
                return;
            }
            body = *std::move(unpacked);
        }
        loadPage({url, body, m_inside, charsetOf(type)});
    }

    void loadPage(const Source &page)
    {
        auto loaded = HtmlLoader().load(page);
        if (!loaded || loaded->front().text.trimmed().isEmpty())
            return; // frames and scripts' answers
        Article article = std::move(loaded->front());
        article.name = m_source.name + u'#' + page.name;
        m_loaded.articles.push_back(std::move(article));
    }

    const Source &m_source;
    Nesting m_inside;
    LoadedArticles m_loaded;
};

} // namespace

QString WarcLoader::format() const
{
    return u"warc"_s;
}

QStringList WarcLoader::patterns() const
{
    return {u"*.warc"_s, u"*.warc.gz"_s};
}

bool WarcLoader::canHandle(const Source &source) const
{
    return source.bytes.startsWith("WARC/");
}

Result<LoadedArticles> WarcLoader::load(const Source &source) const
{
    return WarcReading(source).read();
}

} // namespace dateline
