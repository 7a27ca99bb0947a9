// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/chartpicture.h"
#include "app/layout/labels.h"
#include "app/layout/ticks.h"
#include <algorithm>

namespace dateline {

namespace {

constexpr double margin = 24;
constexpr double titleSize = 17;
constexpr double labelSize = 12;
constexpr double numberSize = 11;
constexpr double axisHeight = 42;
constexpr double mostColumnWidth = 64;
constexpr double rowHeight = 28;

struct LegendEntry
{
    QString text;
    Rgba colour = 0;
};

double dayNumber(std::chrono::sys_days day)
{
    return double(day.time_since_epoch().count());
}

/// Draws one chart; the parts move `m_top`, the first free line, down.
class ChartPainter
{
public:
    explicit ChartPainter(const ChartPictureOptions &options)
        : m_options(options)
        , m_palette(options.palette)
        , m_measure(options.measure ? options.measure : estimatedTextWidth)
    {
        m_picture.title = options.title;
        m_picture.fontFamily = options.fontFamily;
        m_picture.add(shape::Rect{{}, m_palette.base}); // sized in finished()
    }

    void title();
    void legend(const std::vector<LegendEntry> &entries);
    void columns(const Histogram &histogram, const std::vector<Rgba> &colours, double bottom);
    void bars(const GroupCounts &counts);
    void empty(double bottom);
    void note(const QStringList &parts, double baseline);
    Picture finished(double height);

    double top() const { return m_top; }

private:
    using Align = shape::Text::Align;
    void text(double x, double baseline, const QString &text, double size, Rgba colour,
              Align align = Align::Left, bool bold = false);
    void line(double x1, double y1, double x2, double y2, Rgba colour);
    void segment(const QRectF &rect, Rgba colour, int count);
    double widthOf(const QString &text, double size) const { return m_measure(text, size); }
    QString fitted(const QString &text, double room) const;
    void countGrid(double left, double right, double top, double bottom, int step, int lines);
    void calendarAxis(const Axis &axis, double left, double right, double top, double bottom);

