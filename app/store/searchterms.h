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
/// where:PLACE, title:WORD, source:NAME, type:TYPE and days as FROM..TO (2019..2021, 2021-05.., ..1972) or
/// date:2021-05. Everything asked for must be there; several types are alternatives.
struct SearchTerms
{
    QStringList words; ///< or phrases, anywhere
    QStringList unwanted;
    QStringList who;
    QStringList where;
    QStringList title;
    QStringList source;
    std::vector<EventType> types;
    std::optional<DayInterval> days;

    bool isEmpty() const;
    /// What only events have: then no article answers by itself.
    bool asksForEvents() const { return !who.isEmpty() || !where.isEmpty() || !types.empty(); }
    bool operator==(const SearchTerms &) const = default;
};

/// Never fails: what is no field is a word. The last word counts as a beginning, as it is being typed.
SearchTerms parseSearch(const QString &line);

/// The terms in the query language of FTS5, for its columns of articles or of events; empty where there
/// are no words at all.
QString articleMatch(const SearchTerms &terms);
QString eventMatch(const SearchTerms &terms);

} // namespace dateline
