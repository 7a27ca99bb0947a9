// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/csvloader.h"
#include "app/load/charset.h"
#include "app/load/csvtable.h"
#include "app/load/jsonarticle.h"
#include <algorithm>

namespace dateline {

using namespace Qt::StringLiterals;

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
    const DecodedText decoded = decodeText(source.bytes, source.charset);
    if (looksBinary(decoded.text))
        return Problem{source.name, u"This is no table: the file holds binary data."_s, {}, {}};
    const CsvTable table = readCsvTable(decoded.text);
    if (!table.hasText())
        return noTextColumn(source.name);
    const NumericOrder order = table.dateOrder();
    LoadedArticles loaded;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const NamedFields &row = table.rows[i];
        const QString place = u"%1#%2"_s.arg(source.name).arg(i + 1);
        if (std::all_of(row.begin(), row.end(), [](const auto &field) { return field.second.isEmpty(); }))
            continue;
        auto article = articleOfFields(row, place, order);
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

Problem CsvLoader::noTextColumn(const QString &name)
{
    return {name,
            u"No column of the table is named as an article's text."_s,
            {},
            u"Name the column “text” in the first line, and others title, author, published, url."_s};
}

} // namespace dateline
