// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/temporal/cursor.h"
#include "app/temporal/expression.h"

namespace dateline {

/// One way to say a time expression. To add one, write the function and list it in recogniser.cpp;
/// where several read, the longest wins, then the one listed first.
using Rule = std::optional<Expression> (*)(Cursor &);

// Points alone, with a modifier ("early next year", "the end of 1990"), with a clock time.
std::optional<Expression> plainPoint(Cursor &c);
std::optional<Expression> modifiedPoint(Cursor &c);
std::optional<Expression> yearEnd(Cursor &c);
std::optional<Expression> clockTime(Cursor &c);

// Lengths of time: "two and a half years", "a 10-hour tour", "the past three months", "weeks".
std::optional<Expression> duration(Cursor &c);
std::optional<Expression> steppedDuration(Cursor &c);
std::optional<Expression> vagueDuration(Cursor &c);
std::optional<Expression> endedYear(Cursor &c);

// What comes again: "each Thursday", "every two years", "daily", "a year" of a rate, "Tuesday nights".
std::optional<Expression> eachUnit(Cursor &c);
std::optional<Expression> eachName(Cursor &c);
std::optional<Expression> frequency(Cursor &c);
std::optional<Expression> perUnit(Cursor &c);

// The past, the present and the future at large: "now", "recently", "the near future", "years ago".
std::optional<Expression> reference(Cursor &c);
std::optional<Expression> vaguelyAgo(Cursor &c);

/// Names of the rules that read "13/4/2019" and "4/13/2019".
inline constexpr char dayMonthYear[] = "day/month/year";
inline constexpr char monthDayYear[] = "month/day/year";

/// The expressions of \a cells in text order, not overlapping. Numbers of cells are into \a cells.
std::vector<Expression> recognise(const AnalysedText &text, const TemporalLexicon &lexicon,
                                  std::span<const Cell> cells);

} // namespace dateline
