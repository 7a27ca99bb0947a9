// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/eventmodels.h"
#include "app/train/events/examples.h"
#include <QByteArray>

namespace dateline {

/// Weights of the three models.
struct TrainedWeights
{
    WeightTable detector;
    WeightTable typer;
    WeightTable dater;

    EventModels models(const ValidityLimits &limits) const;
    /// The model file: JSON, a feature a line.
    QByteArray toFile(const ValidityLimits &limits) const;
};

TrainedWeights trainWeights(const Examples &examples);

} // namespace dateline
