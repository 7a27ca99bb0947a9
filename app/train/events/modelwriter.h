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

/// How each model is trained; the defaults are those that read articles left out best.
struct TrainingPlan
{
    TrainingOptions detector{.epochs = 30, .rate = 0.1, .decay = 1e-3};
    TrainingOptions typer{.epochs = 20, .rate = 0.1, .decay = 1e-2};
    TrainingOptions dater{.epochs = 20, .rate = 0.1, .decay = 1e-2};
};

TrainedWeights trainWeights(const Examples &examples, const TrainingPlan &plan = {});

} // namespace dateline
