// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/fileparts.h"
#include "app/load/csvparts.h"
#include "app/load/filetime.h"
#include "app/load/jsonparts.h"
#include "app/load/limits.h"
#include "app/load/mailloader.h"
#include "app/load/newsexportparts.h"
#include "app/load/streamedparts.h"
#include "app/load/unsupported.h"
#include "app/load/xmlparts.h"
#include "app/load/ziparchive.h"
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

bool hasEnding(const QString &path, std::initializer_list<QLatin1String> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&path](QLatin1String ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

/// Each message with the line "From SENDER DATE" before it.
class MailboxParts final : public StreamedParts
{
public:
    using StreamedParts::StreamedParts;

private:
    NextPart read() override
    {
        QByteArray message = std::exchange(m_from, {});
        bool blank = false;
        bool tooLarge = false;
        while (auto line = stream().line(limits::maxFileBytes)) {
            if (blank && MailLoader::isEnvelope(*line)) {
                m_from = *std::move(line);
                break;
            }
            blank = line->trimmed().isEmpty();
            tooLarge = tooLarge || message.size() + line->size() > limits::maxFileBytes;
            if (!tooLarge)
                message += *line;
        }
        if (message.isEmpty())
            return std::nullopt;
        const QString name = u"%1#%2"_s.arg(m_path).arg(++m_number);
        if (tooLarge)
            return tooLong(name);
        return part(name, std::move(message));
    }

    QByteArray m_from; ///< the line before the next message
    qint64 m_number = 0;
};

/// The records that hold a server's answer.
class WebArchiveParts final : public StreamedParts
{
public:
    using StreamedParts::StreamedParts;

private:
    NextPart read() override
    {
        while (auto line = stream().line(headerLimit)) {
            if (!line->startsWith("WARC/"))
                continue; // empty lines between records
            ++m_number;
            const Header header = readHeader(*std::move(line));
            if (!header.isWhole || header.length < 0) {
                if (stream().isAtEnd())
                    return cutOff();
                return Problem{u"%1#%2"_s.arg(m_path).arg(m_number),
                               u"The head of record %1 is damaged."_s.arg(m_number),
                               u"The other records were read."_s,
                               {}};
            }
            if (header.length > limits::maxFileBytes || !header.isResponse) {
                if (!stream().skip(header.length))
                    return cutOff();
                if (header.isResponse)
                    return tooLong(u"%1#%2"_s.arg(m_path).arg(m_number));
                continue;
            }
            auto block = stream().read(qsizetype(header.length));
            if (!block)
                return cutOff();
            FilePart page = part(m_path, header.lines + *block);
            page.optional = true;
            return page;
        }
        return std::nullopt;
    }

    static constexpr qsizetype headerLimit = 64 * 1024;

    struct Header
    {
        QByteArray lines;
        qint64 length = -1;
        bool isResponse = false;
        bool isWhole = false; ///< ended by an empty line
    };

    Header readHeader(QByteArray first)
    {
        Header header{std::move(first)};
        while (auto line = stream().line(headerLimit)) {
            header.lines += *line;
            header.isWhole = line->trimmed().isEmpty();
            if (header.isWhole || header.lines.size() > headerLimit)
                break;
            const QByteArray lower = line->toLower();
            if (lower.startsWith("content-length:"))
                header.length = lower.mid(15).trimmed().toLongLong();
            header.isResponse =
                header.isResponse || (lower.startsWith("warc-type:") && lower.contains("response"));
        }
        return header;
    }

    NextPart cutOff()
    {
        if (stream().isDamaged() || std::exchange(m_told, true))
            return std::nullopt;
        return Problem{m_path, u"The web archive is damaged or cut off."_s,
                       u"The records before that were read."_s, u"Fetch or save it again."_s};
    }

    bool m_told = false;
    qint64 m_number = 0; ///< of records, pages or not
};

class ZipParts final : public FileParts
{
public:
    ZipParts(const QString &path, ZipArchive archive)
        : m_path(path)
        , m_archive(std::move(archive))
        , m_written(QFileInfo(path).lastModified().toUTC().date())
    {
    }

    NextPart next() override
    {
        while (m_index < m_archive.size() && !m_archive.isExhausted()) {
            const qint64 index = m_index++;
            const ZipArchive::Entry entry = m_archive.entry(index);
            const QString name = m_path + u'/' + entry.name;
            if (!ZipArchive::isSafeName(entry.name))
                return refused(name, u"The entry's name leads out of the archive; it was not read."_s);
            if (ZipArchive::isByproduct(entry.name))
                continue;
            auto bytes = m_archive.read(index, limits::maxFileBytes);
            if (!bytes)
                return refused(name, bytes.problem().what, bytes.problem().action);
            Source source{name, *std::move(bytes), Nesting().inside()};
            if (!source.bytes.isEmpty() && !unsupportedFormat(source))
                return FilePart{name, name, std::move(source), m_written, false};
        }
        return std::nullopt;
    }

private:
    Problem refused(const QString &name, const QString &what, const QString &action = {}) const
    {
        return {name, what,
                m_archive.isExhausted() ? u"The entries before that were read."_s
                                        : u"The other entries were read."_s,
                action};
    }

    const QString m_path;
    const ZipArchive m_archive;
    const QDate m_written;
    qint64 m_index = 0;
};

/// An archive, not one of the documents that are such.
bool isPlainZip(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && ZipArchive::isZip(file.read(4)) &&
           !hasEnding(path, {".docx"_L1, ".docm"_L1, ".odt"_L1, ".epub"_L1});
}

bool isDocument(const ZipArchive &archive)
{
    return archive.contains(u"word/document.xml"_s) || archive.contains(u"mimetype"_s);
}

bool startsLikeXml(QByteArray head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    return head.trimmed().startsWith('<');
}

std::unique_ptr<FileParts> openZip(const QString &path)
{
    auto archive = ZipArchive::openFile(path);
    if (!archive || isDocument(*archive))
        return nullptr;
    return std::make_unique<ZipParts>(path, *std::move(archive));
}

/// \a name with what the part's source is called put right.
QString renamed(const QString &name, const FilePart &part)
{
    const QString &inner = part.source.name;
    if (name == inner || name == inner + "#1"_L1 || name == inner + ":1"_L1)
        return part.name;
    return name.startsWith(inner) ? part.file + name.mid(inner.size()) : name;
}

Problem renamed(Problem problem, const FilePart &part)
{
    problem.where = renamed(problem.where, part);
    return problem;
}

} // namespace

