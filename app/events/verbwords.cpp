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
    return subject >= 0 ? subject : subjectBehindConjunction(verb);
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
        if (const int object = m_words.below(head, Relation::Obj);
            object >= 0 && !m_words.isDate(object) && !isOneOf(m_input.lemma(head), subjectControl))
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
    if (m_input.token(verb).xpos == Xpos::Vbd)
        return reduced && m_words.below(verb, Relation::Obj) < 0;
    if (m_input.token(verb).xpos != Xpos::Vbn || isOneOf(m_input.lemma(verb), intransitives) ||
        isPhrasal(verb))
        return false;
    const int head = m_input.token(verb).head;
    if (baseRelation(verb) == Relation::Conj && head >= 0 && m_input.token(head).isVerb())
        return isPassive(head);
    return reduced || (subjectBehindConjunction(verb) < 0 && passiveByOrder(verb));
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

QString VerbWords::text(int verb, bool hasSubject) const
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
        return (plural ? u"were "_s : u"was "_s) + word(verb).toLower();
    const QString form = word(verb).toLower();
    const bool past =
        m_input.token(verb).xpos == Xpos::Vbd || form.endsWith("ed"_L1) || m_input.lexicon.isPast(form);
    return past ? form : m_input.lexicon.past(m_input.lemma(verb));
}

} // namespace dateline
