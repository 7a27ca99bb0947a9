// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/partialdate.h"
#include "app/core/token.h"

namespace dateline {

/// A date as GUM marks it in the text: `XML=<date when:::"2005-03">` … `</date>`, after the Text Encoding
/// Initiative's att.datable.
struct GoldDate
{
    TextSpan span;
    QString when; ///< 2005, 2005-03, 2005-03-14, --03-14 where the year is open, -0400 for 400 BCE

    /// Whether the TIMEX3 \a value says the same; where \a when leaves the year open, any year does.
    bool isValue(QStringView value) const;
};

/// The single dates marked in \a conllu; dates given as ranges are left out. \a text is what fromConllu()
/// made of it.
std::vector<GoldDate> goldDates(QStringView conllu, const AnalysedText &text);

/// The day of "# meta::dateCreated"; empty where there is none.
std::optional<PartialDate> goldPublicationDate(QStringView conllu);

} // namespace dateline
