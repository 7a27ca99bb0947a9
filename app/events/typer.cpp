// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/typer.h"
#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

void addTheme(const Theme &theme, std::optional<EventType> lexical, Features &f)
{
    std::array<int, EventTypeCount> order{};
    std::iota(order.begin(), order.end(), 0);
    std::partial_sort(order.begin(), order.begin() + 2, order.end(),
                      [&](int a, int b) { return theme[size_t(a)] > theme[size_t(b)]; });
    for (int i = 0; i < EventTypeCount; ++i) {
        if (theme[size_t(i)] > 0.3F)
            f.add("large theme="_feature, i);
        if (theme[size_t(i)] > 0.12F)
            f.add("theme="_feature, i);
    }
    f.add("first theme="_feature, order[0]);
    f.add("second theme="_feature, order[1]);
    const int type = lexical ? int(*lexical) : EventTypeCount;
    f.add("type in theme="_feature, type * EventTypeCount + order[0]);
}

/// The lemma, or the kind of name that the phrase is.
void addHead(const StageInput &input, FeatureName name, const NounPhrase &np, Features &f)
{
    if (np.pronoun)
        f.add(name, QLatin1String("<pronoun>"));
    else if (np.proper)
        f.add(name, QLatin1String("<name>"));
    else
        f.add(name, input.lemma(np.head));
}

void addClauseFeatures(const StageInput &input, const Clause &clause, Features &f)
{
    for (int np : clause.objects)
        addHead(input, "object="_feature, input.phrase(np), f);
    for (int np : clause.subjects)
        addHead(input, "subject="_feature, input.phrase(np), f);
    for (const PrepositionalPhrase &pp : clause.prepositional) {
        f.add("with="_feature, input.lemma(pp.preposition));
        addHead(input, "prepositional="_feature, input.phrase(pp.phrase), f);
    }
    f.addIf(clause.verb.passive, "passive"_feature);
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
    const auto lexical = candidate.lexicalType();
    if (lexical) {
        f.add("lexical="_feature, toText(*lexical));
        if (candidate.pattern)
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
    if (np.of >= 0)
        addHead(input, "of="_feature, input.phrase(np.of), f);
    for (int i = np.first; i < np.head; ++i)
        if (input.token(i).isNominal() || input.token(i).upos == Upos::Adj)
            f.add("modifier="_feature, input.lemma(i));
}

EventType EventTyper::typeOf(const StageInput &input, const Candidate &candidate, const Theme &theme) const
{
    if (candidate.lifespan != Lifespan::None)
        return EventType::Life;
    Features features;
    addFeatures(input, candidate, theme, features);
    std::array<float, EventTypeCount> scores{};
    m_model.addScores(features, scores.data());
    return EventType(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

} // namespace dateline
