// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/stageinput.h"

namespace dateline {

/// The token of [first, last) that hangs on none of the others; \a first where nothing is parsed.
int rootOf(const StageInput &input, int first, int last);

/// The way between two tokens of one sentence through its dependency tree.
struct TreePath
{
    int up = 0;      ///< steps from the first token to the lowest common ancestor
    int down = 0;    ///< steps from there to the second
    int clauses = 0; ///< how many of the steps enter or leave a clause (advcl, ccomp, acl, conj of verbs …)
    bool known = false;
};

TreePath pathBetween(const StageInput &input, int from, int to);

/// The nearest token above \a token that is a verb (or a predicate), or -1.
int governorOf(const StageInput &input, int token);

/// Whether a relation makes a clause of its own.
bool isClausal(Relation relation);

} // namespace dateline
