// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/linearmodel.h"
#include "app/events/roles.h"

namespace dateline {

/// A name, and how likely it has the part that is asked about (0 … 1).
struct WeighedName
{
    NamedMention mention;
    double likelihood = 0;
};

/// Finds who takes part in an event and where it happens: weighs the names and noun phrases of its
/// sentence, for the place those of the sentences around too.
class RoleFinder
{
public:
    RoleFinder(LinearModel who, LinearModel where)
        : m_who(std::move(who))
        , m_where(std::move(where))
    {
    }

    Participants find(const RoleCase &role) const;

private:
    std::vector<NamedMention> who(const RoleCase &role) const;
    /// The places that come into question, the likeliest first.
    std::vector<WeighedName> places(const RoleCase &role) const;

    LinearModel m_who;
    LinearModel m_where;
};

} // namespace dateline
