// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/writtendate.h"
#include <array>
#include <QString>
#include <vector>

namespace dateline {

namespace {

/// Month names and abbreviations in English, German, French, Spanish, Italian, Portuguese and Dutch.
constexpr std::array<QStringView, 12> monthNames{
    u"january jan januar jänner janvier janv enero ene gennaio gen janeiro januari",
    u"february feb februar febr février fevrier févr febrero febbraio fevereiro februari",
    u"march mar märz maerz mär mrz mars marzo março maart mrt",
    u"april apr avril avr abril abr aprile",
    u"may mai mayo maggio mag maio mei",
    u"june jun juni juin junio giugno giu junho",
    u"july jul juli juillet juil julio luglio lug julho",
    u"august aug août aout agosto ago augustus",
    u"september sep sept septembre septiembre settembre set setembro",
    u"october oct oktober okt octobre octubre ottobre ott outubro",
    u"november nov novembre noviembre novembro",
    u"december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro"};

constexpr QStringView weekdayNames =
    u"monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    u"montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "
    u"lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado "
    u"domingo "
    u"lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag "
    u"zaterdag "
    u"zondag";

/// Whether \a word is one of the space-separated \a words.
bool among(QStringView words, QStringView word)
{
    for (qsizetype at = 0; at < words.size();) {
        qsizetype end = words.indexOf(u' ', at);
        if (end < 0)
            end = words.size();
        if (words.mid(at, end - at).compare(word, Qt::CaseInsensitive) == 0)
            return true;
        at = end + 1;
    }
    return false;
}

unsigned monthNumber(QStringView word)
{
    if (word.size() < 3 || word.size() > 10)
        return 0;
    for (size_t i = 0; i < monthNames.size(); ++i)
        if (among(monthNames[i], word))
            return unsigned(i + 1);
    return 0;
}

struct Piece
{
    enum class Kind : quint8 { Number, Word, Mark, Space };
    Kind kind;
    TextSpan span;
    int value = 0; ///< of a number of up to eight digits
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

Piece pieceAt(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    if (isDigit(text[begin])) {
        int value = 0;
        for (; end < text.size() && isDigit(text[end]); ++end)
            value = end - begin < 8 ? value * 10 + text[end].digitValue() : -1;
        return {Piece::Kind::Number, {begin, end}, value};
    }
    if (text[begin].isLetter()) {
        while (end < text.size() && text[end].isLetter())
            ++end;
        return {Piece::Kind::Word, {begin, end}};
    }
    if (!text[begin].isSpace())
        return {Piece::Kind::Mark, {begin, begin + 1}};
    while (end < text.size() && text[end].isSpace())
        ++end;
    return {Piece::Kind::Space, {begin, end}};
}

/// The pieces from one number or month name on, read one by one and only as far as a form needs.
class Reader
{
public:
    Reader(QStringView text, qsizetype at, NumericOrder order)
        : m_text(text)
        , m_begin(at)
        , m_at(at)
        , m_order(order)
    {
    }

    std::optional<WrittenDate> read()
    {
        const Piece first = pieceAt(m_text, m_at);
        if (first.kind == Piece::Kind::Word)
            return reading(&Reader::monthDayYear);
        for (auto form :
             {&Reader::compact, &Reader::yearMonthDay, &Reader::dayMonthNameYear, &Reader::numeric})
            if (auto found = reading(form))
                return found;
        return std::nullopt;
    }

private:
    using Form = std::optional<PartialDate> (Reader::*)();

    std::optional<WrittenDate> reading(Form form)
    {
        m_at = m_begin;
        const auto date = (this->*form)();
        if (!date || date->year() < 1600 || date->year() > 2199)
            return std::nullopt;
        return WrittenDate{*date, {m_begin, m_at}};
    }

    /// Takes a number of \a least to \a most digits; -1 where there is none.
    int number(qsizetype least, qsizetype most)
    {
        if (m_at >= m_text.size())
            return -1;
        const Piece piece = pieceAt(m_text, m_at);
        if (piece.kind != Piece::Kind::Number || piece.span.length() < least || piece.span.length() > most)
            return -1;
        m_at = piece.span.end;
        return piece.value;
    }

    QStringView word()
    {
        if (m_at >= m_text.size() || !m_text[m_at].isLetter())
            return {};
        const Piece piece = pieceAt(m_text, m_at);
        m_at = piece.span.end;
        return piece.span.in(m_text);
    }

    bool take(QStringView marks)
    {
        if (m_at >= m_text.size() || !marks.contains(m_text[m_at]))
            return false;
        ++m_at;
        return true;
    }

    void skip(QStringView marks)
    {
        for (int i = 0;
             i < 4 && m_at < m_text.size() && (m_text[m_at].isSpace() || marks.contains(m_text[m_at])); ++i)
            ++m_at;
    }

    void skipWord(QStringView words)
    {
        const qsizetype start = m_at;
        if (!among(words, word()))
            m_at = start;
    }

    bool endsHere() const { return m_at >= m_text.size() || !isDigit(m_text[m_at]); }

