// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventorder.h"
#include <algorithm>

namespace dateline {

namespace {

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

/// Numbers in ascending order as unsigned ones in ascending order.
quint64 ascending(qint64 number)
{
    return quint64(number) ^ (quint64(1) << 63);
}

} // namespace

EventKey dayKey(const EventSummary &event, int position, bool descending)
{
    if (!event.dated)
        return {true, 0, 0, {}, position};
    // "until 1972" stands at 1972, not at the beginning of time.
    const auto day = event.days.hasBegin() ? event.days.begin : event.days.end - std::chrono::days(1);
    const qint64 count = day.time_since_epoch().count();
    return {false, ascending(descending ? -count : count), event.days.days(), {}, position};
}

EventKey textKey(const QString &text, int position, bool descending)
{
    QString folded = text.toCaseFolded();
    const quint64 first = prefix(folded);
    return {folded.isEmpty(), descending ? ~first : first, 0, std::move(folded), position};
}

bool comesBefore(const EventKey &a, const EventKey &b, bool descending)
{
    if (a.last != b.last)
        return b.last;
    if (a.major != b.major)
        return a.major < b.major;
    if (a.minor != b.minor)
        return a.minor < b.minor;
    const int order = a.folded.compare(b.folded);
    return order == 0 ? a.position < b.position : (order < 0) != descending;
}

std::vector<int> inOrder(std::vector<EventKey> keys, bool descending)
{
    std::sort(keys.begin(), keys.end(),
              [descending](const EventKey &a, const EventKey &b) { return comesBefore(a, b, descending); });
    std::vector<int> positions;
    positions.reserve(keys.size());
    for (const EventKey &key : keys)
        positions.push_back(key.position);
    return positions;
}

} // namespace dateline
