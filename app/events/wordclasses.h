// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include <QHash>

namespace dateline {

/// The broad classes of words after WordNet's lexicographer files ("person", "motion"): what stands behind
/// a word that no list knows. resources/lexicon/LANG/wordclasses.json.
class WordClasses
{
public:
    static Result<WordClasses> load(const QString &path);

    /// 1 … 26 by the word's most frequent sense; 0 where it is not known.
    int noun(const QString &lemma) const { return m_nouns.value(lemma, 0); }
    /// 1 … 15, likewise.
    int verb(const QString &lemma) const { return m_verbs.value(lemma, 0); }
    bool isPerson(const QString &noun) const { return m_person > 0 && this->noun(noun) == m_person; }
    bool isGroup(const QString &noun) const { return m_group > 0 && this->noun(noun) == m_group; }

    static constexpr int nounClasses = 27; ///< with the unknown
    static constexpr int verbClasses = 16;

private:
    QHash<QString, quint8> m_nouns;
    QHash<QString, quint8> m_verbs;
    int m_person = 0;
    int m_group = 0;
};

} // namespace dateline
