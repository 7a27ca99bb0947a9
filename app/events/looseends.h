// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace dateline {

/// Whether \a words break off before what their last word leads to: "slid $19 in *the*", "unhappy with
/// *what*".
bool endsLoosely(QStringView words);
/// \a title without such words, and without marks, at its end.
QString withoutLooseEnds(QString title);
/// \a words with the quotation mark closed that is open at their end.
QString withQuotesClosed(const QString &words);

} // namespace dateline
