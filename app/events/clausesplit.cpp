// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/clausesplit.h"
#include "app/events/words.h"

namespace dateline {

namespace {

constexpr std::array subordinatingPrepositions{
    QLatin1String("after"), QLatin1String("before"),  QLatin1String("as"),      QLatin1String("since"),
    QLatin1String("until"), QLatin1String("because"), QLatin1String("while"),   QLatin1String("when"),
    QLatin1String("once"),  QLatin1String("though"),  QLatin1String("although")};

/// The phrase that becomes a subject and the clause that it opens.
struct Split
{
    ClauseKind kind = ClauseKind::Complement;
    int subject = -1; ///< phrase; -1 if there is none
    int marker = -1;  ///< token of the preposition that turns out to be a subordinator; -1 if none
};

Split splitOf(const ChunkContext &context, const WordsBefore &before, const VerbGroup &verb,
              ClauseStack &stack)
{
    const Clause &from = stack.top();
    Split split;
    if (before.conjunctionStart >= 0)
        split.kind = ClauseKind::Coordinate;
    const auto start = [&](int phrase) { return stack.phrase(phrase).first; };
    if (!from.objects.empty() &&
        (from.prepositional.empty() || start(from.prepositional.back().phrase) < start(from.objects.back()) ||
         before.phraseEnd == verb.first))
        split.subject = from.objects.back();
    if (from.prepositional.empty())
        return split;
    const PrepositionalPhrase &last = from.prepositional.back();
    const bool subordinates =
        isOneOf(context.text.tokens[size_t(last.preposition)].lemma, subordinatingPrepositions);
    if (subordinates && (split.subject < 0 || start(last.phrase) > start(split.subject)))
        return {ClauseKind::Adverbial, last.phrase, last.preposition};
    return split;
}

/// Takes the object \a subject from \a from: "A and B did" both, where nothing but a conjunction
/// stands between them.
std::vector<int> takeObjects(const AnalysedText &text, Clause &from, int subject, ClauseStack &stack)
{
    std::vector<int> taken{subject};
    std::vector<int> &objects = from.objects;
    objects.pop_back();
    while (objects.size() > 1) {
        const int end = stack.phrase(objects.back()).last;
        if (end + 1 != stack.phrase(taken.front()).first || text.tokens[size_t(end)].upos != Upos::Cconj)
            break;
        taken.insert(taken.begin(), objects.back());
        objects.pop_back();
    }
    return taken;
}

/// Takes from \a from the prepositional phrases that stand at token \a start or behind.
std::vector<PrepositionalPhrase> takeBehind(Clause &from, int start)
{
    const auto stays = [start](const PrepositionalPhrase &pp) { return pp.preposition < start; };
    const auto moved = std::stable_partition(from.prepositional.begin(), from.prepositional.end(), stays);
    const std::vector<PrepositionalPhrase> taken(moved, from.prepositional.end());
    from.prepositional.erase(moved, from.prepositional.end());
    return taken;
}

/// Moves the tokens [first, last) that belong to clause \a old, and its times there, to the top clause.
void moveTokens(const ChunkContext &context, ClauseStack &stack, int old, int first, int last)
{
    std::vector<int> &clauseOf = stack.layer().clauseOf;
    std::vector<int> &times = stack.clause(old).times;
    for (int i = first; i < last; ++i) {
        if (clauseOf[size_t(i)] == old)
            clauseOf[size_t(i)] = stack.topIndex();
        const int time = context.timeOf[size_t(i)];
        const auto found = std::find(times.begin(), times.end(), time);
        if (time >= 0 && found != times.end()) {
            times.erase(found);
            stack.top().times.push_back(time);
        }
    }
}

} // namespace

bool splitOffSubject(const ChunkContext &context, const WordsBefore &before, const VerbGroup &verb,
                     ClauseStack &stack)
{
    const Split split = splitOf(context, before, verb, stack);
    if (split.subject < 0)
        return false;
    Clause &from = stack.top();
    std::vector<int> subjects{split.subject};
    if (split.marker >= 0) {
        from.prepositional.pop_back();
        stack.phrase(split.subject).preposition = -1;
    } else {
        subjects = takeObjects(context.text, from, split.subject, stack);
    }
    const int start = split.marker >= 0 ? split.marker : stack.phrase(subjects.front()).first;
    const std::vector<PrepositionalPhrase> behind = takeBehind(from, start);
    const int old = stack.topIndex();
    if (split.kind == ClauseKind::Coordinate)
        stack.pop();
    stack.push(split.kind, split.marker);
    stack.top().parent = old;
    stack.top().subjects = subjects;
    stack.top().prepositional = behind;
    moveTokens(context, stack, old, start, verb.first);
    return true;
}

} // namespace dateline
