// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include "app/load/loader.h"
#include <memory>
#include <QByteArray>
#include <QString>

namespace dateline {

/// A ZIP file in memory: ZIP archives themselves, and DOCX, ODT and EPUB, which are such. What guards against
/// hostile ones is all here: the number of entries, how much one and all together unpack to (whatever the
/// archive says, its sizes are claims; its checksums must hold). Nothing is ever written to disk, so an entry
/// named ../../x does no harm; isSafeName() tells it all the same.
class ZipArchive
{
public:
    struct Entry
    {
        QString name; ///< path within the archive, with /
        qint64 size;  ///< as the directory claims; reading stops at the limit whatever it says
        bool encrypted;
    };

    /// What is unpacked goes to the account of the archives around \a source.
    static Result<ZipArchive> open(const Source &source);
    /// The file at \a path, which stays open and is read piece by piece.
    static Result<ZipArchive> openFile(const QString &path);
    ZipArchive(ZipArchive &&) noexcept;
    ~ZipArchive();

    qint64 size() const; ///< number of entries, folders among them
    Entry entry(qint64 index) const;
    bool contains(const QString &name) const;

    /// Of what lies in it.
    const Nesting &inside() const;
    /// Whether so much was unpacked that nothing more will be.
    bool isExhausted() const;

    /// The unpacked bytes of an entry, at most \a limit; a Problem where it is missing, damaged, locked or
    /// larger.
    Result<QByteArray> read(qint64 index, qint64 limit) const;
    Result<QByteArray> read(const QString &name, qint64 limit) const;

    /// Whether \a entryName stays within the archive: no absolute path, no drive, no step up.
    static bool isSafeName(const QString &entryName);

    /// A folder, or what systems and browsers put beside the articles.
    static bool isByproduct(const QString &entryName);

    static bool isZip(const QByteArray &bytes);

private:
    class Private;
    explicit ZipArchive(std::unique_ptr<Private> opened);
    std::unique_ptr<Private> d;
};

} // namespace dateline
