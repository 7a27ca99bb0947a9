// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/events/examples.h"
#include "app/events/candidatefinder.h"
#include "app/events/dateoption.h"
#include "app/events/detector.h"
#include "app/events/judge.h"
#include "app/events/linker.h"
#include "app/events/stages.h"
#include "app/events/typer.h"
#include <algorithm>

namespace dateline {

GoldMatch matchOf(const AnalysedGold &article, int trigger)
{
    const TextSpan span = article.text.tokens[size_t(trigger)].span;
    GoldMatch match;
    for (const GoldEvent &event : article.gold.events)
        for (const TextSpan &mention : event.mentions)
            if (mention.overlaps(span) && (!match.event || match.event->optional)) {
                match.event = &event;
                match.first = &mention == &event.mentions.front();
            }
    return match;
}

namespace {

void addDetection(const StageInput &input, const Candidate &candidate, const GoldMatch &match,
                  Examples &examples)
{
    if (candidate.heading || (match.event && match.event->optional))
        return;
    Features features(true);
    EventDetector::addFeatures(input, candidate, features);
    examples.detection.push_back({{features.names(), {}},
                                  match.event && (match.first || !candidate.repeated) ? 0 : 1,
                                  match.event && !match.first ? 0.5 : 1});
}

void addTyping(const StageInput &input, const Candidate &candidate, const GoldMatch &match,
               const Theme &theme, Examples &examples)
{
    Features features(true);
    EventTyper::addFeatures(input, candidate, theme, features);
    examples.typing.push_back({features.names(), int(match.event->type), match.event->optional ? 0.5 : 1});
}

void addDating(const DatingCase &dating, const GoldMatch &match, std::vector<ChoiceExample> &examples)
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
        examples.push_back(example);
}

} // namespace

void addExamples(const AnalysedGold &article, const EventLexicon &lexicon, Examples &examples)
{
    const StageInput input = article.input(lexicon);
    const std::vector<Candidate> candidates = CandidateFinder(input).find();
    const Theme theme = themeOf(candidates);
    const ArticleProfile profile = ArticleProfile::of(input);
    std::vector<DatedEvent> earlier;
    for (const Candidate &candidate : candidates) {
        const GoldMatch match = matchOf(article, candidate.trigger);
        addDetection(input, candidate, match, examples);
        if (!match.event)
            continue;
        addTyping(input, candidate, match, theme, examples);
        addDating({input, profile, candidate, match.event->type, earlier}, match, examples.dating);
        if (match.event->date && !candidate.heading)
            earlier.push_back({candidate.trigger, candidate.sentence, candidate.clause, match.event->type,
                               match.event->stated, match.event->date});
    }
}

void addPairs(const AnalysedGold &article, const EventLexicon &lexicon, const std::vector<Draft> &mentions,
              DraftExamples &examples)
{
    const StageInput input = article.input(lexicon);
    std::vector<const GoldEvent *> meant;
    for (const Draft &draft : mentions)
        meant.push_back(matchOf(article, draft.candidate.trigger).event);
    for (size_t later = 1; later < mentions.size(); ++later)
        for (size_t earlier = 0; earlier < later; ++earlier) {
            if (!meant[earlier] || !meant[later] ||
                !EventLinker::comparable(input, mentions[earlier], mentions[later]))
                continue;
            Features features(true);
            EventLinker::addFeatures(input, mentions[earlier], mentions[later], features);
            examples.linking.push_back({{features.names(), {}}, meant[earlier] == meant[later] ? 0 : 1});
        }
}

namespace {

bool isRight(const Draft &draft, const GoldEvent &event)
{
    const auto &date = draft.date.option.date;
    return date ? event.date && date->span() == event.date->span() : true;
}

} // namespace

void addJudgements(const AnalysedGold &article, const EventLexicon &lexicon, const std::vector<Draft> &events,
                   DraftExamples &examples)
{
    const StageInput input = article.input(lexicon);
    const ArticleProfile profile = ArticleProfile::of(input);
    QHash<const GoldEvent *, size_t> best;
    for (size_t i = 0; i < events.size(); ++i) {
        const GoldEvent *event = matchOf(article, events[i].candidate.trigger).event;
        if (!event || !isRight(events[i], *event))
            continue;
        const auto known = best.constFind(event);
        if (known == best.cend() || events[i].likelihood() > events[*known].likelihood())
            best[event] = i;
    }
    for (size_t i = 0; i < events.size(); ++i) {
        const GoldEvent *event = matchOf(article, events[i].candidate.trigger).event;
        Features features(true);
        EventJudge::addFeatures(input, profile, events, i, features);
        const bool right = event && best.value(event, events.size()) == i;
        examples.judging.push_back(
            {{features.names(), {}}, right ? 0 : 1, event && event->optional ? 0.3 : 1});
    }
}

} // namespace dateline
