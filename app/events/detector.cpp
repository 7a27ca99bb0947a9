// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/detector.h"
#include "app/events/candidatefinder.h"
#include "app/events/tree.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

int bucket(int n)
{
    return n < 3 ? n : n < 6 ? 3 : n < 12 ? 4 : n < 24 ? 5 : 6;
}

bool isPoint(const Timex &timex)
{
    return (timex.type == TimexType::Date || timex.type == TimexType::Time) &&
           (timex.date || (timex.relative && !timex.offset.isEmpty()));
}

int pointsOf(const StageInput &input, const std::vector<int> &times)
{
    int count = 0;
    for (int time : times)
        count += isPoint(input.timexes[size_t(time)]);
    return count;
}

int pointsIn(const StageInput &input, const Sentence &sentence)
{
    int count = 0;
    int previous = -1;
    for (int i = sentence.first; i < sentence.last; ++i) {
        const int time = input.layer.timeOf[size_t(i)];
        if (time >= 0 && time != previous)
            count += isPoint(input.timexes[size_t(time)]);
        previous = time;
    }
    return count;
}

void addTypeFeatures(const Candidate &candidate, Features &f)
{
    const auto type = candidate.lexicalType();
    if (type)
        f.add("type="_feature, toText(*type));
    else
        f.add("type=none"_feature);
    f.addIf(candidate.pattern, "pattern"_feature);
    f.addIf(candidate.entry && candidate.entry->weak, "weak"_feature);
    f.addIf(candidate.entry && candidate.entry->state, "state"_feature);
    f.addIf(candidate.entry && candidate.entry->speech, "speech"_feature);
    f.addIf(!candidate.partners.empty(), "partner"_feature);
    f.addIf(!candidate.nouns.empty(), "noun of the same"_feature);
    f.addIf(candidate.repeated, candidate.isNominal() ? "repeated noun"_feature : "repeated verb"_feature);
    f.addIf(candidate.status == EventStatus::Scheduled, "scheduled"_feature);
}

void addVerbFeatures(const Clause &clause, Features &f)
{
    const VerbGroup &verb = clause.verb;
    f.add("tense="_feature, int(verb.tense) * 4 + (verb.perfect ? 2 : 0) + (verb.progressive ? 1 : 0));
    f.add("kind="_feature, int(clause.kind));
    f.addIf(verb.passive, "passive"_feature);
    f.addIf(verb.modal, "modal"_feature);
    f.addIf(verb.infinitive, "infinitive"_feature);
    f.addIf(clause.objects.empty(), "no object"_feature);
    f.addIf(clause.subjects.empty(), "no subject"_feature);
}

void addSubjectFeatures(const StageInput &input, const Clause &clause, Features &f)
{
    if (clause.subjects.empty())
        return;
    const NounPhrase &subject = input.phrase(clause.subjects.front());
    f.addIf(subject.pronoun, "subject pronoun"_feature);
    f.addIf(subject.proper, "subject name"_feature);
    if (!subject.pronoun && !subject.proper)
        f.add("subject="_feature, input.lemma(subject.head));
}

void addNounFeatures(const StageInput &input, const Candidate &candidate, Features &f)
{
    const NounPhrase &np = input.phrase(candidate.phrase);
    f.add("noun"_feature);
    f.add("role="_feature, int(candidate.role));
    const Token &first = input.token(np.first);
    if (first.upos == Upos::Det || first.xpos == Xpos::PrpPossessive)
        f.add(candidate.repeated ? "repeated, determiner="_feature : "determiner="_feature,
              input.lemma(np.first));
    else
        f.add(candidate.repeated ? "repeated, determiner=none"_feature : "determiner=none"_feature);
    f.addIf(input.token(np.head).xpos == Xpos::Nns, "plural"_feature);
    f.addIf(np.proper, "name"_feature);
    f.addIf(np.of >= 0, "of"_feature);
    if (np.preposition >= 0)
        f.add("preposition="_feature, input.lemma(np.preposition));
    for (int i = np.first; i < np.head; ++i) {
        f.addIf(input.token(i).xpos == Xpos::Pos, "owner"_feature);
        f.addIf(input.layer.timeOf[size_t(i)] >= 0, "own time"_feature);
    }
    if (candidate.clause >= 0 && input.clause(candidate.clause).hasVerb &&
        candidate.role != NounRole::Prepositional)
        f.add("governor="_feature, input.lemma(input.clause(candidate.clause).verb.main));
}

