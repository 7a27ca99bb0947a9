// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/database.h"
#include "app/store/migrationwatch.h"
#include <QByteArrayList>

namespace dateline {

/// Marks a file as a library of this program (PRAGMA application_id): "DLIB".
inline constexpr qint64 libraryApplicationId = 0x444C4942;

/// The file was made by a newer version of the program.
class SchemaTooNew : public std::exception
{
};

/// The file is a database of something else.
class NotALibrary : public std::exception
{
};

/// The text of NNN_*.sql in \a folder, in order; numbers must run from 001 without a gap. Throws SqlError
/// where they do not.
QByteArrayList readMigrations(const QString &folder);

/// Throws SchemaTooNew or NotALibrary unless the file may be written after \a known migrations.
/// Reads only.
void checkSchema(Database &database, qsizetype known);

/// Runs the steps that the file has not seen: all of them or, with the SqlError, none. That is
/// SQLITE_INTERRUPT once it is cancelled.
void migrate(Database &database, const QByteArrayList &steps, const MigrationWatch &watch = {});

} // namespace dateline
