// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/sceneshapes.h"
#include <QSize>

namespace dateline {

/// Everything that a frame shows.
struct Frame
{
    const EventIndex *index = nullptr;
    const LaneGeometry *geometry = nullptr;
    const Scene *scene = nullptr;
    const Axis *axis = nullptr;
    GroupBy lanesBy = GroupBy::Type;
    QSize size; ///< of the canvas, with ruler and lane headers
    double headerWidth = 0;
    double rulerHeight = AxisHeight; ///< 0: without the ruler
    double scroll = 0;               ///< how far the lanes are scrolled down
    quint32 selected = NoEvent;
    quint32 hovered = NoEvent;
    int hoveredMarker = -1; ///< position in Scene::markers
    bool focus = false;
};

} // namespace dateline
