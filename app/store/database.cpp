// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/statement.h"
#include <cerrno>
#include <sqlite3.h>

namespace dateline {

namespace {

constexpr int busyMilliseconds = 3000;

sqlite3 *openHandle(const QString &path, int flags)
{
    sqlite3 *handle = nullptr;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code == SQLITE_OK)
        return handle;
    const SqlError error =
        handle ? SqlError(handle) : SqlError(code, QString::fromUtf8(sqlite3_errstr(code)));
    sqlite3_close(handle);
    throw error;
}

/// A quota or a limit of size is a full disk to a person, and so is one that has no room for the file of
/// locks: SQLite calls them errors of reading and writing. It does not tell of a cause when a transaction
/// cannot end.
int codeOf(sqlite3 *handle)
{
    const int cause = errno;
    const int code = sqlite3_errcode(handle);
    const bool full = cause == ENOSPC || cause == EDQUOT || cause == EFBIG;
    return (code & 0xff) == SQLITE_IOERR && full ? SQLITE_FULL : code;
}

} // namespace

SqlError::SqlError(int code, const QString &message)
    : m_code(code & 0xff)
    , m_message(message)
    , m_bytes(message.toUtf8())
{
}

SqlError::SqlError(sqlite3 *handle)
    : SqlError(codeOf(handle), QString::fromUtf8(sqlite3_errmsg(handle)))
{
}

Database::Database(const QString &path, Mode mode)
    : m_handle(openHandle(path, mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY
                                                       : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE))
{
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    try {
        run("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824;");
        // FULL: what was confirmed to a person outlives a power cut, too, not only the end of the program.
        if (mode == Mode::ReadWrite)
            run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
    } catch (...) {
        sqlite3_close(m_handle);
        throw;
    }
}

Database::~Database()
{
    for (const auto &[sql, statement] : m_prepared)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void Database::run(const char *sql)
{
    errno = 0;
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw SqlError(m_handle);
}

qint64 Database::pragma(const char *name)
{
    Statement statement(*this, name);
    return statement.step() ? statement.int64(0) : 0;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

sqlite3_stmt *Database::take(std::string_view sql)
{
    if (const auto known = m_prepared.find(sql); known != m_prepared.end()) {
        sqlite3_stmt *statement = known->second;
        m_prepared.erase(known);
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement,
                           nullptr) != SQLITE_OK)
        throw SqlError(m_handle);
    return statement;
}

void Database::giveBack(std::string_view sql, sqlite3_stmt *statement) noexcept
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (!m_prepared.emplace(sql, statement).second)
        sqlite3_finalize(statement);
}

} // namespace dateline
