// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/ziparchive.h"
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <zip.h>

namespace dateline {

using namespace Qt::StringLiterals;

class ZipArchive::Private
{
public:
    explicit Private(const Source &source)
        : bytes(source.bytes)
        , name(source.name)
        , inside(source.nesting.inside())
    {
    }

    ~Private()
    {
        if (archive)
            zip_discard(archive);
    }

    Problem problem(const QString &entry, const QString &what) const
    {
        return {entry.isEmpty() ? name : name + u'/' + entry, what, {}, {}};
    }

    QByteArray bytes; // libzip reads from it as long as the archive is open
    QString name;
    Nesting inside;
    bool exhausted = false;
    zip_t *archive = nullptr;
};

namespace {

Problem damaged(const QString &name)
{
    return {name,
            u"The file is damaged or cut off: its table of contents cannot be read."_s,
            {},
            u"Fetch or save it again."_s};
}

} // namespace

Result<ZipArchive> ZipArchive::openFile(const QString &path)
{
    auto opened = std::make_unique<Private>(Source{path, {}, Nesting::ofLargeFile(QFileInfo(path).size())});
    opened->archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!opened->archive)
        return damaged(path);
    return ZipArchive(std::move(opened));
}

Result<ZipArchive> ZipArchive::open(const Source &source)
{
    auto opened = std::make_unique<Private>(source);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *bytes =
        zip_source_buffer_create(opened->bytes.constData(), zip_uint64_t(opened->bytes.size()), 0, &error);
    if (bytes)
        opened->archive = zip_open_from_source(bytes, ZIP_RDONLY, &error);
    if (bytes && !opened->archive)
        zip_source_free(bytes);
    zip_error_fini(&error);
    if (!opened->archive)
        return damaged(source.name);
    if (zip_get_num_entries(opened->archive, 0) > limits::maxArchiveEntries)
        return Problem{source.name,
                       u"The archive has more than %1 entries."_s.arg(limits::maxArchiveEntries),
                       {},
                       u"Split it."_s};
    return ZipArchive(std::move(opened));
}

ZipArchive::ZipArchive(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

qint64 ZipArchive::size() const
{
    return zip_get_num_entries(d->archive, 0);
}

ZipArchive::Entry ZipArchive::entry(qint64 index) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(d->archive, zip_uint64_t(index), 0, &stat) != 0)
        return {{}, 0, false};
    const bool locked = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE;
    return {QString::fromUtf8(stat.name), qint64(stat.size), locked};
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(d->archive, name.toUtf8().constData(), 0) >= 0;
}

const Nesting &ZipArchive::inside() const
{
    return d->inside;
}

bool ZipArchive::isExhausted() const
{
    return d->exhausted;
}

Result<QByteArray> ZipArchive::read(qint64 index, qint64 limit) const
{
    const Entry found = entry(index);
    if (found.encrypted)
        return Problem{d->name + u'/' + found.name,
                       u"It is locked with a password."_s,
                       {},
                       u"Unpack it with the password and open what is in it."_s};
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
        zip_fopen_index(d->archive, zip_uint64_t(index), 0), zip_fclose);
    if (!file)
        return d->problem(found.name, u"It is damaged or packed in an unknown way."_s);
    QByteArray out;
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), chunk.data(), zip_uint64_t(chunk.size()));
        if (count < 0)
            return d->problem(found.name, u"It is damaged: unpacking it failed."_s);
        if (count == 0)
            return out;
        out.append(chunk.constData(), qsizetype(count));
        if (!d->inside.spend(count)) {
            d->exhausted = true;
            return d->problem(
                found.name,
                u"The archive unpacks to far more than text does; the rest of it was not read."_s);
        }
        if (out.size() > limit)
            return Problem{
                d->name + u'/' + found.name,
                u"It unpacks to more than %1 MB."_s.arg(limit >> 20),
                {},
                u"Unpack the archive and open the file itself: one of many articles may be larger."_s};
    }
}

Result<QByteArray> ZipArchive::read(const QString &name, qint64 limit) const
{
    const zip_int64_t index = zip_name_locate(d->archive, name.toUtf8().constData(), 0);
    if (index < 0)
        return d->problem(name, u"It is missing."_s);
    return read(qint64(index), limit);
}

bool ZipArchive::isSafeName(const QString &entryName)
{
    const QString name = QString(entryName).replace(u'\\', u'/');
    return !name.startsWith(u'/') && !(name.size() > 1 && name[1] == u':') &&
           !name.split(u'/').contains(".."_L1);
}

bool ZipArchive::isByproduct(const QString &entryName)
{
    const QString file = entryName.mid(entryName.lastIndexOf(u'/') + 1);
    return file.isEmpty() || file.startsWith(u'.') || entryName.startsWith("__MACOSX/"_L1) ||
           file == "Thumbs.db"_L1 || file == "desktop.ini"_L1;
}

bool ZipArchive::isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

} // namespace dateline
