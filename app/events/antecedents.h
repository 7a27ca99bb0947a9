// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/candidatefinder.h"
#include <QStringList>

namespace dateline {

/// What pronouns may go back to: the phrases of an article as far as it is read. The nearest sentence is
/// preferred, but subjects (as in centering theory) also from a little further; of equals the last.
class Antecedents
{
public:
    explicit Antecedents(const StageInput &input);

    /// Reads phrase \a np, which stands for itself under \a name; \a entity is null for common nouns.
    void add(int np, const Entity *entity, const QString &name);

    /// Reads the pronoun \a np, which goes back to phrase \a meant: that is spoken of again.
    void addAgain(int np, int meant);

    /// The phrase that the pronoun at the beginning of phrase \a np goes back to; -1 where none fits.
    /// None with one of the names \a barred comes into question.
    int person(int np, const QStringList &barred) const;
    int thing(int np, const QStringList &barred) const;
    int group(int np, const QStringList &barred) const;
    /// The last organisation, subjects first; -1 where none.
    int organisation() const { return m_subjectCompany >= 0 ? m_subjectCompany : m_company; }
    /// The phrases of a subject of several names in this sentence or the last, which "they" may be.
    std::vector<int> several(int np) const;

    NounRole roleOf(int np) const { return m_uses[size_t(np)].role; }
    int clauseOf(int np) const { return m_uses[size_t(np)].clause; }
    /// "*It* was announced that …": there is nothing that it goes back to.
    bool isExpletive(int np) const;

private:
    struct Mention
    {
        int np; ///< where
        int meant;
        QString name;
        bool person;
        bool thing; ///< one, and nobody: "it"
        bool group; ///< "they"
    };
    int sentenceOf(int np) const { return m_input.layer.sentenceOf[size_t(m_input.phrase(np).head)]; }
    bool isSubject(int np) const { return roleOf(np) == NounRole::Subject; }
    bool isOfOtherGender(int np, const QString &name) const;
    int nearest(int np, const QStringList &barred, bool Mention::*kind) const;

    const StageInput &m_input;
    std::vector<PhraseUse> m_uses;
    std::vector<Mention> m_mentions;
    int m_company = -1;
    int m_subjectCompany = -1;
};

} // namespace dateline
