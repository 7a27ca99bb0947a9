// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include "app/store/searchterms.h"
#include <QByteArray>
#include <vector>

namespace dateline {

/// The words of a text filter, ready for comparing: every one must occur, those of a field in that field, and
/// no unwanted one. What only articles have is not looked at.
class SearchWords
{
public:
    SearchWords() = default;
    explicit SearchWords(const SearchTerms &terms);

    bool isEmpty() const;
    /// Whether a match of these is also a match of \a wider (which was typed before, and is shorter).
    bool narrows(const SearchWords &wider) const;
    bool matches(const EventSummary &event) const;
    /// \a folded as by folded().
    bool matches(QByteArrayView folded) const;

    /// Title, participants and place of an event without upper case, as UTF-8.
    static QByteArray folded(const EventSummary &event);

private:
    using Words = std::vector<QByteArray>;

    Words m_words;
    Words m_unwanted;
    Words m_title;
    Words m_who;
    Words m_where;
};

/// The folded words of many events in blocks, so that a million are searched in the time of a keystroke.
class SearchText
{
public:
    /// Takes at most \a most more of \a events, of which it has the first size().
    void extend(const std::vector<EventSummary> &events, size_t most);
    /// The event at \a position of \a events, which may not have been taken yet, has changed.
    void change(const std::vector<EventSummary> &events, size_t position);
    void clear();
    /// Forgets the events from \a size on, and some before it.
    void truncate(size_t size);
    size_t size() const { return m_size; }
    QByteArrayView at(size_t position) const;

private:
    static constexpr size_t EventsABlock = 4096;
    struct Block
    {
        QByteArray text;
        std::vector<qsizetype> begins; ///< one more than events
    };
    static void add(Block &block, const EventSummary &event);

    std::vector<Block> m_blocks;
    size_t m_size = 0;
};

/// Those of \a positions at which \a words match \a text, in their order; on several cores where they are
/// many.
std::vector<int> matching(const std::vector<int> &positions, const SearchWords &words,
                          const SearchText &text);

} // namespace dateline
