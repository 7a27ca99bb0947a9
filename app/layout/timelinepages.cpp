// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timelinepages.h"
#include "app/layout/sceneshapes.h"
#include "app/layout/shapeplacement.h"
#include "app/layout/timelinesheet.h"
#include <algorithm>

namespace dateline {

namespace {

/// Lanes of one half that stand on one page.
struct PagePart
{
    const SheetHalf *half = nullptr;
    LaneRun run;    ///< empty: the half has no events
    double top = 0; ///< of the half's label, below the axis
};
using PageParts = std::vector<PagePart>;

double heightOf(const SheetHalf &half, size_t place)
{
    return half.geometry().bands[size_t(half.geometry().order[place])].height;
}

double highestLane(const SheetHalves &halves)
{
    double highest = 0;
    for (const SheetHalf &half : halves) {
        if (half.index().isEmpty())
            highest = std::max(highest, half.labelHeight() + half.lanesHeight());
        for (const LaneGeometry::Band &band : half.geometry().bands)
            highest = std::max(highest, half.labelHeight() + band.height);
    }
    return highest;
}

/// Deals lanes out to pages whose room for them is \a height.
class PageBreaks
{
public:
    explicit PageBreaks(double height)
        : m_height(height)
    {
    }

    void add(const SheetHalf &half)
    {
        if (half.index().isEmpty())
            return begin(half, 0, half.lanesHeight());
        const size_t lanes = half.geometry().order.size();
        for (size_t place = 0; place < lanes; ++place) {
            const double height = heightOf(half, place);
            if (place == 0 || m_used + height > m_height)
                begin(half, place, height);
            m_pages.back().back().run.last = place + 1;
            m_used += height;
        }
    }

    std::vector<PageParts> take() { return std::move(m_pages); }

private:
    /// A part of \a half, on a new page where this one has no room for \a height below a label.
    void begin(const SheetHalf &half, size_t place, double height)
    {
        if (m_pages.empty() || m_used + half.labelHeight() + height > m_height) {
            m_pages.emplace_back();
            m_used = 0;
        }
        m_pages.back().push_back({&half, {place, place}, m_used});
        m_used += half.labelHeight() + (half.index().isEmpty() ? height : 0);
    }

    double m_height;
    double m_used = 0;
    std::vector<PageParts> m_pages;
};

/// All pages of one layout: where lanes stand is known before the first is drawn.
class PagesLayout
{
public:
    PagesLayout(SheetHalves &halves, const TimelinePictureOptions &options, QRectF area)
        : m_halves(halves)
        , m_options(options)
        , m_area(area)
        , m_measure(options.measure ? options.measure : TextMeasure(estimatedTextWidth))
    {
        layOut(1);
        const double room = lanesRoom();
        if (const double highest = highestLane(halves); highest > room)
            layOut((m_area.height()) / (highest + AxisHeight));
        PageBreaks breaks(lanesRoom() + 0.5); // heights are rounded
        for (const SheetHalf &half : halves)
            breaks.add(half);
        m_parts = breaks.take();
    }

    size_t pages() const { return m_parts.size(); }
    std::optional<std::pair<double, double>> days() const
    {
        const auto all = rangeOf(m_halves);
        return all && m_options.range ? m_options.range : all;
    }

    /// The shapes of all pages that show \a days, from top to bottom.
    std::vector<std::vector<Shape>> draw(const std::optional<std::pair<double, double>> &days) const
    {
        std::vector<std::vector<Shape>> drawn;
        const double width = m_area.width() / m_scale;
        const double plot = TimelineSheet(m_options, width, 0).plotWidth();
        const auto scale = days ? std::optional(TimeScale(days->first, days->second, plot)) : std::nullopt;
        LabelBook labels(m_measure, LabelTextSize);
        std::vector<std::pair<const SheetHalf *, Scene>> scenes;
        for (const SheetHalf &half : m_halves)
            if (scale && !half.index().isEmpty())
                scenes.emplace_back(&half, half.scene(*scale, labels));
        for (const PageParts &parts : m_parts) {
            TimelineSheet sheet(m_options, width, 0);
            if (scale)
                sheet.addAxis(*scale, 0);
            for (const PagePart &part : parts)
                addPart(sheet, part, scenes);
            drawn.push_back(onPaper(sheet.take()));
        }
        return drawn;
    }

private:
    void layOut(double scale)
    {
        m_scale = scale;
        for (SheetHalf &half : m_halves)
            half.layOut(lanesRoom() / double(m_halves.size()), m_options.lanes);
    }

    double lanesRoom() const { return m_area.height() / m_scale - AxisHeight; }

    static void addPart(TimelineSheet &sheet, const PagePart &part,
                        const std::vector<std::pair<const SheetHalf *, Scene>> &scenes)
    {
        const double top = AxisHeight + part.top;
        sheet.addLabel(*part.half, top);
        if (part.run.isEmpty())
            sheet.addEmptyText(*part.half, top + part.half->labelHeight());
        for (const auto &[half, scene] : scenes)
            if (half == part.half)
                sheet.addLanes(*half, scene, part.run, top + half->labelHeight());
    }

    std::vector<Shape> onPaper(std::vector<Shape> shapes) const
    {
        for (Shape &item : shapes)
            item = placed(std::move(item), m_area.topLeft(), m_scale);
        return shapes;
    }

    SheetHalves &m_halves;
    const TimelinePictureOptions &m_options;
    QRectF m_area;
    TextMeasure m_measure;
    double m_scale = 1;
    std::vector<PageParts> m_parts;
};

std::vector<LegendEntry> legendOf(const std::vector<EventSummary> &events, const LowerHalf *lower,
                                  const TimelinePictureOptions &options, const LegendWords &words)
{
    std::vector<EventSummary> all = events;
    if (lower)
        all.insert(all.end(), lower->events.begin(), lower->events.end());
    std::vector<LegendEntry> legend = typeLegend(all, options.names, options.palette);
    for (LegendEntry &one : glyphLegend(words, options.palette))
        legend.push_back(std::move(one));
    return legend;
}

} // namespace

std::vector<Picture> timelinePages(const std::vector<EventSummary> &events, const LowerHalf *lower,
                                   const TimelinePictureOptions &options, const PageOptions &page, int across,
                                   const LegendWords &words)
{
    const PageFrame frame(page, legendOf(events, lower, options, words),
                          notesOf(events, lower, options.showRejected));
    SheetHalves halves = sheetHalves(events, lower, options);
    const PagesLayout layout(halves, options, frame.content());
    const auto days = layout.days();
    if (!days)
        across = 1;
    std::vector<Picture> pages;
    const int count = across * int(layout.pages());
    for (int part = 0; part < across; ++part) {
        auto stretch = days;
        if (stretch) {
            const double length = (days->second - days->first) / across;
            stretch = {days->first + part * length, days->first + (part + 1) * length};
        }
        for (std::vector<Shape> &shapes : layout.draw(stretch)) {
            Picture &next = pages.emplace_back(frame.page(int(pages.size()) + 1, count));
            for (Shape &item : shapes)
                next.add(std::move(item));
        }
    }
    return pages;
}

} // namespace dateline
