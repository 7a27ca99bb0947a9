// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/eventscorer.h"
#include "app/core/extraction.h"

namespace dateline {

/// The events of an extraction as the scorers see them.
std::vector<ScoredEvent> scoredEvents(const ExtractedArticle &item);

} // namespace dateline
