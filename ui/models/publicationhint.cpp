// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/publicationhint.h"
#include <algorithm>

namespace dateline {

using Clue = PublicationHint::Clue;

namespace {

constexpr size_t maxBounds = 5;
constexpr qsizetype maxQuote = 140;

QString quoteOf(TextSpan span, QStringView text)
{
    const QString quote = span.in(text).toString().simplified();
    return quote.size() <= maxQuote ? quote : quote.first(maxQuote - 1).trimmed() + u'…';
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

std::vector<Clue> bounds(QStringView text, const std::vector<Event> &events)
{
    std::vector<Clue> clues;
    for (const Event &event : events) {
        if (!isBound(event))
            continue;
        const PartialDate date = *event.date->first();
        const bool known =
            std::any_of(clues.begin(), clues.end(), [&](const Clue &clue) { return clue.date == date; });
        if (!known)
            clues.push_back({Clue::Kind::NotBefore, date, 0, event.dateSpan, quoteOf(event.sentence, text)});
    }
    std::stable_sort(clues.begin(), clues.end(),
                     [](const Clue &a, const Clue &b) { return a.date->firstDay() > b.date->firstDay(); });
    if (clues.size() > maxBounds)
        clues.erase(clues.begin() + maxBounds, clues.end());
    return clues;
}

std::vector<Clue> weekdays(QStringView text, const std::vector<Event> &events,
                           const std::vector<Timex> &timexes)
{
    std::vector<Clue> clues;
    for (const Timex &timex : timexes) {
        const unsigned weekday = weekdayOf(timex);
        const bool known =
            std::any_of(clues.begin(), clues.end(), [&](const Clue &c) { return c.weekday == weekday; });
        if (weekday != 0 && !known)
            clues.push_back({Clue::Kind::Weekday, std::nullopt, weekday, timex.span,
                             quoteOf(around(timex.span, events), text)});
    }
    return clues;
}

} // namespace

PublicationHint publicationHint(const Article &article, const std::vector<Event> &events,
                                const std::vector<Timex> &timexes)
{
    PublicationHint hint;
    hint.waiting = int(std::count_if(events.begin(), events.end(), [](const Event &event) {
        return event.waitsForPublicationDate() && event.review != Review::Rejected;
    }));
    hint.clues = bounds(article.text, events);
    if (!hint.clues.empty())
        hint.notBefore = hint.clues.front().date;
    std::vector<Clue> named = weekdays(article.text, events, timexes);
    std::move(named.begin(), named.end(), std::back_inserter(hint.clues));
    return hint;
}

} // namespace dateline
