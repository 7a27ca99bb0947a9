// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/dater.h"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline {

DateChoice EventDater::date(const DatingCase &dating) const
{
    const std::vector<DateOption> options = dateOptions(dating);
    Features features;
    std::vector<double> weights;
    double sum = 0;
    for (const DateOption &option : options) {
        features.clear();
        addOptionFeatures(dating, option, features);
        weights.push_back(std::exp(double(m_model.score(features))));
        sum += weights.back();
    }
    std::vector<size_t> order(options.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return weights[a] > weights[b]; });
    DateChoice choice;
    for (size_t i : order)
        choice.readings.push_back({options[i], weights[i] / sum});
    choice.option = choice.readings.front().option;
    choice.probability = choice.readings.front().probability;
    return choice;
}

} // namespace dateline
