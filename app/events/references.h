// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"
#include "app/events/fullnames.h"
#include "app/events/stageinput.h"

namespace dateline {

class Antecedents;

/// Who the phrases of an article name, pronouns and "the company" resolved by the last fitting name.
class References
{
public:
    explicit References(const StageInput &input);

    /// The phrase that \a np stands for: itself, or the name a pronoun goes back to; -1 where nothing fits.
    int resolved(int np) const { return m_resolved[size_t(np)]; }
    /// The phrases of those that \a np counts ("the two ministers", "both sides") or that "they" are, where
    /// these are several; empty for all others.
    const std::vector<int> &members(int np) const { return m_members[size_t(np)]; }
    /// The phrase that the possessive pronoun \a np begins with goes back to ("*his* arrest"); -1 where none.
    int owner(int np) const { return m_owner[size_t(np)]; }
    /// A short name: that of the entity, else the words without article and possessive.
    NamedMention nameOf(int np) const;
    /// The name of an entity, in the fullest form that the article gives: "Suga" as "Yoshihide
    /// Suga", "INEC" as "Independent National Electoral Commission".
    NamedMention nameOf(const Entity &entity) const;
    /// The entity that holds the head of \a np, or null.
    const Entity *entityOf(int np) const;

private:
    int phraseOf(int entity) const;
    int ownerOf(const Antecedents &read, int np, int hero) const;
    int resolve(const Antecedents &read, int np, int hero);

    const StageInput &m_input;
    std::vector<int> m_entityOf;             ///< by token
    std::vector<int> m_resolved;             ///< by phrase
    std::vector<int> m_owner;                ///< by phrase
    std::vector<std::vector<int>> m_members; ///< by phrase
    FullNames m_full;
};

} // namespace dateline
