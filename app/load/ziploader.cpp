// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/ziploader.h"
#include "app/load/limits.h"
#include "app/load/registry.h"
#include "app/load/unsupported.h"
#include "app/load/ziparchive.h"
#include <iterator>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

class ZipReading
{
public:
    ZipReading(const ZipArchive &archive, const Source &source)
        : m_archive(archive)
        , m_name(source.name)
        , m_inside(source.nesting.inside())
        , m_chosenEncoding(source.chosenEncoding)
    {
    }

    Result<LoadedArticles> read()
    {
        for (qint64 i = 0; i < m_archive.size() && !m_full; ++i)
            readEntry(i);
        if (m_loaded.articles.empty() && m_loaded.problems.empty())
            return Problem{m_name, u"There is no article in the archive."_s, {}, {}};
        return std::move(m_loaded);
    }

private:
    void refuse(const QString &entry, const QString &what)
    {
        m_loaded.problems.push_back({m_name + u'/' + entry, what, u"The other entries were read."_s, {}});
    }

    void readEntry(qint64 index)
    {
        const ZipArchive::Entry entry = m_archive.entry(index);
        if (!ZipArchive::isSafeName(entry.name))
            return refuse(entry.name, u"The entry's name leads out of the archive; it was not read."_s);
        if (ZipArchive::isByproduct(entry.name))
            return;
        auto bytes = m_archive.read(index, limits::maxFileBytes);
        if (!bytes)
            return refuse(entry.name, bytes.problem().what);
        if (!m_inside.spend(bytes->size())) {
            m_full = true;
            return refuse(entry.name,
                          u"The archive unpacks to more than %1 MB; the rest of it was not read."_s.arg(
                              limits::maxUnpackedBytes >> 20));
        }
        load({m_name + u'/' + entry.name, *std::move(bytes), m_inside, {}, m_chosenEncoding});
    }

    void load(const Source &source)
    {
        if (unsupportedFormat(source) || source.bytes.isEmpty())
            return; // pictures and styles of a saved page
        auto loaded = loadSource(source);
        if (!loaded) {
            m_loaded.problems.push_back(loaded.problem());
            return;
        }
        std::move(loaded->begin(), loaded->end(), std::back_inserter(m_loaded.articles));
        std::move(loaded->problems.begin(), loaded->problems.end(), std::back_inserter(m_loaded.problems));
    }

    const ZipArchive &m_archive;
    QString m_name;
    Nesting m_inside;
    QByteArray m_chosenEncoding;
    LoadedArticles m_loaded;
    bool m_full = false;
};

} // namespace

QString ZipLoader::format() const
{
    return u"zip"_s;
}

QStringList ZipLoader::patterns() const
{
    return {u"*.zip"_s};
}

bool ZipLoader::canHandle(const Source &source) const
{
    return ZipArchive::isZip(source.bytes);
}

Result<LoadedArticles> ZipLoader::load(const Source &source) const
{
    if (source.nesting.inside().isTooDeep())
        return Problem{source.name, u"Archives are packed in archives too often."_s, {}, {}};
    const auto archive = ZipArchive::open(source.bytes, source.name);
    if (!archive)
        return archive.problem();
    if (archive->size() > limits::maxArchiveEntries)
        return Problem{source.name,
                       u"The archive has more than %1 entries."_s.arg(limits::maxArchiveEntries),
                       {},
                       u"Split it."_s};
    return ZipReading(*archive, source).read();
}

} // namespace dateline
