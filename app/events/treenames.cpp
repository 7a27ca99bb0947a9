// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The names that TreeWords puts for pronouns and "the company".
#include "app/events/treewords.h"

namespace dateline {

using namespace Qt::StringLiterals;

QString TreeWords::nameOfPronoun(int token) const
{
    const int np = m_input.layer.phraseOf[size_t(token)];
    const bool owns = m_input.token(token).xpos == Xpos::PrpPossessive;
    if (np < 0 || (!owns && m_input.token(token).xpos != Xpos::Prp))
        return {};
    const int meant = owns ? m_references.owner(np) : m_references.resolved(np);
    if (!owns && m_references.members(np).size() > 1)
        return namesOf(m_references.members(np));
    if (meant < 0 || meant == np)
        return {};
    const QString name = m_references.nameOf(meant).name;
    const bool isName = m_input.phrase(meant).proper || m_references.entityOf(meant);
    return isName || name.isEmpty() ? name : name.front().toLower() + name.mid(1);
}

/// "Ann Lee, Bob Ray and Eve Day"
QString TreeWords::namesOf(const std::vector<int> &phrases) const
{
    QStringList names;
    for (int np : phrases)
        names << m_references.nameOf(np).name;
    const QString last = names.takeLast();
    return names.join(u", "_s) + u" and "_s + last;
}

std::optional<bool> TreeWords::isPluralPronoun(int token) const
{
    const int np = m_input.layer.phraseOf[size_t(token)];
    if (np < 0 || m_references.resolved(np) < 0 || m_references.resolved(np) == np)
        return std::nullopt;
    if (m_references.members(np).size() > 1)
        return true;
    const Token &meant = m_input.token(m_input.phrase(m_references.resolved(np)).head);
    return meant.xpos == Xpos::Nns || (meant.xpos == Xpos::Nn && meant.lemma == "police"_L1);
}

/// Whether "it" or "them" goes back to a subject of this sentence or the last: others are too uncertain.
bool TreeWords::isNear(int pronoun) const
{
    const int np = m_input.layer.phraseOf[size_t(pronoun)];
    const int meant = np < 0 ? -1 : m_references.resolved(np);
    if (meant < 0 || meant == np)
        return false;
    const int head = m_input.phrase(meant).head;
    const int clause = m_input.layer.clauseOf[size_t(head)];
    if (clause < 0 || m_input.layer.sentenceOf[size_t(pronoun)] - m_input.layer.sentenceOf[size_t(head)] > 1)
        return false;
    const std::vector<int> &subjects = m_input.clause(clause).subjects;
    return std::find(subjects.begin(), subjects.end(), meant) != subjects.end();
}

/// "Bettie Page, the *model* whose": the name that a noun is said of; else the noun itself.
QString TreeWords::nameOrPhrase(int head) const
{
    const bool said =
        baseOf(m_input.token(head).relation) == Relation::Appos && contains(m_input.token(head).head);
    const int named = said ? m_input.token(head).head : head;
    const Entity *entity = m_input.entityAt(named);
    return entity ? m_references.nameOf(*entity).name : phrase(named, Detail::Core);
}

/// Of "the company", the name that it goes back to; else empty.
QString TreeWords::nameOfDefinite(int head) const
{
    const int np = m_input.layer.phraseOf[size_t(head)];
    if (np < 0 || m_input.phrase(np).pronoun || m_input.phrase(np).of >= 0 || m_input.phrase(np).head != head)
        return {};
    const int meant = m_references.resolved(np);
    return meant >= 0 && meant != np ? m_references.nameOf(meant).name : QString();
}

} // namespace dateline
