// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/references.h"
#include "app/events/words.h"
#include <QHash>

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

/// Two full names with one short form leave it as it is.
void noteShort(QHash<QString, int> &shortForms, const QString &name, int entity)
{
    const auto known = shortForms.constFind(name);
    shortForms.insert(name, known == shortForms.cend() ? entity : -1);
}

/// "Independent National Electoral Commission (*INEC*)"
bool abbreviates(const StageInput &input, const Entity &full, const Entity &brief)
{
    if (brief.first != full.last + 1 || input.text.word(full.last) != "("_L1 ||
        brief.last >= int(input.text.tokens.size()) || input.text.word(brief.last) != ")"_L1)
        return false;
    const QString &name = brief.name;
    return name.size() >= 2 && name == name.toUpper() && full.name.front() == name.front();
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
{
    for (size_t i = 0; i < input.text.entities.size(); ++i)
        std::fill(m_entityOf.begin() + input.text.entities[i].first,
                  m_entityOf.begin() + input.text.entities[i].last, int(i));
    findFullNames();
    std::vector<char> isSubject(input.layer.phrases.size(), 0);
    for (const Clause &clause : input.layer.clauses)
        for (int np : clause.subjects)
            isSubject[size_t(np)] = 1;
    Focus last;     // names of the sentence under way
    Focus subjects; // of subjects, which pronouns prefer
    for (int np = 0; np < int(input.layer.phrases.size()); ++np) {
        const Focus preferred{subjects.person >= 0 ? subjects.person : last.person,
                              subjects.organisation >= 0 ? subjects.organisation : last.organisation,
                              subjects.company >= 0 ? subjects.company : last.company,
                              subjects.group >= 0 ? subjects.group : last.group};
        m_resolved.push_back(resolve(input, np, preferred));
        m_owner.push_back(ownerOf(input, np, preferred));
        const int meant = m_resolved.back();
        if (meant != np)
            continue;
        remember(input, entityOf(np), np, last);
        if (isSubject[size_t(np)])
            remember(input, entityOf(np), np, subjects);
    }
}

void References::findFullNames()
{
    const auto &entities = m_input.text.entities;
    QHash<QString, int> shortForms; // of a name's last or first word, or its acronym, the full name
    for (int i = 0; i < int(entities.size()); ++i) {
        const Entity &entity = entities[size_t(i)];
        // "Paris" may be a place beside Valeska Paris.
        const bool maybe = entity.kind != EntityKind::Place || entity.name == entity.name.toUpper();
        const int known = maybe ? shortForms.value(entity.name, -1) : -1;
        m_full.push_back(known >= 0 ? known : i);
        if (known >= 0)
            continue;
        if (entity.kind == EntityKind::Person && entity.name.contains(u' ')) {
            noteShort(shortForms, entity.name.section(u' ', -1), i);
            noteShort(shortForms, entity.name.section(u' ', 0, 0), i);
        } else if (i > 0 && abbreviates(m_input, entities[size_t(i) - 1], entity)) {
            shortForms.insert(entity.name, m_full[size_t(i) - 1]);
            m_full.back() = m_full[size_t(i) - 1];
        }
    }
}

NamedMention References::nameOf(const Entity &entity) const
{
    const auto &entities = m_input.text.entities;
    return {entities[size_t(m_full[size_t(&entity - entities.data())])].name, entity.span};
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
    int first = phrase.first;
    while (first < phrase.head &&
           (m_input.token(first).upos == Upos::Det || m_input.token(first).xpos == Xpos::PrpPossessive))
        ++first;
    const TextSpan span{m_input.token(first).span.begin, m_input.token(phrase.last - 1).span.end};
    return {span.in(m_input.text.text).toString().simplified(), span};
}

} // namespace dateline
