// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"
#include <vector>

namespace dateline {

/// One stretch of an article's text that belongs to an event.
struct TextMark
{
    enum class Kind : quint8 { Sentence, Date, Trigger };
    TextSpan span;
    Kind kind = Kind::Sentence;
    int event = 0; ///< position in TextMarks::events()
};

/// The marks of an article's events, found by place. Rejected events leave no marks.
class TextMarks
{
public:
    TextMarks() = default;
    explicit TextMarks(std::vector<Event> events);

    const std::vector<Event> &events() const { return m_events; }
    const Event *find(EventId id) const;
    /// Those that overlap \a span, in text order.
    std::vector<TextMark> in(TextSpan span) const;
    /// The events whose words are at \a position, the most specific first: its trigger, its date, then
    /// the events of the sentence, nearest trigger first.
    std::vector<EventId> at(qsizetype position) const;
    /// The event after (before) \a id in text order, going around; the first (last) if \a id is none.
    EventId next(EventId id, int step) const;

private:
    void add(TextSpan span, TextMark::Kind kind, int event);

    std::vector<Event> m_events;      ///< in text order of their triggers
    std::vector<TextMark> m_marks;    ///< by begin, then kind
    std::vector<qsizetype> m_lastEnd; ///< of each mark: the greatest end of it and those before it
};

} // namespace dateline
