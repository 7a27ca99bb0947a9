// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/verbwords.h"
#include "app/events/words.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

/// Verbs whose infinitive is done by their subject though they have an object.
constexpr std::array subjectControl{"promise"_L1, "threaten"_L1, "use"_L1};
/// Their participles are no passives.
constexpr std::array intransitives{"resign"_L1, "die"_L1,      "arrive"_L1,   "occur"_L1,  "happen"_L1,
                                   "emerge"_L1, "appear"_L1,   "collapse"_L1, "fall"_L1,   "rise"_L1,
                                   "go"_L1,     "come"_L1,     "become"_L1,   "depart"_L1, "agree"_L1,
                                   "retire"_L1, "graduate"_L1, "commence"_L1, "begin"_L1};
/// Where a participle is all that a sentence has, these are its past tense: "Two jets *crashed* at noon."
constexpr std::array oftenActive{
    "crash"_L1,    "tour"_L1,     "gather"_L1,  "meet"_L1,  "travel"_L1,    "sail"_L1,     "march"_L1,
    "land"_L1,     "return"_L1,   "escape"_L1,  "flee"_L1,  "surrender"_L1, "protest"_L1,  "rally"_L1,
    "vote"_L1,     "speak"_L1,    "talk"_L1,    "win"_L1,   "lose"_L1,      "play"_L1,     "perform"_L1,
    "explode"_L1,  "erupt"_L1,    "clash"_L1,   "fight"_L1, "merge"_L1,     "withdraw"_L1, "advance"_L1,
    "retreat"_L1,  "leave"_L1,    "enter"_L1,   "visit"_L1, "join"_L1,      "marry"_L1,    "move"_L1,
    "grow"_L1,     "increase"_L1, "decline"_L1, "drop"_L1,  "sink"_L1,      "fly"_L1,      "walk"_L1,
    "announce"_L1, "say"_L1,      "warn"_L1,    "urge"_L1,  "claim"_L1,     "demand"_L1,   "call"_L1};
/// These have two objects, of which the passive keeps one: "was given *a prize*".
constexpr std::array ditransitives{"give"_L1,  "award"_L1, "grant"_L1, "hand"_L1,  "offer"_L1,   "send"_L1,
                                   "deny"_L1,  "pay"_L1,   "show"_L1,  "teach"_L1, "tell"_L1,    "name"_L1,
                                   "elect"_L1, "make"_L1,  "call"_L1,  "find"_L1,  "appoint"_L1, "ask"_L1};
constexpr std::array negations{"not"_L1, "never"_L1, "n't"_L1};
constexpr std::array conjunctions{"as"_L1, "before"_L1, "after"_L1, "since"_L1, "until"_L1};
constexpr std::array plurals{"people"_L1, "police"_L1, "troops"_L1, "they"_L1, "those"_L1,  "these"_L1,
                             "all"_L1,    "both"_L1,   "many"_L1,   "some"_L1, "others"_L1, "several"_L1};
/// Deeper ones are given up.
constexpr int deepest = 12;

} // namespace

/// Of several, the nearest before the verb.
int VerbWords::ownSubject(int verb) const
{
    int subject = -1;
    for (int child : m_words.below(verb))
        if (baseRelation(child) == Relation::Nsubj && !m_words.isDate(child) && (subject < 0 || child < verb))
            subject = child;
    if (subject < 0)
        return subjectBehindConjunction(verb);
    const int named = nameInList(verb, subject);
    return named >= 0 ? named : beforeCommaPlace(subject);
}

/// "boxer and medallist *Ann Lee* was": one person in two roles, with the name at the last; else -1.
int VerbWords::nameInList(int verb, int subject) const
{
    const auto isSingular = [&](int child) {
        const QStringView auxiliary = m_input.text.word(child);
        return baseRelation(child) == Relation::Aux &&
               (auxiliary == "was"_L1 || auxiliary == "is"_L1 || auxiliary == "has"_L1);
    };
    const auto &children = m_words.below(verb);
    const int last = m_words.below(subject, Relation::Conj);
    const Entity *entity = last < 0 ? nullptr : m_input.entityAt(last);
    return entity && entity->kind == EntityKind::Person && !m_input.entityAt(subject) &&
                   std::any_of(children.begin(), children.end(), isSingular)
               ? last
               : -1;
}

