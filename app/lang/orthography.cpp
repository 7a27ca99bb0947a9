// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/orthography.h"

namespace dateline {

Result<Orthography> Orthography::load(const QString &path)
{
    const Result<QJsonObject> lexicon = readLexicon(path);
    if (!lexicon)
        return lexicon.problem();
    const auto words = [&](const char *key) { return wordsOf(*lexicon, QLatin1String(key)); };
    return Orthography{.titles = words("titleAbbreviations"),
                       .months = words("monthAbbreviations"),
                       .beforeNumbers = words("numberAbbreviations"),
                       .abbreviations = words("abbreviations"),
                       .ambiguous = words("ambiguousAbbreviations"),
                       .hyphenPrefixes = words("hyphenPrefixes"),
                       .units = words("units"),
                       .sentenceStarters = words("sentenceStarters"),
                       .speechVerbs = words("speechVerbs"),
                       .calendarWords = words("calendarWords")};
}

} // namespace dateline
