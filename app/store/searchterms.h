// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/dayinterval.h"
#include "app/core/eventtype.h"
#include <optional>
#include <QStringList>
#include <vector>

namespace dateline {

/// What a search asks for, read from one line: words, "phrases in quotes", -unwanted words, who:NAME,
/// where:PLACE, title:WORD, source:NAME, note:WORD, tag:TAG, group:NAME, type:TYPE and days as FROM..TO
/// (2019..2021, 2021-05.., ..1972) or date:2021-05. Everything asked for must be there; several types are
/// alternatives. The search in the library and the filter of the window read the same line.
struct SearchTerms
{
    QStringList words; ///< or phrases, anywhere
    QStringList whole; ///< those of them that are not to be taken for beginnings
    QStringList unwanted;
    QStringList who;
    QStringList where;
    QStringList title;
    QStringList source;
    QStringList notes;
    QStringList tags; ///< of the article, as the next
    QStringList groups;
    std::vector<EventType> types;
    std::optional<DayInterval> days;
    QStringList problems; ///< what could not be read and was left out, a sentence each with what to do

    bool isEmpty() const;
    /// What only events have: then no article answers by itself.
    bool asksForEvents() const { return !who.isEmpty() || !where.isEmpty() || !types.empty(); }
    /// What only the article has.
    bool asksForArticles() const
    {
        return !source.isEmpty() || !notes.isEmpty() || !tags.isEmpty() || !groups.isEmpty();
    }
    bool operator==(const SearchTerms &) const = default;
};

/// Never fails: what is no field is a word. Every word of three letters or more counts as a
/// beginning, as it is being typed.
SearchTerms parseSearch(const QString &line);

/// A line that parseSearch() reads as \a terms, but for its types, days and problems.
QString wordsOf(const SearchTerms &terms);

/// Whether \a words, a word or phrase, count as a beginning: with one or two letters they would be that of a
/// tenth of all words, which takes a second to rank. In scripts without spaces two letters are a word.
bool isBeginning(const QString &words);

/// A word or phrase that an article or event must have, or must not.
struct SearchPhrase
{
    QString text;           ///< has a letter or digit, and nothing with a meaning in FTS5
    QLatin1String columns;  ///< names of columns, apart by spaces; empty: any
    bool beginning = false; ///< of its last word
    bool unwanted = false;

    bool operator==(const SearchPhrase &) const = default;
};

/// What the words of an event must match.
std::vector<SearchPhrase> eventPhrases(const SearchTerms &terms);

/// The terms in the query language of FTS5, for its columns of articles or of events; empty where there
/// are no words at all.
QString articleMatch(const SearchTerms &terms);
QString eventMatch(const SearchTerms &terms);
QString matchOf(const SearchPhrase &phrase);

} // namespace dateline
