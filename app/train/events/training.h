// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/train/events/examples.h"
#include "app/train/events/modelwriter.h"

namespace dateline {

/// How each model is trained; the defaults are those that read articles left out best.
struct TrainingPlan
{
    TrainingOptions detector{.epochs = 30, .rate = 0.1, .decay = 3e-3};
    TrainingOptions typer{.epochs = 10, .rate = 0.1, .decay = 3e-2};
    TrainingOptions dater{.epochs = 20, .rate = 0.1, .decay = 1e-2};
    TrainingOptions who{.epochs = 8, .rate = 0.1, .decay = 3e-3};
    TrainingOptions where{.epochs = 8, .rate = 0.1, .decay = 3e-3};
    TrainingOptions linker{.epochs = 15, .rate = 0.1, .decay = 1e-2};
    TrainingOptions judge{.epochs = 15, .rate = 0.1, .decay = 1e-3};
    int leastParticipants = 2; ///< a feature of participants counts if as many candidates have it
    int parts = 5;             ///< linker and judge learn from articles that were left out, a part at a time
};

using GoldArticles = std::vector<const AnalysedGold *>;

/// Trains all models on \a articles. Those that read what others have read (linker, judge) learn from
/// readings of articles that these others did not learn from.
TrainedWeights trainWeights(const GoldArticles &articles, const EventLexicon &lexicon,
                            const TrainingPlan &plan = {});

} // namespace dateline
