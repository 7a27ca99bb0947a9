// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <vector>

namespace dateline {

/// A word on a printed page; lengths in points from the upper left corner.
struct PageWord
{
    QString text;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    bool spaceAfter = true; ///< otherwise the next word of the line is glued to it

    double height() const { return bottom - top; }
};

/// A line of words in reading order.
struct PageLine
{
    QString text;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    bool startsParagraph = false; ///< by a gap above, an indent, or as the first of a column
};

/// Puts the words of a page in reading order by cutting it recursively along its white gaps (XY cut,
/// Nagy and Seth 1984): headings before the columns below them, columns one after the other.
std::vector<PageLine> readingOrder(std::vector<PageWord> words);

/// The paragraphs of a document's pages, given each page's lines and height: hyphenated words rejoined,
/// lines of a paragraph joined across columns and pages, running headers, footers and page numbers left
/// out.
QStringList paragraphsOfPages(const std::vector<std::vector<PageLine>> &pages,
                              const std::vector<double> &heights);

/// The largest printed lines of a page, as a heading has them; empty where all lines are of one size.
QString headingOf(const std::vector<PageLine> &page);

} // namespace dateline
