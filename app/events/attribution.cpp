// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/attribution.h"
#include "app/events/factuality.h"
#include "app/events/timewords.h"
#include "app/events/tree.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

/// How far above the event a verb of reporting is looked for.
constexpr int highest = 12;
/// Words of a statement that are longer (characters) are told by their verb alone.
constexpr qsizetype longest = 120;

/// The words that report: tokens [first, last), a verb or "according to".
struct Cue
{
    int first = 0;
    int last = 0;
    int verb = -1;               ///< token; -1 of "according to"
    std::vector<int> speakers{}; ///< phrases
};

bool isParsed(const StageInput &input, int token)
{
    return input.token(token).relation != Relation::None;
}

bool reports(const StageInput &input, int verb)
{
    const int clause = input.layer.clauseOf[size_t(verb)];
    return input.token(verb).isVerb() && input.lexicon.isReporting(input.lemma(verb)) && clause >= 0 &&
           factualityOf(input, clause).factuality != Factuality::NotAFact;
}

bool hangsOn(const StageInput &input, int token, int head, Relation relation)
{
    return input.token(token).head == head && baseOf(input.token(token).relation) == relation;
}

/// The first token of its sentence that hangs on \a head in \a relation and fulfils \a condition; -1 if none.
template<class Condition>
int dependentOf(const StageInput &input, int head, Relation relation, Condition condition)
{
    const Sentence &sentence = input.sentenceOf(head);
    for (int i = sentence.first; i < sentence.last; ++i)
        if (hangsOn(input, i, head, relation) && condition(i))
            return i;
    return -1;
}

/// The verb that reports by the dependency tree: "*said* that it closed", "it closed, he *said*".
int verbByTree(const StageInput &input, int trigger)
{
    int token = trigger;
    for (int step = 0; step < highest && token >= 0; ++step) {
        const int inserted = dependentOf(input, token, Relation::Parataxis, [&](int i) {
            return reports(input, i) && dependentOf(input, i, Relation::Nsubj, [](int) { return true; }) >= 0;
        });
        if (inserted >= 0 && inserted != trigger)
            return inserted;
        const int head = input.token(token).head;
        const Relation relation = baseOf(input.token(token).relation);
        if (head >= 0 && (relation == Relation::Ccomp || relation == Relation::Parataxis) &&
            reports(input, head))
            return head;
        token = head;
    }
    return -1;
}

/// The verb that reports by word order: that of the clause above a complement.
int verbByClauses(const StageInput &input, int trigger)
{
    int index = input.layer.clauseOf[size_t(trigger)];
    for (int step = 0; step < highest && index >= 0; ++step) {
        const Clause &clause = input.clause(index);
        if (clause.parent >= 0 && clause.kind == ClauseKind::Complement &&
            input.clause(clause.parent).hasVerb && reports(input, input.clause(clause.parent).verb.main))
            return input.clause(clause.parent).verb.main;
        index = clause.parent;
    }
    return -1;
}

/// The phrases that are the subject of a verb; of a passive, which tells of nobody who says it, none.
std::vector<int> subjectsOf(const StageInput &input, int verb)
{
    const Clause &clause = input.clause(input.layer.clauseOf[size_t(verb)]);
    if (clause.verb.main == verb && clause.verb.passive)
        return {};
    const int subject = dependentOf(input, verb, Relation::Nsubj, [&](int i) {
        const int np = input.layer.phraseOf[size_t(i)];
        return np >= 0 && input.token(i).xpos != Xpos::Wp && input.token(i).xpos != Xpos::Wdt;
    });
    if (subject < 0)
        return clause.subjects;
    const int np = input.layer.phraseOf[size_t(subject)];
    const bool listed =
        std::find(clause.subjects.begin(), clause.subjects.end(), np) != clause.subjects.end();
    return listed ? clause.subjects : std::vector<int>{np};
}

Cue cueOf(const StageInput &input, int verb)
{
    const Clause &clause = input.clause(input.layer.clauseOf[size_t(verb)]);
    const bool group = clause.verb.main == verb;
    return {group ? clause.verb.first : verb, group ? clause.verb.last : verb + 1, verb,
            subjectsOf(input, verb)};
}

/// Whether what stands at the tokens [first, last) belongs to the clause of \a trigger.
bool belongsTo(const StageInput &input, int first, int last, int trigger)
{
    if (!isParsed(input, trigger)) {
        const int clause = input.layer.clauseOf[size_t(first)];
        const int own = input.layer.clauseOf[size_t(trigger)];
        return clause == own || (clause >= 0 && input.clause(clause).parent == own);
    }
    const int governor = input.token(rootOf(input, first, last)).head;
    for (int token = trigger, step = 0; token >= 0 && step < highest; token = input.token(token).head, ++step)
        if (token == governor)
            return true;
    return false;
}

