// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/database.h"
#include <optional>

namespace dateline {

/// A prepared statement in use; going out of scope it is kept by the database for the next use.
/// \a sql must be a literal. Parameters are ?1, ?2 … in the order of bind(); columns count from 0.
class Statement
{
public:
    Statement(Database &database, std::string_view sql)
        : m_database(database)
        , m_sql(sql)
        , m_statement(database.take(sql))
    {
    }
    ~Statement() { m_database.giveBack(m_sql, m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template<class... Values> Statement &bind(const Values &...values)
    {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }

    /// True: there is a row; false: done.
    bool step();
    /// Runs to the end and makes ready for other values.
    void run();

    bool isNull(int column) const;
    qint64 int64(int column) const;
    int integer(int column) const { return int(int64(column)); }
    bool boolean(int column) const { return int64(column) != 0; }
    double real(int column) const;
    QString text(int column) const { return QString::fromUtf8(utf8(column)); }
    /// Valid until the next step().
    QByteArrayView utf8(int column) const;

private:
    void bindOne(int index, qint64 value);
    void bindOne(int index, int value) { bindOne(index, qint64(value)); }
    void bindOne(int index, bool value) { bindOne(index, qint64(value)); }
    void bindOne(int index, double value);
    void bindOne(int index, const QString &value);
    void bindOne(int index, QLatin1String value);
    void bindOne(int index, std::nullopt_t);
    template<class T> void bindOne(int index, const std::optional<T> &value)
    {
        value ? bindOne(index, *value) : bindOne(index, std::nullopt);
    }
    void check(int code) const;

    Database &m_database;
    std::string_view m_sql;
    sqlite3_stmt *m_statement;
};

} // namespace dateline
