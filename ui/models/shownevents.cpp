// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shownevents.h"
#include <algorithm>

namespace dateline {

namespace {

/// Puts \a value into the ascending \a values or takes it out; returns whether it was there.
bool put(std::vector<int> &values, int value, bool isIn)
{
    const auto place = std::lower_bound(values.begin(), values.end(), value);
    const bool wasIn = place != values.end() && *place == value;
    if (wasIn && !isIn)
        values.erase(place);
    else if (!wasIn && isIn)
        values.insert(place, value);
    return wasIn;
}

} // namespace

bool ShownEvents::showOne(int position, bool isShown)
{
    return put(m_shown, position, isShown);
}

bool ShownEvents::lightOne(int position, bool isLit)
{
    return put(m_lit, position, isLit);
}

} // namespace dateline
