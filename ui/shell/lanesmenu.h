// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dateline {

class Actions;
class TimelineView;

/// Fills the menu "Lanes by": what the lanes of the timeline stand for, and their folding and order.
void fillLanesMenu(Actions *actions, TimelineView *timeline);

} // namespace dateline
