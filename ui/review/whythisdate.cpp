// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/whythisdate.h"
#include "app/core/displaydate.h"
#include "ui/models/names.h"
#include <QCoreApplication>
#include <QLocale>

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

bool restsOnPublication(const Event &event)
{
    return event.dateBasis == DateBasis::Publication || event.waitsForPublicationDate();
}

/// "told as past" for the names of tenses that the trace bears.
QString tenseWords(const QString &tense)
{
    if (tense.contains("future"_L1) || tense.contains("modal"_L1))
        return tr("told as to come");
    if (tense.contains("present"_L1))
        return tr("told in the present");
    return tense.contains("past"_L1) || tense.contains("participle"_L1) ? tr("told as past") : QString();
}

QString resultLine(const Event &event)
{
    QString line = tr("= %1").arg(toDisplayText(*event.date));
    QStringList reasons;
    if (const TraceStep *rule = stepOf(event, TraceStep::Kind::Rule); rule && !rule->text.isEmpty())
        reasons << tr("rule: %1").arg(rule->text);
    if (const TraceStep *tense = stepOf(event, TraceStep::Kind::Tense); tense && restsOnPublication(event))
        if (const QString words = tenseWords(tense->text); !words.isEmpty())
            reasons << words;
    return reasons.isEmpty() ? line : tr("%1 (%2)").arg(line, reasons.join(", "_L1));
}

QString boundText(const EventEstimate::Bound &bound, bool lower)
{
    return lower ? tr("not before %1").arg(toDisplayText(*bound.date))
                 : tr("not after %1").arg(toDisplayText(*bound.date));
}

/// A bound with what it rests on.
QString boundLine(const EventEstimate::Bound &bound, bool lower)
{
    if (!bound.date)
        return tr("bounded by “%1”, whose date is not known").arg(bound.words);
    const QString text = boundText(bound, lower);
    if (bound.published)
        return tr("%1, when the article was published").arg(text);
    return bound.words.isEmpty() ? text : tr("%1, from “%2”").arg(text, bound.words);
}

QStringList estimateLines(const EventEstimate &estimate)
{
    QStringList lines;
    if (estimate.notBefore)
        lines << boundLine(*estimate.notBefore, true);
    if (estimate.notAfter)
        lines << boundLine(*estimate.notAfter, false);
    return lines;
}

} // namespace

QString estimateText(const EventEstimate &estimate)
{
    QStringList parts;
    if (estimate.weekday != 0)
        parts << tr("a %1").arg(QLocale(QLocale::English).dayName(int(estimate.weekday)));
    if (estimate.notBefore && estimate.notBefore->date)
        parts << boundText(*estimate.notBefore, true);
    if (estimate.notAfter && estimate.notAfter->date)
        parts << boundText(*estimate.notAfter, false);
    return parts.join(", "_L1);
}

QStringList whyThisDate(const Event &event, const Article &article,
                        const std::optional<EventEstimate> &estimate)
{
    if (event.dateBasis == DateBasis::User && event.date)
        return {tr("%1 was set by you.").arg(toDisplayText(*event.date))};
    QStringList lines;
    if (!event.dateSpan.isEmpty())
        lines << wordsLine(event, event.dateSpan, article);
    const TraceStep *anchor = stepOf(event, TraceStep::Kind::Anchor);
    if (anchor && !anchor->span.isEmpty())
        lines << tr("+ %1, named elsewhere").arg(quoted(anchor->span, article));
    else if (anchor || restsOnPublication(event))
        lines << publishedLine(article);
    if (event.date && (lines.size() > 1 || event.dateBasis != DateBasis::Stated))
        lines << resultLine(event);
    else if (event.date)
        lines << tr("= %1, stated in full").arg(toDisplayText(*event.date));
    else if (event.waitsForPublicationDate())
        lines << tr("= waits: set the publication date and it moves onto the timeline");
    else
        lines << tr("No words of the text date it.");
    if (estimate && !event.date)
        lines << estimateLines(*estimate);
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
