// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/publicationhint.h"
#include "app/core/datedweekday.h"
#include <algorithm>
#include <QStringList>
#include <utility>

namespace dateline {

using Clue = PublicationHint::Clue;

namespace {

constexpr size_t maxBounds = 5;
/// Letters on either side of the words that a quote is about.
constexpr qsizetype quoteContext = 40;

/// The sentence around \a words, cut at spaces where it is long.
QString quoteOf(TextSpan words, TextSpan sentence, const QString &text)
{
    TextSpan span = sentence;
    if (words.begin - sentence.begin > quoteContext)
        span.begin = text.indexOf(u' ', words.begin - quoteContext) + 1;
    if (sentence.end - words.end > quoteContext)
        span.end = text.lastIndexOf(u' ', words.end + quoteContext);
    const QString quote = TextSpan{std::min(span.begin, words.begin), std::max(span.end, words.end)}
                              .in(text)
                              .toString()
                              .simplified();
    const QString cut(u'…');
    return (span.begin > sentence.begin ? cut : QString()) + quote +
           (span.end < sentence.end ? cut : QString());
}

/// ISO weekday of a value such as "XXXX-WXX-3", a weekday of an unknown week; 0 for others. ("Every
/// Wednesday" has the same value and tells nothing.)
unsigned weekdayOf(const Timex &timex)
{
    const QStringView value = timex.value;
    if (timex.type == TimexType::Set)
        return 0;
    if (!value.startsWith(QLatin1String("XXXX-WXX-")) || value.size() < 10)
        return 0;
    const int digit = value[9].digitValue();
    return digit >= 1 && digit <= 7 ? unsigned(digit) : 0;
}

/// The sentence that holds \a span, if an event stands in it; else the words themselves.
TextSpan around(TextSpan span, const std::vector<Event> &events)
{
    for (const Event &event : events)
        if (event.sentence.contains(span))
            return event.sentence;
    return span;
}

/// Something that has happened on a date said in full.
bool isBound(const Event &event)
{
    return event.date && event.dateBasis == DateBasis::Stated && event.status == EventStatus::Actual &&
           event.review != Review::Rejected && event.date->first() &&
           event.date->qualifier() != DateQualifier::Before;
}

std::vector<Clue> bounds(const QString &text, const std::vector<Event> &events)
{
    std::vector<Clue> clues;
    for (const Event &event : events) {
        if (!isBound(event))
            continue;
        const PartialDate date = *event.date->first();
        const bool known =
            std::any_of(clues.begin(), clues.end(), [&](const Clue &clue) { return clue.date == date; });
        if (!known)
            clues.push_back({Clue::Kind::NotBefore, date, 0, event.dateSpan,
                             quoteOf(event.dateSpan, event.sentence, text)});
    }
    std::stable_sort(clues.begin(), clues.end(),
                     [](const Clue &a, const Clue &b) { return a.date->firstDay() > b.date->firstDay(); });
    if (clues.size() > maxBounds)
        clues.erase(clues.begin() + maxBounds, clues.end());
    return clues;
}

std::vector<Clue> weekdays(const QString &text, const std::vector<Event> &events,
                           const std::vector<Timex> &timexes)
{
    std::vector<Clue> clues;
    for (const Timex &timex : timexes) {
        const unsigned weekday = weekdayOf(timex);
        const bool known =
            std::any_of(clues.begin(), clues.end(), [&](const Clue &c) { return c.weekday == weekday; });
        if (weekday != 0 && !known)
            clues.push_back({Clue::Kind::Weekday, std::nullopt, weekday, timex.span,
                             quoteOf(timex.span, around(timex.span, events), text)});
    }
    return clues;
}

/// Where the file's day says something: not before what the text tells, and not years later.
std::optional<Clue> upperBound(const std::vector<Clue> &lower, std::optional<PartialDate> written)
{
    constexpr std::chrono::days reach(366);
    if (!written || lower.empty())
        return std::nullopt;
    const std::chrono::sys_days told = lower.front().date->firstDay();
    if (written->firstDay() < told || written->firstDay() - told > reach)
        return std::nullopt;
    return Clue{Clue::Kind::NotAfter, written, 0, {}, {}};
}

/// Whether what is dated by \a words has happened, or is still to come.
bool isStatus(EventStatus status, TextSpan words, const std::vector<Event> &events)
{
    return std::any_of(events.begin(), events.end(), [&](const Event &event) {
        return event.status == status && event.review != Review::Rejected && event.dateSpan.overlaps(words);
    });
}

/// Puts the year that weekdays give away into the bounds of \a hint: what has happened is past, what is to
/// come is not, and within a year of either nobody writes the year.
void boundByWeekdays(PublicationHint &hint, const Article &article, const std::vector<Event> &events,
                     const std::vector<Timex> &timexes, std::optional<PartialDate> written)
{
    const std::vector<DatedWeekday> dated = datedWeekdays(timexes);
    const auto year = yearOf(dated, hint.notBefore, written);
    if (!year)
        return;
    std::optional<PartialDate> lastPast;
    for (const DatedWeekday &day : dated) {
        const PartialDate date = *day.in(*year);
        const auto isLater = [&](const auto &other) { return !other || date.firstDay() > other->firstDay(); };
        if (isStatus(EventStatus::Actual, day.span, events) && isLater(lastPast))
            lastPast = date;
        if (isStatus(EventStatus::Scheduled, day.span, events) && (!hint.notAfter || !isLater(hint.notAfter)))
            hint.notAfter = date;
        hint.clues.push_back({Clue::Kind::YearOfWeekday, date, day.weekday, day.span,
                              quoteOf(day.span, around(day.span, events), article.text)});
    }
    if (lastPast && (!hint.notBefore || lastPast->firstDay() > hint.notBefore->firstDay()))
        hint.notBefore = lastPast;
    if (lastPast && !hint.notAfter)
        hint.notAfter = lastPast->shifted(364);
}

} // namespace

PublicationHint publicationHint(const Article &article, const std::vector<Event> &events,
                                const std::vector<Timex> &timexes, std::optional<PartialDate> written)
{
    PublicationHint hint;
    hint.waiting = int(std::count_if(events.begin(), events.end(), [](const Event &event) {
        return event.waitsForPublicationDate() && event.review != Review::Rejected;
    }));
    hint.clues = bounds(article.text, events);
    if (!hint.clues.empty())
        hint.notBefore = hint.clues.front().date;
    if (const auto upper = upperBound(hint.clues, written)) {
        hint.notAfter = upper->date;
        hint.clues.push_back(*upper);
    }
    boundByWeekdays(hint, article, events, timexes, written);
    std::vector<Clue> named = weekdays(article.text, events, timexes);
    std::move(named.begin(), named.end(), std::back_inserter(hint.clues));
    return hint;
}

std::optional<PartialDate> suggestedDay(const PublicationHint &hint)
{
    if (!hint.notBefore || hint.notBefore->precision() != Precision::Day)
        return std::nullopt;
    const auto named = std::find_if(hint.clues.begin(), hint.clues.end(),
                                    [](const Clue &clue) { return clue.kind == Clue::Kind::Weekday; });
    if (named == hint.clues.end())
        return hint.notBefore;
    const unsigned told = isoWeekday(hint.notBefore->firstDay());
    const PartialDate day = hint.notBefore->shifted(int((named->weekday + 7 - told) % 7));
    const bool tooLate = hint.notAfter && day.firstDay() > hint.notAfter->firstDay();
    return tooLate ? hint.notBefore : std::optional(day);
}

std::optional<PublicationEstimate> estimateOf(const PublicationHint &hint)
{
    constexpr double lowerAlone = 0.95; // a date may stand in a quotation of what was planned
    constexpr double bothEnds = 0.9;    // and clocks may be wrong
    constexpr double yearByWeekday = 0.8;
    if (!hint.notBefore)
        return std::nullopt;
    const auto value = DateValue::interval(hint.notBefore, hint.notAfter);
    if (!value)
        return std::nullopt;
    QStringList evidence;
    bool byWeekday = false;
    bool bound = false; // the latest is enough
    for (const Clue &clue : hint.clues) {
        const QString day = clue.date ? clue.date->toTimex() : QString();
        if (clue.kind == Clue::Kind::NotBefore && !std::exchange(bound, true))
            evidence << QStringLiteral("not before “%1”").arg(clue.quote);
        if (clue.kind == Clue::Kind::NotAfter)
            evidence << QStringLiteral("its file was written on %1").arg(day);
        if (clue.kind == Clue::Kind::YearOfWeekday && !std::exchange(byWeekday, true))
            evidence << QStringLiteral("“%1”: by the weekday %2").arg(clue.quote, day);
    }
    return PublicationEstimate{*value, evidence.join(QStringLiteral("; ")),
                               byWeekday       ? yearByWeekday
                               : hint.notAfter ? bothEnds
                                               : lowerAlone};
}

} // namespace dateline
