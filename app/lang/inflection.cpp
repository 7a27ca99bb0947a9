// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/inflection.h"
#include "app/lang/characters.h"
#include <algorithm>
#include <array>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// Ends of stems that lost a silent e: "creat", "manag", "provid". Stems with two vowels before
/// the last consonant ("train") do not count, except after i and u ("negotiat", "requir").
constexpr std::array silentEnds{u"at", u"iz", u"is", u"ur", u"ir", u"id", u"ud", u"od",
                                u"ad", u"ag", u"os", u"us", u"uc", u"ac", u"ic", u"ut",
                                u"in", u"ar", u"ok", u"ak", u"ik", u"ap", u"um"};

int vowelGroups(QStringView stem)
{
    int groups = 0;
    bool inside = false;
    for (const QChar c : stem) {
        const bool vowel = isVowel(c) || c == u'y';
        groups += vowel && !inside;
        inside = vowel;
    }
    return groups;
}

bool endsInDoubledConsonant(QStringView stem)
{
    const qsizetype n = stem.size();
    return n >= 3 && stem[n - 1] == stem[n - 2] && !isVowel(stem[n - 1]);
}

/// "stopp" → stop, "controll" → control; but "call", "pass", "buzz", "staff" keep both.
bool losesDoubling(QStringView stem)
{
    if (!endsInDoubledConsonant(stem))
        return false;
    const QChar last = stem.back();
    return last == u'l' ? vowelGroups(stem) > 1 : !QStringView(u"szf").contains(last);
}

bool endsInConsonantAndLiquid(QStringView stem)
{
    const qsizetype n = stem.size();
    return n >= 3 && QStringView(u"bcdfgkptz").contains(stem[n - 2]) && stem[n - 1] == u'l';
}

/// Whether a stem cut off before -ed or -ing probably ended in a silent e.
bool wantsSilentE(QStringView stem)
{
    const qsizetype n = stem.size();
    if (n < 2)
        return false;
    const QChar last = stem[n - 1], before = stem[n - 2];
    if (last == u'v' || last == u'u' || (last == u'c' && !isVowel(before)) || endsInConsonantAndLiquid(stem))
        return true;
    if (QStringView(u"gs").contains(last) && QStringView(u"drlnp").contains(before) && stem.last(2) != u"ng")
        return true;
    if (n >= 3 && QStringView(u"aeo").contains(stem[n - 3]))
        return false;
    const bool singleVowel = isVowel(before) && !isVowel(last) && !QStringView(u"wxyh").contains(last);
    const bool short1 = vowelGroups(stem) == 1;
    return singleVowel &&
           (short1 || std::any_of(silentEnds.begin(), silentEnds.end(),
                                  [&](const char16_t *end) { return stem.endsWith(QStringView(end)); }));
}

/// The base forms of a stem without its -ed or -ing.
QStringList verbBases(const QString &stem)
{
    const QString withE = stem + u'e';
    if (losesDoubling(stem))
        return {stem.chopped(1), stem, withE};
    return wantsSilentE(stem) ? QStringList{withE, stem} : QStringList{stem, withE};
}

QStringList pastBases(const QString &word)
{
    if (word.endsWith(u"ied"_s))
        return {word.size() > 4 ? word.chopped(3) + u'y' : word.chopped(1)};
    if (word.endsWith(u"eed"_s))
        return {word.chopped(1)};
    return word.size() > 3 && word.endsWith(u"ed"_s) ? verbBases(word.chopped(2)) : QStringList{word};
}

QStringList gerundBases(const QString &word)
{
    return word.size() > 4 && word.endsWith(u"ing"_s) ? verbBases(word.chopped(3)) : QStringList{word};
}

bool endsInSibilant(QStringView stem)
{
    return stem.endsWith(u"ss") || stem.endsWith(u"sh") || stem.endsWith(u"ch") || stem.endsWith(u"x") ||
           stem.endsWith(u"zz") || stem.endsWith(u"o");
}

/// The base forms of a plural or of a verb's third person.
QStringList withoutS(const QString &word)
{
    if (!word.endsWith(u's') || word.endsWith(u"ss"_s) || word.size() < 3)
        return {word};
    if (word.endsWith(u"ies"_s))
        return word.size() > 4 ? QStringList{word.chopped(3) + u'y', word.chopped(1)}
                               : QStringList{word.chopped(1)};
    const QString withoutEs = word.chopped(2);
    if (word.endsWith(u"es"_s) && endsInSibilant(withoutEs))
        return {withoutEs, word.chopped(1)};
    return {word.chopped(1), word};
}

QStringList gradeBases(const QString &word, qsizetype ending)
{
    if (word.size() < ending + 3)
        return {word};
    const QString stem = word.chopped(ending);
    if (stem.endsWith(u'i'))
        return {stem.chopped(1) + u'y'};
    return losesDoubling(stem) ? QStringList{stem.chopped(1), stem} : verbBases(stem);
}

} // namespace

QStringList baseForms(const QString &word, Xpos xpos)
{
    switch (xpos) {
    case Xpos::Vbd:
    case Xpos::Vbn:
        return pastBases(word);
    case Xpos::Vbg:
        return gerundBases(word);
    case Xpos::Vbz:
    case Xpos::Nns:
        return withoutS(word);
    case Xpos::Jjr:
    case Xpos::Rbr:
        return word.endsWith(u"er"_s) ? gradeBases(word, 2) : QStringList{word};
    case Xpos::Jjs:
    case Xpos::Rbs:
        return word.endsWith(u"est"_s) ? gradeBases(word, 3) : QStringList{word};
    default:
        return {word};
    }
}

QString regularPast(const QString &base)
{
    const qsizetype n = base.size();
    if (n < 2)
        return base + u"ed"_s;
    const QChar last = base[n - 1], before = base[n - 2];
    if (last == u'e')
        return base + u'd';
    if (last == u'y' && !isVowel(before))
        return base.chopped(1) + u"ied"_s;
    const bool afterOneVowel = isVowel(before) && (n < 3 || !isVowel(base[n - 3]) ||
                                                   QStringView(base).sliced(n - 3 - (n > 3), 2) == u"qu");
    const bool doubles =
        vowelGroups(base) == 1 && !isVowel(last) && !QStringView(u"wxy").contains(last) && afterOneVowel;
    return base + (doubles ? QString(last) : QString()) + u"ed"_s;
}

Xpos baseTag(Xpos xpos)
{
    switch (xpos) {
    case Xpos::Nns:
        return Xpos::Nn;
    case Xpos::Jjr:
    case Xpos::Jjs:
        return Xpos::Jj;
    case Xpos::Rbr:
    case Xpos::Rbs:
        return Xpos::Rb;
    default:
        return Xpos::Vb;
    }
}

} // namespace dateline
