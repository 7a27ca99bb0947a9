// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventorder.h"
#include <algorithm>
#include <limits>

namespace dateline {

namespace {

struct DayKey
{
    qint64 day;
    qint64 length;
    int position;
};

DayKey dayKey(const EventSummary &event, int position, bool descending)
{
    if (!event.dated)
        return {std::numeric_limits<qint64>::max(), 0, position};
    // "until 1972" stands at 1972, not at the beginning of time.
    const auto day = event.days.hasBegin() ? event.days.begin : event.days.end - std::chrono::days(1);
    const qint64 count = day.time_since_epoch().count();
    return {descending ? -count : count, event.days.days(), position};
}

/// The first eight letters as a number: decides most comparisons without touching the text.
/// Letters beyond Latin-1 count as the last of it, which leaves the decision to the text.
quint64 prefix(const QString &folded)
{
    quint64 key = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        const char16_t letter = i < folded.size() ? folded[i].unicode() : u'\0';
        key = key << 8 | std::min<char16_t>(letter, 0xFF);
    }
    return key;
}

struct TextKey
{
    quint64 prefix;
    QString folded; ///< without case once and for all: comparing so is many times slower
    int position;
};

template<class Key> std::vector<int> positionsOf(const std::vector<Key> &keys)
{
    std::vector<int> positions;
    positions.reserve(keys.size());
    for (const Key &key : keys)
        positions.push_back(key.position);
    return positions;
}

} // namespace

std::vector<int> orderByDays(const std::vector<EventSummary> &events, bool descending)
{
    std::vector<DayKey> keys;
    keys.reserve(events.size());
    for (const EventSummary &event : events)
        keys.push_back(dayKey(event, int(keys.size()), descending));
    std::sort(keys.begin(), keys.end(), [](const DayKey &a, const DayKey &b) {
        return std::tie(a.day, a.length, a.position) < std::tie(b.day, b.length, b.position);
    });
    return positionsOf(keys);
}

std::vector<int> orderByText(const std::vector<EventSummary> &events, bool descending,
                             const std::function<QString(const EventSummary &)> &text)
{
    std::vector<TextKey> keys;
    keys.reserve(events.size());
    for (const EventSummary &event : events) {
        QString folded = text(event).toCaseFolded();
        keys.push_back({prefix(folded), std::move(folded), int(keys.size())});
    }
    std::sort(keys.begin(), keys.end(), [descending](const TextKey &a, const TextKey &b) {
        if (a.folded.isEmpty() != b.folded.isEmpty())
            return b.folded.isEmpty();
        if (a.prefix != b.prefix)
            return (a.prefix < b.prefix) != descending;
        const int order = a.folded.compare(b.folded);
        return order == 0 ? a.position < b.position : (order < 0) != descending;
    });
    return positionsOf(keys);
}

} // namespace dateline
