// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchweight.h"
#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <sqlite3.h>
#include <vector>

namespace dateline {

namespace {

constexpr double saturation = 1.2;   // k1
constexpr double lengthShare = 0.75; // b

/// Ends a search with the error of a call.
void check(int code)
{
    if (code != SQLITE_OK)
        throw SqlError(code, QString::fromUtf8(sqlite3_errstr(code)));
}

struct PhraseCount
{
    static constexpr sqlite3_int64 most = 1000;
    sqlite3_int64 rows = 0;
    sqlite3_int64 lastRow = 0;
};

int countRow(const Fts5ExtensionApi *api, Fts5Context *context, void *user)
{
    auto &count = *static_cast<PhraseCount *>(user);
    count.lastRow = api->xRowid(context);
    return ++count.rows < PhraseCount::most ? SQLITE_OK : SQLITE_DONE;
}

/// The share of rows that have the phrase, as rarity (Lucene's form of it, which is never negative).
double rarityOf(int phrase, sqlite3_int64 rows, const Fts5ExtensionApi *api, Fts5Context *context)
{
    PhraseCount count;
    check(api->xQueryPhrase(context, phrase, &count, countRow));
    const auto all = double(rows);
    auto having = double(count.rows);
    if (count.rows == PhraseCount::most) // rows are numbered from 1 on, with few gaps
        having = std::min(all, having * all / double(std::max(count.lastRow, PhraseCount::most)));
    return std::log(1 + (all - having + 0.5) / (having + 0.5));
}

const SearchStatistics &statisticsOf(const Fts5ExtensionApi *api, Fts5Context *context)
{
    if (const auto *known = static_cast<const SearchStatistics *>(api->xGetAuxdata(context, 0)))
        return *known;
    auto made = std::make_unique<SearchStatistics>();
    sqlite3_int64 rows = 0, tokens = 0;
    check(api->xRowCount(context, &rows));
    check(api->xColumnTotalSize(context, -1, &tokens));
    made->averageLength = std::max(1.0, double(tokens) / double(std::max<sqlite3_int64>(rows, 1)));
    const int phrases = api->xPhraseCount(context);
    made->rarity.assign(size_t(phrases), 1);
    for (int phrase = 0; phrases > 1 && phrase < phrases; ++phrase)
        made->rarity[size_t(phrase)] = rarityOf(phrase, rows, api, context);
    const SearchStatistics &statistics = *made;
    check(api->xSetAuxdata(context, made.release(),
                           [](void *data) { delete static_cast<SearchStatistics *>(data); }));
    return statistics;
}

/// How often each phrase stands in the row, each time as much as its column weighs.
std::vector<double> frequencies(const Fts5ExtensionApi *api, Fts5Context *context, int count,
                                sqlite3_value **weights)
{
    std::vector<double> found(size_t(api->xPhraseCount(context)), 0);
    int instances = 0;
    check(api->xInstCount(context, &instances));
    for (int instance = 0; instance < instances; ++instance) {
        int phrase = 0, column = 0, offset = 0;
        check(api->xInst(context, instance, &phrase, &column, &offset));
        found[size_t(phrase)] += column < count ? sqlite3_value_double(weights[column]) : 1;
    }
    return found;
}

double weightOf(const Fts5ExtensionApi *api, Fts5Context *context, int count, sqlite3_value **weights)
{
    const SearchStatistics &statistics = statisticsOf(api, context);
    const std::vector<double> found = frequencies(api, context, count, weights);
    int length = 0;
    check(api->xColumnSize(context, -1, &length));
    return statistics.weight(found, length);
}

/// Calls \a work, which gives the function's result, and turns what it throws into an error.
template<class Work> void answer(sqlite3_context *result, Work work)
{
    try {
        work();
    } catch (const SqlError &error) {
        sqlite3_result_error_code(result, error.code());
    } catch (const std::bad_alloc &) {
        sqlite3_result_error_nomem(result);
    }
}

void weight(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int count,
            sqlite3_value **weights)
{
    answer(result, [&] { sqlite3_result_double(result, weightOf(api, context, count, weights)); });
}

void statistics(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int,
                sqlite3_value **)
{
    answer(result, [&] {
        const SearchStatistics &known = statisticsOf(api, context);
        std::vector<double> numbers{known.averageLength};
        numbers.insert(numbers.end(), known.rarity.begin(), known.rarity.end());
        sqlite3_result_blob64(result, numbers.data(), numbers.size() * sizeof(double), SQLITE_TRANSIENT);
    });
}

} // namespace

fts5_api *fts5Of(Database &database)
{
    sqlite3 *handle = database.handle();
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr));
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> owner(statement, sqlite3_finalize);
    check(sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr));
    (void)sqlite3_step(statement);
    if (!api)
        throw SqlError(handle);
    return api;
}

SearchStatistics SearchStatistics::from(QByteArrayView bytes)
{
    SearchStatistics statistics;
    std::vector<double> numbers(size_t(bytes.size()) / sizeof(double));
    if (numbers.empty())
        return statistics;
    std::memcpy(numbers.data(), bytes.data(), numbers.size() * sizeof(double));
    statistics.averageLength = numbers.front();
    statistics.rarity.assign(numbers.begin() + 1, numbers.end());
    return statistics;
}

double SearchStatistics::weight(const std::vector<double> &frequencies, int length) const
{
    const double norm = saturation * (1 - lengthShare + lengthShare * length / averageLength);
    double sum = 0;
    for (size_t phrase = 0; phrase < std::min(frequencies.size(), rarity.size()); ++phrase)
        sum += rarity[phrase] * frequencies[phrase] * (saturation + 1) / (frequencies[phrase] + norm);
    return -sum;
}

void addSearchWeight(Database &database)
{
    fts5_api *api = fts5Of(database);
    check(api->xCreateFunction(api, "weight", nullptr, weight, nullptr));
    check(api->xCreateFunction(api, "statistics", nullptr, statistics, nullptr));
}

} // namespace dateline
