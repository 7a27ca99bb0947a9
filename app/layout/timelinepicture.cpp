// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timelinepicture.h"
#include "app/layout/sceneshapes.h"
#include "app/layout/timelinesheet.h"
#include <QStringList>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr double TitleHeight = 40;
constexpr double NoteHeight = 28;
constexpr double Border = 12;

/// One picture of everything, as high as it needs to be.
class PictureLayout
{
public:
    PictureLayout(const TimelinePictureOptions &options, const QStringList &notes)
        : m_options(options)
        , m_notes(notes)
        , m_sheet(options, options.width, Border)
        , m_top(Border + (options.title.isEmpty() ? 0 : TitleHeight))
    {
    }

    Picture draw(SheetHalves halves)
    {
        const double wanted = m_options.minimumHeight.value_or(0) - m_top - AxisHeight - notesHeight();
        for (SheetHalf &half : halves)
            half.layOut(wanted / double(halves.size()), m_options.lanes);
        const auto days = rangeOf(halves);
        std::optional<TimeScale> scale;
        if (days) {
            const auto [begin, end] = m_options.range.value_or(*days);
            m_sheet.addAxis(scale.emplace(begin, end, m_sheet.plotWidth()), m_top);
        }
        double y = m_top + AxisHeight;
        for (const SheetHalf &half : halves)
            y = addHalf(half, scale, y);
        return finished(y + notesHeight());
    }

private:
    double notesHeight() const { return NoteHeight * double(m_notes.size()) + Border; }

    /// Gives where it ends.
    double addHalf(const SheetHalf &half, const std::optional<TimeScale> &scale, double top)
    {
        m_sheet.addLabel(half, top);
        top += half.labelHeight();
        if (scale && !half.index().isEmpty()) {
            LabelBook labels(m_options.measure ? m_options.measure : TextMeasure(estimatedTextWidth),
                             LabelTextSize);
            m_sheet.addLanes(half, half.scene(*scale, labels), LaneRun::all(half), top);
        } else {
            m_sheet.addEmptyText(half, top);
        }
        return top + half.lanesHeight();
    }

    Picture finished(double height)
    {
        const Palette &palette = m_options.palette;
        if (!m_options.title.isEmpty())
            m_sheet.addText({Border, Border + 24}, m_options.title, 18, palette.text, true);
        double y = height - Border - 4 - NoteHeight * double(m_notes.size() - 1);
        for (const QString &note : m_notes) {
            m_sheet.addText({Border, y}, note, 11, palette.mutedText);
            y += NoteHeight;
        }
        Picture picture{{m_options.width, height}, m_options.title, m_options.fontFamily, {}, {}};
        picture.add(shape::Rect{QRectF(QPointF(0, 0), picture.size), palette.base});
        for (Shape &item : m_sheet.take())
            picture.add(std::move(item));
        return picture;
    }

    const TimelinePictureOptions &m_options;
    QStringList m_notes;
    TimelineSheet m_sheet;
    double m_top;
};

} // namespace

Picture timelinePicture(const std::vector<EventSummary> &events, const TimelinePictureOptions &options)
{
    return PictureLayout(options, notesOf(events, nullptr, options.showRejected))
        .draw(sheetHalves(events, nullptr, options));
}

Picture timelinePicture(const std::vector<EventSummary> &events, const LowerHalf &lower,
                        const TimelinePictureOptions &options)
{
    return PictureLayout(options, notesOf(events, &lower, options.showRejected))
        .draw(sheetHalves(events, &lower, options));
}

} // namespace dateline
