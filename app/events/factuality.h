// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/stageinput.h"

namespace dateline {

enum class Factuality : quint8 {
    Fact,      ///< told as something that happened or happens
    Scheduled, ///< told as something that will happen
    NotAFact   ///< negated, modal, conditional, an aim, a habit
};

/// Whether what a clause tells is told as a fact, and by which rule.
struct FactualityReading
{
    Factuality factuality = Factuality::Fact;
    QLatin1String rule;
};

FactualityReading factualityOf(const StageInput &input, int clause);

/// The clause whose verb begins, tries or plans what the verb of \a clause names ("*began* collecting"),
/// or -1.
int governingAspect(const StageInput &input, int clause);

} // namespace dateline
