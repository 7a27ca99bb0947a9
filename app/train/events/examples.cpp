// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/events/examples.h"
#include "app/events/candidatefinder.h"
#include "app/events/dateoption.h"
#include "app/events/detector.h"
#include "app/events/typer.h"
#include <algorithm>

namespace dateline {

namespace {

/// The marked event that a candidate names, and whether by its best trigger.
struct Match
{
    const GoldEvent *event = nullptr;
    bool first = false;
};

Match matchOf(const AnalysedGold &article, const Candidate &candidate)
{
    const TextSpan span = article.text.tokens[size_t(candidate.trigger)].span;
    Match match;
    for (const GoldEvent &event : article.gold.events)
        for (const TextSpan &mention : event.mentions)
            if (mention.overlaps(span) && (!match.event || match.event->optional)) {
                match.event = &event;
                match.first = &mention == &event.mentions.front();
            }
    return match;
}

void addDetection(const StageInput &input, const Candidate &candidate, const Match &match, Examples &examples)
{
    if (candidate.heading || (match.event && match.event->optional))
        return;
    Features features(true);
    EventDetector::addFeatures(input, candidate, features);
    examples.detection.push_back({{features.names(), {}},
                                  match.event && (match.first || !candidate.repeated) ? 0 : 1,
                                  match.event && !match.first ? 0.5 : 1});
}

void addTyping(const StageInput &input, const Candidate &candidate, const Match &match, const Theme &theme,
               Examples &examples)
{
    Features features(true);
    EventTyper::addFeatures(input, candidate, theme, features);
    examples.typing.push_back({features.names(), int(match.event->type), match.event->optional ? 0.5 : 1});
}

void addDating(const DatingCase &dating, const Match &match, Examples &examples)
{
    const std::vector<DateOption> options = dateOptions(dating);
    ChoiceExample example;
    example.right = -1;
    for (size_t i = 0; i < options.size(); ++i) {
        Features features(true);
        addOptionFeatures(dating, options[i], features);
        example.options.push_back(features.names());
        const bool right = match.event->date
                               ? options[i].date && options[i].date->span() == match.event->date->span()
                               : options[i].isNone();
        if (right)
            example.right = int(i);
    }
    example.weight = !match.event->optional ? 1 : match.event->date ? 0.7 : 0.3;
    if (example.right >= 0)
        examples.dating.push_back(example);
}

} // namespace

void addExamples(const AnalysedGold &article, const EventLexicon &lexicon, Examples &examples)
{
    const StageInput input{article.text,         article.timexes, article.ranges,
                           article.gold.article, article.layer,   lexicon};
    const std::vector<Candidate> candidates = CandidateFinder(input).find();
    const Theme theme = themeOf(candidates);
    const ArticleProfile profile = ArticleProfile::of(input);
    std::vector<DatedEvent> earlier;
    for (const Candidate &candidate : candidates) {
        const Match match = matchOf(article, candidate);
        addDetection(input, candidate, match, examples);
        if (!match.event)
            continue;
        addTyping(input, candidate, match, theme, examples);
        addDating({input, profile, candidate, match.event->type, earlier}, match, examples);
        if (match.event->date && !candidate.heading)
            earlier.push_back({candidate.trigger, candidate.sentence, candidate.clause, false,
                               match.event->type, match.event->stated, match.event->date});
    }
}

} // namespace dateline
