// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/events/roleexamples.h"
#include "app/events/candidatefinder.h"
#include "app/events/references.h"
#include "app/events/roles.h"
#include "app/events/stages.h"
#include <algorithm>
#include <QRegularExpression>

namespace dateline {

namespace {

QString folded(const QString &name)
{
    static const QRegularExpression before(QStringLiteral("^(?:the|a|an|mr|mrs|ms|dr)\\b\\.? *"));
    return name.toCaseFolded().remove(before).trimmed();
}

bool holdsWords(const QString &whole, const QString &part)
{
    for (qsizetype at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
        const qsizetype end = at + part.size();
        if ((at == 0 || !whole[at - 1].isLetterOrNumber()) &&
            (end == whole.size() || !whole[end].isLetterOrNumber()))
            return true;
    }
    return false;
}

void add(const Features &features, bool right, bool optional, std::vector<ChoiceExample> &examples)
{
    examples.push_back({{features.names(), {}}, right ? 0 : 1, optional ? 0.7 : 1});
}

void addParticipants(const RoleCase &role, const GoldEvent &event, RoleExamples &examples)
{
    for (const RoleCandidate &candidate : roleCandidates(role)) {
        const auto means = [&](const QString &name) { return sameName(name, candidate.mention.name); };
        Features features(true);
        addParticipantFeatures(role, candidate, features);
        add(features, std::any_of(event.who.begin(), event.who.end(), means), event.optional, examples.who);
    }
}

/// How well a candidate says the marked place: 0 not at all, more if the event's own sentence says it,
/// most if just so.
int agreement(const PlaceCandidate &candidate, const QString &where)
{
    if (where.isEmpty() || !sameName(where, candidate.mention.name))
        return 0;
    return 1 + candidate.here.has_value() + 2 * (folded(where) == folded(candidate.mention.name));
}

/// The place as the text says it, for the events after this one.
std::optional<NamedMention> addPlaces(const RoleCase &role, const GoldEvent &event, RoleExamples &examples)
{
    const std::vector<PlaceCandidate> candidates = placeCandidates(role);
    const bool rival = std::any_of(candidates.begin(), candidates.end(),
                                   [&](const PlaceCandidate &place) { return standsAsPlace(role, place); });
    ChoiceExample example;
    int best = 0;
    example.right = int(candidates.size()); // none
    for (size_t i = 0; i < candidates.size(); ++i) {
        Features features(true);
        addPlaceFeatures(role, candidates[i], rival, features);
        example.options.push_back(features.names());
        if (const int agrees = agreement(candidates[i], event.where); agrees > best) {
            best = agrees;
            example.right = int(i);
        }
    }
    example.options.push_back({});
    example.weight = event.optional ? 0.7 : 1;
    const std::optional<NamedMention> place =
        best > 0 ? std::optional(candidates[size_t(example.right)].mention) : std::nullopt;
    if (best > 0 || event.where.isEmpty())
        examples.where.push_back(std::move(example));
    return place;
}

} // namespace

bool sameName(const QString &a, const QString &b)
{
    const QString x = folded(a);
    const QString y = folded(b);
    return !x.isEmpty() && !y.isEmpty() && (holdsWords(x, y) || holdsWords(y, x));
}

void addRoles(const AnalysedGold &article, const EventLexicon &lexicon, RoleExamples &examples)
{
    const StageInput input = article.input(lexicon);
    const References references(input);
    const PlaceProfile places = PlaceProfile::of(input, references);
    std::vector<PlacedEvent> placed;
    for (const Candidate &candidate : CandidateFinder(input).find()) {
        const GoldEvent *event = matchOf(article, candidate.trigger).event;
        if (!event || candidate.lifespan != Lifespan::None)
            continue;
        const Participants byRule = participantsOf(input, references, candidate);
        const RoleCase role{input, references, places, candidate, event->type, event->date, byRule, placed};
        addParticipants(role, *event, examples);
        const auto place = addPlaces(role, *event, examples);
        if (place && !candidate.heading && lendsItsPlace(event->type))
            placed.push_back({*place, candidate.sentence, event->type, event->date});
    }
}

} // namespace dateline
