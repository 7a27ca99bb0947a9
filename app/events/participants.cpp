// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/participants.h"
#include "app/events/words.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array partnerPrepositions{"by"_L1,    "with"_L1,      "against"_L1, "between"_L1,
                                         "among"_L1, "alongside"_L1, "to"_L1};
/// What follows these says what the subject is.
constexpr std::array equatingVerbs{"become"_L1, "remain"_L1, "serve"_L1, "work"_L1};
constexpr std::array placePrepositions{"in"_L1,      "at"_L1,     "near"_L1,   "on"_L1,     "off"_L1,
                                       "outside"_L1, "inside"_L1, "around"_L1, "across"_L1, "throughout"_L1,
                                       "over"_L1,    "into"_L1,   "to"_L1,     "within"_L1, "through"_L1,
                                       "toward"_L1,  "towards"_L1};

constexpr std::array journeyPrepositions{"from"_L1, "for"_L1, "via"_L1};

/// Collects for one event.
class Collector
{
public:
    Collector(const StageInput &input, const References &references, const Candidate &candidate)
        : m_input(input)
        , m_references(references)
        , m_candidate(candidate)
    {
    }

    Participants collect()
    {
        if (m_candidate.isNominal())
            addOfNoun();
        const bool ownClause = !m_candidate.isNominal() || !m_candidate.partners.empty();
        if (m_candidate.clause >= 0 && ownClause)
            addOfClause(m_input.clause(m_candidate.clause));
        if (m_candidate.clause >= 0)
            addPlaces(m_input.clause(m_candidate.clause));
        if (m_found.who.empty() && m_candidate.clause >= 0)
            addFromAbove(m_input.clause(m_candidate.clause));
        return std::move(m_found);
    }

private:
    void addWho(int np)
    {
        const int meant = m_references.resolved(np);
        if (meant < 0 || meant == m_candidate.phrase)
            return;
        const std::vector<int> &members = m_references.members(np);
        for (int one : members.empty() ? std::vector<int>{meant} : members)
            add(m_found.who, m_references.nameOf(one));
    }

    static void add(std::vector<NamedMention> &list, NamedMention mention)
    {
        const auto same = [&](const NamedMention &m) { return m.name == mention.name; };
        if (!mention.name.isEmpty() && std::none_of(list.begin(), list.end(), same))
            list.push_back(std::move(mention));
    }

    /// A person, an organisation, or a noun for one.
    bool isActor(int np) const
    {
        const int meant = m_references.resolved(np);
        if (meant < 0)
            return false;
        if (const Entity *entity = m_references.entityOf(meant))
            return entity->kind == EntityKind::Person || entity->kind == EntityKind::Organization;
        return m_input.lexicon.isActor(m_input.lemma(m_input.phrase(meant).head));
    }

    bool isPlaceName(int np) const
    {
        const Entity *entity = m_references.entityOf(np);
        return entity && entity->kind == EntityKind::Place;
    }

    bool isPlace(int np) const
    {
        if (isPlaceName(np) || m_input.lexicon.isPlace(m_input.lemma(m_input.phrase(np).head)))
            return true;
        const Entity *entity = m_references.entityOf(np);
        return entity && entity->kind == EntityKind::Organization && !isActorRole(np);
    }

    /// "with", "by", "to": people and organisations after these take part.
    bool isActorRole(int np) const
    {
        const int preposition = m_input.phrase(np).preposition;
        return preposition >= 0 && isOneOf(m_input.lemma(preposition), partnerPrepositions);
    }

    bool namesEvent(int np) const
    {
        const NounPhrase &phrase = m_input.phrase(np);
        const LexiconEntry *noun = m_input.lexicon.noun(m_input.lemma(phrase.head));
        return noun && noun->type && !phrase.proper;
    }

    void addOfClause(const Clause &clause)
    {
        for (int np : clause.subjects)
            if (!namesEvent(np) && (isActor(np) || isPlaceName(np)))
                addWho(np);
        const bool equates = isOneOf(m_input.lemma(clause.verb.main), equatingVerbs);
        for (int np : clause.objects)
            if (!equates && (isActor(np) || (isPlaceName(np) && !isMotion())))
                addWho(np);
        for (const PrepositionalPhrase &pp : clause.prepositional)
            if (isOneOf(m_input.lemma(pp.preposition), partnerPrepositions) && isActor(pp.phrase))
                addWho(pp.phrase);
    }

    /// Of a clause with nobody in it: who acts in the clause it hangs on, else what is spoken of ("the
    /// train").
    void addFromAbove(const Clause &clause)
    {
        addAbove(clause);
        if (m_found.who.empty() && !m_candidate.isNominal())
            for (int np : clause.subjects)
                if (!namesEvent(np))
                    addWho(np);
    }

    void addAbove(const Clause &clause)
    {
        if (m_candidate.isNominal() && !clause.hasVerb)
            return;
        const Clause &above =
            m_candidate.isNominal() || clause.parent < 0 ? clause : m_input.clause(clause.parent);
        for (int np : above.subjects)
            if (isActor(np) && !namesEvent(np))
                addWho(np);
    }