    const ChartPictureOptions &m_options;
    const Palette &m_palette;
    TextMeasure m_measure;
    Picture m_picture;
    double m_top = margin;
};

void ChartPainter::text(double x, double baseline, const QString &text, double size, Rgba colour, Align align,
                        bool bold)
{
    m_picture.add(shape::Text{{x, baseline}, text, size, colour, align, bold, false});
}

void ChartPainter::line(double x1, double y1, double x2, double y2, Rgba colour)
{
    m_picture.add(shape::Polyline{{{x1, y1}, {x2, y2}}, colour, 1, false, false, 0});
}

/// A part of a column or bar, with its count where that fits and says more than the part's height.
void ChartPainter::segment(const QRectF &rect, Rgba colour, int count)
{
    m_picture.add(shape::Rect{rect, colour, m_palette.base, 0.75, 0, false});
    const QString number = QString::number(count);
    if (count < 2 || rect.height() < numberSize + 4 || rect.width() < widthOf(number, numberSize) + 6)
        return;
    const Rgba ink =
        contrastRatio(colour, 0xFFFFFFFF) >= contrastRatio(colour, 0xFF000000) ? 0xFFFFFFFF : 0xFF000000;
    text(rect.center().x(), rect.center().y() + numberSize * 0.36, number, numberSize, ink, Align::Centre);
}

QString ChartPainter::fitted(const QString &text, double room) const
{
    if (widthOf(text, labelSize) <= room)
        return text;
    int length = int(text.size());
    while (length > 1 && widthOf(elided(text, length), labelSize) > room)
        --length;
    return elided(text, length);
}

void ChartPainter::title()
{
    if (m_options.title.isEmpty())
        return;
    text(margin, m_top + titleSize, m_options.title, titleSize, m_palette.text, Align::Left, true);
    m_top += titleSize + 16;
}

void ChartPainter::legend(const std::vector<LegendEntry> &entries)
{
    if (entries.empty())
        return;
    double x = margin;
    double baseline = m_top + labelSize;
    for (const LegendEntry &entry : entries) {
        const double width = 16 + widthOf(entry.text, labelSize) + 18;
        if (x > margin && x + width > m_options.width - margin) {
            x = margin;
            baseline += labelSize + 8;
        }
        m_picture.add(shape::Rect{{x, baseline - 10, 11, 11}, entry.colour, 0, 1, 2, false});
        text(x + 16, baseline, entry.text, labelSize, m_palette.text);
        x += width;
    }
    m_top = baseline + 18;
}

void ChartPainter::countGrid(double left, double right, double top, double bottom, int step, int lines)
{
    for (int i = 0; i <= lines; ++i) {
        const double y = bottom - (bottom - top) * i / lines;
        line(left, y, right, y, i == 0 ? m_palette.strongLine : m_palette.line);
        text(left - 8, y + 4, QString::number(i * step), numberSize, m_palette.mutedText, Align::Right);
    }
}

/// Two rows of calendar units below the columns, as the timeline has them above.
void ChartPainter::calendarAxis(const Axis &axis, double left, double right, double top, double bottom)
{
    double freeFrom = left;
    for (const Tick &tick : axis.fine) {
        const double x = left + tick.x;
        if (x < left || x > right - 4)
            continue;
        line(x, bottom, x, bottom + 5, m_palette.strongLine);
        if (x + 3 + widthOf(tick.text, numberSize) <= right)
            text(x + 3, bottom + 15, tick.text, numberSize, m_palette.mutedText);
    }
    for (const Tick &tick : axis.coarse) {
        const double x = std::max(left, left + tick.x);
        const double end = std::min(right, left + tick.endX);
        const double width = widthOf(tick.text, labelSize);
        if (tick.x > 0 && x < right)
            line(x, top, x, bottom + 34, m_palette.strongLine);
        if (x < freeFrom || end - x < width + 6)
            continue;
        text(x + 3, bottom + 32, tick.text, labelSize, m_palette.text, Align::Left, true);
        freeFrom = x + width + 12;
    }
}

void ChartPainter::columns(const Histogram &histogram, const std::vector<Rgba> &colours, double bottom)
{
    int highest = 1;
    for (size_t bin = 0; bin < histogram.bins.size(); ++bin) {
        int sum = 0;
        for (const auto &series : histogram.series)
            sum += series.counts[bin];
        highest = std::max(highest, sum);
    }
    const int step = gridStep(highest);
    const int lines = (highest + step - 1) / step;
    const double left = margin + widthOf(QString::number(lines * step), numberSize) + 8;
    const double right = m_options.width - margin;
    const double plotBottom = bottom - axisHeight;

    // Few columns keep a modest width, with empty calendar on both sides.
    double begin = dayNumber(histogram.bins.front().begin);
    double end = dayNumber(histogram.bins.back().end);
    const double most = mostColumnWidth * double(histogram.bins.size());
    if (right - left > most) {
        const double extra = (end - begin) * ((right - left) / most - 1) / 2;
        begin -= extra;
        end += extra;
    }
    const TimeScale scale(begin, end, right - left);
    countGrid(left, right, m_top, plotBottom, step, lines);
    calendarAxis(axisOf(scale, m_options.calendar), left, right, m_top, plotBottom);
    const double unit = (plotBottom - m_top) / (lines * step);
    for (size_t bin = 0; bin < histogram.bins.size(); ++bin) {
        const double x1 = left + scale.xOf(dayNumber(histogram.bins[bin].begin));
        const double x2 = left + scale.xOf(dayNumber(histogram.bins[bin].end));
        const double gap = std::min(2.0, (x2 - x1) * 0.1);
        double y = plotBottom;
        for (size_t i = 0; i < histogram.series.size(); ++i) {
            const int count = histogram.series[i].counts[bin];
            if (count == 0)
                continue;
            y -= count * unit;
            segment({x1 + gap, y, x2 - x1 - 2 * gap, count * unit}, colours[i], count);
        }
    }
    m_top = bottom;
}

void ChartPainter::bars(const GroupCounts &counts)
{
    int highest = 1;
    double names = 0;
    for (const auto &row : counts.rows) {
        highest = std::max(highest, row.total);
        names = std::max(names, widthOf(row.name, labelSize));
    }
    names = std::min(names, m_options.width * 0.32);
    const double left = margin + names + 10;
    const double right = m_options.width - margin - widthOf(QString::number(highest), labelSize) - 10;
    const double unit = (right - left) / highest;
    for (const auto &row : counts.rows) {
        const double middle = m_top + rowHeight / 2;
        text(left - 10, middle + 4, fitted(row.name, names), labelSize, m_palette.text, Align::Right);
        double x = left;
        for (const EventType type : allEventTypes()) {
            const int count = row.byType[size_t(type)];
            if (count == 0)
                continue;
            segment({x, m_top + 4, count * unit, rowHeight - 8}, m_palette.typeColour(type), count);
            x += count * unit;
        }
        text(x + 8, middle + 4, QString::number(row.total), labelSize, m_palette.mutedText);
        m_top += rowHeight;
    }
    line(left, m_top - rowHeight * double(counts.rows.size()), left, m_top, m_palette.strongLine);
}

void ChartPainter::empty(double bottom)
{
    text(m_options.width / 2, (m_top + bottom) / 2, m_options.words.empty, 14, m_palette.mutedText,
         Align::Centre);
}

void ChartPainter::note(const QStringList &parts, double baseline)
{
    if (!parts.isEmpty())
        text(margin, baseline, parts.join(QStringLiteral(" · ")), numberSize, m_palette.mutedText);
}

Picture ChartPainter::finished(double height)
{
    m_picture.size = {m_options.width, height};
    std::get<shape::Rect>(m_picture.shapes.front()).rect = {{}, m_picture.size};
    return std::move(m_picture);
}

void addCount(QStringList &parts, const QString &words, int count)
{
    if (count > 0)
        parts += words.arg(count);
}

QString columnsInWords(const Histogram &histogram)
{
    QStringList parts;
    for (const auto &series : histogram.series)
        parts += series.name + QStringLiteral(": ") + QString::number(series.total);
    return parts.join(QStringLiteral(", "));
}

QString rowsInWords(const GroupCounts &counts)
{
    QStringList parts;
    for (const auto &row : counts.rows)
        parts += row.name + QStringLiteral(": ") + QString::number(row.total);
    return parts.join(QStringLiteral(", "));
}

std::vector<LegendEntry> typesOf(const GroupCounts &counts, const Palette &palette)
{
    std::vector<LegendEntry> entries;
    for (const EventType type : allEventTypes())
        if (std::ranges::any_of(counts.rows,
                                [type](const auto &row) { return row.byType[size_t(type)] > 0; }))
            entries.push_back({counts.typeNames[size_t(type)], palette.typeColour(type)});
    return entries;
}

} // namespace

int gridStep(int highest, int lines)
{
    for (int power = 1;; power *= 10)
        for (const int step : {1, 2, 5})
            if (qint64(step) * power * lines >= highest)
                return step * power;
}

Rgba seriesColour(const Histogram &histogram, size_t position, const Palette &palette)
{
    return histogram.splitBy == GroupBy::Type ? palette.typeColour(histogram.series[position].type)
                                              : palette.type[position % palette.type.size()];
}

Picture timeChartPicture(const Histogram &histogram, const ChartPictureOptions &options)
{
    ChartPainter painter(options);
    painter.title();
    std::vector<Rgba> colours;
    std::vector<LegendEntry> entries;
    for (size_t i = 0; i < histogram.series.size(); ++i) {
        colours.push_back(seriesColour(histogram, i, options.palette));
        entries.push_back(
            {histogram.series[i].name + QStringLiteral("  ") + QString::number(histogram.series[i].total),
             colours.back()});
    }
    painter.legend(entries);
    const double bottom = options.height - margin - 12;
    if (histogram.bins.empty())
        painter.empty(bottom);
    else
        painter.columns(histogram, colours, bottom);
    QStringList parts;
    addCount(parts, options.words.tooCoarse, histogram.tooCoarse);
    addCount(parts, options.words.undated, histogram.undated);
    painter.note(parts, options.height - margin + 6);
    Picture picture = painter.finished(options.height);
    picture.description = columnsInWords(histogram);
    return picture;
}

Picture countChartPicture(const GroupCounts &counts, const ChartPictureOptions &options)
{
    ChartPainter painter(options);
    painter.title();
    if (counts.by != GroupBy::Type)
        painter.legend(typesOf(counts, options.palette));
    if (counts.rows.empty())
        painter.empty(options.height - margin);
    else
        painter.bars(counts);
    QStringList parts;
    addCount(parts, options.words.more, counts.more);
    addCount(parts, options.words.without, counts.without);
    const double bottom = counts.rows.empty() ? options.height - margin : painter.top();
    painter.note(parts, bottom + 18);
    Picture picture = painter.finished(bottom + (parts.isEmpty() ? 0 : 14) + margin);
    picture.description = rowsInWords(counts);
    return picture;
}

} // namespace dateline
