// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/partialdate.h"

namespace dateline {

/// How the words narrow or blur the value (TIMEX3 mod).
enum class DateQualifier : quint8 { Exact, About, Before, After, Between, Early, Mid, Late };

/// Where the date of an event comes from.
enum class DateBasis : quint8 {
    Stated,        ///< a time expression in the sentence says it in full
    Publication,   ///< resolved from the publication date ("last month")
    OtherSentence, ///< taken from another sentence
    Inferred,      ///< concluded, not said
    User           ///< set by a person
};

/// A date as far as it is known: one calendar value or an interval of them with possibly one open
/// end, and the words' qualifier. Immutable but for assignment; never empty.
class DateValue
{
public:
    DateValue(PartialDate single, DateQualifier qualifier = DateQualifier::Exact);
    /// An interval; at least one end must be there, and the first may not start after the last ends
    /// (else nothing).
    static std::optional<DateValue> interval(std::optional<PartialDate> first,
                                             std::optional<PartialDate> last,
                                             DateQualifier qualifier = DateQualifier::Exact);

    bool isInterval() const { return m_interval; }
    std::optional<PartialDate> first() const { return m_first; }
    std::optional<PartialDate> last() const { return m_last; }
    DateQualifier qualifier() const { return m_qualifier; }
    DateValue withQualifier(DateQualifier qualifier) const;

    /// A clock time or part of day where one was stated: "T14:30", "T09:00Z", "TMO", "TAF", "TEV", "TNI";
    /// else empty.
    QString timeOfDay() const { return m_timeOfDay; }
    DateValue withTimeOfDay(const QString &timeOfDay) const;

    /// All days the value may mean, half-open; open ends as in DayInterval.
    DayInterval span() const;
    /// The precision of a single value; of an interval, that of its finer end.
    Precision precision() const;

    /// "2021-05-05", "2021-05-05T14:30", "2021-05-05/2021-05-07", "2015-08-10/..", "../1972".
    QString toTimex() const;
    static std::optional<DateValue> fromTimex(QStringView text);
    /// EDTF with the qualifier: about is "~", early/mid/late has no form and is left out.
    QString toEdtf() const;

    bool operator==(const DateValue &) const = default;

private:
    DateValue() = default;

    std::optional<PartialDate> m_first;
    std::optional<PartialDate> m_last;
    QString m_timeOfDay;
    DateQualifier m_qualifier = DateQualifier::Exact;
    bool m_interval = false;
};

/// The words of the command line and the library file: "exact", "about", … / "stated", …
QLatin1String toText(DateQualifier qualifier);
QLatin1String toText(DateBasis basis);
std::optional<DateQualifier> qualifierFromText(QStringView text);
std::optional<DateBasis> dateBasisFromText(QStringView text);

} // namespace dateline
