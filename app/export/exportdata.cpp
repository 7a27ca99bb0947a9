// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exportdata.h"
#include <algorithm>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

bool isEarlier(const SelectedEvent &a, const SelectedEvent &b)
{
    const auto &first = a.event->date;
    const auto &second = b.event->date;
    if (!first || !second)
        return first.has_value() && !second;
    const DayInterval one = first->span();
    const DayInterval other = second->span();
    return std::pair(one.begin, one.end) < std::pair(other.begin, other.end);
}

QString dayText(std::chrono::sys_days day)
{
    return PartialDate::around(Precision::Day, day).toTimex();
}

void addSentence(QStringList &sentences, int count, QLatin1String reason)
{
    if (count > 0)
        sentences += QString::number(count) + " left out: "_L1 + reason;
}

} // namespace

QStringList toSentences(const ExportSummary &summary)
{
    QStringList sentences{summary.written == 1 ? u"1 event."_s
                                               : QString::number(summary.written) + " events."_L1};
    addSentence(sentences, summary.waiting, "they wait for the publication date of their article."_L1);
    addSentence(sentences, summary.undated, "their date is not known."_L1);
    addSentence(sentences, summary.rejected, "rejected in review."_L1);
    addSentence(sentences, summary.outside, "not among what was asked for."_L1);
    addSentence(sentences, summary.unrepresentable, "the format has no form for their dates."_L1);
    return sentences;
}

bool isInScope(const Event &event, const ExportScope &scope, ExportSummary &summary)
{
    if (event.review == Review::Rejected && !scope.rejected) {
        ++summary.rejected;
        return false;
    }
    const bool outsideDays = scope.days && event.date && !event.date->span().overlaps(*scope.days);
    if (outsideDays || (scope.events && !scope.events->contains(event.id))) {
        ++summary.outside;
        return false;
    }
    return true;
}

Selection selectEvents(const ExportData &data, const ExportScope &scope, Undated undated)
{
    Selection selection;
    ExportSummary &summary = selection.summary;
    for (const ExtractedArticle &item : data.articles)
        for (const Event &event : item.extraction.events) {
            if (!isInScope(event, scope, summary))
                continue;
            if (event.date || undated == Undated::Append)
                selection.events.push_back({&item.article, &event});
            else
                ++(event.waitsForPublicationDate() ? summary.waiting : summary.undated);
        }
    std::ranges::stable_sort(selection.events, isEarlier);
    summary.written = int(selection.events.size());
    return selection;
}

QString quote(const SelectedEvent &event)
{
    return event.event->sentence.in(event.article->text).toString().simplified();
}

QString joined(const std::vector<NamedMention> &names, QLatin1String separator)
{
    QString text;
    for (const NamedMention &mention : names)
        text += (text.isEmpty() ? QString() : QString(separator)) + mention.name;
    return text;
}

QString displayTitle(const Article &article)
{
    return article.title.isEmpty() ? article.name : article.title;
}

QString articleLabels(const Article &article)
{
    QStringList labels = article.tags;
    if (!article.group.isEmpty())
        labels.prepend(article.group);
    return labels.join(u" · "_s);
}

QString firstDayText(const DateValue &date)
{
    return date.span().hasBegin() ? dayText(date.span().begin) : QString();
}

QString lastDayText(const DateValue &date)
{
    return date.span().hasEnd() ? dayText(date.span().end - std::chrono::days(1)) : QString();
}

QString precisionText(const DateValue &date)
{
    static constexpr std::array names{"century"_L1, "decade"_L1, "year"_L1, "half"_L1,    "season"_L1,
                                      "quarter"_L1, "month"_L1,  "week"_L1, "weekend"_L1, "day"_L1};
    return date.isInterval() ? u"interval"_s : QString(names[size_t(date.precision())]);
}

} // namespace dateline
