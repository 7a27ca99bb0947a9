// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/picture.h"
#include "app/layout/legend.h"
#include <QStringList>

namespace dateline {

/// What stands on every page that is printed.
struct PageOptions
{
    QSizeF size;     ///< of the paper within its margins, in CSS pixels
    QString heading; ///< of each page; also the title of the document
    QString details; ///< below it: range, library, filters; may be empty
    QString number = QStringLiteral("Page %1 of %2");
    Palette palette = Palette::light();
    TextMeasure measure = estimatedTextWidth;
    QString fontFamily = QStringLiteral("Inter");
};

/// The head and the foot of printed pages; what they hold goes between them.
class PageFrame
{
public:
    explicit PageFrame(const PageOptions &options, const std::vector<LegendEntry> &legend = {},
                       const QStringList &notes = {});

    QRectF content() const { return m_content; }
    /// An otherwise empty page; numbers from one.
    Picture page(int number, int count) const;

private:
    void add(Picture &page, double x, double y, const QString &words, double size, Rgba colour,
             bool bold = false, shape::Text::Align align = shape::Text::Align::Left) const;

    PageOptions m_options;
    QStringList m_details; ///< as lines
    Legend m_legend;
    QStringList m_notes;
    QRectF m_content;
};

/// \a text in lines at most as wide as \a width; a longer word stands alone, cut with an ellipsis.
QStringList wrapped(const QString &text, double width, double pixelSize, const TextMeasure &measure);

/// \a picture alone on a page: as large as fits, but not enlarged.
Picture pageWith(const Picture &picture, const PageOptions &options);

} // namespace dateline
