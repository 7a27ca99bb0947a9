// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <QStringView>

namespace dateline {

/// What a word can be in a time expression: the terminals of the grammar. Those up to LastLexical are
/// the keys of temporal.json, where a category maps its words to a value: a number, or a name of an
/// enumeration below. The others are told by the lexer from the form of the word.
enum class Category : quint8 {
    None,
    Month,      ///< 1–12
    MonthShort, ///< 1–12, an abbreviation that is a word too: needs a full stop or a number beside it
    Weekday,    ///< ISO: Monday = 1
    WeekdayShort,
    WeekdayPlural, ///< "Mondays"
    Season,        ///< of enum Season
    Unit,          ///< of enum Unit, singular
    UnitPlural,
    PartOfDay, ///< of enum PartOfDay
    PartOfDayPlural,
    ClockName,  ///< noon 12, midnight 24
    Meridiem,   ///< a.m. 0, p.m. 12
    Zone,       ///< name of a time zone
    Number,     ///< 0–99 in words
    Multiplier, ///< hundred, thousand
    Ordinal,
    Vague,      ///< few, several, many …
    Couple,     ///< couple 2, dozen 12
    DecadeName, ///< nineties 90
    Half,
    The,
    Indefinite, ///< a, an
    This,
    That,
    Same,
    Last,
    Past,
    Previous,
    Next,
    Coming,
    Following,
    Latest,
    Current,
    Recent,
    Each,
    Ago,
    Earlier,
    Later,
    Before,
    After,
    Early,
    Mid,
    Late,
    StartOf,
    EndOf,
    MiddleOf,
    Of,
    In,
    On,
    At,
    From,
    To,
    Until, ///< until, through
    Between,
    And,
    Or,
    About, ///< TIMEX3 APPROX
    LessThan,
    MoreThan,
    EqualOrLess,
    EqualOrMore,
    Than,
    No, ///< of "no more than"
    Fiscal,
    Day, ///< yesterday −1, today 0, tomorrow 1
    Tonight,
    Reference, ///< of enum Reference
    Frequency, ///< of enum Unit
    EraBefore,
    EraAfter,
    Circa,
    Possessive,
    Filler,   ///< may stand between a determiner and a unit: "full", "entire"
    YearWord, ///< "year" before a number in words
    End,      ///< "end" of "year-end"
    More,
    Old,
    Period, ///< "period", the reporting period of a business text
    Now,
    Time,
    NameBefore,  ///< makes a name of the weekday after it: "Bloody Sunday"
    NameAfter,   ///< makes a name of the weekday before it: "Sunday Times"
    Measure,     ///< what a number before it counts: "percent", "km"
    QuarterSign, ///< "Q" of "Q3"
    LastLexical = QuarterSign,
    Digits,        ///< its value
    OrdinalDigits, ///< "3rd"
    DecadeDigits,  ///< "1990s", "80s": the number before the s
    Holiday,       ///< first word of a holiday's name: number of the first one that starts with it
    Hyphen,        ///< - – —
    Apostrophe,
    Stop,
    Comma,
    Colon,
    Slash,
    Bracket,
    Count
};

std::optional<Category> categoryFromText(QStringView name);

/// Units of time, from fine to coarse.
enum class Unit : quint8 {
    Second,
    Minute,
    Hour,
    Day,
    Night,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
    Millennium
};

enum class PartOfDay : quint8 { Morning, Midday, Afternoon, Evening, Night, Daytime };

enum class Reference : quint8 { Past, Present, Future };

} // namespace dateline
