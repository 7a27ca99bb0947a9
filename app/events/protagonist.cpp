// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/protagonist.h"
#include "app/events/words.h"
#include <map>

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array malePronouns{"he"_L1, "him"_L1, "his"_L1, "himself"_L1};
constexpr std::array femalePronouns{"she"_L1, "her"_L1, "hers"_L1, "herself"_L1};
/// How often a protagonist is named, and in what share of all names of people.
constexpr int leastNamed = 4;
constexpr double leastShare = 0.4;
/// What share of the pronouns for people is of their gender.
constexpr double leastOfGender = 0.75;
/// Fewer stand in reports, too, and may be anybody's.
constexpr int leastPronouns = 16;

Gender prevailing(const AnalysedText &text)
{
    int male = 0;
    int female = 0;
    for (int i = 0; i < int(text.tokens.size()); ++i) {
        const Gender gender =
            text.tokens[size_t(i)].upos == Upos::Pron ? genderOf(text.word(i)) : Gender::Unknown;
        male += gender == Gender::Male;
        female += gender == Gender::Female;
    }
    const int all = male + female;
    if (all < leastPronouns || std::max(male, female) < leastOfGender * all)
        return Gender::Unknown;
    return male > female ? Gender::Male : Gender::Female;
}

} // namespace

Gender genderOf(QStringView pronoun)
{
    const QString word = pronoun.toString().toLower();
    return isOneOf(word, malePronouns)     ? Gender::Male
           : isOneOf(word, femalePronouns) ? Gender::Female
                                           : Gender::Unknown;
}

bool ownsWhatFollows(const AnalysedText &text, int token)
{
    if (token + 1 >= int(text.tokens.size()) || text.word(token).compare("her"_L1, Qt::CaseInsensitive) != 0)
        return false;
    const Token &next = text.tokens[size_t(token + 1)];
    return next.spaceBefore && (next.upos == Upos::Noun || next.upos == Upos::Adj || next.upos == Upos::Num);
}

Protagonist Protagonist::of(const AnalysedText &text, const FullNames &names)
{
    std::map<QString, int> named;
    int all = 0;
    Protagonist best;
    int most = 0;
    for (int i = 0; i < int(text.entities.size()); ++i) {
        if (text.entities[size_t(i)].kind != EntityKind::Person)
            continue;
        ++all;
        const int full = names.full(i);
        if (const int times = ++named[text.entities[size_t(full)].name]; times > most) {
            most = times;
            best.entity = full;
        }
    }
    best.gender = prevailing(text);
    const bool told = most >= leastNamed && most >= leastShare * all && best.gender != Gender::Unknown;
    return told ? best : Protagonist{};
}

} // namespace dateline
