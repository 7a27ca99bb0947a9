// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/result.h"
#include "app/load/writtendate.h"
#include <QHash>

namespace dateline {

/// The two days that 03/04/2020 can be.
struct TwoReadings
{
    PartialDate dayFirst;
    PartialDate monthFirst;

    const PartialDate &by(NumericOrder order) const
    {
        return order == NumericOrder::MonthFirst ? monthFirst : dayFirst;
    }
};

/// Of the date in \a words, where it can be read both ways and nothing in them decides.
std::optional<TwoReadings> twoReadings(const QString &words);

/// Of a publication date that is not known because it is written so.
std::optional<TwoReadings> twoReadings(const PublicationDate &published);

/// The date in \a value, a field that \a evidence quotes: known; undecided, with the evidence but no day; or
/// none.
PublicationDate publishedIn(const QString &value, NumericOrder order, PublicationBasis basis,
                            const QString &evidence, double confidence);

/// What a decision about the order of numbers holds for: the site's host name without "www.", else the
/// source, in lower case. Empty where neither is known.
QString siteOf(const QString &url, const QString &source);

/// How numbers such as 3/4/2020 are ordered in texts of this language tag ("en-GB", "de") from the site
/// \a url; Unknown where both orders are in use.
NumericOrder numericOrderOf(const QString &languageTag, const QString &url);

/// Reads an undecided publication date in \a order.
void decideOrder(Article &article, NumericOrder order);

/// What was decided for each site, in words, as LoadOptions have it; nothing of a Problem.
QHash<QString, NumericOrder> siteOrders(const Result<QHash<QString, QString>> &decided);

QLatin1String toText(NumericOrder order);            ///< "unknown", "day-first", "month-first"
NumericOrder numericOrderFromText(QStringView text); ///< Unknown for all else

} // namespace dateline
