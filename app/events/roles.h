// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"
#include "app/events/dateoption.h"
#include "app/events/features.h"
#include "app/events/participants.h"

namespace dateline {

/// A place that an event before was said to have.
struct PlacedEvent
{
    NamedMention place;
    int sentence = 0;
    EventType type = EventType::Other;
    std::optional<DateValue> date;
};

/// What the article as a whole says of places.
struct PlaceProfile
{
    QHash<QString, int> named;         ///< how often each place is named
    std::optional<NamedMention> main;  ///< the one named most often
    std::optional<NamedMention> first; ///< the one named first

    static PlaceProfile of(const StageInput &input, const References &references);
};

/// One event whose participants and place are sought, and what is known of it.
struct RoleCase
{
    const StageInput &input;
    const References &references;
    const PlaceProfile &places;
    const Candidate &candidate;
    EventType type;
    std::optional<DateValue> date;
    const Participants &byRule; ///< what the clause alone says
    const std::vector<PlacedEvent> &earlier;
};

/// A name or noun phrase of the sentence in question.
struct RoleCandidate
{
    NamedMention mention;
    int token = -1;      ///< its head where it stands in the sentence
    int phrase = -1;     ///< the phrase around it
    int meant = -1;      ///< the phrase that it goes back to, or is; -1 of a name inside another phrase
    bool inside = false; ///< a name in a phrase that has another head: "*Suga*'s visit"
    const Entity *entity = nullptr;
};

/// Those of the event's sentence, in text order.
std::vector<RoleCandidate> roleCandidates(const RoleCase &role);

/// What speaks for and against \a candidate as one who takes part.
void addParticipantFeatures(const RoleCase &role, const RoleCandidate &candidate, Features &features);

/// A place that comes into question. Candidates of one name are one.
struct PlaceCandidate
{
    NamedMention mention;
    std::optional<RoleCandidate> here; ///< where the event's sentence names it
    int back = -1;                     ///< sentences since a sentence before named it; -1: none near
    bool ahead = false;                ///< the sentence behind names it
    int event = -1;                    ///< the earlier event that happened there, by number
    int usual = 0;                     ///< how many of the earlier events happened there
    bool main = false;                 ///< the article is about it
    bool first = false;                ///< the article names it first
};

std::vector<PlaceCandidate> placeCandidates(const RoleCase &role);

/// What speaks for and against \a candidate as the place of the event.
void addPlaceFeatures(const RoleCase &role, const PlaceCandidate &candidate, bool rivalHere,
                      Features &features);

/// Whether the words make \a candidate a place of its sentence ("in Tokyo"): a rival to those of
/// other sentences.
bool standsAsPlace(const RoleCase &role, const PlaceCandidate &candidate);

} // namespace dateline
