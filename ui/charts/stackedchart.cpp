// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stackedchart.h"
#include "app/layout/labels.h"
#include <QCoreApplication>

namespace dateline {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

class Charts
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

/// Which bins get a tick, so that labels stand at round places: number of the bin within its larger unit.
int placeInYear(DayInterval bin, Precision precision)
{
    const year_month_day first(bin.begin);
    switch (precision) {
    case Precision::Month:
        return int(unsigned(first.month())) - 1;
    case Precision::Quarter:
        return (int(unsigned(first.month())) - 1) / 3;
    case Precision::Year:
        return int(first.year());
    case Precision::Decade:
        return int(first.year()) / 10;
    case Precision::Century:
        return int(first.year()) / 100;
    default:
        return int(bin.begin.time_since_epoch().count());
    }
}

QString tickText(DayInterval bin, Precision precision, const CalendarNames &calendar, bool withYear)
{
    const year_month_day first(bin.begin);
    const QString year = calendar.yearText(int(first.year()));
    const auto twoLines = [&](const QString &fine) { return withYear ? fine + u"<br>"_s + year : fine; };
    switch (precision) {
    case Precision::Day:
    case Precision::Week:
        return twoLines(calendar.dayMonthText(bin.begin));
    case Precision::Month:
        return twoLines(calendar.shortMonths[unsigned(first.month()) - 1]);
    case Precision::Quarter:
        return twoLines(u'Q' + QString::number((unsigned(first.month()) + 2) / 3));
    default:
        return binText(bin, precision);
    }
}

int stepFor(size_t bins, Precision precision, int room)
{
    static constexpr std::array months{1, 2, 3, 6, 12, 24, 60, 120};
    static constexpr std::array others{1, 2, 5, 10, 20, 50, 100, 200};
    const auto &steps = precision == Precision::Month ? months : others;
    for (const int step : steps)
        if (int(bins) / step <= std::max(1, room))
            return step;
    return steps.back();
}

QStringList timeTicks(const Histogram &histogram, int room)
{
    const CalendarNames calendar;
    const int step = stepFor(histogram.bins.size(), histogram.bin, room);
    const bool byNumber = histogram.bin >= Precision::Week; // days and weeks count from the first
    QStringList ticks;
    std::optional<year> shown;
    for (size_t i = 0; i < histogram.bins.size(); ++i) {
        const DayInterval bin = histogram.bins[i];
        const int place = byNumber ? int(i) : placeInYear(bin, histogram.bin);
        if (place % step != 0) {
            ticks += QString();
            continue;
        }
        const year of = year_month_day(bin.begin).year();
        ticks += tickText(bin, histogram.bin, calendar, shown != of);
        shown = of;
    }
    return ticks;
}

StackedChart ofTime(const Histogram &histogram, const Palette &palette, int room)
{
    StackedChart chart;
    for (const DayInterval &bin : histogram.bins)
        chart.categories += binText(bin, histogram.bin);
    chart.ticks = timeTicks(histogram, room);
    for (size_t i = 0; i < histogram.series.size(); ++i)
        chart.parts.push_back(
            {histogram.series[i].name, seriesColour(histogram, i, palette), histogram.series[i].counts});
    return chart;
}

StackedChart ofCounts(const GroupCounts &counts, const Palette &palette)
{
    StackedChart chart;
    chart.bars = Qt::Horizontal;
    for (const auto &row : counts.rows) {
        chart.categories += row.name;
        chart.ticks += elided(row.name, 36);
    }
    for (const EventType type : allEventTypes()) {
        std::vector<int> ofType;
        int sum = 0;
        for (const auto &row : counts.rows) {
            ofType.push_back(row.byType[size_t(type)]);
            sum += ofType.back();
        }
        if (sum > 0)
            chart.parts.push_back(
                {counts.typeNames[size_t(type)], palette.typeColour(type), std::move(ofType)});
    }
    return chart;
}

} // namespace

StackedChart stackedChart(const ChartData &data, const Palette &palette, int room)
{
    return data.kind == ChartKind::Time ? ofTime(data.histogram, palette, room)
                                        : ofCounts(data.counts, palette);
}

bool StackedChart::needsLegend() const
{
    if (bars == Qt::Vertical)
        return parts.size() > 1;
    // Where each row is one type, its name stands at the row.
    for (qsizetype i = 0; i < categories.size(); ++i)
        for (const Part &part : parts)
            if (part.counts[size_t(i)] > 0 && part.name != categories[i])
                return true;
    return false;
}

int StackedChart::total(int category) const
{
    int sum = 0;
    for (const Part &part : parts)
        sum += part.counts[size_t(category)];
    return sum;
}

int StackedChart::highest() const
{
    int most = 0;
    for (int i = 0; i < categories.size(); ++i)
        most = std::max(most, total(i));
    return most;
}

int StackedChart::partAt(int category, double count) const
{
    double sum = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        sum += parts[i].counts[size_t(category)];
        if (count >= 0 && count < sum)
            return int(i);
    }
    return -1;
}

QString StackedChart::words(int category, int part) const
{
    const int all = total(category);
    const QString events = Charts::tr("%n event(s)", nullptr, all);
    if (part >= 0)
        return Charts::tr("%1, %2: %3 of %4")
            .arg(categories[category], parts[size_t(part)].name)
            .arg(parts[size_t(part)].counts[size_t(category)])
            .arg(events);
    QStringList pieces;
    for (const Part &piece : parts)
        if (const int count = piece.counts[size_t(category)]; count > 0 && piece.name != categories[category])
            pieces += piece.name + u' ' + QString::number(count);
    const QString head = categories[category] + u": "_s + events;
    return pieces.isEmpty() ? head : head + u" – "_s + pieces.join(u", "_s);
}

} // namespace dateline
