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
        , m_chosenEncoding(source.chosenEncoding)
    {
    }

    Result<LoadedArticles> read()
    {
        for (qint64 i = 0; i < m_archive.size() && !m_archive.isExhausted(); ++i)
            readEntry(i);
        if (m_loaded.articles.empty() && m_loaded.problems.empty())
            return Problem{m_name, u"There is no article in the archive."_s, {}, {}};
        return std::move(m_loaded);
    }

private:
    void refuse(const QString &entry, const QString &what, const QString &action = {})
    {
        const QString kept = m_archive.isExhausted() ? u"The entries before that were read."_s
                                                     : u"The other entries were read."_s;
        m_loaded.problems.push_back({m_name + u'/' + entry, what, kept, action});
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
            return refuse(entry.name, bytes.problem().what, bytes.problem().action);
        load({m_name + u'/' + entry.name, *std::move(bytes), m_archive.inside(), {}, m_chosenEncoding});
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
    QByteArray m_chosenEncoding;
    LoadedArticles m_loaded;
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
    const auto archive = ZipArchive::open(source);
    if (!archive)
        return archive.problem();
    return ZipReading(*archive, source).read();
}

} // namespace dateline
