// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/markpainter.h"
#include <algorithm>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace dateline {

/// A laid-out paragraph on the paint device.
struct MarkPainter::Place
{
    const QTextLayout *layout;
    QPointF origin;
    TextSpan text; ///< of the article

    /// The rectangles that \a span covers, one a line, from the ascent of its words to their descent.
    std::vector<QRectF> rects(TextSpan span) const
    {
        std::vector<QRectF> found;
        const auto from = int(qMax(span.begin, text.begin) - text.begin);
        const auto to = int(qMin(span.end, text.end) - text.begin);
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int first = qMax(from, line.textStart());
            const int last = qMin(to, line.textStart() + line.textLength());
            if (first >= last)
                continue;
            const double left = line.cursorToX(first);
            const double right = qMin(line.cursorToX(last), line.x() + line.naturalTextWidth());
            found.push_back(QRectF(QPointF(qMin(left, right), line.y()),
                                   QPointF(qMax(left, right), line.y() + line.height()))
                                .translated(origin));
        }
        return found;
    }

    double baseline(const QRectF &rect) const { return rect.top() + layout->lineAt(0).ascent(); }
};

MarkPainter::MarkPainter(const TextMarks &marks, const Theme &theme, const MarkEmphasis &emphasis)
    : m_marks(marks)
    , m_theme(theme)
    , m_emphasis(emphasis)
{
}

QColor MarkPainter::tintOf(const Event &event) const
{
    const bool selected = event.id == m_emphasis.selected;
    const bool hovered = event.id == m_emphasis.hovered;
    if (!selected && !hovered)
        return m_theme.typeTint(event.type);
    QColor strong = m_theme.typeColour(event.type);
    strong.setAlphaF(float(selected ? 0.30 + 0.35 * m_emphasis.flash : 0.22));
    return strong;
}

void MarkPainter::paint(QPainter &painter, const QTextBlock &block, QPointF origin) const
{
    const TextSpan text{block.position(), block.position() + block.length()};
    const auto marks = m_marks.in(text);
    if (marks.empty())
        return;
    const Place place{block.layout(), origin, text};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintTints(painter, place, marks);
    paintMargin(painter, place, marks);
    paintLines(painter, place, marks);
    painter.restore();
}

/// Of events that share words, the selected one tints them, else the hovered one, else the first.
void MarkPainter::paintTints(QPainter &painter, const Place &place, const std::vector<TextMark> &marks) const
{
    const auto rank = [this](const Event &event) {
        return event.id == m_emphasis.selected ? 2 : event.id == m_emphasis.hovered ? 1 : 0;
    };
    painter.setPen(Qt::NoPen);
    std::vector<const TextMark *> painted;
    for (const TextMark &mark : marks) {
        if (mark.kind != TextMark::Kind::Sentence)
            continue;
        const bool covered = std::any_of(marks.begin(), marks.end(), [&](const TextMark &other) {
            if (other.kind != mark.kind || !other.span.overlaps(mark.span) || &other == &mark)
                return false;
            const int difference = rank(eventOf(other)) - rank(eventOf(mark));
            return difference > 0 || (difference == 0 && &other < &mark);
        });
        if (covered)
            continue;
        painter.setBrush(tintOf(eventOf(mark)));
        for (const QRectF &rect : place.rects(mark.span))
            painter.drawRoundedRect(rect.adjusted(-3, 0, 3, 0), 3, 3);
    }
}

void MarkPainter::paintMargin(QPainter &painter, const Place &place, const std::vector<TextMark> &marks) const
{
    constexpr double width = 3;
    constexpr int most = 4;
    painter.setPen(Qt::NoPen);
    std::vector<const TextMark *> sentences;
    for (const TextMark &mark : marks)
        if (mark.kind == TextMark::Kind::Sentence)
            sentences.push_back(&mark);
    for (size_t i = 0; i < sentences.size(); ++i) {
        // Bars stand beside those of earlier sentences that reach into the same lines.
        const auto rects = place.rects(sentences[i]->span);
        if (rects.empty())
            continue;
        int column = 0;
        for (size_t j = 0; j < i; ++j) {
            const auto others = place.rects(sentences[j]->span);
            if (!others.empty() && others.back().bottom() > rects.front().top() + 1)
                ++column;
        }
        if (column >= most)
            continue;
        const Event &event = eventOf(*sentences[i]);
        QColor colour = m_theme.typeColour(event.type);
        if (event.id != m_emphasis.selected && event.id != m_emphasis.hovered)
            colour.setAlphaF(0.7F);
        painter.setBrush(colour);
        const double left = place.origin.x() + place.layout->lineAt(0).x() - 10 - (width + 2) * column;
        painter.drawRoundedRect(
            QRectF(left, rects.front().top() + 1, width, rects.back().bottom() - rects.front().top() - 2),
            1.5, 1.5);
    }
}

void MarkPainter::paintLines(QPainter &painter, const Place &place, const std::vector<TextMark> &marks) const
{
    for (const TextMark &mark : marks) {
        if (mark.kind == TextMark::Kind::Sentence)
            continue;
        const Event &event = eventOf(mark);
        const bool strong = event.id == m_emphasis.selected || event.id == m_emphasis.hovered;
        const bool isDate = mark.kind == TextMark::Kind::Date;
        QPen pen(isDate ? m_theme.text() : m_theme.typeColour(event.type), isDate ? 1.6 : strong ? 3 : 2);
        if (isDate) {
            pen.setStyle(Qt::CustomDashLine);
            pen.setDashPattern({0.1, 2.0});
            pen.setCapStyle(Qt::RoundCap);
        }
        painter.setPen(pen);
        for (const QRectF &rect : place.rects(mark.span)) {
            const double y = place.baseline(rect) + (isDate ? 3.5 : 4.5);
            painter.drawLine(QPointF(rect.left() + 0.5, y), QPointF(rect.right() - 0.5, y));
        }
    }
}

} // namespace dateline
