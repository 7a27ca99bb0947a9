// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/offices.h"

namespace dateline {

void Offices::note(int token, int np, const QString &name)
{
    const QString noun = m_input.lemma(token).toLower();
    if (!m_input.token(token).isNominal() || !m_input.lexicon.classes().isPerson(noun))
        return;
    const auto known = m_holders.constFind(noun);
    const bool another = known != m_holders.cend() && known->name != name;
    m_holders.insert(noun, another ? Holder{-1, name} : Holder{np, name});
}

void Offices::add(int np, const Entity *entity, const QString &name)
{
    if (!entity || entity->kind != EntityKind::Person)
        return;
    const NounPhrase &phrase = m_input.phrase(np);
    for (int i = phrase.first; i < phrase.head; ++i)
        note(i, np, name);
    if (phrase.apposition >= 0)
        note(m_input.phrase(phrase.apposition).head, np, name);
    if (np > 0 && m_input.phrase(np - 1).apposition == np)
        note(m_input.phrase(np - 1).head, np, name);
}

int Offices::holder(int np) const
{
    const NounPhrase &phrase = m_input.phrase(np);
    const bool definite =
        m_input.lemma(phrase.first) == QLatin1String("the") && phrase.last == phrase.first + 2;
    if (!definite || m_input.token(phrase.head).xpos == Xpos::Nns)
        return -1;
    const auto found = m_holders.constFind(m_input.lemma(phrase.head).toLower());
    return found == m_holders.cend() ? -1 : found->phrase;
}

} // namespace dateline
