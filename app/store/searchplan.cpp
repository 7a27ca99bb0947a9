// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchplan.h"
#include "app/store/statement.h"
#include <algorithm>

namespace dateline {

qint64 estimatedPlaces(Database &database, std::string_view sql, const QString &match)
{
    Statement row(database, sql);
    if (match.isEmpty() || !row.bind(match).step())
        return 0;
    const qint64 count = row.int64(0);
    if (count < weighedAnswers)
        return count;
    return std::max(count, qint64(double(count) * double(row.int64(2)) / double(row.int64(1))));
}

SearchTerms withoutNeedlessBeginnings(SearchTerms terms,
                                      const std::function<qint64(const SearchTerms &)> &places)
{
    for (const auto field : {&SearchTerms::words, &SearchTerms::title, &SearchTerms::source,
                             &SearchTerms::who, &SearchTerms::where, &SearchTerms::notes})
        for (const QString &word : terms.*field) {
            SearchTerms alone;
            alone.*field = alone.whole = QStringList(word);
            if (isBeginning(word) && places(alone) >= weighedAnswers)
                terms.whole << word;
        }
    return terms;
}

bool limitsComeFirst(qint64 within, qint64 places, qint64 all)
{
    constexpr double readingToAsking =
        12; // reading the words of a row takes 3 µs, asking for a row's days 0.25
    const auto looked = [all](qint64 these, qint64 others) { // until as many as are weighed are found
        return std::min(double(these),
                        double(weighedAnswers) * double(all) / double(std::max<qint64>(others, 1)));
    };
    return readingToAsking * looked(within, places) < looked(places, within);
}

} // namespace dateline
