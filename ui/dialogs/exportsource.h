// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/palette.h"
#include "ui/dialogs/exportchoice.h"
#include <functional>

namespace dateline {

class ArticleModel;
class EventList;
class ShownEvents;
class ViewState;

/// Where exports and prints take things from. All must outlive the dialog.
struct ExportSource
{
    QString libraryPath;
    QString title; ///< of the library, for headings; may be empty
    const EventList *events = nullptr;
    const ShownEvents *compared = nullptr; ///< the lower half, where the view compares
    const ViewState *view = nullptr;
    const ArticleModel *articles = nullptr; ///< titles of lanes by article, and tags
    GroupBy lanesBy = GroupBy::Type;        ///< what lanes stand for unless something else is chosen
    QMap<GroupBy, LaneArrangement> lanes;   ///< their order and folds by hand
    CalendarNames calendar;                 ///< that the timeline's axis has
    /// The current chart in the colours given, for a page of that size in CSS pixels; missing: charts are
    /// not offered.
    std::function<Picture(const Palette &, QSizeF)> chart;
    QString folder; ///< where files are written unless another place is chosen
};

/// The size of an exported chart over time.
inline constexpr QSizeF ChartSize(960, 480);

/// The values that worker threads need of \a source.
ExportInputs exportInputs(const ExportSource &source);

} // namespace dateline
