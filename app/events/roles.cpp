// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/roles.h"
#include "app/events/words.h"
#include <algorithm>

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

/// How many sentences before an event lend it their places.
constexpr int reach = 2;
/// How many places of earlier events come into question.
constexpr size_t earlierPlaces = 4;

constexpr std::array placePrepositions{
    "in"_L1,     "at"_L1,      "near"_L1,       "on"_L1,      "off"_L1,    "outside"_L1, "inside"_L1,
    "around"_L1, "across"_L1,  "over"_L1,       "into"_L1,    "to"_L1,     "within"_L1,  "through"_L1,
    "toward"_L1, "towards"_L1, "throughout"_L1, "from"_L1,    "aboard"_L1, "between"_L1, "onto"_L1,
    "along"_L1,  "via"_L1,     "for"_L1,        "beneath"_L1, "under"_L1,  "above"_L1,   "behind"_L1,
    "beside"_L1, "against"_L1, "upon"_L1,       "of"_L1};

/// The first phrase at or behind token \a first.
int firstPhrase(const StageInput &input, int first)
{
    const auto &phrases = input.layer.phrases;
    return int(std::lower_bound(phrases.begin(), phrases.end(), first,
                                [](const NounPhrase &np, int token) { return np.first < token; }) -
               phrases.begin());
}

size_t firstEntity(const StageInput &input, int first)
{
    const auto &entities = input.text.entities;
    return size_t(std::lower_bound(entities.begin(), entities.end(), first,
                                   [](const Entity &entity, int token) { return entity.first < token; }) -
                  entities.begin());
}

/// Calls \a each for the entities that begin in [first, last).
template<class Function> void forEachEntity(const StageInput &input, int first, int last, Function each)
{
    for (size_t i = firstEntity(input, first);
         i < input.text.entities.size() && input.text.entities[i].first < last; ++i)
        each(input.text.entities[i]);
}

void addInside(const RoleCase &role, int np, std::vector<RoleCandidate> &found)
{
    const NounPhrase &phrase = role.input.phrase(np);
    forEachEntity(role.input, phrase.first, phrase.last, [&](const Entity &entity) {
        if (entity.first <= phrase.head && phrase.head < entity.last)
            return;
        RoleCandidate candidate;
        candidate.mention = role.references.nameOf(entity);
        candidate.token = entity.last - 1;
        candidate.phrase = np;
        candidate.inside = true;
        candidate.entity = &entity;
        found.push_back(candidate);
    });
}

bool isPlaceLike(const RoleCase &role, const RoleCandidate &candidate)
{
    if (candidate.entity)
        return candidate.entity->kind == EntityKind::Place ||
               (candidate.phrase >= 0 && role.input.phrase(candidate.phrase).preposition >= 0);
    const NounPhrase &np = role.input.phrase(candidate.phrase);
    return np.preposition >= 0 && !np.pronoun && candidate.meant == candidate.phrase &&
           isOneOf(role.input.lemma(np.preposition), placePrepositions);
}

PlaceCandidate &named(std::vector<PlaceCandidate> &places, const NamedMention &mention)
{
    const auto same = std::find_if(places.begin(), places.end(), [&](const PlaceCandidate &place) {
        return place.mention.name == mention.name;
    });
    if (same != places.end())
        return *same;
    places.push_back({});
    places.back().mention = mention;
    return places.back();
}

/// "coast of *Fukushima*": a general noun with the name that "of" leads to.
NamedMention placeName(const RoleCase &role, const RoleCandidate &candidate)
{
    if (candidate.inside || candidate.entity || candidate.meant < 0)
        return candidate.mention;
    const NounPhrase &phrase = role.input.phrase(candidate.meant);
    if (phrase.of < 0 || !role.input.phrase(phrase.of).proper)
        return candidate.mention;
    const TextSpan span{candidate.mention.span.begin, role.references.nameOf(phrase.of).span.end};
    return {span.in(role.input.text.text).toString().simplified(), span};
}

