// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/rolefinder.h"
#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

/// Less likely ones take no part.
constexpr double leastParticipant = 0.42;
/// A less likely place is no place; and what a second one must have.
constexpr double leastPlace = 0.10;
constexpr double leastSecondPlace = 0.25;

struct Weighed
{
    NamedMention mention;
    double likelihood = 0;
};

/// Adds \a mention, of one name the likelier.
void add(std::vector<Weighed> &found, const NamedMention &mention, double likelihood)
{
    const auto same = std::find_if(found.begin(), found.end(),
                                   [&](const Weighed &w) { return w.mention.name == mention.name; });
    if (same == found.end())
        found.push_back({mention, likelihood});
    else
        same->likelihood = std::max(same->likelihood, likelihood);
}

} // namespace

Participants RoleFinder::find(const RoleCase &role) const
{
    if (role.candidate.lifespan != Lifespan::None)
        return role.byRule;
    return {who(role), where(role)};
}

std::vector<NamedMention> RoleFinder::who(const RoleCase &role) const
{
    std::vector<Weighed> found;
    Features features;
    for (const RoleCandidate &candidate : roleCandidates(role)) {
        if (candidate.mention.name.isEmpty())
            continue;
        features.clear();
        addParticipantFeatures(role, candidate, features);
        const double likelihood = probability(m_who.score(features));
        if (likelihood >= leastParticipant)
            add(found, candidate.mention, likelihood);
    }
    std::vector<NamedMention> names;
    for (const Weighed &weighed : found)
        names.push_back(weighed.mention);
    return names;
}

std::vector<NamedMention> RoleFinder::where(const RoleCase &role) const
{
    const std::vector<PlaceCandidate> candidates = placeCandidates(role);
    const bool rival = std::any_of(candidates.begin(), candidates.end(),
                                   [&](const PlaceCandidate &place) { return standsAsPlace(role, place); });
    std::vector<Weighed> weighed;
    double sum = 1; // of none
    Features features;
    for (const PlaceCandidate &candidate : candidates) {
        features.clear();
        addPlaceFeatures(role, candidate, rival, features);
        const double weight = std::exp(double(m_where.score(features)));
        weighed.push_back({candidate.mention, weight});
        sum += weight;
    }
    for (Weighed &place : weighed)
        place.likelihood /= sum;
    std::stable_sort(weighed.begin(), weighed.end(),
                     [](const Weighed &a, const Weighed &b) { return a.likelihood > b.likelihood; });
    std::vector<NamedMention> names;
    for (const Weighed &place : weighed)
        if (place.likelihood >= (names.empty() ? leastPlace : leastSecondPlace))
            names.push_back(place.mention);
    return names;
}

} // namespace dateline
