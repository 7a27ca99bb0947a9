// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/train/parser/layers.h"

namespace dateline {

/// Moves parameters against their gradients (Adam; Kingma and Ba, ICLR 2015) and keeps a moving average of
/// them.
class Adam
{
public:
    explicit Adam(std::vector<Parameter *> parameters);

    /// One step of at most about \a rate a weight; clears the gradients.
    void step(double rate);

    /// Swaps the parameters with their average; a second call undoes that.
    void swapAverage();

private:
    struct Moments
    {
        Matrix mean;
        Matrix square;
        Matrix average;
    };

    double clipping() const;

    std::vector<Parameter *> m_parameters;
    std::vector<Moments> m_moments;
    long m_steps = 0;
};

} // namespace dateline
