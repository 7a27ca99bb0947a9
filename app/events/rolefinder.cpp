// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/rolefinder.h"
#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

/// Less likely ones take no part.
constexpr double leastParticipant = 0.42;
/// Less likely places are none.
constexpr double leastPlace = 0.12;
/// "Caernarfon, Gwynedd"
constexpr size_t mostPlaces = 2;

/// Adds \a mention, of one name the likelier.
void add(std::vector<WeighedName> &found, const NamedMention &mention, double likelihood)
{
    const auto same = std::find_if(found.begin(), found.end(),
                                   [&](const WeighedName &w) { return w.mention.name == mention.name; });
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
    Participants found{who(role), {}};
    const std::vector<WeighedName> weighed = places(role);
    for (const WeighedName &place : weighed)
        if (place.likelihood >= leastPlace && found.where.size() < mostPlaces)
            found.where.push_back(place.mention);
    found.placeLikelihood = found.where.empty() ? 0 : weighed.front().likelihood;
    return found;
}

std::vector<NamedMention> RoleFinder::who(const RoleCase &role) const
{
    std::vector<WeighedName> found;
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
    for (const WeighedName &weighed : found)
        names.push_back(weighed.mention);
    return names;
}

std::vector<WeighedName> RoleFinder::places(const RoleCase &role) const
{
    const std::vector<PlaceCandidate> candidates = placeCandidates(role);
    const bool rival = std::any_of(candidates.begin(), candidates.end(),
                                   [&](const PlaceCandidate &place) { return standsAsPlace(role, place); });
    std::vector<WeighedName> weighed;
    double sum = 1; // of none
    Features features;
    for (const PlaceCandidate &candidate : candidates) {
        features.clear();
        addPlaceFeatures(role, candidate, rival, features);
        const double weight = std::exp(double(m_where.score(features)));
        weighed.push_back({candidate.mention, weight});
        sum += weight;
    }
    for (WeighedName &place : weighed)
        place.likelihood /= sum;
    std::stable_sort(weighed.begin(), weighed.end(),
                     [](const WeighedName &a, const WeighedName &b) { return a.likelihood > b.likelihood; });
    return weighed;
}

} // namespace dateline