    /// Visits, attacks and disasters: their object is where they happen.
    bool reachesPlaces() const
    {
        const auto type = m_candidate.lexicalType();
        return type == EventType::Visit || type == EventType::Conflict || type == EventType::Disaster;
    }

    bool isMotion() const { return m_candidate.lexicalType() == EventType::Visit; }

    /// "*Galois*' arrest", "the death of *Lamarque*", "talks between *Japan and Korea*".
    void addOfNoun()
    {
        const NounPhrase &noun = m_input.phrase(m_candidate.phrase);
        if (m_candidate.lifespan != Lifespan::None) {
            add(m_found.who, m_references.nameOf(m_candidate.phrase));
            return;
        }
        addOwner(noun);
        int end = noun.last;
        for (int of = noun.of; of >= 0; of = m_input.phrase(of).of) {
            if (isActor(of) || (isPlaceName(of) && of == noun.of))
                addWho(of);
            end = m_input.phrase(of).last;
        }
        if (m_candidate.clause < 0)
            return;
        for (const PrepositionalPhrase &pp : m_input.clause(m_candidate.clause).prepositional) {
            const bool follows = pp.preposition >= noun.last && pp.preposition <= end + 1;
            if (!follows)
                continue;
            if (isOneOf(m_input.lemma(pp.preposition), partnerPrepositions) &&
                (isActor(pp.phrase) || isPlaceName(pp.phrase)))
                addWho(pp.phrase);
            end = m_input.phrase(pp.phrase).last;
        }
    }

    void addOwner(const NounPhrase &noun)
    {
        for (int i = noun.first; i < noun.head; ++i) {
            if (m_input.token(i).xpos != Xpos::Pos)
                continue;
            int first = noun.first;
            while (first < i && m_input.token(first).upos == Upos::Det)
                ++first;
            const TextSpan span{m_input.token(first).span.begin, m_input.token(i - 1).span.end};
            for (const Entity &entity : m_input.text.entities)
                if (entity.first <= i - 1 && i - 1 < entity.last) {
                    add(m_found.who, {entity.name, entity.span});
                    return;
                }
            if (m_input.layer.timeOf[size_t(i - 1)] < 0)
                add(m_found.who, {span.in(m_input.text.text).toString(), span});
        }
    }

    void addPlaces(const Clause &clause)
    {
        for (const PrepositionalPhrase &pp : clause.prepositional)
            if (leadsToPlace(m_input.lemma(pp.preposition)) && isPlace(pp.phrase) && !isTopic(pp))
                addPlace(pp.phrase);
        if (!m_candidate.isNominal() && reachesPlaces())
            for (int np : clause.verb.passive ? clause.subjects : clause.objects)
                if (isPlace(np))
                    addPlace(np);
        const bool whereClause = clause.marker >= 0 && m_input.lemma(clause.marker) == "where"_L1;
        if (whereClause && clause.antecedent >= 0)
            addPlace(clause.antecedent);
        if (m_candidate.isNominal())
            for (int np = m_input.phrase(m_candidate.phrase).of; np >= 0; np = m_input.phrase(np).of)
                if (isPlaceName(np))
                    addPlace(np);
    }

    /// "flew *from Tomsk*", "left *for the coast*": of a journey both its ends.
    bool leadsToPlace(QStringView preposition) const
    {
        return isOneOf(preposition, placePrepositions) ||
               (isMotion() && isOneOf(preposition, journeyPrepositions));
    }

    /// "an agreement *on Korea*"
    bool isTopic(const PrepositionalPhrase &pp) const
    {
        return m_input.lemma(pp.preposition) == "on"_L1 && isPlaceName(pp.phrase);
    }

    void addPlace(int np)
    {
        if (const auto place = placeOf(np))
            add(m_found.where, *place);
    }

    /// "coast of *Fukushima*": a general noun with the name that "of" leads to. "The city" alone says
    /// nothing.
    std::optional<NamedMention> placeOf(int np) const
    {
        const NounPhrase &phrase = m_input.phrase(np);
        const NamedMention general = m_references.nameOf(np);
        if (phrase.proper)
            return general;
        if (phrase.of >= 0 && m_input.phrase(phrase.of).proper) {
            const TextSpan span{general.span.begin, m_references.nameOf(phrase.of).span.end};
            return NamedMention{span.in(m_input.text.text).toString().simplified(), span};
        }
        const bool bare = phrase.last - phrase.first <= 2 && m_input.lemma(phrase.first) == "the"_L1;
        return bare ? std::nullopt : std::optional(general);
    }

    const StageInput &m_input;
    const References &m_references;
    const Candidate &m_candidate;
    Participants m_found;
};

} // namespace

Participants participantsOf(const StageInput &input, const References &references, const Candidate &candidate)
{
    return Collector(input, references, candidate).collect();
}

} // namespace dateline
