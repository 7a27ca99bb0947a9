// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/temporal/cursor.h"
#include "app/temporal/expression.h"

namespace dateline {

/// How many units: "two and a half", "about 180", "several".
struct Amount
{
    int whole = 0;
    bool half = false;    ///< and a half
    bool vague = false;   ///< "a few": the number is not said
    bool article = false; ///< "a", "an": one, said weakly
    QLatin1String mod;    ///< TIMEX3 mod of "about", "more than" …
};

/// "twenty-four", "two hundred", "1,500".
std::optional<int> cardinal(Cursor &c);
/// "third", "twenty-first", "3rd".
std::optional<int> ordinalNumber(Cursor &c);
/// A number of the day in a month: "3", "3rd", "third"; not the beginning of "3.5" or "3:20".
std::optional<int> dayOfMonth(Cursor &c);
/// Whether "/15" of "2014/15" is here: the year after \a year, and nothing stuck to it.
bool isNextYear(const Cursor &slash, int year);
/// A year of four digits, "nineteen ninety-six" or "two thousand ten".
std::optional<int> yearNumber(Cursor &c);
/// "about", "more than", "no less than" … as TIMEX3 mod.
std::optional<QLatin1String> approximation(Cursor &c);
/// Adjectives that may stand before a unit: "full", "trading", "fiscal-", "more".
void acceptFillers(Cursor &c);
/// A number of units with what may stand around it, up to the unit itself.
std::optional<Amount> amount(Cursor &c);

} // namespace dateline
