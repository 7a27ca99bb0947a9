// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scoring.h"

namespace dateline {

Figures Figures::of(double hits, double predicted, double gold)
{
    const double p = predicted > 0 ? hits / predicted : 0;
    const double r = gold > 0 ? hits / gold : 0;
    return {100 * p, 100 * r, p + r > 0 ? 200 * p * r / (p + r) : 0};
}

} // namespace dateline
