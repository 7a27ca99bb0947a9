// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/factuality.h"
#include "app/events/words.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array conditionalMarkers{"if"_L1, "unless"_L1, "whether"_L1, "lest"_L1, "provided"_L1};
constexpr std::array habitAdverbs{"usually"_L1,    "often"_L1,    "always"_L1,    "normally"_L1,
                                  "typically"_L1,  "rarely"_L1,   "generally"_L1, "sometimes"_L1,
                                  "frequently"_L1, "regularly"_L1};
/// Verbs and adjectives whose infinitive is something planned.
constexpr std::array plans{"schedule"_L1, "expect"_L1,  "plan"_L1,    "set"_L1,      "due"_L1,
                           "slate"_L1,    "prepare"_L1, "intend"_L1,  "agree"_L1,    "pledge"_L1,
                           "promise"_L1,  "vow"_L1,     "decide"_L1,  "announce"_L1, "arrange"_L1,
                           "commit"_L1,   "opt"_L1,     "continue"_L1};
/// Verbs whose infinitive has happened where the verb has.
constexpr std::array implicatives{"manage"_L1, "go"_L1,      "force"_L1, "cause"_L1, "lead"_L1, "help"_L1,
                                  "come"_L1,   "proceed"_L1, "get"_L1,   "use"_L1,   "rush"_L1, "move"_L1};

bool hasHabitAdverb(const StageInput &input, const VerbGroup &verb)
{
    const int from = std::max(verb.first - 1, 0);
    for (int i = from; i < verb.last; ++i)
        if (isOneOf(input.lemma(i), habitAdverbs))
            return true;
    return false;
}

/// "pulled back *from terminating*", "refrained *from visiting*", "*without* naming".
bool isPrevented(const StageInput &input, const Clause &clause)
{
    if (clause.verb.isFinite() || clause.verb.infinitive || clause.verb.first == 0)
        return false;
    const QStringView before = input.lemma(clause.verb.first - 1);
    return before == "from"_L1 || before == "without"_L1 || before == "against"_L1 || before == "of"_L1;
}

bool isNegated(const StageInput &input, const Clause &clause)
{
    if (clause.verb.negated)
        return true;
    const int before = clause.verb.first - 1;
    if (before >= 0 && (input.lemma(before) == "never"_L1 || input.lemma(before) == "not"_L1))
        return true;
    const auto negative = [&](int np) { return input.phrase(np).negative; };
    return std::any_of(clause.subjects.begin(), clause.subjects.end(), negative) ||
           std::any_of(clause.objects.begin(), clause.objects.end(), negative);
}

/// The word that an infinitive hangs on: the verb of its parent, or an adjective just before it.
QStringView infinitiveGovernor(const StageInput &input, const Clause &clause)
{
    const int before = clause.verb.first - 1;
    if (before >= 0 && input.token(before).upos == Upos::Adj)
        return input.lemma(before);
    return clause.parent >= 0 && input.clause(clause.parent).hasVerb
               ? QStringView(input.lemma(input.clause(clause.parent).verb.main))
               : QStringView();
}

FactualityReading infinitiveReading(const StageInput &input, const Clause &clause)
{
    if (clause.parent < 0 || !input.clause(clause.parent).hasVerb)
        return {Factuality::Scheduled, "infinitive of a headline"_L1};
    const FactualityReading parent = factualityOf(input, clause.parent);
    const QStringView governor = infinitiveGovernor(input, clause);
    if (parent.factuality == Factuality::NotAFact)
        return parent;
    if (isOneOf(governor, implicatives))
        return {parent.factuality, "infinitive of what came about"_L1};
    if (isOneOf(governor, plans) || input.clause(clause.parent).verb.copula)
        return {Factuality::Scheduled, "infinitive of a plan"_L1};
    return {Factuality::NotAFact, "infinitive of an aim"_L1};
}

} // namespace

int governingAspect(const StageInput &input, int index)
{
    const Clause &clause = input.clause(index);
    if (clause.parent < 0 || (clause.kind != ClauseKind::Infinitive && clause.kind != ClauseKind::Participle))
        return -1;
    const Clause &parent = input.clause(clause.parent);
    if (!parent.hasVerb || clause.verb.first != parent.verb.last || clause.verb.passive)
        return -1;
    const LexiconEntry *entry = input.lexicon.verb(input.lemma(parent.verb.main));
    return entry && entry->aspectual ? clause.parent : -1;
}

FactualityReading factualityOf(const StageInput &input, int index)
{
    const Clause &clause = input.clause(index);
    if (!clause.hasVerb)
        return {Factuality::Fact, "no verb"_L1};
    if (isNegated(input, clause))
        return {Factuality::NotAFact, "negated"_L1};
    if (clause.marker >= 0 && isOneOf(input.lemma(clause.marker), conditionalMarkers))
        return {Factuality::NotAFact, "conditional"_L1};
    const VerbGroup &verb = clause.verb;
    if (verb.modal) {
        const bool planned = input.lemma(verb.first) == "would"_L1 && !verb.perfect && !clause.times.empty();
        return planned ? FactualityReading{Factuality::Scheduled, "future seen from the past"_L1}
                       : FactualityReading{Factuality::NotAFact, "modal"_L1};
    }
    if (const int aspect = governingAspect(input, index); aspect >= 0)
        return factualityOf(input, aspect);
    if (clause.kind == ClauseKind::Infinitive)
        return infinitiveReading(input, clause);
    if (isPrevented(input, clause))
        return {Factuality::NotAFact, "kept from happening"_L1};
    if (hasHabitAdverb(input, verb))
        return {Factuality::NotAFact, "habit"_L1};
    if (verb.tense == Tense::Future)
        return {Factuality::Scheduled, "future"_L1};
    return {Factuality::Fact,
            verb.tense == Tense::Present && !verb.perfect ? "present"_L1 : "told as fact"_L1};
}

} // namespace dateline
