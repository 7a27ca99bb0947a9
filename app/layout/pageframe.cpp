// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/pageframe.h"
#include "app/layout/sceneshapes.h"
#include "app/layout/shapeplacement.h"
#include <algorithm>

namespace dateline {

namespace {

constexpr double HeadingSize = 17;
constexpr double HeadingHeight = 26;
constexpr double SmallSize = 11;
constexpr double SmallHeight = 16;
constexpr double Gap = 8;

} // namespace

QStringList wrapped(const QString &text, double width, double pixelSize, const TextMeasure &measure)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (!lines.isEmpty() && measure(longer, pixelSize) <= width)
            lines.last() = longer;
        else
            lines << fitted(word, width, pixelSize, measure);
    }
    return lines;
}

PageFrame::PageFrame(const PageOptions &options, const std::vector<LegendEntry> &legend,
                     const QStringList &notes)
    : m_options(options)
    , m_details(wrapped(options.details, options.size.width(), SmallSize, options.measure))
    , m_legend(legendOf(legend, options.size.width(), options.measure, options.palette))
    , m_notes(notes)
{
    const double head = HeadingHeight + SmallHeight * double(m_details.size()) + Gap;
    const double foot = m_legend.height + SmallHeight * double(m_notes.size());
    const double height = m_options.size.height() - head - foot - (foot > 0 ? Gap : 0);
    m_content = QRectF(0, head, m_options.size.width(), std::max(height, 1.0));
}

void PageFrame::add(Picture &page, double x, double y, const QString &words, double size, Rgba colour,
                    bool bold, shape::Text::Align align) const
{
    page.add(shape::Text{{x, y}, words, size, colour, align, bold, false});
}

Picture PageFrame::page(int number, int count) const
{
    const Palette &palette = m_options.palette;
    const QString pageNumber = m_options.number.arg(number).arg(count);
    const double width = m_options.size.width();
    const double room = width - m_options.measure(pageNumber, SmallSize) - 24;
    Picture page{m_options.size, m_options.heading, m_options.fontFamily, {}, {}};
    // Bold letters are up to 8 % wider than the measure says.
    add(page, 0, HeadingSize, fitted(m_options.heading, room, HeadingSize * 1.08, m_options.measure),
        HeadingSize, palette.text, true);
    add(page, width, HeadingSize, pageNumber, SmallSize, palette.mutedText, false, shape::Text::Align::Right);
    double y = HeadingHeight + SmallSize;
    for (const QString &line : m_details) {
        add(page, 0, y, line, SmallSize, palette.mutedText);
        y += SmallHeight;
    }
    y = m_content.bottom() + Gap;
    for (const Shape &item : m_legend.shapes)
        page.add(placed(item, {0, y}));
    y += m_legend.height + SmallSize;
    for (const QString &note : m_notes) {
        add(page, 0, y, note, SmallSize, palette.mutedText);
        y += SmallHeight;
    }
    return page;
}

Picture pageWith(const Picture &picture, const PageOptions &options)
{
    const PageFrame frame(options);
    Picture page = frame.page(1, 1);
    page.description = picture.description;
    const QRectF area = frame.content();
    const double scale =
        std::min({area.width() / picture.size.width(), area.height() / picture.size.height(), 1.0});
    const QPointF corner(area.center().x() - picture.size.width() * scale / 2, area.top());
    for (const Shape &item : picture.shapes)
        page.add(placed(item, corner, scale));
    return page;
}

} // namespace dateline
