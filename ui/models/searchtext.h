// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include <QByteArray>
#include <vector>

namespace dateline {

/// The words of a text filter, ready for comparing: every one must occur.
class SearchWords
{
public:
    SearchWords() = default;
    explicit SearchWords(const QString &text);

    bool isEmpty() const { return m_words.empty(); }
    /// Whether a match of these is also a match of \a wider (which was typed before, and is shorter).
    bool narrows(const SearchWords &wider) const;
    bool matches(const EventSummary &event) const;
    /// \a folded as by folded().
    bool matches(QByteArrayView folded) const;

    /// Title, participants and place of an event without upper case, as UTF-8.
    static QByteArray folded(const EventSummary &event);

private:
    std::vector<QByteArray> m_words;
};

/// The folded words of many events in one block, so that a million are searched in the time of a keystroke.
class SearchText
{
public:
    void build(const std::vector<EventSummary> &events);
    void clear();
    size_t size() const { return m_begins.empty() ? 0 : m_begins.size() - 1; }
    QByteArrayView at(size_t position) const;

private:
    QByteArray m_block;
    std::vector<qsizetype> m_begins; ///< one more than events
};

} // namespace dateline
