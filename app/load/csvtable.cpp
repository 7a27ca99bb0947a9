// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/csvtable.h"
#include <algorithm>
#include <QStringList>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Splits a table into rows by RFC 4180: quotes hold delimiters and line ends, two of them are one.
class CsvRows
{
public:
    CsvRows(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    QStringList next()
    {
        QStringList row;
        do
            row << field();
        while (take(m_delimiter));
        while (!atEnd() && m_text[m_at] != u'\n')
            ++m_at;
        ++m_at;
        return row;
    }

private:
    bool take(QChar c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    QString field()
    {
        if (take(u'"'))
            return quoted();
        const qsizetype begin = m_at;
        while (!atEnd() && m_text[m_at] != m_delimiter && m_text[m_at] != u'\n')
            ++m_at;
        return m_text.mid(begin, m_at - begin).trimmed().toString();
    }

    QString quoted()
    {
        QString value;
        while (!atEnd()) {
            if (m_text[m_at] == u'"') {
                ++m_at;
                if (!take(u'"'))
                    break;
                value += u'"';
                continue;
            }
            value += m_text[m_at++];
        }
        while (!atEnd() && m_text[m_at] != m_delimiter && m_text[m_at] != u'\n')
            ++m_at;
        return value;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
};

} // namespace

QChar csvDelimiter(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QStringView heading = end < 0 ? text : text.left(end);
    QChar best = u',';
    for (QChar delimiter : {u';', u'\t', u'|'})
        if (heading.count(delimiter) > heading.count(best))
            best = delimiter;
    return best;
}

CsvTable readCsvTable(const QString &text)
{
    CsvRows rows(text, csvDelimiter(text));
    CsvTable table;
    table.heading = rows.next();
    while (!rows.atEnd()) {
        const QStringList values = rows.next();
        NamedFields fields;
        for (qsizetype i = 0; i < std::min(values.size(), table.heading.size()); ++i)
            fields.emplace_back(table.heading[i], values[i]);
        table.rows.push_back(std::move(fields));
    }
    return table;
}

bool CsvTable::hasText() const
{
    return std::any_of(heading.begin(), heading.end(), [](const QString &name) {
        const ArticleField field = articleField(name);
        return field == ArticleField::Text || field == ArticleField::Html || field == ArticleField::Summary;
    });
}

NumericOrder CsvTable::dateOrder() const
{
    bool dayFirst = false;
    bool monthFirst = false;
    for (const NamedFields &row : rows) {
        const QString value = valueOf(row, ArticleField::Published);
        const auto plain = findWrittenDate(value);
        if (!plain || !value.left(plain->span.end).contains(u'/'))
            continue;
        const int first = value.section(u'/', 0, 0).trimmed().toInt();
        dayFirst = dayFirst || (first > 12 && first < 32);
        monthFirst = monthFirst || (first > 0 && first <= 12 && value.section(u'/', 1, 1).toInt() > 12);
    }
    if (dayFirst == monthFirst)
        return NumericOrder::Unknown;
    return dayFirst ? NumericOrder::DayFirst : NumericOrder::MonthFirst;
}

bool CsvRowEnds::endsWith(QByteArrayView line)
{
    bool fieldBegins = !m_quoted;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (m_quoted && c == '"' && i + 1 < line.size() && line[i + 1] == '"')
            ++i;
        else if (m_quoted)
            m_quoted = c != '"';
        else if (fieldBegins && c == '"')
            m_quoted = true;
        fieldBegins = !m_quoted && c == m_delimiter;
    }
    return !m_quoted;
}

} // namespace dateline
