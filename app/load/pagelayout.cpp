// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/pagelayout.h"
#include <algorithm>
#include <limits>
#include <optional>
#include <QHash>

namespace dateline {

namespace {

constexpr int deepestCut = 60;
constexpr double margin = 0.09; ///< of a page's height, where running headers and footers stand

using Words = std::vector<PageWord>;

double medianHeight(const Words &words)
{
    std::vector<double> heights;
    for (const PageWord &word : words)
        heights.push_back(word.height());
    std::nth_element(heights.begin(), heights.begin() + qsizetype(heights.size() / 2), heights.end());
    return std::max(1.0, heights[heights.size() / 2]);
}

struct Gap
{
    double begin;
    double end;
    double size() const { return end - begin; }
    double middle() const { return (begin + end) / 2; }
};

/// The stretches between \a words that none of them covers, along one axis.
template<class Begin, class End>
std::vector<Gap> gapsAlong(const Words &words, double least, Begin beginOf, End endOf)
{
    std::vector<std::pair<double, double>> stretches;
    for (const PageWord &word : words)
        stretches.emplace_back(beginOf(word), endOf(word));
    std::sort(stretches.begin(), stretches.end());
    std::vector<Gap> gaps;
    double covered = stretches.front().second;
    for (const auto &[begin, end] : stretches) {
        if (begin - covered >= least)
            gaps.push_back({covered, begin});
        covered = std::max(covered, end);
    }
    return gaps;
}

std::vector<Gap> columnGaps(const Words &words, double least)
{
    return gapsAlong(
        words, least, [](const PageWord &w) { return w.left; }, [](const PageWord &w) { return w.right; });
}

std::vector<Gap> rowGaps(const Words &words, double least)
{
    return gapsAlong(
        words, least, [](const PageWord &w) { return w.top; }, [](const PageWord &w) { return w.bottom; });
}

template<class Before> std::pair<Words, Words> split(const Words &words, Before isBefore)
{
    std::pair<Words, Words> parts;
    for (const PageWord &word : words)
        (isBefore(word) ? parts.first : parts.second).push_back(word);
    return parts;
}

double extent(const Words &words)
{
    double top = std::numeric_limits<double>::max();
    double bottom = std::numeric_limits<double>::lowest();
    for (const PageWord &word : words) {
        top = std::min(top, word.top);
        bottom = std::max(bottom, word.bottom);
    }
    return bottom - top;
}

/// Where a column ends, if what lies on either side is tall enough to be one.
std::optional<double> columnCut(const Words &words)
{
    const double line = medianHeight(words);
    std::optional<Gap> best;
    for (const Gap &gap : columnGaps(words, line * 0.8)) {
        const auto [left, right] = split(words, [&gap](const PageWord &w) { return w.left < gap.middle(); });
        const bool columns = extent(left) > 2.5 * line && extent(right) > 2.5 * line;
        if (columns && (!best || gap.size() > best->size()))
            best = gap;
    }
    return best ? std::optional(best->middle()) : std::nullopt;
}

/// Where to cut across: above the first stretch that falls into columns, else at the widest gap.
std::optional<double> rowCut(const Words &words)
{
    const double line = medianHeight(words);
    constexpr size_t most = 40; // gaps to try: a page has no more blocks
    const std::vector<Gap> gaps = rowGaps(words, line * 0.25);
    std::optional<Gap> widest;
    for (size_t i = 0; i < gaps.size(); ++i) {
        if (!widest || gaps[i].size() > widest->size())
            widest = gaps[i];
        if (i >= most)
            continue;
        const auto below = split(words, [&](const PageWord &w) { return w.top < gaps[i].middle(); }).second;
        if (columnCut(below))
            return gaps[i].middle();
    }
    if (!widest || widest->size() < line * 0.6)
        return std::nullopt;
    return widest->middle();
}

void appendWord(PageLine &line, const PageWord &word, bool space)
{
    if (space && !line.text.isEmpty())
        line.text += u' ';
    line.text += word.text;
    line.left = std::min(line.left, word.left);
    line.right = std::max(line.right, word.right);
    line.top = std::min(line.top, word.top);
    line.bottom = std::max(line.bottom, word.bottom);
}

/// The words of one block in lines, each from left to right.
std::vector<PageLine> linesOf(Words words)
{
    std::sort(words.begin(), words.end(),
              [](const PageWord &a, const PageWord &b) { return a.top + a.bottom < b.top + b.bottom; });
    std::vector<Words> rows;
    for (PageWord &word : words) {
        const double middle = (word.top + word.bottom) / 2;
        const bool same =
            !rows.empty() && middle < rows.back().front().bottom && middle > rows.back().front().top;
        if (!same)
            rows.emplace_back();
        rows.back().push_back(std::move(word));
    }
    std::vector<PageLine> lines;
    for (Words &row : rows) {
        std::stable_sort(row.begin(), row.end(),
                         [](const PageWord &a, const PageWord &b) { return a.left < b.left; });
        PageLine line{{}, row.front().left, row.front().top, row.front().right, row.front().bottom, false};
        bool space = false;
        for (const PageWord &word : row) {
            appendWord(line, word, space || word.left > line.right + word.height() * 0.2);
            space = word.spaceAfter;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

bool endsSentence(QStringView text)
{
    const QChar last = text.isEmpty() ? QChar() : text.back();
    return last == u'.' || last == u'!' || last == u'?' || last == u'"' || last == u'”' || last == u':';
}

/// Marks where paragraphs begin in a block.
void markParagraphs(std::vector<PageLine> &lines)
{
    double left = lines.front().left;
    double right = lines.front().right;
    std::vector<double> pitches;
    for (size_t i = 0; i < lines.size(); ++i) {
        left = std::min(left, lines[i].left);
        right = std::max(right, lines[i].right);
        if (i > 0)
            pitches.push_back(lines[i].top - lines[i - 1].top);
    }
    std::sort(pitches.begin(), pitches.end());
    const double pitch = pitches.empty() ? 0 : pitches[pitches.size() / 2];
    for (size_t i = 1; i < lines.size(); ++i) {
        const PageLine &before = lines[i - 1];
        const double height = before.bottom - before.top;
        const bool gap = lines[i].top - before.top > pitch * 1.25;
        const bool indent = lines[i].left - left > height * 0.6 && before.left - left < height * 0.4;
        const bool ended = right - before.right > (right - left) * 0.25 && endsSentence(before.text);
        const bool otherSize = std::abs((lines[i].bottom - lines[i].top) - height) > height * 0.25;
        lines[i].startsParagraph = gap || indent || ended || otherSize;
    }
}

void cut(Words words, int depth, std::vector<PageLine> &out)
{
    if (words.empty())
        return;
    if (depth < deepestCut) {
        if (const auto x = columnCut(words)) {
            auto [left, right] = split(words, [x](const PageWord &w) { return w.left < *x; });
            cut(std::move(left), depth + 1, out);
            return cut(std::move(right), depth + 1, out);
        }
        if (const auto y = rowCut(words)) {
            auto [above, below] = split(words, [y](const PageWord &w) { return w.top < *y; });
            cut(std::move(above), depth + 1, out);
            return cut(std::move(below), depth + 1, out);
        }
    }
    std::vector<PageLine> lines = linesOf(std::move(words));
    markParagraphs(lines);
    // A block begins a paragraph unless it goes on in the middle of a sentence, as at the top of a column.
    lines.front().startsParagraph =
        out.empty() || endsSentence(out.back().text) || !lines.front().text.front().isLower();
    out.insert(out.end(), lines.begin(), lines.end());
}

/// Digits are all the same: page numbers and dates change from page to page.
QString withoutNumbers(const QString &text)
{
    QString plain;
    for (QChar c : text)
        if (!c.isDigit())
            plain += c.toLower();
    return plain.simplified();
}

/// "7", "- 7 -", "Page 7 of 12", "7/12", and the address and time that a browser prints.
bool isPageNumber(const QString &text)
{
    const QString words = withoutNumbers(text).remove(u'-').remove(u'/').remove(u'|').simplified();
    const bool numbered = words.isEmpty() || words == u"page" || words == u"page of" || words == u"of" ||
                          words == u"p." || words == u"seite" || words == u"–";
    return numbered || text.startsWith(u"http://") || text.startsWith(u"https://") ||
           text.startsWith(u"file://") || words == u", :" || words == u", : am" || words == u", : pm";
}

bool isInMargin(const PageLine &line, double height)
{
    return line.bottom < height * margin || line.top > height * (1 - margin);
}

/// Joins \a line to \a paragraph; a hyphen at the break goes where the word goes on in small letters.
void join(QString &paragraph, const QString &line)
{
    const bool hyphen =
        paragraph.size() > 1 &&
        (paragraph.endsWith(u'-') || paragraph.endsWith(QChar(0xAD)) || paragraph.endsWith(u'‐')) &&
        paragraph[paragraph.size() - 2].isLetter() && !line.isEmpty() && line.front().isLower();
    if (hyphen)
        paragraph.chop(1);
    else if (!paragraph.isEmpty() && !paragraph.endsWith(u'-'))
        paragraph += u' ';
    paragraph += line;
}

} // namespace

std::vector<PageLine> readingOrder(std::vector<PageWord> words)
{
    std::vector<PageLine> lines;
    cut(std::move(words), 0, lines);
    return lines;
}

QStringList paragraphsOfPages(const std::vector<std::vector<PageLine>> &pages,
                              const std::vector<double> &heights)
{
    QHash<QString, int> seen; // margin lines, by how many pages have them
    for (size_t p = 0; p < pages.size(); ++p)
        for (const PageLine &line : pages[p])
            if (isInMargin(line, heights[p]))
                ++seen[withoutNumbers(line.text)];
    QStringList paragraphs;
    for (size_t p = 0; p < pages.size(); ++p) {
        for (const PageLine &line : pages[p]) {
            const bool running =
                isInMargin(line, heights[p]) &&
                (isPageNumber(line.text) ||
                 (pages.size() > 1 && seen[withoutNumbers(line.text)] * 2 > int(pages.size())));
            if (running)
                continue;
            const bool overPage =
                !paragraphs.isEmpty() && line.text.front().isLower() && !endsSentence(paragraphs.last());
            const bool goesOn = !paragraphs.isEmpty() && (!line.startsParagraph || overPage);
            if (!goesOn)
                paragraphs << QString();
            join(paragraphs.last(), line.text);
        }
    }
    return paragraphs;
}

QString headingOf(const std::vector<PageLine> &page)
{
    constexpr double larger = 1.25; // than the running text
    constexpr qsizetype longest = 250;
    std::vector<double> heights;
    for (const PageLine &line : page)
        heights.push_back(line.bottom - line.top);
    if (heights.empty())
        return {};
    std::sort(heights.begin(), heights.end());
    const double most = heights.back();
    if (most < heights[heights.size() / 2] * larger)
        return {};
    QString heading;
    for (const PageLine &line : page)
        if (line.bottom - line.top > most * 0.95 && heading.size() < longest)
            heading += (heading.isEmpty() ? QString() : QString(u' ')) + line.text;
    return heading;
}

} // namespace dateline
