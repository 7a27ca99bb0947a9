// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/cell.h"

namespace dateline {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c.unicode() > 127 && c.isLetter());
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘';
}

Category punctuation(QChar c)
{
    switch (c.unicode()) {
    case u'-':
    case u'‐':
    case u'‑':
    case u'–':
    case u'—':
    case u'−':
        return Category::Hyphen;
    case u'.':
        return Category::Stop;
    case u',':
        return Category::Comma;
    case u':':
        return Category::Colon;
    case u'/':
        return Category::Slash;
    case u'(':
    case u')':
        return Category::Bracket;
    default:
        return isApostrophe(c) ? Category::Apostrophe : Category::None;
    }
}

/// Categories that can be the heart of an expression.
bool isTrigger(Meaning m)
{
    switch (m.category) {
    // The first word of "nineteen ninety-six", "twenty twenty".
    case Category::Number:
        return m.value >= 17 && m.value <= 20;
    case Category::Month:
    case Category::MonthShort:
    case Category::Weekday:
    case Category::WeekdayShort:
    case Category::WeekdayPlural:
    case Category::Season:
    case Category::Unit:
    case Category::UnitPlural:
    case Category::PartOfDay:
    case Category::PartOfDayPlural:
    case Category::ClockName:
    case Category::Meridiem:
    case Category::DecadeName:
    case Category::Past:
    case Category::Day:
    case Category::Tonight:
    case Category::Reference:
    case Category::Frequency:
    case Category::EraBefore:
    case Category::Digits:
    case Category::OrdinalDigits:
    case Category::DecadeDigits:
    case Category::Holiday:
    case Category::Period:
    case Category::Multiplier:
        return true;
    default:
        return false;
    }
}

/// Cuts one token into cells.
class TokenLexer
{
public:
    TokenLexer(QStringView text, const Token &token, int number, const TemporalLexicon &lexicon,
               std::vector<Cell> &cells)
        : m_text(text)
        , m_span(token.span)
        , m_lexicon(lexicon)
        , m_cells(cells)
    {
        m_cell.token = number;
        m_cell.spaced = token.spaceBefore;
    }

    /// Whether a trigger is among them.
    bool run()
    {
        bool found = false;
        for (qsizetype at = m_span.begin; at < m_span.end;) {
            const qsizetype end = next(at);
            m_cell.span = {at, end};
            m_cell.capital = m_text[at].isUpper();
            for (const Meaning &m : m_cell.meanings)
                found = found || isTrigger(m);
            m_cells.push_back(m_cell);
            m_cell.spaced = false;
            at = end;
        }
        return found;
    }

private:
    QChar at(qsizetype i) const { return i < m_span.end ? m_text[i] : QChar(); }

    /// Reads the cell at \a begin and answers its end.
    qsizetype next(qsizetype begin)
    {
        m_cell.meanings = {};
        m_cell.digits = 0;
        const QChar c = m_text[begin];
        if (isDigit(c))
            return number(begin);
        if (isLetter(c))
            return word(begin);
        if (isApostrophe(c) && (begin + 2 == m_span.end) &&
            (at(begin + 1) == u's' || at(begin + 1) == u'S')) {
            m_cell.meanings[0] = {Category::Possessive, 0};
            return begin + 2;
        }
        m_cell.meanings[0] = {punctuation(c), 0};
        return begin + 1;
    }

    qsizetype word(qsizetype begin)
    {
        qsizetype end = begin;
        while (end < m_span.end && isLetter(m_text[end]))
            ++end;
        // Abbreviations of single letters: a.m., B.C.E.
        while (end - begin <= 6 && at(end) == u'.' && isLetter(m_text[end - 1]) &&
               (end - begin == 1 || m_text[end - 2] == u'.')) {
            ++end;
            if (isLetter(at(end)) && !isLetter(at(end + 1)))
                ++end;
        }
        if (const Meanings *found = m_lexicon.find(m_text.mid(begin, end - begin)))
            m_cell.meanings = *found;
        return end;
    }

    qsizetype number(qsizetype begin)
    {
        qsizetype end = begin;
        qint64 value = 0;
        for (; end < m_span.end && isDigit(m_text[end]); ++end)
            value = std::min<qint64>(value * 10 + m_text[end].digitValue(), 1'000'000'000);
        m_cell.digits = quint8(std::min<qsizetype>(end - begin, 200));
        m_cell.meanings[0] = {Category::Digits, qint32(value)};
        const qsizetype suffix = end;
        while (end < m_span.end && isLetter(m_text[end]))
            ++end;
        return suffix == end ? end : suffixed(m_text.mid(suffix, end - suffix), suffix, end);
    }

    /// A number with letters stuck to it: "3rd", "1990s"; anything else is cut apart.
    qsizetype suffixed(QStringView letters, qsizetype suffix, qsizetype end)
    {
        const auto is = [letters](QLatin1String word) {
            return letters.compare(word, Qt::CaseInsensitive) == 0;
        };
        if (is(QLatin1String("s")))
            m_cell.meanings[0].category = Category::DecadeDigits;
        else if (is(QLatin1String("st")) || is(QLatin1String("nd")) || is(QLatin1String("rd")) ||
                 is(QLatin1String("th")))
            m_cell.meanings[0].category = Category::OrdinalDigits;
        else
            return suffix;
        return end;
    }

    QStringView m_text;
    TextSpan m_span;
    const TemporalLexicon &m_lexicon;
    std::vector<Cell> &m_cells;
    Cell m_cell;
};

} // namespace

bool appendCells(const AnalysedText &text, const Sentence &sentence, const TemporalLexicon &lexicon,
                 std::vector<Cell> &cells)
{
    bool found = false;
    for (int i = sentence.first; i < sentence.last; ++i)
        found = TokenLexer(text.text, text.tokens[size_t(i)], i, lexicon, cells).run() || found;
    return found;
}

} // namespace dateline
