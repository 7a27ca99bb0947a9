// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/irregularforms.h"
#include "app/lang/wordfeatures.h"

namespace dateline {

/// Base forms: what the corpora tell of a word with its tag, else irregular forms, else the rules of
/// inflection.
class Lemmatiser
{
public:
    Lemmatiser(const WordTable &words, const IrregularForms &irregular)
        : m_words(words)
        , m_irregular(irregular)
    {
    }

    /// The lemma of \a word with the tags of \a token.
    QString lemma(QStringView word, const Token &token, const WordFeatures &features) const;

private:
    QString unknownLemma(QStringView word, const Token &token) const;
    QString inflectedLemma(const QString &word, Xpos xpos) const;
    const QString *irregularLemma(QStringView word, Xpos xpos) const;
    bool isKnownBase(const QString &word, Xpos xpos) const;

    const WordTable &m_words;
    const IrregularForms &m_irregular;
};

} // namespace dateline