std::unique_ptr<FileParts> FileParts::open(const QString &path, qint64 least)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.size() < least)
        return nullptr;
    if (isPlainZip(path))
        return openZip(path);
    auto stream = LineStream::open(path);
    if (!stream)
        return nullptr;
    const QByteArray head = stream->peek(64);
    if (head.startsWith("WARC/"))
        return std::make_unique<WebArchiveParts>(path, std::move(stream));
    if (MailLoader::isMailbox({unpackedName(path), stream->peek(1024)}))
        return std::make_unique<MailboxParts>(path, std::move(stream));
    if (hasEnding(path, {".csv"_L1, ".tsv"_L1, ".csv.gz"_L1, ".tsv.gz"_L1}))
        return openCsvParts(path, std::move(stream));
    if (startsLikeXml(head))
        return openXmlParts(path, std::move(stream));
    if (hasEnding(path, {".txt"_L1, ".txt.gz"_L1}))
        return openNewsExportParts(path, std::move(stream));
    return openJsonParts(path, std::move(stream));
}

Result<LoadedArticles> loadPart(const FilePart &part, const LoadOptions &options)
{
    LoadOptions ofPart = options;
    if (ofPart.dateOrder == NumericOrder::Unknown)
        ofPart.dateOrder = part.dateOrder;
    auto loaded = loadSource(part.source, ofPart);
    if (!loaded && part.optional && loaded.problem().where == part.source.name)
        return LoadedArticles();
    if (!loaded)
        return renamed(loaded.problem(), part);
    for (Article &article : *loaded) {
        article.name = renamed(article.name, part);
        doubtLaterThan(part.written, article);
    }
    for (Problem &problem : loaded->problems)
        problem = renamed(std::move(problem), part);
    return loaded;
}

} // namespace dateline
