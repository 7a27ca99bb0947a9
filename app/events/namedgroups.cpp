// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/namedgroups.h"
#include "app/events/words.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

/// How many sentences back a group is looked for.
constexpr int reach = 4;
/// And names that stood apart.
constexpr int reachApart = 2;

constexpr std::array pairNouns{"couple"_L1, "pair"_L1, "duo"_L1};
constexpr std::array numbers{"two"_L1, "three"_L1, "four"_L1, "five"_L1, "six"_L1};
constexpr std::array countries{"country"_L1,    "nation"_L1,    "state"_L1,
                               "government"_L1, "neighbour"_L1, "neighbor"_L1};
constexpr std::array organisations{"company"_L1,   "firm"_L1,     "airline"_L1, "bank"_L1, "club"_L1,
                                   "automaker"_L1, "carmaker"_L1, "agency"_L1,  "team"_L1};
constexpr std::array anyone{"side"_L1, "party"_L1, "rival"_L1, "partner"_L1, "ally"_L1};

/// How many a phrase counts, with "the" or "both": "both sides" 2, "the three ministers" 3; 0 for others.
size_t countOf(const StageInput &input, const NounPhrase &phrase)
{
    const auto lemma = [&](int i) { return input.text.word(i).toString().toLower(); };
    if (lemma(phrase.first) == "both"_L1)
        return 2;
    if (lemma(phrase.first) != "the"_L1)
        return 0;
    if (isOneOf(input.lemma(phrase.head), pairNouns))
        return 2;
    const auto number = std::find(numbers.begin(), numbers.end(), lemma(phrase.first + 1));
    return number == numbers.end() || phrase.last > phrase.first + 3 ? 0
                                                                     : size_t(number - numbers.begin()) + 2;
}

} // namespace

int NamedGroups::sentenceOf(int np) const
{
    return m_input.layer.sentenceOf[size_t(m_input.phrase(np).head)];
}

/// Whether nothing but commas and "and" stands between the last name and \a np.
bool NamedGroups::continuesList(int np) const
{
    if (m_groups.empty() || sentenceOf(m_groups.back().back().phrase) != sentenceOf(np))
        return false;
    const int first = m_input.phrase(m_groups.back().back().phrase).last;
    for (int i = first; i < m_input.phrase(np).first; ++i)
        if (m_input.text.word(i) != u"," && m_input.token(i).xpos != Xpos::Cc)
            return false;
    return m_input.phrase(np).first - first <= 2;
}

void NamedGroups::add(int np, const Entity *entity, const QString &name)
{
    if (!entity || entity->kind == EntityKind::Event || entity->kind == EntityKind::Other)
        return;
    const Member member{np, entity->kind, name};
    if (continuesList(np) && m_groups.back().front().kind == entity->kind)
        m_groups.back().push_back(member);
    else
        m_groups.push_back({member});
}

bool NamedGroups::fits(const Group &group, size_t count, std::optional<EntityKind> kind)
{
    return group.size() == count &&
           std::all_of(group.begin(), group.end(), [&](const Member &m) { return !kind || m.kind == *kind; });
}

/// The different names of \a kind in the last sentences.
NamedGroups::Group NamedGroups::namedShortly(int sentence, std::optional<EntityKind> kind) const
{
    Group found;
    for (auto group = m_groups.rbegin(); group != m_groups.rend(); ++group)
        for (const Member &member : *group) {
            if (sentence - sentenceOf(member.phrase) > reachApart)
                return found;
            const auto same = [&](const Member &m) { return m.name == member.name; };
            if ((!kind || member.kind == *kind) && std::none_of(found.begin(), found.end(), same))
                found.push_back(member);
        }
    return found;
}

std::vector<int> NamedGroups::meantBy(int np) const
{
    const NounPhrase &phrase = m_input.phrase(np);
    const size_t count = countOf(m_input, phrase);
    if (count == 0)
        return {};
    const QString &lemma = m_input.lemma(phrase.head);
    std::optional<EntityKind> kind;
    if (isOneOf(lemma, countries))
        kind = EntityKind::Place;
    else if (isOneOf(lemma, organisations))
        kind = EntityKind::Organization;
    else if (isOneOf(lemma, pairNouns) || m_input.lexicon.classes().isPerson(lemma))
        kind = EntityKind::Person;
    else if (!isOneOf(lemma, anyone) && !isOneOf(lemma, numbers) && lemma != "both"_L1)
        return {};
    const auto phrases = [](const Group &group) {
        std::vector<int> members;
        for (const Member &member : group)
            members.push_back(member.phrase);
        std::sort(members.begin(), members.end());
        return members;
    };
    const int sentence = sentenceOf(np);
    for (auto group = m_groups.rbegin(); group != m_groups.rend(); ++group) {
        if (sentence - sentenceOf(group->front().phrase) > reach)
            break;
        if (fits(*group, count, kind))
            return phrases(*group);
    }
    const Group apart = kind ? namedShortly(sentence, kind) : Group();
    return fits(apart, count, kind) ? phrases(apart) : std::vector<int>();
}

} // namespace dateline
