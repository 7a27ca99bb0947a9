// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/references.h"
#include "app/events/namedgroups.h"
#include "app/events/offices.h"
#include "app/events/protagonist.h"
#include "app/events/words.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array personPronouns{"he"_L1, "she"_L1, "him"_L1, "her"_L1, "himself"_L1, "herself"_L1};
constexpr std::array thingPronouns{"it"_L1, "itself"_L1};
constexpr std::array groupPronouns{"they"_L1, "them"_L1, "themselves"_L1};
/// Nouns that, with "the", go back to an organisation named before.
constexpr std::array organisationNouns{"company"_L1,   "firm"_L1,     "corporation"_L1,  "airline"_L1,
                                       "automaker"_L1, "agency"_L1,   "organisation"_L1, "organization"_L1,
                                       "bank"_L1,      "carmaker"_L1, "manufacturer"_L1, "publisher"_L1,
                                       "retailer"_L1,  "club"_L1,     "panel"_L1};

/// The names read last, as phrases; -1 where none.
struct Focus
{
    int person = -1;
    int organisation = -1; ///< or a place, which "it" may be as well
    int company = -1;      ///< an organisation proper
    int group = -1;

    /// These, where one is missing the \a other.
    Focus orElse(const Focus &other) const
    {
        const auto first = [](int a, int b) { return a >= 0 ? a : b; };
        return {first(person, other.person), first(organisation, other.organisation),
                first(company, other.company), first(group, other.group)};
    }
};

void remember(const StageInput &input, const Entity *entity, int np, Focus &focus)
{
    const bool plural = input.token(input.phrase(np).head).xpos == Xpos::Nns;
    if (entity && entity->kind == EntityKind::Person)
        focus.person = np;
    else if (entity && (entity->kind == EntityKind::Organization || entity->kind == EntityKind::Place))
        focus.organisation = np;
    if (entity && entity->kind == EntityKind::Organization)
        focus.company = np;
    if (plural && input.lexicon.isActor(input.lemma(input.phrase(np).head)))
        focus.group = np;
    else if (entity && entity->kind == EntityKind::Organization)
        focus.group = np;
}

/// Who owns what phrase \a np names, by the pronoun that it begins with.
int ownerOf(const StageInput &input, int np, const Focus &focus)
{
    const int first = input.phrase(np).first;
    if (input.token(first).xpos != Xpos::PrpPossessive)
        return -1;
    const QString word = input.text.word(first).toString().toLower();
    if (word == "his"_L1 || word == "her"_L1)
        return focus.person;
    return word == "its"_L1 ? focus.organisation : word == "their"_L1 ? focus.group : -1;
}

int resolve(const StageInput &input, int np, const Focus &focus)
{
    const NounPhrase &phrase = input.phrase(np);
    const QStringView lemma = input.lemma(phrase.head);
    if (phrase.pronoun) {
        if (isOneOf(lemma, personPronouns))
            return focus.person;
        if (isOneOf(lemma, thingPronouns))
            return focus.organisation;
        return isOneOf(lemma, groupPronouns) ? focus.group : -1;
    }
    const bool definite = input.lemma(phrase.first) == "the"_L1 && phrase.last == phrase.first + 2;
    if (definite && isOneOf(lemma, organisationNouns) && focus.company >= 0)
        return focus.company;
    return np;
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
    std::vector<char> isSubject(input.layer.phrases.size(), 0);
    for (const Clause &clause : input.layer.clauses)
        for (int np : clause.subjects)
            isSubject[size_t(np)] = 1;
    Focus last;     // names of the sentence under way
    Focus subjects; // of subjects, which pronouns prefer
    NamedGroups groups(input);
    Offices offices(input);
    for (int np = 0; np < int(input.layer.phrases.size()); ++np) {
        Focus preferred = subjects.orElse(last);
        if (hero.entity >= 0 && genderOf(input.text.word(input.phrase(np).first)) == hero.gender)
            preferred.person = heroPhrase;
        const int holder = offices.holder(np);
        m_resolved.push_back(holder >= 0 ? holder : resolve(input, np, preferred));
        m_owner.push_back(ownerOf(input, np, preferred));
        m_members.push_back(groups.meantBy(np));
        if (m_resolved.back() != np)
            continue;
        const Entity *entity = entityOf(np);
        const QString name = nameOf(np).name;
        groups.add(np, entity, name);
        offices.add(np, entity, name);
        remember(input, entity, np, last);
        if (isSubject[size_t(np)])
            remember(input, entity, np, subjects);
    }
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
