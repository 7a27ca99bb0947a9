// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dateline {

/// Makes the timeline's items known to screen readers: children of the canvas, each with the name
/// "title, date, precision, status". May be called any number of times.
void installTimelineAccessibility();

} // namespace dateline
