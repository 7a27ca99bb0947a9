// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/linearmodel.h"
#include <QHash>
#include <QJsonObject>

namespace dateline {

struct TrainingOptions
{
    int epochs = 30;
    double rate = 0.1;      ///< of AdaGrad
    double decay = 1e-4;    ///< L2, each step
    double smallest = 0.01; ///< weights below are left out
};

/// A choice between outcomes, each with its own features: a yes or no is a choice between the features
/// and nothing.
struct ChoiceExample
{
    std::vector<std::vector<QString>> options;
    int right = 0;
    double weight = 1;
};

/// One set of features, one class of several.
struct ClassExample
{
    std::vector<QString> features;
    int right = 0;
    double weight = 1;
};

/// Feature weights, a row of outputs each, as in the model file.
using WeightTable = QHash<QString, std::vector<float>>;

/// Takes out the features that fewer than \a least options have: they would be learned by heart.
void removeRare(std::vector<ChoiceExample> &examples, int least);

WeightTable trainChoice(const std::vector<ChoiceExample> &examples, const TrainingOptions &options);
WeightTable trainClasses(const std::vector<ClassExample> &examples, int classes,
                         const TrainingOptions &options);

LinearModel modelOf(const WeightTable &weights, int outputs);
QJsonObject toJson(const WeightTable &weights);

} // namespace dateline
