// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/scene.h"

namespace dateline {

/// The "+N" markers of one lane: the events in view less those in \a drawn, by cells of time that stand
/// still while panning. \a hidden are those entries that are known not to be drawn; they say where in its
/// cell a marker stands. \a dense makes the cells wider.
std::vector<SceneMarker> markersOf(const LaneIndex &index, const TimeScale &scale,
                                   const std::vector<const LaneIndex::Entry *> &drawn,
                                   const std::vector<const LaneIndex::Entry *> &hidden, bool dense);

} // namespace dateline
