// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlerun.h"
#include "app/cli/evaluationsets.h"
#include "app/cli/goldfiles.h"
#include "app/cli/timexscorer.h"
#include "app/export/codepointoffsets.h"
#include "app/lang/conllu.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

std::vector<ScoredTimex> scoredTimexes(const ExtractedArticle &item)
{
    const CodePointOffsets offsets(item.article.text);
    std::vector<ScoredTimex> timexes;
    for (const Timex &timex : item.extraction.timexes)
        timexes.push_back({offsets(timex.span), toText(timex.type), timex.value});
    return timexes;
}

/// An article of a treebank with the publication date that it carries.
Article articleOf(const QString &conllu, const AnalysedText &text)
{
    Article article;
    article.text = text.text;
    article.published.date = goldPublicationDate(conllu);
    article.published.basis = article.published.isKnown() ? PublicationBasis::Given : PublicationBasis::None;
    return article;
}

Evaluation evaluateTimeMl(const QString &base, const QString &set, int jobs)
{
    const QString goldFile = base + u".gold.jsonl"_s;
    const std::vector<QJsonObject> documents = jsonLines(goldFile);
    if (documents.empty())
        return Evaluation::without(missingGold(goldFile));
    const auto found = extracted(base + u".raw.jsonl"_s, jobs);
    if (!found)
        return Evaluation::without(found.problem());
    TimexScorer scorer;
    for (const QJsonObject &document : documents)
        scorer.add(goldTimexes(document), scoredTimexes(found->value(document["id"_L1].toString())));
    return {scorer.table(set), {}};
}

Evaluation evaluateMarkedDates(const QDir &gold)
{
    const QStringList files =
        conlluFiles(gold.filePath(u"corpora/gum/dev"_s)) + conlluFiles(gold.filePath(u"corpora/gum/train"_s));
    if (files.isEmpty())
        return Evaluation::without(missingGold(gold.filePath(u"corpora/gum"_s)));
    const auto engine = loadEngine();
    if (!engine)
        return Evaluation::without(engine.problem());
    MarkedDateScorer scorer;
    for (const QString &name : files) {
        const QString conllu = textOfFile(name);
        const AnalysedText text = fromConllu(conllu);
        scorer.add(goldDates(conllu, text), (*engine)->extract(articleOf(conllu, text)).timexes);
    }
    return {scorer.table(u"timexes: GUM, <date when>"_s), {}};
}

} // namespace

Evaluation evaluateTimexes(const QDir &gold, int jobs)
{
    Evaluation all;
    for (const QString &corpus : {u"timebank"_s, u"aquaint"_s})
        all.add(evaluateTimeMl(gold.filePath(u"corpora/timex/"_s + corpus), u"timexes: "_s + corpus, jobs));
    all.add(evaluateMarkedDates(gold));
    return all;
}

} // namespace dateline