/// "a judge in Paris, *France* found": the noun that the place of a place was told of; else \a subject.
int VerbWords::beforeCommaPlace(int subject) const
{
    const auto isPlace = [&](const Entity *entity) { return entity && entity->kind == EntityKind::Place; };
    const Entity *outer = m_input.entityAt(subject);
    const int comma = outer ? outer->first - 1 : -1;
    if (!isPlace(outer) || comma < 2 || !m_words.contains(comma - 2) || m_input.text.word(comma) != ","_L1)
        return subject;
    const Entity *inner = m_input.entityAt(comma - 1);
    const int preposition = isPlace(inner) ? inner->first - 1 : -1;
    if (preposition < 1 || !m_words.contains(preposition - 1) || m_input.token(preposition).upos != Upos::Adp)
        return subject;
    const int np = m_input.layer.phraseOf[size_t(preposition - 1)];
    return np >= 0 && !m_input.phrase(np).pronoun ? m_input.phrase(np).head : subject;
}

/// "*before the jet* crashed", where the parser took the conjunction for a preposition; else -1.
int VerbWords::subjectBehindConjunction(int verb) const
{
    const int before = verb - 1;
    if (before < 0 || !m_input.token(before).isNominal() || m_input.token(verb).xpos == Xpos::Vbg ||
        m_words.isDate(before))
        return -1;
    const int preposition = m_words.contains(before) ? m_words.below(before, Relation::Case) : -1;
    return preposition >= 0 && isOneOf(m_input.lemma(preposition), conjunctions) ? before : -1;
}

/// The first object that is no date ("announced *today*").
int VerbWords::objectOf(int verb) const
{
    for (int child : m_words.below(verb))
        if (m_input.token(child).relation == Relation::Obj && !m_words.isDate(child))
            return child;
    return -1;
}

int VerbWords::subjectOf(int verb, int steps) const
{
    if (const int own = ownSubject(verb); own >= 0)
        return own;
    const int head = m_input.token(verb).head;
    if (head < 0 || steps > deepest)
        return -1;
    switch (baseRelation(verb)) {
    case Relation::Amod:
    case Relation::Acl: // "the man accused", but not "an excuse for leaving"
        return m_input.token(verb).relation != Relation::AclRelcl && !m_words.isDate(head) &&
                       m_words.below(verb, Relation::Mark) < 0
                   ? head
                   : -1;
    case Relation::Xcomp:
        if (const int object = objectOf(head); object >= 0 && !isOneOf(m_input.lemma(head), subjectControl))
            return object;
        return subjectOf(head, steps + 1);
    case Relation::Conj:
    case Relation::Advcl:
        return subjectOf(head, steps + 1);
    default:
        return -1;
    }
}

bool VerbWords::hasAgent(int verb) const
{
    const auto &children = m_words.below(verb);
    return std::any_of(children.begin(), children.end(), [&](int child) {
        const int preposition = m_words.below(child, Relation::Case);
        return m_input.token(child).relation == Relation::OblAgent ||
               (preposition > verb && m_input.lemma(preposition) == "by"_L1);
    });
}

bool VerbWords::isPlural(int verb) const
{
    const int subject = subjectOf(verb);
    if (subject < 0)
        return false;
    const int meant = m_words.meantBy(subject);
    const Token &head = m_input.token(meant);
    return head.xpos == Xpos::Nns || head.xpos == Xpos::Nnps || head.xpos == Xpos::Cd ||
           m_words.below(meant, Relation::Conj) >= 0 || isOneOf(head.lemma, plurals) ||
           (head.upos == Upos::Propn && head.lemma.endsWith(u's') &&
            m_input.token(verb).relation == Relation::Acl);
}

