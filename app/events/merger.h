// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/draft.h"
#include "app/events/stageinput.h"

namespace dateline {

/// Whether two trigger lemmas can name one event: equal, of one word family ("resign", "resignation")
/// or listed together ("blast", "explosion").
bool mayNameSame(const EventLexicon &lexicon, const QString &a, const QString &b);

/// Joins the drafts that tell of one real event. The best told one stays, with the others' triggers as
/// mentions; headings only lend their mention to an event of the body.
std::vector<Draft> mergeDrafts(const StageInput &input, std::vector<Draft> drafts);

} // namespace dateline
