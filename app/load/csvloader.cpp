// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/csvloader.h"
#include "app/load/charset.h"
#include "app/load/jsonarticle.h"
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

/// The most frequent of the usual delimiters in the heading line.
QChar delimiterOf(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QStringView heading = end < 0 ? text : text.left(end);
    QChar best = u',';
    for (QChar delimiter : {u';', u'\t', u'|'})
        if (heading.count(delimiter) > heading.count(best))
            best = delimiter;
    return best;
}

/// How a column writes 3/4/2020: one row with a number over 12 tells it for all.
NumericOrder orderOfColumn(const std::vector<NamedFields> &rows)
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

bool hasTextColumn(const QStringList &heading)
{
    return std::any_of(heading.begin(), heading.end(), [](const QString &name) {
        const ArticleField field = articleField(name);
        return field == ArticleField::Text || field == ArticleField::Html || field == ArticleField::Summary;
    });
}

} // namespace

QString CsvLoader::format() const
{
    return u"csv"_s;
}

QStringList CsvLoader::patterns() const
{
    return {u"*.csv"_s, u"*.tsv"_s};
}

bool CsvLoader::canHandle(const Source &source) const
{
    return source.name.endsWith(".csv"_L1, Qt::CaseInsensitive) ||
           source.name.endsWith(".tsv"_L1, Qt::CaseInsensitive);
}

Result<LoadedArticles> CsvLoader::load(const Source &source) const
{
    const DecodedText decoded = decodeText(source.bytes);
    if (looksBinary(decoded.text))
        return Problem{source.name, u"This is no table: the file holds binary data."_s, {}, {}};
    CsvRows table(decoded.text, delimiterOf(decoded.text));
    const QStringList heading = table.next();
    if (!hasTextColumn(heading))
        return Problem{
            source.name,
            u"No column of the table is named as an article's text."_s,
            {},
            u"Name the column “text” in the first line, and others title, author, published, url."_s};
    std::vector<NamedFields> rows;
    while (!table.atEnd()) {
        const QStringList values = table.next();
        NamedFields fields;
        for (qsizetype i = 0; i < std::min(values.size(), heading.size()); ++i)
            fields.emplace_back(heading[i], values[i]);
        rows.push_back(std::move(fields));
    }
    const NumericOrder order = orderOfColumn(rows);
    LoadedArticles loaded;
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString place = u"%1#%2"_s.arg(source.name).arg(i + 1);
        if (std::all_of(rows[i].begin(), rows[i].end(),
                        [](const auto &field) { return field.second.isEmpty(); }))
            continue;
        auto article = articleOfFields(rows[i], place, order);
        if (!article) {
            loaded.problems.push_back(article.problem());
            continue;
        }
        article->name = place;
        article->encoding = decoded.label();
        loaded.articles.push_back(*std::move(article));
    }
    return loaded;
}

} // namespace dateline
