// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/tree.h"
#include <algorithm>

namespace dateline {

namespace {

/// Deeper ones are given up: no sentence is read that far.
constexpr int deepest = 40;

std::vector<int> ancestors(const StageInput &input, int token)
{
    std::vector<int> chain;
    for (int i = token; i >= 0 && int(chain.size()) < deepest; i = input.token(i).head)
        chain.push_back(i);
    return chain;
}

} // namespace

bool isClausal(Relation relation)
{
    switch (baseOf(relation)) {
    case Relation::Acl:
    case Relation::Advcl:
    case Relation::Ccomp:
    case Relation::Csubj:
    case Relation::Xcomp:
    case Relation::Parataxis:
    case Relation::Conj:
        return true;
    default:
        return false;
    }
}

int rootOf(const StageInput &input, int first, int last)
{
    for (int i = first; i < last; ++i)
        if (input.token(i).head < first || input.token(i).head >= last)
            return i;
    return first;
}

TreePath pathBetween(const StageInput &input, int from, int to)
{
    TreePath path;
    if (input.token(from).relation == Relation::None || input.token(to).relation == Relation::None)
        return path;
    const std::vector<int> a = ancestors(input, from);
    const std::vector<int> b = ancestors(input, to);
    const auto meets = [&](int token) { return std::find(b.begin(), b.end(), token) != b.end(); };
    const auto top = std::find_if(a.begin(), a.end(), meets);
    if (top == a.end())
        return path;
    const auto other = std::find(b.begin(), b.end(), *top);
    path.known = true;
    path.up = int(top - a.begin());
    path.down = int(other - b.begin());
    const auto clausal = [&](int token) { return isClausal(input.token(token).relation); };
    path.clauses = int(std::count_if(a.begin(), top, clausal) + std::count_if(b.begin(), other, clausal));
    return path;
}

int governorOf(const StageInput &input, int token)
{
    int steps = 0;
    for (int i = input.token(token).head; i >= 0 && steps < deepest; i = input.token(i).head, ++steps)
        if (input.token(i).isVerb())
            return i;
    return -1;
}

} // namespace dateline
