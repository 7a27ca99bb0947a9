// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/candidate.h"
#include "app/events/treewords.h"

namespace dateline {

/// Verbs of a parsed sentence as a title tells them: whose doing they are, and in which form they stand.
class VerbWords
{
public:
    VerbWords(const StageInput &input, const TreeWords &words, const Candidate &candidate)
        : m_input(input)
        , m_words(words)
        , m_candidate(candidate)
    {
    }

    /// The word that names who does (or, of a passive, undergoes) what \a verb says; -1 if the sentence does
    /// not tell.
    int subjectOf(int verb) const { return subjectOf(verb, 0); }
    bool isPassive(int verb) const;
    /// Whether "by" says whose doing a passive is.
    bool hasAgent(int verb) const;
    /// The form of a headline: "has been found" becomes "was found", "has met" and "meeting" "met"; what is
    /// yet to come stays as it stands. A passive without a subject stands bare: "arrested".
    /// \a shownAsPlural is the number of the subject as the title words it, where that may be another than
    /// in the text.
    QString text(int verb, bool hasSubject, std::optional<bool> shownAsPlural = std::nullopt) const;
    /// The verb with its auxiliaries and "not".
    QString asItStands(int verb) const;

private:
    Relation baseRelation(int token) const { return baseOf(m_input.token(token).relation); }
    QString word(int token) const { return m_input.text.word(token).toString(); }
    int subjectOf(int verb, int steps) const;
    int ownSubject(int verb) const;
    int nameInList(int verb, int subject) const;
    int beforeCommaPlace(int subject) const;
    int objectOf(int verb) const;
    bool isPredicateOfAll(int verb) const;
    int subjectBehindConjunction(int verb) const;
    bool isPlural(int verb) const;
    bool isPhrasal(int verb) const;
    bool passiveByOrder(int verb) const;
    bool hasRelation(int verb, Relation wanted) const;

    const StageInput &m_input;
    const TreeWords &m_words;
    const Candidate &m_candidate;
};

} // namespace dateline
