// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/clausesubjects.h"
#include "app/events/words.h"

namespace dateline {

namespace {

/// Verbs whose object does what the infinitive after it says.
constexpr std::array objectControl{
    QLatin1String("ask"),      QLatin1String("urge"),      QLatin1String("tell"),     QLatin1String("order"),
    QLatin1String("allow"),    QLatin1String("force"),     QLatin1String("invite"),   QLatin1String("help"),
    QLatin1String("persuade"), QLatin1String("permit"),    QLatin1String("instruct"), QLatin1String("enable"),
    QLatin1String("require"),  QLatin1String("encourage"), QLatin1String("see")};

/// Subjects that a clause takes from another: relative words, participles and infinitives.
void inheritSubjects(const AnalysedText &text, ClauseLayer &layer, Clause &own)
{
    if (!own.hasVerb)
        return;
    const bool adverbial = own.marker >= 0 && text.tokens[size_t(own.marker)].xpos == Xpos::Wrb; // "where"
    if (own.kind == ClauseKind::Relative && !adverbial && own.subjects.empty() && own.antecedent >= 0)
        own.subjects = {own.antecedent};
    if (!own.subjects.empty() || own.parent < 0)
        return;
    const Clause &parent = layer.clauses[size_t(own.parent)];
    if (own.kind == ClauseKind::Participle && own.antecedent >= 0)
        own.subjects = {own.antecedent};
    else if (own.kind == ClauseKind::Infinitive && !parent.objects.empty() && parent.hasVerb &&
             isOneOf(text.tokens[size_t(parent.verb.main)].lemma, objectControl))
        own.subjects = {parent.objects.front()};
    else
        own.subjects = parent.subjects;
}

/// Whether a bare -ed form stands behind the phrase that it describes.
bool couldBeFinite(const AnalysedText &text, const Clause &clause)
{
    return clause.hasVerb && clause.verb.participle &&
           text.tokens[size_t(clause.verb.main)].xpos == Xpos::Vbn && clause.antecedent >= 0 &&
           clause.verb.first == clause.verb.main;
}

/// A sentence with no finite verb takes its first bare -ed form for one ("South Korea voiced").
void repairFiniteness(const AnalysedText &text, ClauseLayer &layer, int firstClause)
{
    const auto begin = layer.clauses.begin() + firstClause;
    if (std::any_of(begin, layer.clauses.end(),
                    [](const Clause &c) { return c.hasVerb && c.verb.isFinite(); }))
        return;
    const auto found =
        std::find_if(begin, layer.clauses.end(), [&](const Clause &c) { return couldBeFinite(text, c); });
    if (found == layer.clauses.end())
        return;
    found->verb.participle = false;
    found->verb.passive = false;
    found->verb.tense = Tense::Past;
    found->subjects = {found->antecedent};
    found->kind = ClauseKind::Main;
}

} // namespace

void chooseSubjects(const AnalysedText &text, const ClauseLayer &layer, Clause &clause)
{
    std::vector<int> &subjects = clause.subjects;
    if (subjects.size() < 2)
        return;
    const auto phrase = [&](int np) -> const NounPhrase & { return layer.phrases[size_t(np)]; };
    const auto before = [&](int np) { return text.tokens[size_t(phrase(np).first - 1)].upos; };
    const auto joined = [&](int np) { return phrase(np).first > 0 && before(np) == Upos::Cconj; };
    if (joined(subjects.back())) {
        size_t first = subjects.size() - 1;
        while (first > 0 && (joined(subjects[first]) || before(subjects[first]) == Upos::Punct))
            --first;
        subjects.erase(subjects.begin(), subjects.begin() + qsizetype(first));
        return;
    }
    const int last = subjects.back();
    const int other = subjects[subjects.size() - 2];
    subjects = {phrase(last).proper || !phrase(other).proper ? last : other};
}

void completeClauses(const AnalysedText &text, ClauseLayer &layer, int firstClause)
{
    repairFiniteness(text, layer, firstClause);
    for (size_t i = size_t(firstClause); i < layer.clauses.size(); ++i)
        inheritSubjects(text, layer, layer.clauses[i]);
}

} // namespace dateline
