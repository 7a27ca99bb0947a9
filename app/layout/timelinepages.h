// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/pageframe.h"
#include "app/layout/timelinepicture.h"

namespace dateline {

/// The timeline as timelinePicture() has it, on printed pages with head, axis and legend: lanes that one page
/// has no room for go on on the next. \a lower is the second half of a comparison, or null. The range is cut
/// into \a across equal parts, each on pages of its own. A lane is never torn; where one is higher than the
/// paper, all pages are made smaller.
std::vector<Picture> timelinePages(const std::vector<EventSummary> &events, const LowerHalf *lower,
                                   const TimelinePictureOptions &options, const PageOptions &page,
                                   int across = 1, const LegendWords &words = {});

} // namespace dateline
