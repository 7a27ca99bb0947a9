// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/lexiconfile.h"

namespace dateline {

/// How a language is written, from resources/lexicon/LANG/orthography.json. Abbreviations lack their period.
struct Orthography
{
    WordSet titles;           ///< abbreviations before a name: never the end of a sentence
    WordSet months;           ///< abbreviated months
    WordSet beforeNumbers;    ///< abbreviations only before a number: "No. 5"
    WordSet abbreviations;    ///< others, which may end a sentence
    WordSet ambiguous;        ///< words too: abbreviations only where what follows is a name or a number
    WordSet hyphenPrefixes;   ///< "anti-war" is one word
    WordSet units;            ///< "5km" is two
    WordSet sentenceStarters; ///< function words that begin sentences when capitalised
    WordSet speechVerbs;
    WordSet calendarWords; ///< months and days of the week, abbreviated too

    static Result<Orthography> load(const QString &path);
};

} // namespace dateline
