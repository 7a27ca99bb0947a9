// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/resolver.h"
#include <array>

namespace dateline {

using namespace std::chrono;

namespace {

Anchored atPublication(const PartialDate &date)
{
    return {date, std::nullopt};
}

Anchored atMention(const Mention &mention)
{
    return {mention.date, mention.span};
}

bool isCoarser(Precision a, Precision b)
{
    return a < b;
}

/// How long a count may look back for a reporting period.
constexpr int periodReach = 12;

/// Which anchor \a pattern counts from.
std::optional<Anchored> chooseAnchor(const CalendarPattern &pattern, const Anchors &anchors, Tense tense,
                                     int sentence)
{
    const auto published =
        anchors.published ? std::optional(atPublication(*anchors.published)) : std::nullopt;
    const auto focus = anchors.focus ? std::optional(atMention(*anchors.focus)) : std::nullopt;
    switch (pattern.anchor) {
    case Anchor::Publication:
        return published;
    case Anchor::Text:
        // A time of day needs a day.
        if (!pattern.timeOfDay.isEmpty() && focus && focus->date.precision() != Precision::Day)
            return published;
        return focus ? focus : published;
    case Anchor::Either:
        break;
    }
    if (!anchors.focus)
        return published;
    // A date of the same sentence with another year of its own carries the bare names after it.
    const bool sameSentence = tense != Tense::Future && anchors.focus->sentence == sentence &&
                              anchors.focus->yearStated && published &&
                              isCoarser(Precision::Year, anchors.focus->date.precision()) &&
                              anchors.focus->date.year() < published->date.year();
    // A weekday needs a day to count from.
    const bool fits =
        !pattern.weekday || pattern.day || pattern.shift || anchors.focus->date.precision() == Precision::Day;
    return (anchors.isNarrative && (fits || !published)) || sameSentence ? focus : published;
}

/// The unit named by the pattern's own fields in the year that starts with \a year.
std::optional<PartialDate> inYear(const CalendarPattern &p, int year)
{
    if (p.month && p.day)
        return PartialDate::day(year, unsigned(p.month), unsigned(p.day));
    if (p.month)
        return PartialDate::month(year, unsigned(p.month));
    if (p.holiday)
        return p.holiday->inYear(year);
    if (p.season)
        return PartialDate::season(year, *p.season);
    if (p.quarter)
        return PartialDate::quarter(year, p.quarter);
    if (p.week)
        return PartialDate::week(year, p.week);
    if (p.half)
        return PartialDate::half(year, p.half);
    return std::nullopt;
}

bool hasNameInYear(const CalendarPattern &p)
{
    return p.month || p.holiday || p.season || p.quarter || p.half || p.week;
}

/// The century of "the '80s": the decade last begun before the anchor; the twentieth without one.
PartialDate decadeNear(int decade, const std::optional<Anchored> &anchor)
{
    const int now = anchor ? anchor->date.year() : 1999;
    int year = now / 100 * 100 + decade;
    // After "the 1920s and" the '30s follow; seen from the present, a decade has begun.
    constexpr int nearEnough = 50;
    if (year > now && !(anchor && anchor->span && year - now < nearEnough))
        year -= 100;
    return PartialDate::decade(std::max(1, year));
}

/// The year that \a ofCentury, 0 … 99, stands for: the nearest, but not far ahead of the publication.
int yearNear(int ofCentury, const std::optional<Anchored> &anchor,
             const std::optional<PartialDate> &published)
{
    constexpr int farAhead = 10;
    constexpr int middle = 1980; // of the years meant where nothing else is known
    const int now = anchor ? anchor->date.year() : middle;
    int year = now / 100 * 100 + ofCentury;
    if (year - now >= 50)
        year -= 100;
    else if (now - year > 50)
        year += 100;
    return published && year > published->year() + farAhead ? year - 100 : year;
}

/// Where one century or millennium turns into the next: in a life the nearest, in news the one on the
/// verb's side.
PartialDate turnNear(int years, const Anchored &anchor, Tense tense)
{
    const int year = anchor.date.year();
    const int last = year / years * years;
    const bool nearerAhead = year - last > years / 2;
    const bool ahead = anchor.span || tense == Tense::None ? nearerAhead : isAhead(tense);
    return PartialDate::year(ahead ? last + years : std::max(1, last));
}

std::optional<PartialDate> absolute(const CalendarPattern &p)
{
    if (hasNameInYear(p)) {
        const auto date = inYear(p, *p.year);
        return date && p.isBlock ? std::optional(date->widened(p.block)) : date;
    }
    if (p.isBlock)
        return PartialDate::around(p.block, PartialDate::year(*p.year).firstDay());
    return PartialDate::year(*p.year);
}

/// \a shift from \a anchor; where the anchor is coarser than the unit, no more is known than the anchor.
PartialDate shifted(const Shift &shift, const PartialDate &anchor)
{
    if (isCoarser(anchor.precision(), shift.unit) &&
        !anchor.widened(shift.unit).span().contains(anchor.span()))
        return anchor;
    return PartialDate::around(shift.unit, anchor.firstDay()).shifted(shift.count);
}

/// The weekday within the week of \a week.
PartialDate weekdayIn(int weekday, sys_days dayOfWeek)
{
    return PartialDate::around(Precision::Day, mondayOf(dayOfWeek) + days(weekday - 1));
}

/// The candidates of a name about the anchor, in order of time.
std::array<std::optional<PartialDate>, 3> candidates(const CalendarPattern &p, const PartialDate &anchor)
{
    std::array<std::optional<PartialDate>, 3> found;
    for (int i = -1; i <= 1; ++i) {
        if (hasNameInYear(p))
            found[size_t(i + 1)] = inYear(p, anchor.year() + i);
        else
            found[size_t(i + 1)] = weekdayIn(p.weekday, anchor.firstDay() + days(7 * i));
    }
    return found;
}

/// The unit that the anchor's day is measured in for a name: months against months, days against days.
PartialDate asFineAs(const PartialDate &name, const PartialDate &anchor)
{
    return isCoarser(name.precision(), anchor.precision()) ? anchor.widened(name.precision()) : anchor;
}

std::optional<PartialDate> lastBefore(const CalendarPattern &p, const PartialDate &anchor, bool strictly)
{
    std::optional<PartialDate> best;
    for (const auto &date : candidates(p, anchor)) {
        if (!date)
            continue;
        const auto here = asFineAs(*date, anchor).firstDay();
        if (date->firstDay() < here || (!strictly && date->firstDay() == here))
            best = date;
    }
    return best;
}

std::optional<PartialDate> nextAfter(const CalendarPattern &p, const PartialDate &anchor, bool strictly)
{
    for (const auto &date : candidates(p, anchor)) {
        if (!date)
            continue;
        const auto here = asFineAs(*date, anchor).firstDay();
        const bool after = strictly && isCoarser(anchor.precision(), date->precision())
                               ? date->firstDay() >= anchor.span().end
                               : date->firstDay() > here;
        if (after || (!strictly && date->firstDay() == here))
            return date;
    }
    return std::nullopt;
}

std::optional<PartialDate> nearest(const CalendarPattern &p, const PartialDate &anchor)
{
    std::optional<PartialDate> best;
    qint64 distance = 0;
    for (const auto &date : candidates(p, anchor)) {
        if (!date)
            continue;
        const qint64 d = std::abs((date->firstDay() - asFineAs(*date, anchor).firstDay()).count());
        if (!best || d < distance) {
            best = date;
            distance = d;
        }
    }
    return best;
}

std::optional<PartialDate> about(const CalendarPattern &p, const PartialDate &anchor)
{
    if (p.weekday && !p.day)
        return weekdayIn(p.weekday, anchor.firstDay());
    if (p.season == Season::Winter && anchor.precision() == Precision::Year)
        return inYear(p, anchor.year());
    if (p.season == Season::Winter)
        return nearest(p, anchor);
    return inYear(p, anchor.year());
}

/// A name that hangs on the present of a news text.
std::optional<PartialDate> besidePublication(const CalendarPattern &p, const PartialDate &anchor, Tense tense)
{
    // A day of the month says itself which side it is on: the nearer one, unless the verb speaks against it.
    if (p.day || (p.holiday && tense == Tense::None)) {
        const auto close = nearest(p, anchor);
        constexpr days wellAhead(60);
        if (close && tense == Tense::Past && close->firstDay() > anchor.span().end + wellAhead)
            return lastBefore(p, anchor, false);
        if (close && isAhead(tense) && close->firstDay() < anchor.firstDay() - wellAhead)
            return nextAfter(p, anchor, false);
        return close;
    }
    if (p.quarter || p.half) {
        // Business speaks of the period that runs or has been closed; ahead, of the very next one.
        const auto next = nextAfter(p, anchor, false);
        const bool comesNext = next && next->shifted(-1).span().contains(asFineAs(*next, anchor).span());
        return isAhead(tense) && comesNext ? next : lastBefore(p, anchor, false);
    }
    const bool byDays = p.weekday || p.holiday;
    if (isAhead(tense) || (byDays && tense == Tense::Present))
        return nextAfter(p, anchor, false);
    if (tense == Tense::Past || byDays || p.season)
        return lastBefore(p, anchor, false);
    return nearest(p, anchor);
}

/// A name in a narrative: in the running year, or the next one when that would go far back.
std::optional<PartialDate> alongNarrative(const CalendarPattern &p, const PartialDate &focus)
{
    if (isCoarser(focus.precision(), Precision::Year))
        return std::nullopt;
    if (!hasNameInYear(p))
        return isCoarser(focus.precision(), Precision::Week) ? std::nullopt : nextAfter(p, focus, false);
    const auto same = inYear(p, focus.year());
    if (!same || focus.precision() == Precision::Year)
        return same;
    constexpr days tooFarBack(155);
    if (asFineAs(*same, focus).firstDay() - same->firstDay() > tooFarBack)
        return inYear(p, focus.year() + 1);
    return same;
}

/// "last February", said in March or April, is the one of the year before: this year's is too near to
/// be told apart so.
std::optional<PartialDate> lastSaid(const CalendarPattern &p, const PartialDate &anchor)
{
    const auto date = lastBefore(p, anchor, true);
    constexpr days tooNear(62);
    const bool ofThisYear = date && p.month && !p.day && date->year() == anchor.year();
    if (ofThisYear && asFineAs(*date, anchor).firstDay() - date->firstDay() <= tooNear)
        return date->shifted(-12);
    return date;
}

/// "the 9th": of the running month, or the next one when that has passed.
std::optional<PartialDate> dayOfRunningMonth(int day, const Anchored &anchor, Tense tense)
{
    if (isCoarser(anchor.date.precision(), Precision::Month))
        return std::nullopt;
    const year_month_day first = anchor.date.firstDate();
    const auto date = PartialDate::day(int(first.year()), unsigned(first.month()), unsigned(day));
    if (!date || anchor.date.precision() != Precision::Day)
        return date;
    const bool ahead = anchor.span || isAhead(tense);
    if (ahead && date->firstDay() < anchor.date.firstDay())
        return PartialDate::around(Precision::Day, sys_days(date->firstDate() + months(1)));
    if (!ahead && date->firstDay() > anchor.date.firstDay())
        return PartialDate::around(Precision::Day, sys_days(date->firstDate() - months(1)));
    return date;
}

bool fallsOn(const std::optional<PartialDate> &date, int weekday)
{
    return date && year_month_weekday(date->firstDay()).weekday().iso_encoding() == unsigned(weekday);
}

/// "Sunday, 7 December": the weekday tells the year, where \a found is none in which it is right.
std::optional<PartialDate> byWeekday(const CalendarPattern &p, std::optional<PartialDate> found)
{
    if (!found || !p.weekday || !p.day || !p.month || fallsOn(found, p.weekday))
        return found;
    for (const int years : {-1, 1}) {
        const auto other = inYear(p, found->year() + years);
        if (fallsOn(other, p.weekday))
            return other;
    }
    return found;
}

std::optional<PartialDate> placeName(const CalendarPattern &p, const Anchored &anchor, Tense tense)
{
    if (p.day && !p.month)
        return dayOfRunningMonth(p.day, anchor, tense);
    // "the following Thursday, 17 November": the day of the month says which.
    switch (p.weekday && p.month && p.day ? Direction::ByTense : p.direction) {
    case Direction::Last:
        return lastSaid(p, anchor.date);
    case Direction::Next:
        return nextAfter(p, anchor.date, true);
    case Direction::This:
        return about(p, anchor.date);
    case Direction::ByTense:
        break;
    }
    return byWeekday(p,
                     anchor.span ? alongNarrative(p, anchor.date) : besidePublication(p, anchor.date, tense));
}

/// The fields of a stepped unit: "June last year", "Friday of last week".
std::optional<PartialDate> within(const CalendarPattern &p, const PartialDate &unit)
{
    // "a week ago Saturday"
    if (p.weekday && p.direction != Direction::ByTense)
        return p.direction == Direction::Last ? lastBefore(p, unit, false) : nextAfter(p, unit, false);
    if (p.weekday && !p.month)
        return weekdayIn(p.weekday, unit.firstDay());
    if (hasNameInYear(p))
        return inYear(p, unit.year());
    return unit;
}

Resolution placed(PartialDate date, const Anchored &anchor)
{
    return {date, anchor.span, true};
}

/// "the quarter", "the year-ago quarter", "a year earlier" of a reporting period.
std::optional<Resolution> againstPeriod(const CalendarPattern &p, const Anchors &anchors, int sentence)
{
    const bool yearBack = p.ofPeriod && p.shift->unit == Precision::Year && p.shift->count == -1;
    const bool sameQuarter = p.repeatsUnit && p.shift->unit == Precision::Quarter;
    if (!yearBack && !sameQuarter)
        return std::nullopt;
    if (anchors.period && sentence - anchors.period->sentence <= periodReach) {
        const PartialDate quarter = anchors.period->date;
        return placed(quarter.shifted(yearBack ? -4 : p.shift->count), atMention(*anchors.period));
    }
    if (sameQuarter && anchors.published)
        return placed(anchors.published->widened(Precision::Quarter).shifted(p.shift->count - 1),
                      atPublication(*anchors.published));
    return std::nullopt;
}

/// "a year ago today": the day of \a anchor in \a unit, a year or month.
std::optional<PartialDate> sameDayIn(const PartialDate &unit, const PartialDate &anchor)
{
    if (anchor.precision() != Precision::Day)
        return std::nullopt;
    const year_month_day day = anchor.firstDate();
    if (unit.precision() == Precision::Year)
        return PartialDate::day(unit.year(), unsigned(day.month()), unsigned(day.day()));
    if (unit.precision() == Precision::Month)
        return PartialDate::day(unit.year(), unsigned(unit.firstDate().month()), unsigned(day.day()));
    return std::nullopt;
}

std::optional<Resolution> byShift(const CalendarPattern &p, const Anchors &anchors, Tense tense, int sentence)
{
    const auto anchor = chooseAnchor(p, anchors, tense, sentence);
    if (!anchor)
        return std::nullopt;
    if (p.repeatsUnit && p.shift->unit == Precision::Weekend && !anchor->span) {
        const bool ahead = isAhead(tense);
        const PartialDate weekend = anchor->date.widened(Precision::Weekend);
        const bool begun = weekend.firstDay() <= anchor->date.firstDay();
        return placed(weekend.shifted(ahead || begun ? 0 : -1), *anchor);
    }
    const PartialDate unit = shifted(*p.shift, anchor->date);
    // "the year" in the middle of a century says nothing.
    if (p.repeatsUnit && isCoarser(unit.precision(), p.shift->unit))
        return std::nullopt;
    const auto day = p.sameDay ? sameDayIn(unit, anchor->date) : std::nullopt;
    const auto date = day ? day : within(p, unit);
    return date ? std::optional(placed(*date, *anchor)) : std::nullopt;
}

Resolution place(const CalendarPattern &p, const Anchors &anchors, Tense tense, int sentence)
{
    const Resolution open{std::nullopt, std::nullopt, true};
    if (p.withoutCentury) {
        const auto anchor = chooseAnchor(p, anchors, tense, sentence);
        if (p.isBlock)
            return {decadeNear(*p.year, anchor), std::nullopt, true};
        CalendarPattern full = p;
        full.year = yearNear(*p.year, anchor, anchors.published);
        return {absolute(full), std::nullopt, false};
    }
    if (p.year && p.ofPeriod && anchors.period)
        return placed(anchors.period->date.shifted(4 * (*p.year - anchors.period->date.year())),
                      atMention(*anchors.period));
    if (p.year)
        return {absolute(p), std::nullopt, false};
    if (p.shift) {
        if (const auto found = againstPeriod(p, anchors, sentence))
            return *found;
        return byShift(p, anchors, tense, sentence).value_or(open);
    }
    const auto anchor = chooseAnchor(p, anchors, tense, sentence);
    if (!anchor)
        return open;
    if (p.turnOfYears)
        return placed(turnNear(p.turnOfYears, *anchor, tense), *anchor);
    const auto date = placeName(p, *anchor, tense);
    if (!date)
        return open;
    return placed(p.isBlock ? date->widened(p.block) : *date, *anchor);
}

} // namespace

Resolution resolve(const CalendarPattern &p, const Anchors &anchors, Tense tense, int sentence)
{
    Resolution found = place(p, anchors, tense, sentence);
    // Years of five digits have no form.
    if (found.date && std::abs(found.date->year()) > 9998)
        return {std::nullopt, std::nullopt, found.relative};
    return found;
}

} // namespace dateline
