// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/dateorder.h"
#include "app/load/articlefields.h"
#include <array>
#include <QUrl>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr double decidedConfidence = 0.9;
constexpr std::array orderNames{"unknown"_L1, "day-first"_L1, "month-first"_L1};

} // namespace

std::optional<TwoReadings> twoReadings(const QString &words)
{
    if (findWrittenDate(words))
        return std::nullopt;
    const auto dayFirst = findWrittenDate(words, 0, NumericOrder::DayFirst);
    const auto monthFirst = findWrittenDate(words, 0, NumericOrder::MonthFirst);
    if (!dayFirst || !monthFirst)
        return std::nullopt;
    return TwoReadings{dayFirst->date, monthFirst->date};
}

std::optional<TwoReadings> twoReadings(const PublicationDate &published)
{
    return published.isKnown() ? std::nullopt : twoReadings(published.evidence);
}

PublicationDate publishedIn(const QString &value, NumericOrder order, PublicationBasis basis,
                            const QString &evidence, double confidence)
{
    if (const auto day = dayInField(value, order))
        return {day, basis, evidence, confidence};
    return twoReadings(value) ? PublicationDate{std::nullopt, basis, evidence, 0} : PublicationDate();
}

QString siteOf(const QString &url, const QString &source)
{
    QString host = QUrl(url).host().toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return host.isEmpty() ? source.trimmed().toLower() : host;
}

NumericOrder numericOrderOf(const QString &languageTag, const QString &url)
{
    const QString host = QUrl(url).host();
    for (QLatin1String dayFirst :
         {".uk"_L1, ".ie"_L1, ".au"_L1, ".nz"_L1, ".in"_L1, ".za"_L1, ".sg"_L1, ".ng"_L1, ".ke"_L1, ".pk"_L1})
        if (host.endsWith(dayFirst))
            return NumericOrder::DayFirst;
    for (QLatin1String monthFirst : {".us"_L1, ".gov"_L1, ".mil"_L1})
        if (host.endsWith(monthFirst))
            return NumericOrder::MonthFirst;
    const QString tag = QString(languageTag).toLower().replace(u'_', u'-');
    if (tag.isEmpty() || tag == "en"_L1)
        return NumericOrder::Unknown;
    return tag == "en-us"_L1 || tag == "en-ph"_L1 ? NumericOrder::MonthFirst : NumericOrder::DayFirst;
}

void decideOrder(Article &article, NumericOrder order)
{
    PublicationDate &published = article.published;
    const auto readings = twoReadings(published);
    if (!readings || order == NumericOrder::Unknown)
        return;
    published.date = readings->by(order);
    published.confidence = decidedConfidence;
}

QHash<QString, NumericOrder> siteOrders(const Result<QHash<QString, QString>> &decided)
{
    QHash<QString, NumericOrder> orders;
    if (decided)
        for (auto it = decided->begin(); it != decided->end(); ++it)
            orders.insert(it.key(), numericOrderFromText(it.value()));
    return orders;
}

QLatin1String toText(NumericOrder order)
{
    return orderNames[size_t(order)];
}

NumericOrder numericOrderFromText(QStringView text)
{
    for (size_t i = 0; i < orderNames.size(); ++i)
        if (text == orderNames[i])
            return NumericOrder(i);
    return NumericOrder::Unknown;
}

} // namespace dateline
