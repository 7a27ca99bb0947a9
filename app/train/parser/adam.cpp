// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/parser/adam.h"
#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double meanDecay = 0.9, squareDecay = 0.95;
constexpr double largestGradient = 5;  ///< norm of all gradients together
constexpr long averagedEach = 4;       ///< steps
constexpr double averageDecay = 0.998; ///< a step

} // namespace

Adam::Adam(std::vector<Parameter *> parameters)
    : m_parameters(std::move(parameters))
{
    for (const Parameter *parameter : m_parameters) {
        const Matrix zero = Matrix::Zero(parameter->value.rows(), parameter->value.cols());
        m_moments.push_back({zero, zero, parameter->value});
    }
}

double Adam::clipping() const
{
    double square = 0;
    for (const Parameter *parameter : m_parameters)
        square += double(parameter->gradient.squaredNorm());
    return std::min(1.0, largestGradient / (std::sqrt(square) + 1e-9));
}

void Adam::step(double rate)
{
    ++m_steps;
    const auto clip = float(clipping());
    const auto mean = float(meanDecay), square = float(squareDecay);
    const auto pace = float(rate / (1 - std::pow(meanDecay, double(m_steps))));
    const auto unbias = float(1 / (1 - std::pow(squareDecay, double(m_steps))));
    const double kept = std::min(averageDecay, double(m_steps) / (double(m_steps) + 10));
    const auto moved = float(1 - std::pow(kept, double(averagedEach)));
    for (size_t i = 0; i < m_parameters.size(); ++i) {
        Parameter &parameter = *m_parameters[i];
        Moments &moments = m_moments[i];
        const auto gradient = parameter.gradient.array() * clip;
        moments.mean.array() = moments.mean.array() * mean + gradient * (1 - mean);
        moments.square.array() = moments.square.array() * square + gradient.square() * (1 - square);
        parameter.value.array() -=
            moments.mean.array() * pace / ((moments.square.array() * unbias).sqrt() + 1e-8F);
        parameter.gradient.setZero();
        if (m_steps % averagedEach == 0)
            moments.average += (parameter.value - moments.average) * moved;
    }
}

void Adam::swapAverage()
{
    for (size_t i = 0; i < m_parameters.size(); ++i)
        m_parameters[i]->value.swap(m_moments[i].average);
}

} // namespace dateline
