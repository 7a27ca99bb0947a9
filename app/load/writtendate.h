// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/partialdate.h"
#include "app/core/textspan.h"

namespace dateline {

/// How 5/6/2021 is to be read where the numbers alone do not tell. Unknown: not at all.
enum class NumericOrder : quint8 { Unknown, DayFirst, MonthFirst };

/// A full day as people and machines write it into headers, names and addresses.
struct WrittenDate
{
    PartialDate date;
    TextSpan span;
};

/// The first full day in \a text at or after \a from, by the forms of seven western languages:
/// "5 May 2021", "May 5th, 2021", "5. Mai 2021", "2021-05-05T10:00Z", "05.05.2021", "20210505". The date
/// is the local one as written, whatever time zone follows. Years from 1600 to 2199. (Prose goes to
/// the temporal tagger; this is for the fields around it.)
std::optional<WrittenDate> findWrittenDate(QStringView text, qsizetype from = 0,
                                           NumericOrder order = NumericOrder::Unknown);

/// Whether \a word is a weekday's name in one of these languages.
bool isWeekdayName(QStringView word);

/// Whether \a words, such as the label before a date, are of an update, in one of these languages.
bool tellsOfUpdate(QStringView words);

} // namespace dateline
