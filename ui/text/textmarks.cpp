// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/textmarks.h"
#include <algorithm>
#include <tuple>

namespace dateline {

TextMarks::TextMarks(std::vector<Event> events)
    : m_events(std::move(events))
{
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const Event &a, const Event &b) { return a.trigger.begin < b.trigger.begin; });
    for (int i = 0; i < int(m_events.size()); ++i) {
        const Event &event = m_events[size_t(i)];
        if (event.review == Review::Rejected)
            continue;
        add(event.sentence, TextMark::Kind::Sentence, i);
        add(event.dateSpan, TextMark::Kind::Date, i);
        add(event.trigger, TextMark::Kind::Trigger, i);
        for (const TextSpan mention : event.mentions)
            add(mention, TextMark::Kind::Trigger, i);
    }
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const TextMark &a, const TextMark &b) {
        return std::tie(a.span.begin, a.kind) < std::tie(b.span.begin, b.kind);
    });
    qsizetype last = 0;
    for (const TextMark &mark : m_marks)
        m_lastEnd.push_back(last = std::max(last, mark.span.end));
}

void TextMarks::add(TextSpan span, TextMark::Kind kind, int event)
{
    if (!span.isEmpty())
        m_marks.push_back({span, kind, event});
}

const Event *TextMarks::find(EventId id) const
{
    const auto at =
        std::find_if(m_events.begin(), m_events.end(), [id](const Event &e) { return e.id == id; });
    return at == m_events.end() ? nullptr : &*at;
}

std::vector<TextMark> TextMarks::in(TextSpan span) const
{
    std::vector<TextMark> found;
    // Marks before the first one whose running end passes span.begin all end too early.
    const auto first = std::upper_bound(m_lastEnd.begin(), m_lastEnd.end(), span.begin) - m_lastEnd.begin();
    for (auto i = size_t(first); i < m_marks.size() && m_marks[i].span.begin < span.end; ++i)
        if (m_marks[i].span.overlaps(span))
            found.push_back(m_marks[i]);
    return found;
}

std::vector<EventId> TextMarks::at(qsizetype position) const
{
    struct Candidate
    {
        TextMark::Kind kind;
        qsizetype distance;
        EventId id;
    };
    std::vector<Candidate> candidates;
    for (const TextMark &mark : in({position, position + 1})) {
        const Event &event = m_events[size_t(mark.event)];
        const qsizetype before = event.trigger.begin - position;
        const qsizetype after = position - event.trigger.end;
        candidates.push_back({mark.kind, std::max<qsizetype>({before, after, 0}), event.id});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(b.kind, a.distance) < std::tie(a.kind, b.distance);
    });
    std::vector<EventId> ids;
    for (const Candidate &candidate : candidates)
        if (std::find(ids.begin(), ids.end(), candidate.id) == ids.end())
            ids.push_back(candidate.id);
    return ids;
}

EventId TextMarks::next(EventId id, int step) const
{
    std::vector<EventId> ids;
    for (const Event &event : m_events)
        if (event.review != Review::Rejected)
            ids.push_back(event.id);
    if (ids.empty())
        return {};
    const auto count = int(ids.size());
    const auto at = std::find(ids.begin(), ids.end(), id);
    const int start = at != ids.end() ? int(at - ids.begin()) : step > 0 ? -1 : count;
    return ids[size_t(((start + step) % count + count) % count)];
}

} // namespace dateline