/// What the trigger hangs on, and what on it.
void addTreeFeatures(const StageInput &input, const Candidate &candidate, Features &f)
{
    const Token &trigger = input.token(candidate.trigger);
    if (trigger.relation == Relation::None || candidate.lifespan != Lifespan::None)
        return;
    const int nominal = candidate.isNominal();
    f.add("relation="_feature, int(trigger.relation) * 2 + nominal);
    int depth = 0;
    for (int i = candidate.trigger; i >= 0 && depth < 5; i = input.token(i).head)
        depth += isClausal(input.token(i).relation);
    f.add("depth="_feature, depth * 2 + nominal);
    const int governor = governorOf(input, candidate.trigger);
    if (governor >= 0) {
        const LexiconEntry *verb = input.lexicon.verb(input.lemma(governor));
        const int speech = verb && (verb->speech || verb->type == EventType::Statement);
        f.add("under speech="_feature, speech * 2 + nominal);
        if (isClausal(trigger.relation))
            f.add("under="_feature, input.lemma(governor));
    }
    const Sentence &sentence = input.text.sentences[size_t(candidate.sentence)];
    for (int i = sentence.first; i < sentence.last; ++i) {
        const Token &token = input.token(i);
        if (token.head != candidate.trigger || token.relation == Relation::Punct)
            continue;
        f.add(nominal ? "noun has="_feature : "verb has="_feature, int(token.relation));
        if (input.layer.timeOf[size_t(i)] >= 0)
            f.add("time hangs on it="_feature, nominal);
    }
}

void addPlaceFeatures(const StageInput &input, const Candidate &candidate, Features &f)
{
    f.add("sentence="_feature, bucket(candidate.sentence));
    f.addIf(candidate.heading, "heading"_feature);
    f.addIf(input.layer.quoted[size_t(candidate.trigger)], "quoted"_feature);
    f.addIf(input.article.published.isKnown(), "published"_feature);
    const Sentence &sentence = input.text.sentences[size_t(candidate.sentence)];
    f.add("times in sentence="_feature, std::min(pointsIn(input, sentence), 3));
}

} // namespace

void EventDetector::addFeatures(const StageInput &input, const Candidate &candidate, Features &f)
{
    f.add("bias"_feature);
    addTypeFeatures(candidate, f);
    addPlaceFeatures(input, candidate, f);
    addTreeFeatures(input, candidate, f);
    const Clause *clause = candidate.clause >= 0 ? &input.clause(candidate.clause) : nullptr;
    const int times = clause ? std::min(pointsOf(input, clause->times), 2) : 0;
    if (candidate.isNominal()) {
        f.add("noun="_feature, input.lemma(candidate.trigger));
        f.add("noun times="_feature, times);
        if (candidate.lifespan == Lifespan::None)
            addNounFeatures(input, candidate, f);
        f.addIf(candidate.lifespan != Lifespan::None, "lifespan"_feature);
        return;
    }
    f.add("verb="_feature, input.lemma(candidate.trigger));
    f.add("verb times="_feature, times);
    if (candidate.entry && candidate.entry->type && candidate.entry->weak)
        f.add("weak times="_feature, times);
    if (!candidate.entry)
        f.add("unknown times="_feature, times);
    f.add("tense times="_feature, (int(clause->verb.tense) * 2 + clause->verb.perfect) * 3 + times);
    if (const auto type = candidate.lexicalType())
        f.add("type times="_feature, int(*type) * 3 + times);
    addVerbFeatures(*clause, f);
    addSubjectFeatures(input, *clause, f);
    if (clause->marker >= 0)
        f.add("marker="_feature, input.lemma(clause->marker));
    if (clause->parent >= 0 && input.clause(clause->parent).hasVerb && clause->kind >= ClauseKind::Complement)
        f.add("parent="_feature, input.lemma(input.clause(clause->parent).verb.main));
}

std::vector<Candidate> EventDetector::detect(const StageInput &input) const
{
    std::vector<Candidate> candidates = CandidateFinder(input).find();
    Features features;
    for (Candidate &candidate : candidates) {
        features.clear();
        addFeatures(input, candidate, features);
        candidate.likelihood = probability(m_model.score(features));
    }
    return candidates;
}

} // namespace dateline