void addHere(const RoleCase &role, std::vector<PlaceCandidate> &places)
{
    for (const RoleCandidate &candidate : roleCandidates(role)) {
        if (!isPlaceLike(role, candidate) || candidate.mention.name.isEmpty())
            continue;
        PlaceCandidate &place = named(places, placeName(role, candidate));
        const int own = role.candidate.trigger;
        if (!place.here || std::abs(candidate.token - own) < std::abs(place.here->token - own))
            place.here = candidate;
    }
}

void addAround(const RoleCase &role, std::vector<PlaceCandidate> &places)
{
    const int own = role.candidate.sentence;
    const auto &sentences = role.input.text.sentences;
    const auto placesOf = [&](int s, auto each) {
        forEachEntity(role.input, sentences[size_t(s)].first, sentences[size_t(s)].last,
                      [&](const Entity &entity) {
                          if (entity.kind == EntityKind::Place)
                              each(named(places, role.references.nameOf(entity)));
                      });
    };
    for (int s = own - 1; s >= std::max(own - reach, 0); --s)
        placesOf(s, [&](PlaceCandidate &place) { place.back = place.back < 0 ? own - s : place.back; });
    if (own + 1 < int(sentences.size()))
        placesOf(own + 1, [](PlaceCandidate &place) { place.ahead = true; });
}

void addEarlier(const RoleCase &role, std::vector<PlaceCandidate> &places)
{
    size_t found = 0;
    for (size_t i = role.earlier.size(); i-- > 0 && found < earlierPlaces;) {
        PlaceCandidate &place = named(places, role.earlier[i].place);
        if (place.event >= 0)
            continue;
        place.event = int(i);
        ++found;
    }
    for (const PlacedEvent &event : role.earlier)
        for (PlaceCandidate &place : places)
            place.usual += place.mention.name == event.place.name;
}

} // namespace

PlaceProfile PlaceProfile::of(const StageInput &input, const References &references)
{
    PlaceProfile profile;
    int most = 0;
    for (const Entity &entity : input.text.entities) {
        if (entity.kind != EntityKind::Place)
            continue;
        const NamedMention mention = references.nameOf(entity);
        if (!profile.first)
            profile.first = mention;
        if (const int count = ++profile.named[mention.name]; count > most) {
            most = count;
            profile.main = mention;
        }
    }
    return profile;
}

std::vector<RoleCandidate> roleCandidates(const RoleCase &role)
{
    const StageInput &input = role.input;
    const Sentence &sentence = input.text.sentences[size_t(role.candidate.sentence)];
    std::vector<RoleCandidate> found;
    for (int np = firstPhrase(input, sentence.first);
         np < int(input.layer.phrases.size()) && input.phrase(np).first < sentence.last; ++np) {
        addInside(role, np, found);
        const int meant = role.references.resolved(np);
        if (np == role.candidate.phrase || meant < 0 || meant == role.candidate.phrase ||
            input.phrase(np).negative)
            continue;
        const std::vector<int> &members = role.references.members(np);
        for (int one : members.empty() ? std::vector<int>{meant} : members) {
            RoleCandidate candidate;
            candidate.mention = role.references.nameOf(one);
            candidate.token = input.phrase(np).head;
            candidate.phrase = np;
            candidate.meant = one;
            candidate.entity = role.references.entityOf(one);
            found.push_back(candidate);
        }
    }
    return found;
}

std::vector<PlaceCandidate> placeCandidates(const RoleCase &role)
{
    std::vector<PlaceCandidate> places;
    addHere(role, places);
    addAround(role, places);
    addEarlier(role, places);
    if (role.places.main)
        named(places, *role.places.main).main = true;
    if (role.places.first)
        named(places, *role.places.first).first = true;
    return places;
}

bool standsAsPlace(const RoleCase &role, const PlaceCandidate &candidate)
{
    if (!candidate.here || candidate.here->inside || candidate.here->phrase < 0)
        return false;
    const int preposition = role.input.phrase(candidate.here->phrase).preposition;
    return preposition >= 0 && isOneOf(role.input.lemma(preposition), placePrepositions) &&
           candidate.here->entity && candidate.here->entity->kind == EntityKind::Place;
}

} // namespace dateline
