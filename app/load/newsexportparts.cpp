// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/newsexportparts.h"
#include "app/load/charset.h"
#include "app/load/newsdatabase.h"
#include "app/load/newsexportloader.h"
#include "app/load/streamedparts.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Within which the first documents tell what database wrote them.
constexpr qsizetype sampleSize = 256 * 1024;
constexpr qsizetype longestParting = 200;

class NewsExportParts final : public StreamedParts
{
public:
    NewsExportParts(const QString &path, std::unique_ptr<LineStream> lines, NewsDatabase database,
                    const QByteArray &charset)
        : StreamedParts(path, std::move(lines))
        , m_database(database)
        , m_charset(charset)
    {
    }

private:
    NextPart read() override
    {
        while (auto document = nextDocument()) {
            const bool tooLarge = document->size() > limits::maxFileBytes;
            if (!tooLarge && !NewsExportLoader::hasText(*document, m_charset))
                continue; // the list of titles before the documents
            const QString name = u"%1#%2"_s.arg(m_path).arg(++m_number);
            if (tooLarge)
                return tooLong(name);
            FilePart article = part(name, *std::move(document));
            article.source.charset = m_charset;
            return article;
        }
        return std::nullopt;
    }

    /// With the line that parts it from its neighbour, by which its kind is known: before it or behind it.
    std::optional<QByteArray> nextDocument()
    {
        QByteArray document = std::exchange(m_parting, {});
        while (auto line = stream().line(limits::maxFileBytes)) {
            const bool parts =
                line->size() < longestParting && isParting(m_database, QString::fromLatin1(*line));
            if (parts && partsBefore(m_database)) {
                m_parting = *std::move(line);
                return document;
            }
            if (document.size() <= limits::maxFileBytes)
                document += *line;
            if (parts)
                return document;
        }
        return document.isEmpty() ? std::nullopt : std::optional(document);
    }

    const NewsDatabase m_database;
    const QByteArray m_charset;
    QByteArray m_parting; ///< read ahead
    qint64 m_number = 0;
};

} // namespace

std::unique_ptr<FileParts> openNewsExportParts(const QString &path, std::unique_ptr<LineStream> stream)
{
    QByteArray sample = stream->peek(sampleSize);
    if (sample.contains('\0') || !NewsExportLoader().canHandle({path, sample}))
        return nullptr;
    if (const qsizetype end = sample.lastIndexOf('\n'); sample.size() == sampleSize)
        sample.truncate(end + 1); // no half characters
    const DecodedText decoded = decodeText(sample);
    return std::make_unique<NewsExportParts>(path, std::move(stream), databaseOf(decoded.text.split(u'\n')),
                                             decoded.encoding.toLatin1());
}

} // namespace dateline
