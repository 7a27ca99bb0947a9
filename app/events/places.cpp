// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/places.h"
#include <algorithm>
#include <QHash>

namespace dateline {

namespace {

/// How far back, in sentences, a place is carried.
constexpr int reach = 12;

bool happensSomewhere(EventType type)
{
    switch (type) {
    case EventType::Meeting:
    case EventType::Conflict:
    case EventType::Dispute:
    case EventType::Justice:
    case EventType::Disaster:
    case EventType::Contest:
    case EventType::Ceremony:
    case EventType::Visit:
    case EventType::Politics:
        return true;
    default:
        return false;
    }
}

bool sameDays(const Draft &a, const Draft &b)
{
    const auto &x = a.date.option.date;
    const auto &y = b.date.option.date;
    return x.has_value() == y.has_value() && (!x || x->span().overlaps(y->span()));
}

/// Any place name of the sentence that does not take part itself.
std::optional<NamedMention> unclaimedPlace(const StageInput &input, const Draft &draft)
{
    const auto place = placeInSentence(input, draft.candidate, true);
    const auto &who = draft.participants.who;
    if (draft.type == EventType::Politics) // a state acts within itself
        return place;
    const bool takesPart = place && std::any_of(who.begin(), who.end(),
                                                [&](const NamedMention &m) { return m.name == place->name; });
    return takesPart ? std::nullopt : place;
}

const Draft *placedBefore(const std::vector<Draft> &drafts, size_t index)
{
    const Draft &draft = drafts[index];
    for (size_t i = index; i-- > 0;) {
        const Draft &before = drafts[i];
        if (draft.candidate.sentence - before.candidate.sentence > reach)
            break;
        if (!before.participants.where.empty() && happensSomewhere(before.type) && sameDays(before, draft))
            return &before;
    }
    return nullptr;
}

/// The place names of the article and how often each is named.
QHash<QString, int> placeCounts(const StageInput &input)
{
    QHash<QString, int> counts;
    for (const Entity &entity : input.text.entities)
        if (entity.kind == EntityKind::Place)
            ++counts[entity.name];
    return counts;
}

/// The place that an article is about: named more than once, and more often than any other.
std::optional<NamedMention> mainPlace(const StageInput &input, const QHash<QString, int> &counts)
{
    const Entity *most = nullptr;
    bool tied = false;
    for (const Entity &entity : input.text.entities) {
        if (entity.kind != EntityKind::Place || (most && entity.name == most->name))
            continue;
        const int count = counts[entity.name];
        if (!most || count > counts[most->name]) {
            most = &entity;
            tied = false;
        } else if (count == counts[most->name]) {
            tied = true;
        }
    }
    if (!most || tied || counts[most->name] < 2)
        return std::nullopt;
    return NamedMention{most->name, most->span};
}

bool isNamedPlace(const QHash<QString, int> &counts, const std::vector<NamedMention> &where)
{
    return std::any_of(where.begin(), where.end(), [&](const NamedMention &place) {
        return counts.contains(place.name) || place.name.contains(u" of ");
    });
}

void addPlace(std::vector<NamedMention> &where, const NamedMention &place)
{
    const auto same = [&](const NamedMention &known) { return known.name == place.name; };
    if (std::none_of(where.begin(), where.end(), same))
        where.push_back(place);
}

} // namespace

void completePlaces(const StageInput &input, bool historical, std::vector<Draft> &drafts)
{
    const QHash<QString, int> counts = placeCounts(input);
    const auto everywhere = historical ? std::nullopt : mainPlace(input, counts);
    for (size_t i = 0; i < drafts.size(); ++i) {
        Draft &draft = drafts[i];
        std::vector<NamedMention> &where = draft.participants.where;
        if (draft.candidate.lifespan != Lifespan::None || isNamedPlace(counts, where))
            continue;
        const auto place = draft.type == EventType::Statement
                               ? std::nullopt
                               : placeInSentence(input, draft.candidate, false);
        if (place) {
            addPlace(where, *place);
        } else if (happensSomewhere(draft.type)) {
            if (const auto named = unclaimedPlace(input, draft))
                addPlace(where, *named);
            else if (const Draft *before = placedBefore(drafts, i))
                addPlace(where, before->participants.where.front());
            else if (everywhere)
                addPlace(where, *everywhere);
        }
    }
}

} // namespace dateline
