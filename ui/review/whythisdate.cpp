// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/whythisdate.h"
#include "app/core/displaydate.h"
#include "ui/models/names.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dateline::WhyThisDate", text);
}

QString quoted(TextSpan span, const Article &article)
{
    QString words = span.in(article.text).toString().simplified();
    if (words.size() > 60)
        words = words.left(58).trimmed() + u'…';
    return u"“%1”"_s.arg(words);
}

QString wordsLine(const Event &event, TextSpan span, const Article &article)
{
    const QString words = quoted(span, article);
    return event.sentence.overlaps(span) ? tr("%1 in the same sentence").arg(words)
                                         : tr("%1 in another sentence").arg(words);
}

QString publishedLine(const Article &article)
{
    const PublicationDate &published = article.published;
    return published.isKnown()
               ? tr("+ published %1 (%2)")
                     .arg(toDisplayText(*published.date), publicationBasisName(published.basis))
               : tr("+ the publication date, which is not known yet");
}

/// The step of that kind; nothing where the trace has none.
const TraceStep *stepOf(const Event &event, TraceStep::Kind kind)
{
    for (const TraceStep &step : event.trace)
        if (step.kind == kind)
            return &step;
    return nullptr;
}

QString resultLine(const Event &event)
{
    QString line = tr("= %1").arg(toDisplayText(*event.date));
    if (const TraceStep *tense = stepOf(event, TraceStep::Kind::Tense); tense && !tense->text.isEmpty())
        line += tr(", by the tense: %1").arg(tense->text);
    return line;
}

bool restsOnPublication(const Event &event)
{
    return event.dateBasis == DateBasis::Publication || event.waitsForPublicationDate();
}

} // namespace

QStringList whyThisDate(const Event &event, const Article &article)
{
    if (event.dateBasis == DateBasis::User && event.date)
        return {tr("%1 was set by you.").arg(toDisplayText(*event.date))};
    QStringList lines;
    if (!event.dateSpan.isEmpty())
        lines << wordsLine(event, event.dateSpan, article);
    const TraceStep *anchor = stepOf(event, TraceStep::Kind::Anchor);
    if (anchor && !anchor->span.isEmpty())
        lines << tr("+ %1, named before").arg(quoted(anchor->span, article));
    else if (restsOnPublication(event))
        lines << publishedLine(article);
    if (event.date && (lines.size() > 1 || event.dateBasis != DateBasis::Stated))
        lines << resultLine(event);
    else if (event.date)
        lines << tr("= %1, stated in full").arg(toDisplayText(*event.date));
    else if (event.waitsForPublicationDate())
        lines << tr("= waits: set the publication date and it moves onto the timeline");
    else
        lines << tr("No words of the text date it.");
    if (event.dateBasis == DateBasis::Inferred)
        lines << tr("Concluded from the context, not said.");
    return lines;
}

QStringList otherReadings(const Event &event)
{
    QStringList readings;
    for (const DateAlternative &other : event.alternatives)
        readings << tr("%1 (%2 %)").arg(toDisplayText(other.date)).arg(qRound(100 * other.probability));
    return readings;
}

} // namespace dateline
