// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/daymentionscorer.h"
#include "app/cli/evaluationsets.h"
#include "app/cli/goldfiles.h"
#include "app/cli/saliencescorer.h"
#include "app/cli/scoredevents.h"
#include <QSet>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// A text's letters and digits, by which it is known again in another edition.
QString bareText(const QString &text)
{
    QString bare;
    for (QChar c : text)
        if (c.isLetterOrNumber())
            bare += c;
    return bare;
}

/// The articles of gold/dev, which the models are trained on.
QSet<QString> trainingTexts(const QDir &gold)
{
    QSet<QString> texts;
    for (const QJsonObject &article : jsonLines(gold.filePath(u"gold/dev.raw.jsonl"_s)))
        texts.insert(bareText(article["text"_L1].toString()));
    return texts;
}

std::vector<DayInterval> daysRead(const ExtractedArticle &item)
{
    std::vector<DayInterval> days;
    for (const Timex &timex : item.extraction.timexes)
        if (timex.date)
            days.push_back(timex.date->span());
    return days;
}

/// Scores the articles of a corpus, and again those that no model was trained on. \a add takes a scorer, the
/// gold and what was read.
template<class Scorer, class Add>
Evaluation evaluateCorpus(const QDir &gold, const QString &corpus, int jobs, Add add)
{
    const QString path = gold.filePath(u"corpora/events/%1.jsonl"_s.arg(corpus));
    const std::vector<QJsonObject> documents = jsonLines(path);
    if (documents.empty())
        return Evaluation::without(missingGold(path));
    const auto found = extracted(path, jobs);
    if (!found)
        return Evaluation::without(found.problem());
    const QSet<QString> trainedOn = trainingTexts(gold);
    Scorer all, unseen;
    qsizetype seen = 0;
    for (const QJsonObject &document : documents) {
        const ExtractedArticle item = found->value(document["id"_L1].toString());
        add(all, document, item);
        if (trainedOn.contains(bareText(document["text"_L1].toString())))
            ++seen;
        else
            add(unseen, document, item);
    }
    const auto count = qsizetype(documents.size());
    Evaluation evaluation{
        all.table(u"%1: %2 articles, %3 of them trained on"_s.arg(corpus).arg(count).arg(seen)), {}};
    if (seen > 0 && seen < count)
        evaluation.add(unseen.table(u"%1: the %2 articles not trained on"_s.arg(corpus).arg(count - seen)));
    return evaluation;
}

} // namespace

Evaluation evaluateMeantime(const QDir &gold, int jobs)
{
    return evaluateCorpus<DayMentionScorer>(
        gold, u"meantime"_s, jobs,
        [](DayMentionScorer &scorer, const QJsonObject &document, const ExtractedArticle &item) {
            scorer.add(goldDayMentions(document), scoredEvents(item), daysRead(item));
        });
}

Evaluation evaluateTimeSet(const QDir &gold, int jobs)
{
    return evaluateCorpus<SalienceScorer>(
        gold, u"timeset"_s, jobs,
        [](SalienceScorer &scorer, const QJsonObject &document, const ExtractedArticle &item) {
            scorer.add(goldSalientMentions(document), scoredEvents(item));
        });
}

} // namespace dateline
