// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include "app/layout/timelinepicture.h"
#include "ui/dialogs/exporttask.h"
#include <memory>
#include <QHash>
#include <QMap>
#include <QSet>

namespace dateline {

enum class ExportSubject : quint8 { VisibleTimeline, WholeTimeline, Chart, EventTable };

/// What was open when the export dialog was: all values, so that worker threads can use them.
struct ExportInputs
{
    std::shared_ptr<const std::vector<EventSummary>> all;
    std::shared_ptr<const std::vector<EventSummary>> shown;    ///< those that pass the filter
    std::shared_ptr<const std::vector<EventSummary>> compared; ///< the lower half of a comparison, or null
    QString upperWords; ///< what the filters ask for; empty: all events pass
    QString lowerWords;
    bool showsRejected = false;        ///< whether the window shows rejected events
    std::optional<QSet<EventId>> lit;  ///< what a search has lit; nothing: no search lights
    std::pair<double, double> visible; ///< days since 1970-01-01 that the timeline shows
    QString libraryPath;
    QString title;
    QHash<ArticleId, QString> articleTitles;
    QHash<ArticleId, QStringList> articleTags; ///< without those that have none
    QHash<ArticleId, QString> articleSources;  ///< the same
    GroupBy lanesBy = GroupBy::Type;           ///< what lanes stand for in the window
    QMap<GroupBy, LaneArrangement> lanes;      ///< order and folds by hand
    CalendarNames calendar;
    std::optional<Picture> lightChart;
    std::optional<Picture> darkChart;
};

/// What a person chose in the export dialog.
struct ExportChoice
{
    ExportSubject subject = ExportSubject::WholeTimeline;
    AnyFormat format = PictureFormat::Pdf;
    GroupBy lanesBy = GroupBy::Type;
    bool dark = false;
    double scale = 2;         ///< of a PNG
    int width = 1400;         ///< of a timeline picture
    int pages = 1;            ///< of a PDF of the whole timeline
    bool onlyFiltered = true; ///< of the events, those that pass the filter
    bool onlyVisible = false; ///< of the events, those in the range that the timeline shows
    bool rejected = false;
    bool bothHalves = true; ///< of a comparison
    bool lit = true;        ///< in pictures: what a search has found is lit
    bool byteOrderMark = false;
    bool semicolons = false;
    std::shared_ptr<const EventCodes> codes; ///< of CSV and JSON: written, too

    bool isPicture() const { return std::holds_alternative<PictureFormat>(format); }
    bool operator==(const ExportChoice &) const = default;
};

/// The formats that can hold \a subject, the most usual first.
std::vector<AnyFormat> formatsFor(ExportSubject subject);
QString formatName(AnyFormat format); ///< "CSV table", "PDF document", …

/// The task as chosen, without a path.
ExportTask exportTask(const ExportInputs &inputs, const ExportChoice &choice);

/// What the picture of a timeline holds and leaves out.
ExportSummary pictureSummary(const ExportInputs &inputs, const ExportChoice &choice);

/// The library's, or what stands in where it has none: for metadata and screen readers, too.
QString pictureTitle(const ExportInputs &inputs);

/// The days of all dated events, with a margin; nothing where there are none.
std::optional<std::pair<double, double>> wholeRange(const ExportInputs &inputs, const ExportChoice &choice);

/// How pictures of the timeline are drawn: lanes, names and what is lit. \a inputs must outlive them.
TimelinePictureOptions timelineOptions(const ExportInputs &inputs, const ExportChoice &choice,
                                       const Palette &palette);

/// The lower half of a comparison; nothing where there is none or it is not wanted.
std::optional<LowerHalf> lowerHalf(const ExportInputs &inputs, const ExportChoice &choice);

} // namespace dateline