/// "according to the police"
std::optional<Cue> accordingTo(const StageInput &input, int trigger)
{
    const Sentence &sentence = input.sentenceOf(trigger);
    for (int i = sentence.first; i + 2 < sentence.last; ++i) {
        if (input.text.word(i).compare("according"_L1, Qt::CaseInsensitive) != 0 ||
            input.text.word(i + 1) != "to"_L1)
            continue;
        const int np = input.layer.phraseOf[size_t(i + 2)];
        const int last = np >= 0 ? input.phrase(np).last : i + 3;
        if (np >= 0 && (trigger < i || trigger >= last) && belongsTo(input, i, last, trigger))
            return Cue{i, i + 2, -1, {np}};
    }
    return std::nullopt;
}

std::optional<Cue> cueAbove(const StageInput &input, int trigger)
{
    const int verb = isParsed(input, trigger) ? verbByTree(input, trigger) : verbByClauses(input, trigger);
    return verb >= 0 ? std::optional(cueOf(input, verb)) : accordingTo(input, trigger);
}

/// Whether \a np says in other words what another of \a phrases says: "Paris, *an Australian*".
bool isApposition(const StageInput &input, const std::vector<int> &phrases, int np)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](int other) { return input.phrase(other).apposition == np; });
}

NamedMention speakerOf(const StageInput &input, const References &references, const Cue &cue)
{
    QStringList names;
    TextSpan span;
    for (int np : cue.speakers) {
        const int meant = references.resolved(np);
        if (meant < 0 || input.phrase(meant).pronoun || isApposition(input, cue.speakers, np))
            continue;
        names << references.nameOf(meant).name;
        if (span.isEmpty())
            span = references.nameOf(np).span;
    }
    return {names.join(u" and "_s), span};
}

/// Whether a time expression says when the verb of \a cue was.
bool dates(const StageInput &input, int timex, const Cue &cue)
{
    if (!isParsed(input, cue.verb))
        return input.layer.clauseOf[size_t(firstToken(input, timex))] ==
               input.layer.clauseOf[size_t(cue.verb)];
    return governorOf(input, rootOfTime(input, timex)) == cue.verb;
}

/// The expression that dates the statement, the one nearest to its verb; -1 if none does.
int timeOf(const StageInput &input, const Cue &cue)
{
    int nearest = -1;
    const auto distance = [&](int timex) { return std::abs(firstToken(input, timex) - cue.verb); };
    if (cue.verb < 0)
        return -1;
    for (int timex : pointsOf(input, input.sentenceOf(cue.verb)))
        if (dates(input, timex, cue) && (nearest < 0 || distance(timex) < distance(nearest)))
            nearest = timex;
    return nearest;
}

/// A time expression with the preposition before it: "*on* Tuesday".
TextSpan dateWords(const StageInput &input, int timex)
{
    const int first = firstToken(input, timex);
    const bool governed = first > 0 && input.token(first - 1).upos == Upos::Adp;
    return {input.token(governed ? first - 1 : first).span.begin, input.timexes[size_t(timex)].span.end};
}

TextSpan covering(TextSpan a, TextSpan b)
{
    return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

/// Speaker, verb and date where what they report does not stand between them.
TextSpan wordsOf(const StageInput &input, const Cue &cue, int timex, int trigger)
{
    const TextSpan verb{input.token(cue.first).span.begin, input.token(cue.last - 1).span.end};
    TextSpan words = verb;
    const auto add = [&](TextSpan more) {
        const TextSpan wider = covering(words, more);
        if (wider.length() <= longest && !wider.overlaps(input.token(trigger).span))
            words = wider;
    };
    for (int np : cue.speakers)
        if (input.layer.sentenceOf[size_t(input.phrase(np).first)] ==
            input.layer.sentenceOf[size_t(cue.first)])
            add({input.token(input.phrase(np).first).span.begin,
                 input.token(input.phrase(np).last - 1).span.end});
    if (timex >= 0)
        add(dateWords(input, timex));
    return words;
}

} // namespace

std::optional<ReportedStatement> statementOn(const StageInput &input, const References &references,
                                             int trigger)
{
    const auto cue = cueAbove(input, trigger);
    if (!cue)
        return std::nullopt;
    ReportedStatement statement;
    statement.speaker = speakerOf(input, references, *cue);
    statement.verb = cue->verb >= 0 ? input.lemma(cue->verb) : u"according to"_s;
    const int time = timeOf(input, *cue);
    statement.words = wordsOf(input, *cue, time, trigger);
    if (time >= 0) {
        const Timex &timex = input.timexes[size_t(time)];
        statement.date = timex.date;
        statement.dateSpan = timex.span;
        if (!timex.date)
            statement.relative = timex.span.in(input.text.text).toString().simplified();
    }
    return statement;
}

} // namespace dateline
