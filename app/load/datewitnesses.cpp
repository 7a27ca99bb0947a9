// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/datewitnesses.h"
#include "app/load/writtendate.h"
#include <algorithm>
#include <memory>
#include <QRegularExpression>
#include <QStringList>

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

/// Whether what stands before the date in \a words calls it that of an update; in "5 May 2021 / Updated 8
/// hours ago" it does not.
bool isOfUpdate(const QString &words)
{
    static const QRegularExpression year(u"\\b[12]\\d\\d\\d\\b"_s);
    return tellsOfUpdate(QStringView(words).left(words.indexOf(year)));
}

/// Whether the words of \a found hold a time in UTC, by which its day may be another than that of the place:
/// \a shown, the day that readers see, is that one. Never where \a changed, the day of an update, is \a
/// shown; the \a language tells whether the place's clocks can be behind.
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
    if (!hour || isOfUpdate(shown.evidence))
        return false;
    const bool earlier = days == -1 && *hour < westernmost && ofTheWest.contains(language);
    const bool later = days == 1 && *hour >= 24 - easternmost && changed.date != shown.date;
    return earlier || later;
}

} // namespace

DateStep once(DateStep step)
{
    return [step = std::move(step), answer = std::make_shared<std::optional<PublicationDate>>()] {
        if (!*answer)
            *answer = step();
        return **answer;
    };
}

PublicationDate weighed(PublicationDate found, const DateWitnesses &witnesses,
                        std::span<const DateStep> second)
{
    constexpr double sure = 0.97;
    constexpr double alone = 0.88;
    constexpr double doubtful = 0.7;
    if (!found.isKnown())
        return found;
    const auto fromField = found.evidence; // a step that gives the same evidence is the same answer
    bool agreed = false;
    bool denied = false;
    for (const DateStep &step : witnesses.fields) {
        const PublicationDate other = step();
        const bool sameTime = isLocalDayOf(other, found, witnesses.changed, witnesses.language);
        denied = denied || (other.isKnown() && other.date != found.date && !sameTime);
        agreed = agreed || sameTime || (found.basis == PublicationBasis::Url && other.date == found.date);
    }
    for (const DateStep &step : second) {
        if (agreed || denied)
            break;
        const PublicationDate other = step();
        agreed = other.isKnown() && other.date == found.date && other.evidence != fromField;
    }
    found.confidence = denied   ? std::min(found.confidence, doubtful)
                       : agreed ? std::max(found.confidence, sure)
                                : std::min(found.confidence, alone);
    return found;
}

PublicationDate withDayShown(PublicationDate found, const DateWitnesses &witnesses)
{
    if (!found.isKnown() || found.basis != PublicationBasis::Metadata)
        return found;
    for (const DateStep &step : witnesses.shown) {
        const PublicationDate seen = step();
        if (!seen.isKnown())
            continue;
        if (seen.date == found.date)
            return found;
        const bool twice =
            std::any_of(witnesses.hidden.begin(), witnesses.hidden.end(), [&](const DateStep &field) {
                return field().isKnown() && field().date == seen.date;
            });
        if (twice || isLocalDayOf(found, seen, witnesses.changed, witnesses.language))
            return seen;
    }
    return found;
}

} // namespace dateline
