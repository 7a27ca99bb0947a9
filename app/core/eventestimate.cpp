// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/eventestimate.h"
#include "app/core/displaydate.h"
#include <array>
#include <utility>

namespace dateline {

namespace {

using namespace Qt::StringLiterals;
using Bound = EventEstimate::Bound;
using Clue = PublicationHint::Clue;

struct Unit
{
    QLatin1String name;
    Precision precision;
};
constexpr std::array units{Unit{"day"_L1, Precision::Day},         Unit{"night"_L1, Precision::Day},
                           Unit{"weekend"_L1, Precision::Weekend}, Unit{"week"_L1, Precision::Week},
                           Unit{"month"_L1, Precision::Month},     Unit{"quarter"_L1, Precision::Quarter},
                           Unit{"season"_L1, Precision::Season},   Unit{"half"_L1, Precision::Half},
                           Unit{"year"_L1, Precision::Year},       Unit{"decade"_L1, Precision::Decade},
                           Unit{"century"_L1, Precision::Century}};
constexpr std::array weekdays{"Monday"_L1, "Tuesday"_L1,  "Wednesday"_L1, "Thursday"_L1,
                              "Friday"_L1, "Saturday"_L1, "Sunday"_L1};

/// How an anchor-free reading (Timex::offset) lies to the publication.
struct Offset
{
    Precision unit = Precision::Day;
    int from = 0; ///< in units, the earliest and the latest it may be
    int to = 0;
    unsigned weekday = 0;
};

std::optional<Precision> unitNamed(QStringView name)
{
    for (const Unit &unit : units)
        if (name == unit.name)
            return unit.precision;
    return std::nullopt;
}

/// The value of "KEY=NUMBER" among \a parts; 0 where there is none.
int numberOf(const QStringList &parts, QLatin1String key)
{
    for (const QString &part : parts)
        if (part.section(u'=', 0, 0) == key)
            return part.section(u'=', 1).toInt();
    return 0;
}

/// Where the count of "month-1" or "year+0" begins; -1 where nothing is counted.
qsizetype signOf(const QString &part)
{
    return part.contains(u'=') ? -1 : part.contains(u'+') ? part.indexOf(u'+') : part.indexOf(u'-');
}

/// "month-1": counted in units; nothing for those that are no part of the calendar.
std::optional<Offset> counted(const QString &part)
{
    const qsizetype sign = signOf(part);
    const auto unit = unitNamed(QStringView(part).left(sign));
    const int count = QStringView(part).mid(sign).toInt();
    return unit ? std::optional(Offset{*unit, count, count}) : std::nullopt;
}

/// What is named without a count ("June", "Wednesday") is the last one, this one or, of what is to come,
/// the next one.
Offset named(const QStringList &parts, bool ahead)
{
    const auto weekday = unsigned(numberOf(parts, "weekday"_L1));
    const Precision cycle = weekday != 0                                          ? Precision::Week
                            : parts.size() == 1 && numberOf(parts, "day"_L1) != 0 ? Precision::Month
                                                                                  : Precision::Year;
    return {cycle, ahead ? 0 : -1, ahead ? 1 : 0, weekday};
}

std::optional<Offset> offsetOf(const Event &event)
{
    const QStringList parts = event.offset.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return std::nullopt;
    if (signOf(parts.front()) < 0)
        return named(parts, event.status == EventStatus::Scheduled);
    auto offset = counted(parts.front());
    if (offset)
        offset->weekday = unsigned(numberOf(parts, "weekday"_L1));
    return offset;
}

/// A bound of the publication, moved by \a count units; as fine as the coarser of both.
PartialDate moved(const PartialDate &bound, std::chrono::sys_days day, Precision unit, int count)
{
    if (count == 0)
        return bound;
    const bool known = bound.precision() == Precision::Day;
    if (unit == Precision::Week && known) // "last Wednesday" may be a full week before
        return PartialDate::around(Precision::Day, day).shifted(7 * count);
    if (unit == Precision::Week)
        return bound;
    const PartialDate shifted = PartialDate::around(unit, day).shifted(count);
    return bound.precision() < unit ? shifted.widened(bound.precision()) : shifted;
}

std::optional<EventEstimate> ofWaiting(const Event &event, const PublicationHint &hint)
{
    const auto offset = offsetOf(event);
    if (!offset)
        return std::nullopt;
    EventEstimate estimate;
    estimate.weekday = offset->weekday;
    const auto lower = std::find_if(hint.clues.begin(), hint.clues.end(), [&](const Clue &clue) {
        return clue.kind == Clue::Kind::NotBefore && clue.date == hint.notBefore;
    });
    if (hint.notBefore && lower != hint.clues.end())
        estimate.notBefore = Bound{
            moved(*hint.notBefore, hint.notBefore->firstDay(), offset->unit, offset->from), lower->quote};
    if (hint.notAfter)
        estimate.notAfter = Bound{
            moved(*hint.notAfter, hint.notAfter->span().end - std::chrono::days(1), offset->unit, offset->to),
            {}};
    const bool says = estimate.weekday != 0 || estimate.notBefore || estimate.notAfter;
    return says ? std::optional(estimate) : std::nullopt;
}

/// The first bound of \a kind in the trace; nothing where it has none.
std::optional<Bound> boundOf(const Event &event, TraceStep::Kind kind, const QString &text)
{
    for (const TraceStep &step : event.trace)
        if (step.kind == kind)
            return Bound{PartialDate::fromTimex(step.text), step.span.in(text).toString().simplified()};
    return std::nullopt;
}

std::optional<EventEstimate> ofBounded(const Event &event, const Article &article)
{
    EventEstimate estimate;
    estimate.notBefore = boundOf(event, TraceStep::Kind::NotBefore, article.text);
    estimate.notAfter = boundOf(event, TraceStep::Kind::NotAfter, article.text);
    if (!estimate.notBefore && !estimate.notAfter)
        return std::nullopt;
    if (!estimate.notAfter && event.status == EventStatus::Actual && article.published.isKnown())
        estimate.notAfter = Bound{article.published.date, article.published.evidence, true};
    return estimate;
}

QString boundText(const QString &side, const Bound &bound)
{
    if (bound.published)
        return u"%1 %2, when the article was published"_s.arg(side, toDisplayText(*bound.date));
    if (!bound.date)
        return u"“%1”"_s.arg(bound.words);
    const QString dated = u"%1 %2"_s.arg(side, toDisplayText(*bound.date));
    return bound.words.isEmpty() ? dated : u"%1, from “%2”"_s.arg(dated, bound.words);
}

} // namespace

std::optional<DateValue> EventEstimate::value() const
{
    return DateValue::interval(notBefore ? notBefore->date : std::nullopt,
                               notAfter ? notAfter->date : std::nullopt);
}

QString EventEstimate::toText() const
{
    QStringList parts;
    if (weekday >= 1 && weekday <= weekdays.size())
        parts << u"a "_s + weekdays[weekday - 1];
    if (notBefore)
        parts << boundText(u"not before"_s, *notBefore);
    if (notAfter)
        parts << boundText(u"not after"_s, *notAfter);
    return parts.join(u"; "_s);
}

std::optional<EventEstimate> estimateOf(const Event &event, const Article &article,
                                        const PublicationHint &hint)
{
    if (event.date)
        return std::nullopt;
    return event.waitsForPublicationDate() ? ofWaiting(event, hint) : ofBounded(event, article);
}

} // namespace dateline
