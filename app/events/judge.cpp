// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/judge.h"
#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

/// Steps of a probability, by its log odds: each step passed is a feature, so that the weights make a
/// rising curve.
void addSteps(FeatureName name, double probability, Features &f)
{
    const double p = std::clamp(probability, 0.002, 0.998);
    const double logit = std::log(p / (1 - p));
    int step = 0;
    for (double limit = -3; limit <= 5 && logit > limit; limit += 0.5)
        f.add(name, step++);
}

/// Where the date comes from.
int sourceOf(const StageInput &input, const DateOption &option)
{
    if (option.isNone())
        return 0;
    if (option.fromExpression)
        return input.timexes[size_t(option.timex)].relative ? 1 : 2;
    return option.publicationDay ? 3 : option.dayBefore ? 4 : 5;
}

/// From there on numbers are one bucket.
constexpr int mostLikelier = 16;

int bucket(int n)
{
    return n < 4 ? n : n < 8 ? 4 : n < mostLikelier ? 5 : 6;
}

/// Likelier drafts of the same sentence, and of the whole article; \a drafts are in text order.
void addRank(const std::vector<Draft> &drafts, size_t index, Features &f)
{
    int inSentence = 0;
    int likelier = 0;
    int sameDay = 0;
    const Draft &draft = drafts[index];
    const double own = draft.likelihood();
    const auto sentence =
        std::equal_range(drafts.begin(), drafts.end(), draft, [](const Draft &a, const Draft &b) {
            return a.candidate.sentence < b.candidate.sentence;
        });
    for (auto other = sentence.first; other != sentence.second; ++other) {
        const bool above = other->likelihood() > own;
        inSentence += above;
        sameDay += above && other->type == draft.type;
    }
    for (auto other = drafts.begin(); other != drafts.end() && likelier < mostLikelier; ++other)
        likelier += other->likelihood() > own;
    f.add("likelier in sentence="_feature, std::min(inSentence, 3));
    f.add("likelier of the type in sentence="_feature, std::min(sameDay, 2));
    f.add("likelier="_feature, bucket(likelier));
}

} // namespace

double calibrated(double confidence)
{
    constexpr double slope = 0.5;
    const double p = std::clamp(confidence, 1e-6, 1 - 1e-6);
    return 1 / (1 + std::exp(-slope * std::log(p / (1 - p))));
}

void EventJudge::addFeatures(const StageInput &input, const ArticleProfile &profile,
                             const std::vector<Draft> &drafts, size_t index, Features &f)
{
    const Draft &draft = drafts[index];
    const Candidate &candidate = draft.candidate;
    const DateOption &option = draft.date.option;
    const int source = sourceOf(input, option);
    f.add("bias"_feature);
    addSteps("event="_feature, candidate.likelihood, f);
    f.add("source="_feature, source);
    if (!option.isNone())
        addSteps("date="_feature, draft.date.probability, f);
    else
        addSteps("undated event="_feature, candidate.likelihood, f);
    f.add("type="_feature, toText(draft.type));
    f.add("noun, source="_feature, candidate.isNominal() * 10 + source);
    f.add("historical, source="_feature, profile.historical * 10 + source);
    f.add("mentions="_feature, std::min(int(draft.mentions.size()), 3));
    f.add("sentence="_feature, bucket(candidate.sentence));
    addSteps("told before="_feature, draft.likeness, f);
    f.addIf(input.layer.quoted[size_t(candidate.trigger)], "quoted"_feature);
    f.addIf(candidate.repeated, "repeated"_feature);
    f.addIf(!candidate.entry, "word unknown"_feature);
    f.addIf(candidate.entry && candidate.entry->weak, "weak word"_feature);
    f.addIf(candidate.status == EventStatus::Scheduled, "scheduled"_feature);
    f.addIf(draft.participants.who.empty(), "nobody"_feature);
    f.addIf(draft.participants.where.empty(), "nowhere"_feature);
    if (option.date)
        f.add("precision="_feature, int(option.date->precision()) * 2 + profile.historical);
    if (option.contextEvent >= 0 && !option.fromExpression)
        f.addIf(option.publicationDay || option.dayBefore, "context of the day"_feature);
    addRank(drafts, index, f);
}

void EventJudge::judge(const StageInput &input, const ArticleProfile &profile,
                       std::vector<Draft> &drafts) const
{
    Features features;
    for (size_t i = 0; i < drafts.size(); ++i) {
        features.clear();
        addFeatures(input, profile, drafts, i, features);
        drafts[i].confidence = probability(m_model.score(features));
    }
}

} // namespace dateline
