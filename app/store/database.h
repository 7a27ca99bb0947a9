// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <exception>
#include <QByteArray>
#include <QString>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace dateline {

/// A failed SQL call. Thrown inside of app/store only; Library turns it into a Problem.
class SqlError : public std::exception
{
public:
    SqlError(int code, const QString &message);
    explicit SqlError(sqlite3 *handle);

    /// The primary result code, such as SQLITE_BUSY.
    int code() const { return m_code; }
    QString message() const { return m_message; }
    const char *what() const noexcept override { return m_bytes.constData(); }

private:
    int m_code;
    QString m_message;
    QByteArray m_bytes;
};

/// One connection to a database file; for one thread.
class Database
{
public:
    enum class Mode : quint8 {
        ReadOnly, ///< the file is not touched
        ReadWrite ///< made where missing; WAL, foreign keys on
    };
    Database(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    sqlite3 *handle() const { return m_handle; }
    /// Runs any number of statements that give no rows.
    void run(const char *sql);
    qint64 pragma(const char *name);
    qint64 lastInsertId() const;
    /// Whether there was no space left for the last transaction.
    bool isFull() const { return m_full; }
    void setFull(bool full) { m_full = full; }

private:
    friend class Statement;
    sqlite3_stmt *take(std::string_view sql);
    void giveBack(std::string_view sql, sqlite3_stmt *statement) noexcept;

    sqlite3 *m_handle = nullptr;
    bool m_full = false;
    std::unordered_map<std::string_view, sqlite3_stmt *> m_prepared; ///< unused ones; the keys are literals
};

} // namespace dateline
