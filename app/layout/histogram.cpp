// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/histogram.h"
#include <algorithm>
#include <numeric>

namespace dateline {

using namespace std::chrono;

namespace {

struct BinUnit
{
    Precision precision;
    double days;
};

/// From fine to coarse.
constexpr std::array binUnits{BinUnit{Precision::Day, 1},        BinUnit{Precision::Week, 7},
                              BinUnit{Precision::Month, 30.4},   BinUnit{Precision::Quarter, 91.3},
                              BinUnit{Precision::Year, 365.2},   BinUnit{Precision::Decade, 3652},
                              BinUnit{Precision::Century, 36524}};

/// The day that decides the bin: a stated interval counts where it begins, a unit where its middle lies
/// (a week may reach into the next month).
sys_days placeOf(const EventSummary &event)
{
    if (!event.days.hasBegin())
        return event.days.end - days(1);
    return event.interval ? event.days.begin : event.days.begin + days(event.days.days() / 2);
}

bool isInRange(const EventSummary &event, const std::optional<DayInterval> &range)
{
    if (!range)
        return true;
    const sys_days place = placeOf(event);
    return range->begin <= place && place < range->end;
}

std::vector<quint32> datedIn(const std::vector<EventSummary> &events, std::span<const quint32> among,
                             const std::optional<DayInterval> &range)
{
    std::vector<quint32> positions;
    for (quint32 position : among)
        if (events[position].dated && isInRange(events[position], range))
            positions.push_back(position);
    return positions;
}

/// Chooses the finest unit with few enough bins that leaves out at most every fifth event.
Precision chosenBin(const std::vector<EventSummary> &events, const std::vector<quint32> &positions,
                    int maxBins)
{
    for (const BinUnit &unit : binUnits) {
        sys_days first = DayInterval::openEnd();
        sys_days last = DayInterval::openBegin();
        size_t fine = 0;
        for (quint32 position : positions) {
            if (events[position].precision < unit.precision)
                continue;
            ++fine;
            first = std::min(first, placeOf(events[position]));
            last = std::max(last, placeOf(events[position]));
        }
        const double bins = double((last - first).count()) / unit.days + 1;
        if (bins <= maxBins && fine * 5 >= positions.size() * 4)
            return unit.precision;
    }
    return Precision::Century;
}

void keepFineEnough(std::vector<quint32> &positions, const std::vector<EventSummary> &events,
                    Histogram &result)
{
    const size_t before = positions.size();
    std::erase_if(positions, [&](quint32 position) { return events[position].precision < result.bin; });
    result.counted = int(positions.size());
    result.tooCoarse = int(before - positions.size());
}

void makeBins(const std::vector<EventSummary> &events, const std::vector<quint32> &positions,
              Histogram &result)
{
    if (positions.empty())
        return;
    sys_days first = DayInterval::openEnd();
    sys_days last = DayInterval::openBegin();
    for (quint32 position : positions) {
        first = std::min(first, placeOf(events[position]));
        last = std::max(last, placeOf(events[position]));
    }
    for (PartialDate unit = PartialDate::around(result.bin, first); unit.firstDay() <= last;
         unit = PartialDate::around(result.bin, unit.span().end)) {
        result.bins.push_back(unit.span());
        result.labels.push_back(unit.toTimex());
    }
}

size_t binOf(sys_days day, const std::vector<DayInterval> &bins)
{
    const auto after = std::upper_bound(bins.begin(), bins.end(), day,
                                        [](sys_days d, const DayInterval &bin) { return d < bin.begin; });
    return size_t(after - bins.begin()) - 1;
}

void countSeries(const std::vector<EventSummary> &events, const std::vector<quint32> &positions,
                 const HistogramOptions &options, Histogram &result)
{
    const Grouping grouping = grouped(events, positions, options.splitBy, options.names, options.maxSeries);
    for (const Group &group : grouping.groups)
        result.series.push_back(
            {group.name, group.type, group.article, std::vector<int>(result.bins.size(), 0), group.count});
    for (size_t i = 0; i < positions.size(); ++i) {
        const size_t bin = binOf(placeOf(events[positions[i]]), result.bins);
        for (quint16 group : grouping.of(i))
            ++result.series[group].counts[bin];
    }
}

} // namespace

Histogram histogram(const std::vector<EventSummary> &events, const HistogramOptions &options)
{
    std::vector<quint32> all(events.size());
    std::iota(all.begin(), all.end(), quint32(0));
    return histogram(events, all, options);
}

Histogram histogram(const std::vector<EventSummary> &events, std::span<const quint32> among,
                    const HistogramOptions &options)
{
    Histogram result;
    result.splitBy = options.splitBy;
    std::vector<quint32> positions = datedIn(events, among, options.range);
    result.undated = int(std::ranges::count_if(among, [&](quint32 p) { return !events[p].dated; }));
    result.bin = options.bin.value_or(chosenBin(events, positions, options.maxBins));
    keepFineEnough(positions, events, result);
    makeBins(events, positions, result);
    countSeries(events, positions, options, result);
    return result;
}

} // namespace dateline
