// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reanchor.h"
#include "app/store/letteralignment.h"
#include "app/store/sentencelikeness.h"
#include <algorithm>
#include <QHash>
#include <utility>

namespace dateline {

namespace {

/// Gives each of \a before that has none yet the first free one of \a after that is the same by \a same.
template<class Same>
void pair(const std::vector<Event> &before, const std::vector<Event> &after, std::vector<int> &match,
          std::vector<bool> &taken, Same same)
{
    for (size_t i = 0; i < before.size(); ++i) {
        if (match[i] >= 0 || before[i].trigger.isEmpty())
            continue;
        for (size_t j = 0; j < after.size(); ++j) {
            if (taken[j] || !same(before[i], after[j]))
                continue;
            match[i] = int(j);
            taken[j] = true;
            break;
        }
    }
}

/// The common case, without comparing each with each.
void pairEqualTriggers(const std::vector<Event> &before, const std::vector<Event> &after,
                       std::vector<int> &match, std::vector<bool> &taken)
{
    QHash<std::pair<qsizetype, qsizetype>, int> places;
    for (size_t j = after.size(); j-- > 0;)
        places.insert({after[j].trigger.begin, after[j].trigger.end}, int(j));
    for (size_t i = 0; i < before.size(); ++i) {
        const int place = places.value({before[i].trigger.begin, before[i].trigger.end}, -1);
        if (before[i].trigger.isEmpty() || place < 0 || taken[size_t(place)])
            continue;
        match[i] = place;
        taken[size_t(place)] = true;
    }
}

/// Events whose sentence was corrected: the same trigger word in a sentence of nearly the same words, the
/// most alike first.
void pairCorrected(const std::vector<Event> &before, QStringView textBefore, const std::vector<Event> &after,
                   QStringView textAfter, std::vector<int> &match, std::vector<bool> &taken)
{
    struct Pair
    {
        double share;
        size_t before, after;
    };
    std::vector<Pair> pairs;
    for (size_t i = 0; i < before.size(); ++i)
        for (size_t j = 0; j < after.size() && match[i] < 0 && !before[i].trigger.isEmpty(); ++j) {
            const bool sameTrigger = before[i].trigger.in(textBefore) == after[j].trigger.in(textAfter);
            const double share = taken[j] || !sameTrigger ? 0
                                                          : sharedWords(before[i].sentence.in(textBefore),
                                                                        after[j].sentence.in(textAfter));
            if (share >= correctedSentence)
                pairs.push_back({share, i, j});
        }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &a, const Pair &b) { return a.share > b.share; });
    for (const Pair &pair : pairs)
        if (match[pair.before] < 0 && !taken[pair.after]) {
            match[pair.before] = int(pair.after);
            taken[pair.after] = true;
        }
}

bool mentions(const Event &event, TextSpan trigger)
{
    return std::find(event.mentions.begin(), event.mentions.end(), trigger) != event.mentions.end();
}

/// \a event with each of its places as \a move has it.
template<class Move> Event withPlaces(Event event, Move move)
{
    event.trigger = move(event.trigger);
    event.sentence = move(event.sentence);
    event.dateSpan = move(event.dateSpan);
    for (TextSpan &mention : event.mentions)
        mention = move(mention);
    std::erase_if(event.mentions, [](TextSpan mention) { return mention.isEmpty(); });
    for (auto *mentions : {&event.who, &event.where})
        for (auto &mention : *mentions)
            mention.span = move(mention.span);
    for (TraceStep &step : event.trace)
        step.span = move(step.span);
    for (ReportedStatement &statement : event.statements) {
        statement.speaker.span = move(statement.speaker.span);
        statement.words = move(statement.words);
        statement.dateSpan = move(statement.dateSpan);
    }
    return event;
}

} // namespace

std::vector<int> matchEvents(const std::vector<Event> &before, QStringView textBefore,
                             const std::vector<Event> &after, QStringView textAfter)
{
    std::vector<int> match(before.size(), -1);
    std::vector<bool> taken(after.size(), false);
    if (textBefore == textAfter) {
        pairEqualTriggers(before, after, match, taken);
        pair(before, after, match, taken, [](const Event &a, const Event &b) {
            return a.trigger.overlaps(b.trigger) || mentions(b, a.trigger);
        });
    } else {
        pair(before, after, match, taken, [&](const Event &a, const Event &b) {
            return a.trigger.in(textBefore) == b.trigger.in(textAfter) &&
                   a.sentence.in(textBefore) == b.sentence.in(textAfter);
        });
        pairCorrected(before, textBefore, after, textAfter, match, taken);
    }
    return match;
}

bool isVersionOf(const QString &after, const QString &before)
{
    constexpr qsizetype longEnough = 24; // a sentence that is no label
    constexpr double share = 0.3;
    qsizetype all = 0;
    qsizetype kept = 0;
    for (const TextSpan span : roughSentences(before)) {
        if (span.length() < longEnough)
            continue;
        all += span.length();
        kept += after.contains(span.in(before)) ? span.length() : 0;
    }
    return all > 0 && double(kept) >= share * double(all);
}

Event reanchored(Event event, const QString &before, const QString &after)
{
    const TextSpan sentence = event.sentence;
    const QStringView words = sentence.in(before);
    const qsizetype at = words.isEmpty() ? -1 : after.indexOf(words);
    const TextSpan corrected =
        at < 0 && !words.isEmpty() ? correctedIn(after, words, event.trigger.in(before)) : TextSpan();
    return withPlaces(std::move(event), [&](TextSpan span) -> TextSpan {
        if (span.isEmpty() || !sentence.contains(span))
            return {};
        if (at >= 0)
            return {span.begin - sentence.begin + at, span.end - sentence.begin + at};
        if (span == sentence)
            return corrected;
        const qsizetype place = corrected.in(after).indexOf(span.in(before));
        return place < 0 ? TextSpan()
                         : TextSpan{corrected.begin + place, corrected.begin + place + span.length()};
    });
}

std::vector<Event> realigned(std::vector<Event> events, const QString &before, const QString &after)
{
    const auto alignment = LetterAlignment::between(before, after);
    for (Event &event : events)
        event = alignment ? withPlaces(std::move(event),
                                       [&](TextSpan span) {
                                           return span.isEmpty() ? TextSpan{} : alignment->moved(span);
                                       })
                          : reanchored(std::move(event), before, after);
    return events;
}

} // namespace dateline
