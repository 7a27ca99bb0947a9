// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/glyph.h"
#include <algorithm>

namespace dateline {

namespace {

constexpr double TailLength = 44; ///< of the fading end of "before", "after" and open ends
constexpr double WideDay = 16;    ///< pixels a day from which a dot shows the day it may mean
constexpr double Beyond = 4;      ///< how far what is cut off reaches out of the view

struct ShapeSize
{
    double height;
    double leastWidth;
};

/// In the order of GlyphShape. The least widths differ from a dot's and from each other's.
constexpr ShapeSize shapeSizes[] = {{DotSize, DotSize}, {16, 8}, {16, 18}, {16, 12}};

/// The moment of day that was stated, as a share of the day; negative where none was.
double clockShare(const QString &dateText)
{
    const qsizetype mark = dateText.indexOf(QLatin1Char('T'));
    if (mark < 0 || dateText.size() < mark + 6 || dateText[mark + 3] != QLatin1Char(':'))
        return -1;
    bool hoursRight = false;
    bool minutesRight = false;
    const int hours = QStringView(dateText).mid(mark + 1, 2).toInt(&hoursRight);
    const int minutes = QStringView(dateText).mid(mark + 4, 2).toInt(&minutesRight);
    return hoursRight && minutesRight ? (hours * 60 + minutes) / 1440.0 : -1;
}

void setStatus(SceneItem &item, const EventSummary &event)
{
    item.accepted = event.review == Review::Accepted;
    item.rejected = event.review == Review::Rejected;
    item.strength = item.accepted || event.confidence >= 0.75f ? 2 : event.confidence >= 0.5f ? 1 : 0;
    item.hollow = !item.accepted && item.strength == 0;
}

void setEdges(SceneItem &item, const EventSummary &event)
{
    switch (event.qualifier) {
    case DateQualifier::About:
    case DateQualifier::Between:
    case DateQualifier::Mid:
        item.left = item.right = GlyphEdge::Dashed;
        break;
    case DateQualifier::Early:
        item.right = GlyphEdge::Dashed;
        break;
    case DateQualifier::Late:
        item.left = GlyphEdge::Dashed;
        break;
    case DateQualifier::Before:
        item.left = GlyphEdge::Arrow;
        break;
    case DateQualifier::After:
        item.right = GlyphEdge::Arrow;
        break;
    case DateQualifier::Exact:
        break;
    }
    if (!event.days.hasBegin())
        item.left = GlyphEdge::Arrow;
    if (!event.days.hasEnd())
        item.right = GlyphEdge::Arrow;
}

void placeDot(SceneItem &item, const EventSummary &event, const LaneIndex::Entry &entry,
              const TimeScale &scale, double middleY)
{
    const double share = clockShare(event.dateText);
    const double x = scale.xOf(entry.begin + (share < 0 ? 0.5 : share));
    item.rect = QRectF(x - DotSize / 2, middleY - DotSize / 2, DotSize, DotSize);
    if (share < 0 && scale.pixelsPerDay() >= WideDay) {
        item.dayLeft = std::max(scale.xOf(entry.begin) + 1, -Beyond);
        item.dayRight = std::min(scale.xOf(entry.end) - 1, scale.width() + Beyond);
        // The dot stays in sight, and whole, as long as its day does.
        const double inset = DotSize / 2 + 2;
        const double first = std::max(item.dayLeft, 0.0) + inset;
        const double last = std::min(item.dayRight, scale.width()) - inset;
        if (first < last)
            item.rect.moveLeft(std::clamp(x, first, last) - DotSize / 2);
    }
}

/// "Before May": ends where May begins; "after May": begins where May ends; else the days themselves.
std::pair<double, double> extentOf(const SceneItem &item, const EventSummary &event,
                                   const LaneIndex::Entry &entry, const TimeScale &scale)
{
    const double begin = scale.xOf(entry.begin);
    const double end = scale.xOf(entry.end);
    if (!event.interval && event.qualifier == DateQualifier::Before) {
        const double limit = std::max(begin, 2.0);
        return {limit - TailLength, limit};
    }
    if (!event.interval && event.qualifier == DateQualifier::After) {
        const double limit = std::min(end, scale.width() - 2);
        return {limit, limit + TailLength};
    }
    return {item.left == GlyphEdge::Arrow ? begin - TailLength : begin,
            item.right == GlyphEdge::Arrow ? end + TailLength : end};
}

void placeBar(SceneItem &item, const EventSummary &event, const LaneIndex::Entry &entry,
              const TimeScale &scale, double middleY)
{
    const ShapeSize size = shapeSizes[size_t(item.shape)];
    auto [left, right] = extentOf(item, event, entry, scale);
    if (right - left < size.leastWidth) {
        const double middle = (left + right) / 2;
        left = middle - size.leastWidth / 2;
        right = middle + size.leastWidth / 2;
    }
    if (left < -Beyond) {
        left = -Beyond;
        item.left = GlyphEdge::Cut;
    }
    if (right > scale.width() + Beyond) {
        right = scale.width() + Beyond;
        item.right = GlyphEdge::Cut;
    }
    item.rect = QRectF(left, middleY - size.height / 2, right - left, size.height);
}

} // namespace

double tickRoom(const SceneItem &item)
{
    constexpr double wide = 24;
    return !item.accepted || item.shape == GlyphShape::Dot || item.rect.width() >= wide ? 0 : 10;
}

GlyphShape shapeOf(const EventSummary &event)
{
    if (event.interval)
        return event.qualifier == DateQualifier::Between ? GlyphShape::Bracket : GlyphShape::Bar;
    if (event.qualifier == DateQualifier::Before || event.qualifier == DateQualifier::After)
        return event.precision <= Precision::Year ? GlyphShape::Band : GlyphShape::Bracket;
    if (event.precision == Precision::Day)
        return GlyphShape::Dot;
    return event.precision <= Precision::Year ? GlyphShape::Band : GlyphShape::Bracket;
}

SceneItem glyphOf(const EventSummary &event, const LaneIndex::Entry &entry, const TimeScale &scale,
                  double middleY)
{
    SceneItem item;
    item.event = entry.event;
    item.ghost = entry.ghost;
    item.shape = shapeOf(event);
    setStatus(item, event);
    setEdges(item, event);
    if (item.shape == GlyphShape::Dot)
        placeDot(item, event, entry, scale, middleY);
    else
        placeBar(item, event, entry, scale, middleY);
    return item;
}

} // namespace dateline
