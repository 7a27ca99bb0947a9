// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/localday.h"
#include <QRegularExpression>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// The hour of a time in UTC; nothing where none is written or it is a local one.
std::optional<int> utcHour(const QString &words)
{
    static const QRegularExpression time(
        u"\\d[T ](\\d\\d):\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]00:?00| ?UTC| ?GMT)"_s);
    const auto match = time.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt();
}

bool tellsOfUpdate(const QString &words)
{
    static const QRegularExpression update(u"updat|modif|aktualisiert|mis à jour|actualizado|aggiornat"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression year(u"\\b[12]\\d\\d\\d\\b"_s);
    return update.match(words.left(words.indexOf(year))).hasMatch(); // "5 May 2021 / Updated 8 hours ago"
}

} // namespace

bool isLocalDayOf(const PublicationDate &found, const PublicationDate &shown, const PublicationDate &changed,
                  const QString &language)
{
    constexpr int westernmost = 12; // hours that clocks are behind or before UTC
    constexpr int easternmost = 11;
    static const QStringList ofTheWest{{}, u"en"_s, u"es"_s, u"pt"_s}; // where clocks are behind
    if (!found.isKnown() || !shown.isKnown() || found.date->precision() != Precision::Day ||
        shown.date->precision() != Precision::Day)
        return false;
    const auto hour = utcHour(found.evidence);
    const auto days = (shown.date->firstDay() - found.date->firstDay()).count();
    if (!hour || tellsOfUpdate(shown.evidence))
        return false;
    const bool earlier = days == -1 && *hour < westernmost && ofTheWest.contains(language);
    const bool later = days == 1 && *hour >= 24 - easternmost && changed.date != shown.date;
    return earlier || later;
}

} // namespace dateline
