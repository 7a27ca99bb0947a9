// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace dateline {

/// Writes rows of CSV (RFC 4180, UTF-8). Control characters are dropped; a cell that a spreadsheet would take
/// for a formula gets an apostrophe in front.
class CsvRows
{
public:
    explicit CsvRows(char separator = ',')
        : m_separator(separator)
    {
    }

    void cell(QStringView text);
    void endRow();
    const QByteArray &bytes() const { return m_bytes; }

private:
    QString quoted(QString text) const;

    QByteArray m_bytes;
    char m_separator;
    bool m_first = true;
};

} // namespace dateline
