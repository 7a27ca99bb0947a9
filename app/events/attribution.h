// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"
#include "app/events/references.h"

namespace dateline {

/// The statement that tells of what the token \a trigger names: by a verb of reporting above it ("said
/// that …", "…, the firm said") or "according to". Nothing where the article tells it itself, or where
/// the verb is negated or only possible.
std::optional<ReportedStatement> statementOn(const StageInput &input, const References &references,
                                             int trigger);

} // namespace dateline
