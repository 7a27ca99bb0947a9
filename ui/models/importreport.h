// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/ids.h"
#include "app/core/partialdate.h"
#include "app/core/result.h"
#include <optional>
#include <QMetaType>
#include <vector>

namespace dateline {

/// How a long piece of work stands.
struct JobProgress
{
    enum class Kind : quint8 { Import, Extraction, Migration, Opening };
    qint64 job = 0; ///< number of the job; later ones are greater
    Kind kind = Kind::Import;
    int done = 0;
    int total = 0;           ///< 0: not known yet
    QString current;         ///< name of what is being worked on
    qint64 remainingMs = -1; ///< estimate; -1: not known yet
};

/// What became of one file, page or pasted text.
struct ImportOutcome
{
    enum class Kind : quint8 {
        Ok,
        Warning,   ///< read, with a loss that problem names
        Duplicate, ///< skipped: the same text is in the library already
        Failed,    ///< problem says why and what to do
        Cancelled  ///< not read: the import was cancelled before its turn
    };
    QString name;
    Kind kind = Kind::Ok;
    ArticleId article; ///< valid unless Failed or Cancelled
    int events = 0;
    Problem problem;
};

/// One report an import, file by file in the order they were taken.
struct ImportReport
{
    qint64 job = 0;
    std::vector<ImportOutcome> outcomes;
    bool cancelled = false;
    std::optional<PartialDate> published = {}; ///< given by a person with what was to be imported
    bool background = false; ///< nobody asked for it at this moment: files that came to a watched folder

    int count(ImportOutcome::Kind kind) const;
    /// "3 articles added, 1 already there, 2 could not be read."
    QString summary() const;
};

} // namespace dateline

Q_DECLARE_METATYPE(dateline::JobProgress)
Q_DECLARE_METATYPE(dateline::ImportReport)
