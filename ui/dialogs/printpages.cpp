// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printpages.h"
#include "app/layout/shapeplacement.h"
#include "app/layout/timelinepages.h"
#include "app/layout/timescale.h"
#include <cmath>
#include <QCoreApplication>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

class Prints
{
    Q_DECLARE_TR_FUNCTIONS(Prints)
};

constexpr double pixelsPerPoint = 96.0 / 72;

/// The paper that \a layout leaves within its margins, in CSS pixels.
QSizeF printedSize(const QPageLayout &layout)
{
    return layout.paintRect(QPageLayout::Point).size() * pixelsPerPoint;
}

LegendWords legendWords()
{
    LegendWords words;
    words.day = Prints::tr("day or hour");
    words.span = Prints::tr("week to season");
    words.year = Prints::tr("year or longer");
    words.interval = Prints::tr("from … to …");
    words.about = Prints::tr("about");
    words.doubtful = Prints::tr("doubtful");
    words.accepted = Prints::tr("accepted");
    return words;
}

/// "1 January 2019 – 5 May 2021"
QString rangeWords(std::pair<double, double> days, const CalendarNames &calendar)
{
    const auto day = [](double value) { return std::chrono::sys_days(std::chrono::days(qint64(value))); };
    const auto first = day(std::floor(days.first));
    const auto last = std::max(first, day(std::ceil(days.second)) - std::chrono::days(1));
    return first == last ? calendar.dayText(first)
                         : calendar.dayText(first) + u" – "_s + calendar.dayText(last);
}

QString eventsInWords(const ExportInputs &inputs, const PrintChoice &choice)
{
    ExportChoice same;
    same.subject = choice.subject;
    same.bothHalves = choice.bothHalves;
    same.rejected = inputs.showsRejected;
    const int count = pictureSummary(inputs, same).written;
    return count == 1 ? Prints::tr("1 event") : Prints::tr("%1 events").arg(count);
}

QString details(const ExportInputs &inputs, const PrintChoice &choice,
                std::optional<std::pair<double, double>> range)
{
    QStringList parts;
    if (range) {
        const TimeScale drawn(range->first, range->second, 1); // within its limits
        parts << rangeWords({drawn.begin(), drawn.end()}, inputs.calendar);
    }
    if (choice.subject != ExportSubject::Chart)
        parts << eventsInWords(inputs, choice);
    if (!inputs.upperWords.isEmpty() && !(inputs.compared && choice.bothHalves))
        parts << inputs.upperWords; // halves have theirs above their lanes
    return parts.join(u" · "_s);
}

PageOptions pageOptions(const ExportInputs &inputs, const PrintChoice &choice,
                        std::optional<std::pair<double, double>> range)
{
    PageOptions page;
    page.size = printedSize(choice.layout);
    page.heading = pictureTitle(inputs);
    page.number = Prints::tr("Page %1 of %2");
    page.details = details(inputs, choice, range);
    return page;
}

/// \a page, which is as large as what is printed, on its paper.
Picture onPaper(Picture page, const QPageLayout &layout)
{
    const QRectF paper = layout.fullRect(QPageLayout::Point);
    const QPointF corner = layout.paintRect(QPageLayout::Point).topLeft() * pixelsPerPoint;
    for (Shape &item : page.shapes)
        item = placed(std::move(item), corner);
    page.size = paper.size() * pixelsPerPoint;
    page.shapes.insert(page.shapes.begin(),
                       shape::Rect{QRectF(QPointF(0, 0), page.size), Palette::light().base});
    return page;
}

std::vector<Picture> timelineOnPages(const ExportInputs &inputs, const PrintChoice &choice)
{
    ExportChoice same;
    same.subject = choice.subject;
    same.lanesBy = inputs.lanesBy;
    same.bothHalves = choice.bothHalves;
    same.lit = choice.lit;
    same.rejected = inputs.showsRejected;
    TimelinePictureOptions options = timelineOptions(inputs, same, Palette::light());
    options.range = choice.subject == ExportSubject::VisibleTimeline ? std::optional(inputs.visible)
                                                                     : wholeRange(inputs, same);
    const auto lower = lowerHalf(inputs, same);
    const int across = choice.subject == ExportSubject::WholeTimeline ? choice.across : 1;
    return timelinePages(*inputs.shown, lower ? &*lower : nullptr, options,
                         pageOptions(inputs, choice, options.range), across, legendWords());
}

} // namespace

QSizeF chartRoom(const ExportInputs &inputs, const PrintChoice &choice)
{
    return PageFrame(pageOptions(inputs, choice, std::nullopt)).content().size();
}

std::vector<Picture> printPages(const ExportInputs &inputs, const PrintChoice &choice)
{
    std::vector<Picture> pages;
    if (choice.subject == ExportSubject::Chart)
        pages.push_back(
            pageWith(inputs.lightChart.value_or(Picture()), pageOptions(inputs, choice, std::nullopt)));
    else
        pages = timelineOnPages(inputs, choice);
    for (Picture &page : pages)
        page = onPaper(std::move(page), choice.layout);
    return pages;
}

} // namespace dateline