    /// 20210505
    std::optional<PartialDate> compact()
    {
        const int all = number(8, 8);
        if (all < 0 || m_text.mid(m_at).startsWith(u'.'))
            return std::nullopt;
        return PartialDate::day(all / 10000, unsigned(all / 100 % 100), unsigned(all % 100));
    }

    /// 2021-05-05, 2021/5/5, 2021.05.05, 2021_05_05; 2021 May 5
    std::optional<PartialDate> yearMonthDay()
    {
        const int y = number(4, 4);
        if (y < 0)
            return std::nullopt;
        const QChar separator = m_at < m_text.size() ? m_text[m_at] : QChar();
        if (!take(u"-/._ 年"))
            return std::nullopt;
        int m = number(1, 2);
        if (m < 0) {
            m = int(monthNumber(word()));
            skip(u"-/._");
        } else if (separator == u' ' ||
                   !take(separator == u'年' ? QStringView(u"月") : QStringView(&separator, 1))) {
            return std::nullopt;
        }
        const int d = m > 0 ? number(1, 2) : -1;
        return d > 0 ? PartialDate::day(y, unsigned(m), unsigned(d)) : std::nullopt;
    }

    /// 5 May 2021, 5th of May, 2021, 5. Mai 2021, 5-May-2021, 5 de mayo de 2021
    std::optional<PartialDate> dayMonthNameYear()
    {
        const int d = number(1, 2);
        if (d < 0)
            return std::nullopt;
        skipWord(u"st nd rd th er º");
        skip(u".-/_");
        skipWord(u"of de");
        skip(u"");
        const unsigned m = monthNumber(word());
        if (m == 0)
            return std::nullopt;
        skip(u".,-/_'’");
        skipWord(u"de del");
        skip(u"");
        const int y = number(4, 4);
        return y > 0 ? PartialDate::day(y, m, unsigned(d)) : std::nullopt;
    }

    /// May 5, 2021; May 5th 2021; May-5-2021
    std::optional<PartialDate> monthDayYear()
    {
        const unsigned m = monthNumber(word());
        if (m == 0)
            return std::nullopt;
        skip(u".-_");
        const int d = number(1, 2);
        if (d < 0)
            return std::nullopt;
        skipWord(u"st nd rd th");
        const qsizetype afterDay = m_at;
        skip(u",.-_");
        const int y = m_at > afterDay ? number(4, 4) : -1;
        return y > 0 && endsHere() ? PartialDate::day(y, m, unsigned(d)) : std::nullopt;
    }

    /// 05.05.2021, 13/5/2021, 5-13-2021; 05.05.21 with points only
    std::optional<PartialDate> numeric()
    {
        const int a = number(1, 2);
        if (a <= 0 || m_at >= m_text.size())
            return std::nullopt;
        const QChar separator = m_text[m_at];
        if (!take(u"./-"))
            return std::nullopt;
        if (separator == u'.')
            skip(u"");
        const int b = number(1, 2);
        if (b <= 0 || !take(QStringView(&separator, 1)))
            return std::nullopt;
        if (separator == u'.')
            skip(u"");
        const qsizetype yearAt = m_at;
        int y = number(4, 4);
        if (y < 0 && separator == u'.' && (m_at = yearAt, y = number(2, 2)) >= 0)
            y += y < 70 ? 2000 : 1900;
        if (y < 0 || (m_at < m_text.size() && m_text[m_at] == separator && separator != u'.'))
            return std::nullopt;
        const bool dayFirst = separator == u'.' || a > 12 || a == b || m_order == NumericOrder::DayFirst;
        if (!dayFirst && b <= 12 && m_order == NumericOrder::Unknown)
            return std::nullopt;
        return dayFirst && b <= 12 ? PartialDate::day(y, unsigned(b), unsigned(a))
                                   : PartialDate::day(y, unsigned(a), unsigned(b));
    }

    QStringView m_text;
    qsizetype m_begin;
    qsizetype m_at;
    NumericOrder m_order;
};

} // namespace

std::optional<WrittenDate> findWrittenDate(QStringView text, qsizetype from, NumericOrder order)
{
    for (qsizetype at = from; at < text.size();) {
        const Piece piece = pieceAt(text, at);
        const bool number = piece.kind == Piece::Kind::Number && piece.span.length() <= 8;
        if (number || (piece.kind == Piece::Kind::Word && monthNumber(piece.span.in(text)) > 0))
            if (auto found = Reader(text, at, order).read())
                return found;
        at = piece.span.end;
    }
    return std::nullopt;
}

bool tellsOfUpdate(QStringView words)
{
    for (QStringView stem : {u"updat", u"modif", u"aktualisiert", u"mis à jour", u"actualizado",
                             u"atualizado", u"aggiornat", u"bijgewerkt"})
        if (words.contains(stem, Qt::CaseInsensitive))
            return true;
    return false;
}

bool isWeekdayName(QStringView word)
{
    return among(weekdayNames, word);
}

} // namespace dateline
