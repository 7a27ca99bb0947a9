// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/references.h"
#include "app/events/antecedents.h"
#include "app/events/namedgroups.h"
#include "app/events/offices.h"
#include "app/events/protagonist.h"
#include "app/events/words.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array personPronouns{"he"_L1, "she"_L1, "him"_L1, "her"_L1};
constexpr std::array thingPronouns{"it"_L1};
constexpr std::array groupPronouns{"they"_L1, "them"_L1};
/// Nouns that, with "the", go back to an organisation named before.
constexpr std::array organisationNouns{"company"_L1,   "firm"_L1,     "corporation"_L1,  "airline"_L1,
                                       "automaker"_L1, "agency"_L1,   "organisation"_L1, "organization"_L1,
                                       "bank"_L1,      "carmaker"_L1, "manufacturer"_L1, "publisher"_L1,
                                       "retailer"_L1,  "club"_L1,     "panel"_L1};

/// The names of those who do what the pronoun \a np is the object of: it is somebody else.
QStringList barredFor(const References &references, const StageInput &input, const Antecedents &read, int np)
{
    QStringList names;
    if (read.roleOf(np) != NounRole::Object || read.clauseOf(np) < 0 ||
        ownsWhatFollows(input.text, input.phrase(np).head))
        return names;
    const Clause *clause = &input.clause(read.clauseOf(np));
    if (clause->kind == ClauseKind::Participle) // "Ann won, taking *her* to the final"
        return names;
    if (clause->subjects.empty() && clause->kind == ClauseKind::Infinitive && clause->parent >= 0)
        clause = &input.clause(clause->parent);
    for (int subject : clause->subjects)
        if (subject < np && references.resolved(subject) >= 0)
            names << references.nameOf(references.resolved(subject)).name;
    return names;
}

/// "himself": who does it; -1 where nobody is named.
int doerFor(const References &references, const StageInput &input, const Antecedents &read, int np)
{
    const int own = read.clauseOf(np);
    if (own < 0 || input.clause(own).subjects.empty() || input.clause(own).subjects.front() >= np)
        return -1;
    return references.resolved(input.clause(own).subjects.front());
}

bool isReflexive(QStringView lemma)
{
    return lemma.endsWith("self"_L1) || lemma.endsWith("selves"_L1);
}

} // namespace

References::References(const StageInput &input)
    : m_input(input)
    , m_entityOf(input.text.tokens.size(), -1)
    , m_full(input.text)
{
    for (size_t i = 0; i < input.text.entities.size(); ++i)
        std::fill(m_entityOf.begin() + input.text.entities[i].first,
                  m_entityOf.begin() + input.text.entities[i].last, int(i));
    const Protagonist hero = Protagonist::of(input.text, m_full);
    const int heroPhrase = phraseOf(hero.entity);
    Antecedents read(input);
    NamedGroups groups(input);
    Offices offices(input);
    for (int np = 0; np < int(input.layer.phrases.size()); ++np) {
        const bool heroic =
            hero.entity >= 0 && genderOf(input.text.word(input.phrase(np).first)) == hero.gender;
        const int holder = offices.holder(np);
        m_resolved.push_back(np); // a phrase stands for itself while its pronoun is looked for
        m_members.push_back(groups.meantBy(np));
        m_owner.push_back(ownerOf(read, np, heroic ? heroPhrase : -1));
        m_resolved.back() = holder >= 0 ? holder : resolve(read, np, heroic ? heroPhrase : -1);
        if (m_resolved.back() != np) {
            read.addAgain(np, m_resolved.back());
            continue;
        }
        const Entity *entity = entityOf(np);
        const QString name = nameOf(np).name;
        groups.add(np, entity, name);
        offices.add(np, entity, name);
        read.add(np, entity, name);
    }
}

/// Who owns what phrase \a np names, by the pronoun that it begins with.
int References::ownerOf(const Antecedents &read, int np, int hero) const
{
    const int first = m_input.phrase(np).first;
    if (m_input.token(first).xpos != Xpos::PrpPossessive)
        return -1;
    const QString word = m_input.text.word(first).toString().toLower();
    if (word == "his"_L1 || word == "her"_L1)
        return hero >= 0 ? hero : read.person(np, {});
    return word == "its"_L1 ? read.thing(np, {}) : word == "their"_L1 ? read.group(np, {}) : -1;
}

/// What phrase \a np stands for; \a hero is whom the article is about, if the pronoun may be that.
int References::resolve(const Antecedents &read, int np, int hero)
{
    const NounPhrase &phrase = m_input.phrase(np);
    const QStringView lemma = m_input.lemma(phrase.head);
    if (!phrase.pronoun) {
        const bool definite = m_input.lemma(phrase.first) == "the"_L1 && phrase.last == phrase.first + 2;
        const bool company = definite && isOneOf(lemma, organisationNouns) && read.organisation() >= 0;
        return company ? read.organisation() : np;
    }
    if (isReflexive(lemma))
        return doerFor(*this, m_input, read, np);
    const QStringList barred = barredFor(*this, m_input, read, np);
    if (isOneOf(lemma, personPronouns))
        return hero >= 0 && !barred.contains(nameOf(hero).name) ? hero : read.person(np, barred);
    if (isOneOf(lemma, thingPronouns))
        return read.isExpletive(np) ? -1 : read.thing(np, barred);
    if (!isOneOf(lemma, groupPronouns))
        return -1;
    m_members.back() = read.several(np);
    return m_members.back().empty() ? read.group(np, barred) : m_members.back().front();
}

/// The first phrase whose head is in an entity with the full name of entity number \a entity; -1 if none.
int References::phraseOf(int entity) const
{
    for (int np = 0; entity >= 0 && np < int(m_input.layer.phrases.size()); ++np)
        if (const int own = m_entityOf[size_t(m_input.phrase(np).head)];
            own >= 0 &&
            nameOf(m_input.text.entities[size_t(own)]).name == m_input.text.entities[size_t(entity)].name)
            return np;
    return -1;
}

NamedMention References::nameOf(const Entity &entity) const
{
    const auto &entities = m_input.text.entities;
    return {entities[size_t(m_full.full(int(&entity - entities.data())))].name, entity.span};
}

const Entity *References::entityOf(int np) const
{
    const int entity = m_entityOf[size_t(m_input.phrase(np).head)];
    return entity < 0 ? nullptr : &m_input.text.entities[size_t(entity)];
}

NamedMention References::nameOf(int np) const
{
    if (const Entity *entity = entityOf(np))
        return nameOf(*entity);
    const NounPhrase &phrase = m_input.phrase(np);
    // "the *lawyer* Ann Lee": of a name only the name.
    const auto describes = [&](int i) {
        return phrase.proper && m_input.token(i).upos == Upos::Noun &&
               m_input.lexicon.classes().isPerson(m_input.lemma(i));
    };
    // "at *least* 72 inmates": a name counts only.
    const auto bounds = [&](int i) {
        const QString &lemma = m_input.lemma(i);
        return (lemma == "least"_L1 || lemma == "little"_L1 || lemma == "most"_L1) &&
               m_input.token(i + 1).upos == Upos::Num;
    };
    int first = phrase.first;
    while (first < phrase.head && (m_input.token(first).upos == Upos::Det || describes(first) ||
                                   bounds(first) || m_input.token(first).xpos == Xpos::PrpPossessive))
        ++first;
    const TextSpan span{m_input.token(first).span.begin, m_input.token(phrase.last - 1).span.end};
    return {span.in(m_input.text.text).toString().simplified(), span};
}

} // namespace dateline
