// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/itemtext.h"
#include "ui/models/datetext.h"
#include "ui/models/names.h"
#include "ui/models/theme.h"
#include <QCoreApplication>
#include <QStringList>

namespace dateline {

namespace {

/// In the order of Precision.
constexpr std::array precisionNames{
    QT_TRANSLATE_NOOP("Precision", "century"), QT_TRANSLATE_NOOP("Precision", "decade"),
    QT_TRANSLATE_NOOP("Precision", "year"),    QT_TRANSLATE_NOOP("Precision", "half-year"),
    QT_TRANSLATE_NOOP("Precision", "season"),  QT_TRANSLATE_NOOP("Precision", "quarter"),
    QT_TRANSLATE_NOOP("Precision", "month"),   QT_TRANSLATE_NOOP("Precision", "week"),
    QT_TRANSLATE_NOOP("Precision", "weekend"), QT_TRANSLATE_NOOP("Precision", "day")};

QString translated(const char *text)
{
    return QCoreApplication::translate("Precision", text);
}

QString joined(const QStringList &parts, QLatin1String separator)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

QString mainText(const EventSummary &event)
{
    return event.main ? mainEventName() : QString();
}

} // namespace

QString precisionName(const EventSummary &event)
{
    if (!event.dated)
        return QCoreApplication::translate("Precision", "no date");
    if (event.interval)
        return QCoreApplication::translate("Precision", "period");
    return translated(precisionNames[size_t(event.precision)]);
}

QString bothHalvesText()
{
    return QCoreApplication::translate("Precision", "in both halves");
}

QString accessibleText(const EventSummary &event, bool inBothHalves)
{
    return joined({event.title, dateText(event), precisionName(event), reviewName(event.review),
                   mainText(event), inBothHalves ? bothHalvesText() : QString()},
                  QLatin1String(", "));
}

QString toolTipText(const EventSummary &event, const QString &article)
{
    const QLatin1String dot(" \xb7 ");
    const QString when = joined({dateText(event), precisionName(event)}, dot);
    const QString about = joined({typeName(event.type), event.who, event.where}, dot);
    const QString confidence = QStringLiteral("%1 %").arg(qRound(event.confidence * 100));
    const QString state = joined({reviewName(event.review), confidence, mainText(event)}, dot);
    QStringList lines{QStringLiteral("<b>%1</b>").arg(event.title.toHtmlEscaped()), when.toHtmlEscaped(),
                      about.toHtmlEscaped(), state.toHtmlEscaped()};
    if (!article.isEmpty())
        lines << QStringLiteral("<i>%1</i>").arg(article.toHtmlEscaped());
    return QStringLiteral("<div style='max-width:360px'>%1</div>").arg(lines.join(QLatin1String("<br>")));
}

} // namespace dateline
