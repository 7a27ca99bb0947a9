// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/eventextractor.h"
#include "app/events/stages.h"

namespace dateline {

/// The extractor over given parts, for training and tests.
std::shared_ptr<const EventExtractor> stagedExtractor(std::shared_ptr<const EventLexicon> lexicon,
                                                      EventModels models);

} // namespace dateline
