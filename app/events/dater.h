// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/dateoption.h"
#include "app/events/linearmodel.h"

namespace dateline {

/// A date chosen, with the readings it was chosen from, likeliest first.
struct DateChoice
{
    struct Reading
    {
        DateOption option;
        double probability = 0;
    };
    DateOption option;
    double probability = 0;
    std::vector<Reading> readings;
};

/// Dates an event: weighs the dates that come into question against each other.
class EventDater
{
public:
    explicit EventDater(LinearModel model)
        : m_model(std::move(model))
    {
    }

    DateChoice date(const DatingCase &dating) const;

private:
    LinearModel m_model;
};

} // namespace dateline
