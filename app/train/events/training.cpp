// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/events/training.h"
#include "app/events/references.h"
#include "app/events/stages.h"
#include "app/train/events/roleexamples.h"

namespace dateline {

namespace {

TrainedWeights trainReaders(const GoldArticles &articles, const EventLexicon &lexicon,
                            const TrainingPlan &plan)
{
    Examples examples;
    for (const AnalysedGold *article : articles)
        addExamples(*article, lexicon, examples);
    TrainedWeights weights;
    weights.detector = trainChoice(examples.detection, plan.detector);
    weights.typer = trainClasses(examples.typing, EventTypeCount, plan.typer);
    weights.dater = trainChoice(examples.dating, plan.dater);
    return weights;
}

void trainRoles(const GoldArticles &articles, const EventLexicon &lexicon, const TrainingPlan &plan,
                TrainedWeights &weights)
{
    RoleExamples examples;
    for (const AnalysedGold *article : articles)
        addRoles(*article, lexicon, examples);
    removeRare(examples.who, plan.leastParticipants);
    weights.who = trainChoice(examples.who, plan.who);
    weights.where = trainChoice(examples.where, plan.where);
}

/// The mentions of each article, read by models that have not seen it, but for those of roles: training
/// these for each part would take as long as all the rest.
std::vector<std::vector<Draft>> readUnseen(const GoldArticles &articles, const EventLexicon &lexicon,
                                           const TrainingPlan &plan, const TrainedWeights &roles)
{
    std::vector<std::vector<Draft>> read(articles.size());
    const auto partOf = [&](size_t i) { return int(i) % plan.parts; };
    for (int part = 0; part < plan.parts; ++part) {
        GoldArticles others;
        for (size_t i = 0; i < articles.size(); ++i)
            if (partOf(i) != part)
                others.push_back(articles[i]);
        TrainedWeights weights = trainReaders(others, lexicon, plan);
        weights.who = roles.who;
        weights.where = roles.where;
        const EventStages stages(weights.models({}));
        for (size_t i = 0; i < articles.size(); ++i) {
            if (partOf(i) != part)
                continue;
            const StageInput input = articles[i]->input(lexicon);
            read[i] = stages.mentions(input, References(input), ArticleProfile::of(input));
        }
    }
    return read;
}

} // namespace

TrainedWeights trainWeights(const GoldArticles &articles, const EventLexicon &lexicon,
                            const TrainingPlan &plan)
{
    TrainedWeights weights = trainReaders(articles, lexicon, plan);
    trainRoles(articles, lexicon, plan, weights);
    std::vector<std::vector<Draft>> mentions = readUnseen(articles, lexicon, plan, weights);
    DraftExamples examples;
    for (size_t i = 0; i < articles.size(); ++i)
        addPairs(*articles[i], lexicon, mentions[i], examples);
    weights.linker = trainChoice(examples.linking, plan.linker);
    const EventStages stages(weights.models({}));
    for (size_t i = 0; i < articles.size(); ++i) {
        const StageInput input = articles[i]->input(lexicon);
        const ArticleProfile profile = ArticleProfile::of(input);
        addJudgements(*articles[i], lexicon, stages.joined(input, std::move(mentions[i])), examples);
    }
    weights.judge = trainChoice(examples.judging, plan.judge);
    return weights;
}

} // namespace dateline
