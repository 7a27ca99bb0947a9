// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/places.h"
#include <algorithm>

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

} // namespace

void completePlaces(const StageInput &input, std::vector<Draft> &drafts)
{
    for (size_t i = 0; i < drafts.size(); ++i) {
        Draft &draft = drafts[i];
        if (!draft.participants.where.empty() || draft.candidate.lifespan != Lifespan::None)
            continue;
        const auto place = draft.type == EventType::Statement
                               ? std::nullopt
                               : placeInSentence(input, draft.candidate, false);
        if (place) {
            draft.participants.where.push_back(*place);
        } else if (happensSomewhere(draft.type)) {
            if (const auto named = unclaimedPlace(input, draft))
                draft.participants.where.push_back(*named);
            else if (const Draft *before = placedBefore(drafts, i))
                draft.participants.where = before->participants.where;
        }
    }
}

} // namespace dateline
