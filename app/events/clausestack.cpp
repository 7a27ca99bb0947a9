// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/clausestack.h"
#include <algorithm>

namespace dateline {

ClauseStack::ClauseStack(ClauseLayer &layer, int sentence)
    : m_layer(layer)
    , m_sentence(sentence)
{
    push(ClauseKind::Main, -1);
}

void ClauseStack::push(ClauseKind kind, int marker)
{
    Clause next;
    next.sentence = m_sentence;
    next.kind = kind;
    next.marker = marker;
    next.parent = m_open.empty() ? -1 : m_open.back();
    m_layer.clauses.push_back(next);
    m_open.push_back(int(m_layer.clauses.size()) - 1);
}

void ClauseStack::pop()
{
    if (m_open.size() > 1)
        m_open.pop_back();
}

void ClauseStack::backTo(int position)
{
    m_open.resize(size_t(position) + 1);
}

void ClauseStack::restart()
{
    m_open.clear();
    push(ClauseKind::Main, -1);
}

void ClauseStack::assign(int first, int last)
{
    std::fill(m_layer.clauseOf.begin() + first, m_layer.clauseOf.begin() + last, topIndex());
}

int ClauseStack::waiting() const
{
    const int floor = m_brackets.empty() ? 0 : m_brackets.back();
    for (int i = height() - 1; i-- > floor;)
        if (!m_layer.clauses[size_t(m_open[size_t(i)])].hasVerb)
            return i;
    return -1;
}

bool ClauseStack::resume()
{
    const int position = waiting();
    if (position < 0 || openClause(position).subjects.empty())
        return false;
    backTo(position);
    return true;
}

void ClauseStack::openBracket()
{
    m_brackets.push_back(height());
}

void ClauseStack::closeBracket()
{
    if (m_brackets.empty())
        return;
    m_open.resize(size_t(std::min(height(), m_brackets.back())));
    m_brackets.pop_back();
}

} // namespace dateline
