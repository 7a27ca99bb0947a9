// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/lemmatiser.h"
#include "app/lang/characters.h"
#include "app/lang/inflection.h"
#include <algorithm>

namespace dateline {

namespace {

QString foldedString(QStringView word)
{
    QString lower(word.size(), Qt::Uninitialized);
    std::transform(word.begin(), word.end(), lower.begin(),
                   [](QChar c) { return QChar(folded(c.unicode())); });
    return lower;
}

bool hasLetters(const WordFeatures &features)
{
    return features.shape &
           (WordFeatures::StartsUpper | WordFeatures::HasLower | WordFeatures::HasLaterUpper);
}

/// "States" → "State", "Armies" → "Army"; "Philippines" would need to be known.
QString nameSingular(QStringView word)
{
    if (word.size() > 4 && word.endsWith(u"ies"))
        return word.chopped(3).toString() + u'y';
    const bool plural = word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss");
    return (plural ? word.chopped(1) : word).toString();
}

/// "10,000" → "10000"; other numbers are their own lemmas.
QString numberLemma(QStringView word)
{
    return word.toString().remove(u',');
}

bool isVerbForm(Xpos xpos)
{
    return xpos == Xpos::Vbd || xpos == Xpos::Vbn || xpos == Xpos::Vbg;
}

} // namespace

QString Lemmatiser::lemma(QStringView word, const Token &token, const WordFeatures &features) const
{
    const bool digits = features.shape & WordFeatures::HasDigit;
    if (digits || (token.upos == Upos::Punct && isDash(word.front().unicode())))
        return token.xpos == Xpos::Cd ? numberLemma(word) : word.toString();
    if (const QString *irregular = isVerbForm(token.xpos) ? irregularLemma(word, token.xpos) : nullptr)
        return *irregular;
    if (features.entry)
        if (const QString *known = m_words.lemma(*features.entry, token.xpos))
            return *known;
    return hasLetters(features) ? unknownLemma(word, token) : word.toString();
}

QString Lemmatiser::unknownLemma(QStringView word, const Token &token) const
{
    if (token.xpos == Xpos::Nnps)
        return nameSingular(word);
    const bool name = token.xpos == Xpos::Nnp || token.upos == Upos::Propn;
    if (name || token.upos == Upos::X || token.upos == Upos::Sym || token.xpos == Xpos::Add)
        return word.toString();
    if (token.xpos == Xpos::Jj && isUpper(word.front().unicode()))
        return word.toString(); // Taiwanese
    if (const QString *irregular = irregularLemma(word, token.xpos))
        return *irregular;
    return inflectedLemma(foldedString(word), token.xpos);
}

/// The likeliest base form that is known as one; the likeliest where none is.
QString Lemmatiser::inflectedLemma(const QString &word, Xpos xpos) const
{
    const QStringList bases = baseForms(word, xpos);
    for (const QString &base : bases)
        if (isKnownBase(base, baseTag(xpos)))
            return base;
    return bases.front();
}

const QString *Lemmatiser::irregularLemma(QStringView word, Xpos xpos) const
{
    using Category = IrregularForms::Category;
    switch (xpos) {
    case Xpos::Vbd:
        return m_irregular.base(word, Category::Past);
    case Xpos::Vbn:
        if (const QString *participle = m_irregular.base(word, Category::Participle))
            return participle;
        return m_irregular.base(word, Category::Past);
    case Xpos::Vbg:
        return m_irregular.base(word, Category::Gerund);
    case Xpos::Nns:
        return m_irregular.base(word, Category::Plural);
    case Xpos::Jjr:
    case Xpos::Rbr:
        return m_irregular.base(word, Category::Comparative);
    case Xpos::Jjs:
    case Xpos::Rbs:
        return m_irregular.base(word, Category::Superlative);
    default:
        return nullptr;
    }
}

bool Lemmatiser::isKnownBase(const QString &word, Xpos xpos) const
{
    const WordEntry *entry = m_words.find(wordFeatures(word).word);
    const QString *lemma = entry ? m_words.lemma(*entry, xpos) : nullptr;
    if (!lemma && entry && xpos == Xpos::Vb)
        lemma = m_words.lemma(*entry, Xpos::Vbp);
    return lemma && *lemma == word;
}

} // namespace dateline
