// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/eventmodels.h"
#include "app/train/events/loglinear.h"
#include <QByteArray>

namespace dateline {

/// Weights of all models.
struct TrainedWeights
{
    WeightTable detector;
    WeightTable typer;
    WeightTable dater;
    WeightTable who;
    WeightTable where;
    WeightTable linker;
    WeightTable judge;

    EventModels models(const ValidityLimits &limits) const;
    /// The model file: JSON, a feature a line.
    QByteArray toFile(const ValidityLimits &limits) const;
};

} // namespace dateline
