// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/antecedents.h"
#include "app/events/protagonist.h"
#include "app/events/words.h"
#include <limits>

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

/// How many sentences back common nouns are looked for.
constexpr int reachOfNouns = 1;
/// What is no subject gives way to subjects of the sentence before and the one before that.
constexpr int lowered = 3;
/// What is told or thought in the passive with "it": the subject is the clause that follows.
constexpr std::array thoughts{"believe"_L1, "think"_L1, "expect"_L1,   "hope"_L1,     "decide"_L1, "agree"_L1,
                              "know"_L1,    "learn"_L1, "estimate"_L1, "discover"_L1, "rumor"_L1};

} // namespace

Antecedents::Antecedents(const StageInput &input)
    : m_input(input)
    , m_uses(phraseUses(input.layer))
{
}

void Antecedents::add(int np, const Entity *entity, const QString &name)
{
    const NounPhrase &phrase = m_input.phrase(np);
    if (phrase.pronoun || phrase.negative)
        return;
    const Token &head = m_input.token(phrase.head);
    const bool plural = head.xpos == Xpos::Nns;
    const bool organisation = entity && entity->kind == EntityKind::Organization;
    const bool place = entity && entity->kind == EntityKind::Place;
    const bool isPerson = m_input.lexicon.isPerson(head.lemma);
    Mention mention{np, np, name, false, false, false};
    mention.person = entity && entity->kind == EntityKind::Person; // an article names whom it tells of
    const bool alone = !isSubject(np) || m_input.clause(clauseOf(np)).subjects.size() == 1;
    mention.thing = organisation || (place && isSubject(np)) ||
                    (!entity && !phrase.proper && !plural && !isPerson && isSubject(np) && alone);
    mention.group =
        (organisation && isSubject(np)) || (plural && (m_input.lexicon.isActor(head.lemma) || isSubject(np)));
    if (organisation)
        (isSubject(np) ? m_subjectCompany : m_company) = np;
    if (mention.person || mention.thing || mention.group)
        m_mentions.push_back(mention);
}

void Antecedents::addAgain(int np, int meant)
{
    const auto known = std::find_if(m_mentions.rbegin(), m_mentions.rend(),
                                    [&](const Mention &mention) { return mention.meant == meant; });
    if (known == m_mentions.rend())
        return;
    Mention mention = *known;
    mention.np = np;
    m_mentions.push_back(mention);
}

/// Whether "she" stands for somebody called Howard.
bool Antecedents::isOfOtherGender(int np, const QString &name) const
{
    const Gender own = genderOf(m_input.text.word(m_input.phrase(np).first));
    const Gender named = m_input.lexicon.genderOfName(name);
    return own != Gender::Unknown && named != Gender::Unknown && own != named;
}

int Antecedents::nearest(int np, const QStringList &barred, bool Mention::*kind) const
{
    int best = -1;
    int least = std::numeric_limits<int>::max();
    for (auto mention = m_mentions.rbegin(); mention != m_mentions.rend(); ++mention) {
        const int distance = sentenceOf(np) - sentenceOf(mention->np);
        if (2 * distance >= least)
            break;
        const bool common = m_input.entityAt(m_input.phrase(mention->meant).head) == nullptr;
        if (!((*mention).*kind) || (common && distance > reachOfNouns) || barred.contains(mention->name) ||
            isOfOtherGender(np, mention->name))
            continue;
        // "radar lost *it* after *it* took off"
        const bool again = distance == 0 && mention->np != mention->meant;
        if (const int cost = 2 * distance + (again || isSubject(mention->np) ? 0 : lowered); cost < least) {
            least = cost;
            best = mention->meant;
        }
    }
    return best;
}

int Antecedents::person(int np, const QStringList &barred) const
{
    return nearest(np, barred, &Mention::person);
}

int Antecedents::thing(int np, const QStringList &barred) const
{
    return nearest(np, barred, &Mention::thing);
}

int Antecedents::group(int np, const QStringList &barred) const
{
    return nearest(np, barred, &Mention::group);
}

std::vector<int> Antecedents::several(int np) const
{
    const auto &clauses = m_input.layer.clauses;
    for (int c = clauseOf(np) - 1; c >= 0; --c) {
        const Clause &clause = clauses[size_t(c)];
        if (sentenceOf(np) - clause.sentence > reachOfNouns)
            break;
        const auto named = [&](int one) { return m_input.phrase(one).proper; };
        if (clause.subjects.size() > 1)
            return std::all_of(clause.subjects.begin(), clause.subjects.end(), named) ? clause.subjects
                                                                                      : std::vector<int>();
        const auto plural = [&](int one) {
            return !m_input.phrase(one).pronoun && m_input.token(m_input.phrase(one).head).xpos == Xpos::Nns;
        };
        if (std::any_of(clause.subjects.begin(), clause.subjects.end(), plural))
            break;
    }
    return {};
}

bool Antecedents::isExpletive(int np) const
{
    if (clauseOf(np) < 0 || !isSubject(np) || m_input.lemma(m_input.phrase(np).head) != "it"_L1)
        return false;
    const Clause &clause = m_input.clause(clauseOf(np));
    const QString &verb = m_input.lemma(clause.verb.main);
    return clause.verb.passive && (m_input.lexicon.isReporting(verb) || isOneOf(verb, thoughts));
}

} // namespace dateline
