// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/registry.h"
#include <memory>
#include <QDate>

namespace dateline {

/// What one article takes of a file that holds many.
struct FilePart
{
    QString file;         ///< path of the file as given, or of the file in it
    QString name;         ///< of the article in it, as loadFile() would name it
    Source source;        ///< a small file of the same kind, or the packed one
    QDate written;        ///< when the file was
    bool optional = true; ///< where there is no text in it, that is no fault
    NumericOrder dateOrder =
        NumericOrder::Unknown; ///< of publication dates, as other parts of the file tell it
};

/// The parts of a large file that holds many articles (JSON Lines, CSV, mbox, WARC, these packed with gzip,
/// ZIP) from the first to the last, so that a file of any size is read in bounded memory and by several
/// threads, and an import that was stopped goes on behind the last part that was stored.
class FileParts
{
public:
    virtual ~FileParts() = default;

    /// The next part; a Problem for one that cannot be read, or for the rest of the file; nothing at its end.
    virtual std::optional<Result<FilePart>> next() = 0;

    /// Nothing where the file at \a path is smaller than \a least bytes, or not of such a format: loadFile()
    /// does for it.
    static std::unique_ptr<FileParts> open(const QString &path, qint64 least = 1 << 20);
};

/// The articles of \a part, mostly one, named as loadFile() names them; none where there is no fault and no
/// text either.
Result<LoadedArticles> loadPart(const FilePart &part, const LoadOptions &options = {});

} // namespace dateline
