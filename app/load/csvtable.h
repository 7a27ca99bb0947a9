// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/articlefields.h"

namespace dateline {

/// A table of text with a heading line, by RFC 4180.
struct CsvTable
{
    QStringList heading;
    std::vector<NamedFields> rows;

    /// Whether a column of it holds the text of articles.
    bool hasText() const;
    /// How its dates write 3/4/2020: one row with a number over 12 tells it for all.
    NumericOrder dateOrder() const;
};

/// The whole table.
CsvTable readCsvTable(const QString &text);

/// The most frequent of the usual delimiters in the first line of \a text.
QChar csvDelimiter(QStringView text);

/// Follows the lines of a table to the ends of its rows, which may hold line ends between quotes.
class CsvRowEnds
{
public:
    explicit CsvRowEnds(char delimiter)
        : m_delimiter(delimiter)
    {
    }

    /// Whether the row ends with \a line, the next one of the table.
    bool endsWith(QByteArrayView line);

private:
    char m_delimiter;
    bool m_quoted = false; ///< the last line ended between quotes
};

} // namespace dateline
