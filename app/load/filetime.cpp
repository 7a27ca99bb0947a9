// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/filetime.h"
#include <QDateTime>
#include <QFileInfo>

namespace dateline {

using namespace Qt::StringLiterals;

std::optional<PartialDate> dayWritten(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return std::nullopt;
    const QDate day = info.lastModified().toUTC().date();
    return PartialDate::day(day.year(), unsigned(day.month()), unsigned(day.day()));
}

void doubtLaterThan(QDate written, Article &article)
{
    constexpr int tolerance = 366; // days
    if (!article.published.isKnown() || article.published.basis == PublicationBasis::Given ||
        written.year() < 2010)
        return;
    const std::chrono::year_month_day day = article.published.date->firstDate();
    const QDate published(int(day.year()), int(unsigned(day.month())), int(unsigned(day.day())));
    if (written.daysTo(published) <= tolerance)
        return;
    article.notes << u"The date found, %1, lies in the future of the file; it was not used."_s.arg(
        article.published.date->toTimex());
    article.published = {};
}

} // namespace dateline
