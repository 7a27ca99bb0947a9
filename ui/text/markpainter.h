// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/theme.h"
#include "ui/text/textmarks.h"

class QPainter;
class QTextBlock;

namespace dateline {

/// What is emphasised while marks are painted.
struct MarkEmphasis
{
    EventId selected;
    EventId hovered;
    double flash = 0; ///< 1: the selected event has just been jumped to; fades to 0
};

/// Paints the marks of one laid-out paragraph below its text: a tint behind each event's sentence, a line
/// below its trigger, dots below the words that date it; bars in the left margin show events that share
/// a sentence side by side.
class MarkPainter
{
public:
    MarkPainter(const TextMarks &marks, const Theme &theme, const MarkEmphasis &emphasis);

    /// Room that the bars need left of the text.
    static constexpr double MarginWidth = 28;

    /// \a origin is the paragraph's top left in the painter's coordinates.
    void paint(QPainter &painter, const QTextBlock &block, QPointF origin) const;

private:
    struct Place;
    void paintTints(QPainter &painter, const Place &place, const std::vector<TextMark> &marks) const;
    void paintMargin(QPainter &painter, const Place &place, const std::vector<TextMark> &marks) const;
    void paintLines(QPainter &painter, const Place &place, const std::vector<TextMark> &marks) const;
    QColor tintOf(const Event &event) const;
    const Event &eventOf(const TextMark &mark) const { return m_marks.events()[size_t(mark.event)]; }

    const TextMarks &m_marks;
    const Theme &m_theme;
    const MarkEmphasis m_emphasis;
};

} // namespace dateline
