// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/typer.h"
#include <algorithm>

namespace dateline {

namespace {

void addTheme(const Theme &theme, std::optional<EventType> lexical, Features &f)
{
    for (int i = 0; i < EventTypeCount; ++i) {
        if (theme[size_t(i)] > 0.3F)
            f.add("large theme="_feature, i);
        if (theme[size_t(i)] > 0.12F)
            f.add("theme="_feature, i);
    }
    const int type = lexical ? int(*lexical) : EventTypeCount;
    const auto most = std::max_element(theme.begin(), theme.end()) - theme.begin();
    f.add("type in theme="_feature, type * EventTypeCount + int(most));
}

/// The kind of name, or the class of the noun: people, things made, what is said …
int classOf(const StageInput &input, const NounPhrase &np)
{
    constexpr int names = WordClasses::nounClasses;
    if (np.pronoun)
        return names;
    if (!np.proper)
        return input.lexicon.classes().noun(input.lemma(np.head));
    const Entity *entity = input.entityAt(np.head);
    return names + 1 + (entity ? int(entity->kind) : 5);
}

/// Classes rather than words: what was met a few times with one type says little of the next text.
void addClauseFeatures(const StageInput &input, const Clause &clause, Features &f)
{
    const bool passive = clause.verb.passive;
    for (int np : clause.objects)
        f.add("object class="_feature, classOf(input, input.phrase(np)));
    for (int np : clause.subjects)
        f.add(passive ? "object class="_feature : "subject class="_feature, classOf(input, input.phrase(np)));
    for (const PrepositionalPhrase &pp : clause.prepositional) {
        f.add("with="_feature, input.lemma(pp.preposition));
        f.add("prepositional class="_feature, classOf(input, input.phrase(pp.phrase)));
    }
    f.addIf(passive, "passive"_feature);
    f.add("verb class="_feature, input.lexicon.classes().verb(input.lemma(clause.verb.main)));
}

/// What a construction that names its objects or subjects says ("dismissed twelve *workers*"): that is more
/// than a model can learn of a verb. Only where it is one of the larger types.
std::optional<EventType> typeByObject(const Candidate &candidate)
{
    const LexiconPattern *construction = candidate.frame ? candidate.frame : candidate.pattern;
    if (!construction || construction->type == EventType::Other ||
        (construction->objects.isEmpty() && construction->subjects.isEmpty()))
        return std::nullopt;
    return construction->type;
}

bool isHarm(std::optional<EventType> type)
{
    return type == EventType::Disaster || type == EventType::Conflict;
}

/// "the *fire* killed two": what kills, injures or destroys says whether that was an accident or an attack.
std::optional<EventType> typeBySubject(const StageInput &input, const Candidate &candidate)
{
    if (candidate.isNominal() || !isHarm(candidate.lexicalType()))
        return std::nullopt;
    const Clause &clause = input.clause(candidate.clause);
    for (int np : clause.subjects) {
        const LexiconEntry *noun = input.lexicon.noun(input.lemma(input.phrase(np).head));
        if (!clause.verb.passive && noun && isHarm(noun->type))
            return noun->type;
    }
    return std::nullopt;
}

} // namespace

Theme themeOf(const std::vector<Candidate> &candidates)
{
    Theme theme{};
    float sum = 0;
    for (const Candidate &candidate : candidates) {
        const auto type = candidate.lexicalType();
        if (!type || *type == EventType::Other)
            continue;
        const float weight = candidate.entry && candidate.entry->weak ? 0.5F : 1.0F;
        theme[size_t(*type)] += weight;
        sum += weight;
    }
    if (sum > 0)
        for (float &part : theme)
            part /= sum;
    return theme;
}

void EventTyper::addFeatures(const StageInput &input, const Candidate &candidate, const Theme &theme,
                             Features &f)
{
    f.add("bias"_feature);
    const auto lexical = candidate.framedType();
    if (lexical) {
        f.add("lexical="_feature, toText(*lexical));
        if (candidate.pattern || candidate.frame)
            f.add("construction="_feature, toText(*lexical));
    } else {
        f.add("lexical=none"_feature);
    }
    f.add(candidate.isNominal() ? "noun="_feature : "verb="_feature, input.lemma(candidate.trigger));
    for (int partner : candidate.partners)
        f.add("partner="_feature, input.lemma(partner));
    if (candidate.lifespan == Lifespan::None)
        addTheme(theme, lexical, f);
    const auto most = std::max_element(theme.begin(), theme.end()) - theme.begin();
    f.add("word in theme="_feature, QString(input.lemma(candidate.trigger) + u'/' + QString::number(most)));
    if (!candidate.isNominal()) {
        addClauseFeatures(input, input.clause(candidate.clause), f);
        return;
    }
    const NounPhrase &np = input.phrase(candidate.phrase);
    f.add("noun class="_feature, input.lexicon.classes().noun(input.lemma(candidate.trigger)));
    if (np.of >= 0)
        f.add("of class="_feature, classOf(input, input.phrase(np.of)));
    for (int i = np.first; i < np.head; ++i)
        if (input.token(i).isNominal() || input.token(i).upos == Upos::Adj)
            f.add("modifier="_feature, input.lemma(i));
}

EventType EventTyper::typeOf(const StageInput &input, const Candidate &candidate, const Theme &theme) const
{
    if (candidate.lifespan != Lifespan::None)
        return EventType::Life;
    if (const auto type = typeByObject(candidate))
        return *type;
    if (const auto type = typeBySubject(input, candidate))
        return *type;
    Features features;
    addFeatures(input, candidate, theme, features);
    std::array<float, EventTypeCount> scores{};
    m_model.addScores(features, scores.data());
    return EventType(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

} // namespace dateline
