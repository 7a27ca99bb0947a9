// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportchoice.h"
#include "app/layout/timescale.h"
#include "ui/models/names.h"
#include <algorithm>
#include <cmath>
#include <QCoreApplication>

namespace dateline {

namespace {

class Exports
{
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

using Days = std::pair<double, double>;

double number(std::chrono::sys_days day)
{
    return double(day.time_since_epoch().count());
}

bool isComparison(const ExportInputs &inputs, const ExportChoice &choice)
{
    return inputs.compared && choice.bothHalves;
}

/// What passes the filter, in a comparison either of the two; each event once.
std::vector<EventSummary> exported(const ExportInputs &inputs, const ExportChoice &choice)
{
    std::vector<EventSummary> events = *inputs.shown;
    if (!isComparison(inputs, choice))
        return events;
    QSet<EventId> known;
    for (const EventSummary &event : events)
        known << event.id;
    std::copy_if(inputs.compared->begin(), inputs.compared->end(), std::back_inserter(events),
                 [&known](const EventSummary &event) { return !known.contains(event.id); });
    return events;
}

/// "who:Blinken · 12 events"
QString halfLabel(const QString &words, const std::vector<EventSummary> &events)
{
    const auto dated = std::count_if(events.begin(), events.end(), [](const auto &e) { return e.dated; });
    return Exports::tr("%1 · %2").arg(words.isEmpty() ? Exports::tr("All events") : words,
                                      dated == 1 ? Exports::tr("1 event")
                                                 : Exports::tr("%1 events").arg(dated));
}

QString emptyText(const QString &filterWords)
{
    return filterWords.isEmpty() ? Exports::tr("No dated event.")
                                 : Exports::tr("No dated event passes the filter: %1").arg(filterWords);
}

Picture timeline(const ExportInputs &inputs, const ExportChoice &choice, const Palette &palette,
                 std::optional<Days> range)
{
    TimelinePictureOptions options = timelineOptions(inputs, choice, palette);
    options.width = choice.width;
    options.title = inputs.title;
    options.range = range;
    const auto lower = lowerHalf(inputs, choice);
    Picture picture =
        lower ? timelinePicture(*inputs.shown, *lower, options) : timelinePicture(*inputs.shown, options);
    picture.title = pictureTitle(inputs);
    return picture;
}

/// Equal parts of the whole range, one a page.
std::vector<Picture> timelinePages(const ExportInputs &inputs, const ExportChoice &choice,
                                   const Palette &palette)
{
    const auto whole = wholeRange(inputs, choice);
    const bool manyPages = choice.pages > 1 && choice.format == AnyFormat(PictureFormat::Pdf) && whole;
    if (!manyPages)
        return {timeline(inputs, choice, palette, std::nullopt)};
    std::vector<Picture> pages;
    const double length = (whole->second - whole->first) / choice.pages;
    for (int page = 0; page < choice.pages; ++page) {
        const double begin = whole->first + page * length;
        pages.push_back(timeline(inputs, choice, palette, Days{begin, begin + length}));
    }
    return pages;
}

std::vector<Picture> pictures(const ExportInputs &inputs, const ExportChoice &choice, bool dark)
{
    const Palette &palette = dark ? Palette::dark() : Palette::light();
    switch (choice.subject) {
    case ExportSubject::VisibleTimeline:
        return {timeline(inputs, choice, palette, inputs.visible)};
    case ExportSubject::Chart: {
        const auto &chart = dark ? inputs.darkChart : inputs.lightChart;
        return {chart.value_or(Picture())};
    }
    case ExportSubject::WholeTimeline:
    case ExportSubject::EventTable:
        break;
    }
    return timelinePages(inputs, choice, palette);
}

DayInterval visibleDays(const ExportInputs &inputs)
{
    const auto day = [](double value) { return std::chrono::sys_days(std::chrono::days(qint64(value))); };
    return {day(std::floor(inputs.visible.first)), day(std::ceil(inputs.visible.second))};
}

bool limitsToVisible(const ExportChoice &choice)
{
    return choice.onlyVisible || choice.subject == ExportSubject::VisibleTimeline;
}

ExportScope scope(const ExportInputs &inputs, const ExportChoice &choice)
{
    ExportScope scope;
    scope.rejected = choice.rejected;
    if (limitsToVisible(choice))
        scope.days = visibleDays(inputs);
    if (choice.onlyFiltered && inputs.shown->size() != inputs.all->size()) {
        scope.events.emplace();
        for (const EventSummary &event : exported(inputs, choice))
            scope.events->insert(event.id);
        // Rejected events are hidden by the filter already: they are counted as rejected, not as outside.
        for (const EventSummary &event : *inputs.all)
            if (event.review == Review::Rejected)
                scope.events->insert(event.id);
    }
    return scope;
}

HtmlDesign htmlDesign(const ExportInputs &inputs, const ExportChoice &choice)
{
    HtmlDesign design;
    design.lightTypes = Palette::light().type;
    design.darkTypes = Palette::dark().type;
    ExportInputs plain = inputs;
    plain.title.clear(); // the page has it as its heading
    HtmlFigure figure{pictures(plain, choice, false).front(), pictures(plain, choice, true).front()};
    figure.light.title = pictureTitle(inputs);
    figure.dark->title = pictureTitle(inputs);
    design.figures.push_back(std::move(figure));
    return design;
}

} // namespace

QString pictureTitle(const ExportInputs &inputs)
{
    return inputs.title.isEmpty() ? Exports::tr("Timeline") : inputs.title;
}

std::optional<Days> wholeRange(const ExportInputs &inputs, const ExportChoice &choice)
{
    std::optional<Days> range;
    for (const EventSummary &event : exported(inputs, choice)) {
        if (!event.dated || (event.review == Review::Rejected && !choice.rejected))
            continue;
        const double begin = number(event.days.hasBegin() ? event.days.begin : event.days.end);
        const double end = number(event.days.hasEnd() ? event.days.end : event.days.begin);
        range = range ? Days{std::min(range->first, begin), std::max(range->second, end)} : Days{begin, end};
    }
    return range ? std::optional(TimeScale::withMargin(range->first, range->second, 0.04, 7)) : range;
}

TimelinePictureOptions timelineOptions(const ExportInputs &inputs, const ExportChoice &choice,
                                       const Palette &palette)
{
    TimelinePictureOptions options;
    options.palette = palette;
    options.lanesBy = choice.lanesBy;
    options.lanes = inputs.lanes.value(choice.lanesBy);
    options.calendar = inputs.calendar;
    options.names = groupNames(choice.lanesBy);
    options.names.article = [&inputs](ArticleId id) { return inputs.articleTitles.value(id); };
    options.names.tags = [&inputs](ArticleId id) { return inputs.articleTags.value(id); };
    options.names.source = [&inputs](ArticleId id) { return inputs.articleSources.value(id); };
    options.showRejected = choice.rejected;
    options.emptyText = emptyText(inputs.upperWords);
    if (choice.lit)
        options.lit = inputs.lit;
    if (isComparison(inputs, choice))
        options.label = halfLabel(inputs.upperWords, *inputs.shown);
    return options;
}

std::optional<LowerHalf> lowerHalf(const ExportInputs &inputs, const ExportChoice &choice)
{
    if (!isComparison(inputs, choice))
        return std::nullopt;
    return LowerHalf{*inputs.compared, halfLabel(inputs.lowerWords, *inputs.compared),
                     emptyText(inputs.lowerWords)};
}

std::vector<AnyFormat> formatsFor(ExportSubject subject)
{
    switch (subject) {
    case ExportSubject::VisibleTimeline:
    case ExportSubject::WholeTimeline:
        return {PictureFormat::Pdf, PictureFormat::Svg, PictureFormat::Png, EventFormat::Html};
    case ExportSubject::Chart:
        return {PictureFormat::Pdf, PictureFormat::Svg, PictureFormat::Png};
    case ExportSubject::EventTable:
        break;
    }
    return {EventFormat::Csv, EventFormat::Html,       EventFormat::Json,
            EventFormat::Ics, EventFormat::TimelineJs, EventFormat::Jsonl};
}

QString formatName(AnyFormat format)
{
    if (const auto *picture = std::get_if<PictureFormat>(&format)) {
        switch (*picture) {
        case PictureFormat::Svg:
            return Exports::tr("SVG picture (scalable)");
        case PictureFormat::Pdf:
            return Exports::tr("PDF document");
        case PictureFormat::Png:
            break;
        }
        return Exports::tr("PNG picture");
    }
    switch (std::get<EventFormat>(format)) {
    case EventFormat::Csv:
        return Exports::tr("CSV table");
    case EventFormat::Html:
        return Exports::tr("HTML page (works offline)");
    case EventFormat::Json:
        return Exports::tr("JSON");
    case EventFormat::Jsonl:
        return Exports::tr("JSON Lines");
    case EventFormat::Ics:
        return Exports::tr("iCalendar (ICS)");
    case EventFormat::TimelineJs:
        break;
    }
    return Exports::tr("TimelineJS (JSON)");
}

ExportTask exportTask(const ExportInputs &inputs, const ExportChoice &choice)
{
    ExportTask task;
    task.format = choice.format;
    task.scale = choice.scale;
    task.libraryPath = inputs.libraryPath;
    task.title = inputs.title;
    if (choice.isPicture()) {
        task.pages = pictures(inputs, choice, choice.dark);
        return task;
    }
    task.options.scope = scope(inputs, choice);
    task.options.csvByteOrderMark = choice.byteOrderMark;
    task.options.codes = choice.codes;
    task.options.csvSeparator = choice.semicolons ? ';' : ',';
    if (choice.format == AnyFormat(EventFormat::Html))
        task.options.html = htmlDesign(inputs, choice);
    return task;
}

ExportSummary pictureSummary(const ExportInputs &inputs, const ExportChoice &choice)
{
    const DayInterval days = visibleDays(inputs);
    ExportSummary summary;
    for (const EventSummary &event : exported(inputs, choice)) {
        if (event.review == Review::Rejected && !choice.rejected)
            continue; // counted below
        if (!event.dated)
            ++(event.dateText.isEmpty() ? summary.undated : summary.waiting);
        else if (limitsToVisible(choice) && !event.days.overlaps(days))
            ++summary.outside;
        else
            ++summary.written;
    }
    for (const EventSummary &event : *inputs.all)
        if (event.review == Review::Rejected && !choice.rejected)
            ++summary.rejected;
    summary.outside += int(inputs.all->size()) - summary.written - summary.leftOut();
    return summary;
}

} // namespace dateline
