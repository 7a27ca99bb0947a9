// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reanchor.h"
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

bool mentions(const Event &event, TextSpan trigger)
{
    return std::find(event.mentions.begin(), event.mentions.end(), trigger) != event.mentions.end();
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
    }
    return match;
}

} // namespace dateline
