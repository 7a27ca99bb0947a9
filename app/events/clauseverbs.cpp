// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/clauseverbs.h"
#include "app/events/clausesplit.h"
#include "app/events/clausesubjects.h"
#include "app/events/words.h"

namespace dateline {

namespace {

constexpr std::array speechVerbs{
    QLatin1String("say"),     QLatin1String("add"),   QLatin1String("tell"),    QLatin1String("write"),
    QLatin1String("comment"), QLatin1String("state"), QLatin1String("explain"), QLatin1String("note"),
    QLatin1String("ask"),     QLatin1String("argue"), QLatin1String("report"),  QLatin1String("announce")};
/// Verbs that keep an object in the passive: "was given a medal".
constexpr std::array givingVerbs{QLatin1String("give"),  QLatin1String("award"), QLatin1String("name"),
                                 QLatin1String("call"),  QLatin1String("deny"),  QLatin1String("grant"),
                                 QLatin1String("elect"), QLatin1String("offer"), QLatin1String("dub"),
                                 QLatin1String("title"), QLatin1String("hand"),  QLatin1String("appoint")};

} // namespace

VerbPlacement::VerbPlacement(const ChunkContext &context, const WordsBefore &before, ClauseStack &stack)
    : m_context(context)
    , m_before(before)
    , m_stack(stack)
{
}

void VerbPlacement::place(const VerbGroup &read)
{
    const VerbGroup verb = corrected(read);
    if (verb.isFinite())
        placeFinite(verb);
    else
        placeNonFinite(verb);
}

/// A bare -ed form between a subject and an object is a past tense, whatever its tag ("Korea voiced
/// disappointment"); only verbs of giving and naming keep an object in the passive.
VerbGroup VerbPlacement::corrected(VerbGroup verb) const
{
    const Clause &current = std::as_const(m_stack).top();
    const bool bare = verb.participle && verb.passive && verb.last == verb.first + 1;
    const bool firstVerb = !current.hasVerb && !current.subjects.empty() && !m_before.comma;
    const bool joined = current.hasVerb && m_before.conjunction && current.verb.tense == Tense::Past &&
                        !current.verb.passive && !current.verb.perfect;
    if (!bare || !(firstVerb || joined) || isOneOf(at(verb.main).lemma, givingVerbs) || !objectFollows(verb))
        return verb;
    verb.participle = verb.passive = false;
    verb.tense = Tense::Past;
    return verb;
}

bool VerbPlacement::objectFollows(const VerbGroup &verb) const
{
    if (verb.last >= m_context.end)
        return false;
    int next = verb.last;
    while (next + 1 < m_context.end && (at(next).upos == Upos::Punct && at(next).xpos == Xpos::OpenQuote))
        ++next;
    const Upos tag = at(next).upos;
    const bool object = tag == Upos::Det || tag == Upos::Noun || tag == Upos::Propn || tag == Upos::Adj ||
                        tag == Upos::Pron || tag == Upos::Num;
    return object && m_context.timeOf[size_t(next)] < 0;
}

void VerbPlacement::begin(const VerbGroup &verb)
{
    m_stack.top().verb = verb;
    m_stack.top().hasVerb = true;
    chooseSubjects(m_context.text, m_stack.layer(), m_stack.top());
}

void VerbPlacement::placeNonFinite(const VerbGroup &verb)
{
    const Clause &current = m_stack.top();
    const bool waitsForVerb =
        !current.hasVerb && current.marker >= 0 && !verb.infinitive && current.subjects.empty();
    if (waitsForVerb && current.kind == ClauseKind::Adverbial) { // "after meeting", "while visiting"
        begin(verb);
        return;
    }
    const int phraseBefore = m_before.phraseEnd == verb.first ? m_before.phrase : -1;
    const bool base = !verb.participle && !verb.infinitive;
    const bool joined = m_before.conjunction && current.hasVerb && current.kind != ClauseKind::Main &&
                        !current.verb.isFinite() && (current.verb.participle == verb.participle);
    const int previous = m_stack.topIndex();
    m_stack.push(joined                    ? current.kind
                 : verb.infinitive || base ? ClauseKind::Infinitive
                                           : ClauseKind::Participle,
                 m_before.preposition);
    if (verb.participle)
        m_stack.top().antecedent = phraseBefore;
    // "with South Korea pulling back": the phrase belongs to the participle alone.
    std::vector<PrepositionalPhrase> &above = m_stack.clause(previous).prepositional;
    if (verb.participle && !above.empty() && above.back().phrase == phraseBefore &&
        at(above.back().preposition).lemma == QLatin1String("with"))
        above.pop_back();
    begin(verb);
}

bool VerbPlacement::isInverted(const VerbGroup &verb) const
{
    return (m_before.comma || m_before.quote) && isOneOf(at(verb.main).lemma, speechVerbs) &&
           m_before.phraseEnd != verb.first;
}

/// "…", said the minister: the verb of the whole sentence.
void VerbPlacement::placeInverted(const VerbGroup &verb)
{
    m_stack.backTo(0);
    if (m_stack.top().hasVerb)
        m_stack.restart();
    begin(verb);
}

bool VerbPlacement::isJoined(const VerbGroup &verb) const
{
    const Clause &current = std::as_const(m_stack).top();
    const bool subjectBefore = m_before.phraseEnd == verb.first && !current.objects.empty() &&
                               current.objects.back() == m_before.phrase &&
                               current.verb.last != std::as_const(m_stack).phrase(m_before.phrase).first;
    return m_before.conjunction || (m_before.conjunctionStart >= 0 && !subjectBefore &&
                                    m_before.conjunctionStart > m_before.phraseEnd);
}

/// "and left": the nearest open clause of the same tense shares its subject.
void VerbPlacement::placeJoined(const VerbGroup &verb)
{
    const int waiting = m_stack.waiting();
    int partner = m_stack.height() - 1;
    while (partner > 0 && partner > waiting && m_stack.openClause(partner).verb.tense != verb.tense)
        --partner;
    m_stack.backTo(partner);
    const Clause shared = m_stack.top();
    m_stack.push(shared.kind == ClauseKind::Main ? ClauseKind::Coordinate : shared.kind, shared.marker);
    Clause &added = m_stack.top();
    added.subjects = shared.subjects;
    added.antecedent = shared.antecedent;
    added.verb = verb;
    added.hasVerb = true;
}

bool VerbPlacement::prefersResume(const VerbGroup &verb) const
{
    const Clause &current = m_stack.top();
    const bool objectDirect =
        !current.objects.empty() && m_stack.phrase(current.objects.back()).first == current.verb.last;
    const bool saying = isOneOf(at(current.verb.main).lemma, speechVerbs);
    return m_stack.waiting() >= 0 && (m_before.phraseEnd != verb.first || (objectDirect && !saying) ||
                                      m_stack.phrase(m_before.phrase).preposition >= 0);
}

void VerbPlacement::placeFinite(const VerbGroup &verb)
{
    if (!m_stack.top().hasVerb) {
        begin(verb);
    } else if (isInverted(verb)) {
        placeInverted(verb);
    } else if (isJoined(verb)) {
        placeJoined(verb);
    } else if ((prefersResume(verb) && m_stack.resume()) ||
               splitOffSubject(m_context, m_before, verb, m_stack) || m_stack.resume()) {
        begin(verb);
    } else {
        const std::vector<int> subjects = m_stack.top().subjects;
        m_stack.push(ClauseKind::Coordinate, -1);
        m_stack.top().subjects = subjects;
        m_stack.top().verb = verb;
        m_stack.top().hasVerb = true;
    }
}

} // namespace dateline
