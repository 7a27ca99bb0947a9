// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/category.h"
#include "app/core/enumtext.h"

namespace dateline {

namespace {

constexpr std::array lexicalNames = {
    QLatin1String(""),
    QLatin1String("Month"),
    QLatin1String("MonthShort"),
    QLatin1String("Weekday"),
    QLatin1String("WeekdayShort"),
    QLatin1String("WeekdayPlural"),
    QLatin1String("Season"),
    QLatin1String("Unit"),
    QLatin1String("UnitPlural"),
    QLatin1String("PartOfDay"),
    QLatin1String("PartOfDayPlural"),
    QLatin1String("ClockName"),
    QLatin1String("Meridiem"),
    QLatin1String("Zone"),
    QLatin1String("Number"),
    QLatin1String("Multiplier"),
    QLatin1String("Ordinal"),
    QLatin1String("Vague"),
    QLatin1String("Couple"),
    QLatin1String("DecadeName"),
    QLatin1String("Half"),
    QLatin1String("The"),
    QLatin1String("Indefinite"),
    QLatin1String("This"),
    QLatin1String("That"),
    QLatin1String("Same"),
    QLatin1String("Last"),
    QLatin1String("Past"),
    QLatin1String("Previous"),
    QLatin1String("Next"),
    QLatin1String("Coming"),
    QLatin1String("Following"),
    QLatin1String("Latest"),
    QLatin1String("Current"),
    QLatin1String("Recent"),
    QLatin1String("Each"),
    QLatin1String("Ago"),
    QLatin1String("Earlier"),
    QLatin1String("Later"),
    QLatin1String("Before"),
    QLatin1String("After"),
    QLatin1String("Early"),
    QLatin1String("Mid"),
    QLatin1String("Late"),
    QLatin1String("StartOf"),
    QLatin1String("EndOf"),
    QLatin1String("MiddleOf"),
    QLatin1String("Of"),
    QLatin1String("In"),
    QLatin1String("On"),
    QLatin1String("At"),
    QLatin1String("From"),
    QLatin1String("To"),
    QLatin1String("Until"),
    QLatin1String("Between"),
    QLatin1String("And"),
    QLatin1String("Or"),
    QLatin1String("About"),
    QLatin1String("LessThan"),
    QLatin1String("MoreThan"),
    QLatin1String("EqualOrLess"),
    QLatin1String("EqualOrMore"),
    QLatin1String("Than"),
    QLatin1String("No"),
    QLatin1String("Fiscal"),
    QLatin1String("Day"),
    QLatin1String("Tonight"),
    QLatin1String("Reference"),
    QLatin1String("Frequency"),
    QLatin1String("EraBefore"),
    QLatin1String("EraAfter"),
    QLatin1String("Circa"),
    QLatin1String("Possessive"),
    QLatin1String("Filler"),
    QLatin1String("YearWord"),
    QLatin1String("End"),
    QLatin1String("More"),
    QLatin1String("Old"),
    QLatin1String("Period"),
    QLatin1String("Now"),
    QLatin1String("Time"),
    QLatin1String("NameBefore"),
    QLatin1String("NameAfter"),
    QLatin1String("Measure"),
    QLatin1String("QuarterSign"),
};
static_assert(lexicalNames.size() == size_t(Category::LastLexical) + 1);

} // namespace

std::optional<Category> categoryFromText(QStringView name)
{
    if (name.isEmpty())
        return std::nullopt;
    return enumFromText<Category>(lexicalNames, name);
}

} // namespace dateline