bool VerbWords::isPassive(int verb) const
{
    if (m_words.below(verb, Relation::Aux) >= 0)
        return hasRelation(verb, Relation::AuxPass);
    const bool reduced =
        (m_input.token(verb).relation == Relation::Acl || m_input.token(verb).relation == Relation::Amod) &&
        ownSubject(verb) < 0;
    const bool object = m_words.below(verb, Relation::Obj) >= 0;
    if (reduced && isPredicateOfAll(verb) && !hasAgent(verb) &&
        (object || m_input.token(verb).xpos == Xpos::Vbd || isOneOf(m_input.lemma(verb), oftenActive)))
        return false;
    if (m_input.token(verb).xpos == Xpos::Vbd)
        return reduced && !object;
    if (reduced && object && !hasAgent(verb) && !isOneOf(m_input.lemma(verb), ditransitives))
        return false;
    if (m_input.token(verb).xpos != Xpos::Vbn || isOneOf(m_input.lemma(verb), intransitives) ||
        isPhrasal(verb))
        return false;
    const int head = m_input.token(verb).head;
    if (baseRelation(verb) == Relation::Conj && head >= 0 && m_input.token(head).isVerb())
        return isPassive(head);
    return reduced || (subjectBehindConjunction(verb) < 0 && passiveByOrder(verb));
}

/// Whether a participle hangs on the noun that the parser took for the root of a whole sentence: then it is
/// the predicate that this lacks.
bool VerbWords::isPredicateOfAll(int verb) const
{
    int head = m_input.token(verb).head;
    for (int steps = 0; head >= 0 && baseRelation(head) == Relation::Conj && steps < deepest; ++steps)
        head = m_input.token(head).head;
    return head >= 0 && m_words.contains(head) && m_input.token(head).head < 0 &&
           m_input.token(head).isNominal() && m_words.below(head, Relation::Cop) < 0 &&
           m_input.sentenceOf(verb).kind != SentenceKind::Heading && m_words.below(head, Relation::Nsubj) < 0;
}

/// "called *for*": where that makes the event of the verb, it is no passive.
bool VerbWords::isPhrasal(int verb) const
{
    const LexiconPattern *pattern = m_candidate.pattern;
    return pattern && !pattern->with.isEmpty() && verb == m_candidate.trigger && !hasAgent(verb);
}

/// Taggers often take a past tense for a participle; the order of the words knows better.
bool VerbWords::passiveByOrder(int verb) const
{
    const int clause = m_input.layer.clauseOf[size_t(verb)];
    return clause >= 0 && m_input.clause(clause).verb.main == verb && m_input.clause(clause).verb.passive;
}

bool VerbWords::hasRelation(int verb, Relation wanted) const
{
    const auto &children = m_words.below(verb);
    return std::any_of(children.begin(), children.end(),
                       [&](int c) { return m_input.token(c).relation == wanted; });
}

QString VerbWords::asItStands(int verb) const
{
    const int mark = m_words.isInfinitive(verb) ? m_words.below(verb, Relation::Mark) : -1;
    QString group;
    for (int child : m_words.below(verb))
        if (child < verb && child > mark && // "is to be presented"
            (baseRelation(child) == Relation::Aux || isOneOf(m_input.lemma(child), negations)))
            group += word(child) + u' ';
    return group.replace(u"\u2019ll "_s, u"will "_s).replace(u"'ll "_s, u"will "_s) + word(verb);
}

QString VerbWords::text(int verb, bool hasSubject, std::optional<bool> shownAsPlural) const
{
    bool modal = false;
    bool progressive = false;
    bool plural = isPlural(verb);
    for (int child : m_words.below(verb)) {
        if (baseRelation(child) != Relation::Aux)
            continue;
        const QStringView auxiliary = m_input.text.word(child);
        modal |= m_input.token(child).xpos == Xpos::Md;
        progressive |= m_input.token(child).lemma == "be"_L1 && m_input.token(verb).xpos == Xpos::Vbg;
        plural |= auxiliary == "were"_L1 || auxiliary == "are"_L1 || auxiliary == "have"_L1;
        plural &= auxiliary != "was"_L1 && auxiliary != "is"_L1 && auxiliary != "has"_L1;
    }
    if (modal || progressive || m_candidate.status == EventStatus::Scheduled)
        return m_words.isInfinitive(verb) ? u"to "_s + asItStands(verb) : asItStands(verb);
    if (isPassive(verb) && !hasSubject)
        return word(verb).toLower();
    if (isPassive(verb))
        return (shownAsPlural.value_or(plural) ? u"were "_s : u"was "_s) + word(verb).toLower();
    const QString form = word(verb).toLower();
    const bool past =
        m_input.token(verb).xpos == Xpos::Vbd || form.endsWith("ed"_L1) || m_input.lexicon.isPast(form);
    return past ? form : m_input.lexicon.past(m_input.lemma(verb));
}

} // namespace dateline
