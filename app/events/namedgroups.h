// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/stageinput.h"

namespace dateline {

/// Names that stood together ("Blinken, Motegi and Chung"), for "the three", "both sides" and "the couple"
/// to go back to. The phrases of an article are offered in text order.
class NamedGroups
{
public:
    explicit NamedGroups(const StageInput &input)
        : m_input(input)
    {
    }

    /// Remembers phrase \a np, whose head is in \a entity (null: in none), with its \a name.
    void add(int np, const Entity *entity, const QString &name);
    /// The phrases of those that \a np means; empty where it counts nobody or nothing before fits.
    std::vector<int> meantBy(int np) const;

private:
    struct Member
    {
        int phrase;
        EntityKind kind;
        QString name;
    };
    using Group = std::vector<Member>;

    bool continuesList(int np) const;
    int sentenceOf(int np) const;
    static bool fits(const Group &group, size_t count, std::optional<EntityKind> kind);
    Group namedShortly(int sentence, std::optional<EntityKind> kind) const;

    const StageInput &m_input;
    std::vector<Group> m_groups; ///< each name alone, or with those it is listed with
};

} // namespace dateline
