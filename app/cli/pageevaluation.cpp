// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluationsets.h"
#include "app/cli/goldfiles.h"
#include "app/cli/pagescorer.h"
#include "app/load/registry.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Reads each page named in a gold file and gives it to \a score with its gold line.
std::optional<Problem> forEachPage(const QDir &gold, const QString &kind,
                                   const std::function<void(const QJsonObject &, const Article &)> &score)
{
    const QString path = gold.filePath(u"corpora/pages/%1.gold.jsonl"_s.arg(kind));
    const std::vector<QJsonObject> lines = jsonLines(path);
    for (const QJsonObject &line : lines) {
        const auto loaded =
            loadFile(gold.filePath(u"corpora/pages/%1/%2.html.gz"_s.arg(kind, line["id"_L1].toString())));
        score(line, loaded ? loaded->front() : Article());
    }
    return lines.empty() ? std::optional(missingGold(path)) : std::nullopt;
}

} // namespace

Evaluation evaluateBodies(const QDir &gold, int)
{
    BodyScorer scorer;
    const auto problem =
        forEachPage(gold, u"body"_s, [&scorer](const QJsonObject &line, const Article &article) {
            scorer.add(line["text"_L1].toString(), article.text);
        });
    if (problem)
        return Evaluation::without(*problem);
    return {scorer.table(u"bodies: corpora/pages"_s), {}};
}

Evaluation evaluateDates(const QDir &gold, int)
{
    DateScorer scorer;
    const auto problem =
        forEachPage(gold, u"dates"_s, [&scorer](const QJsonObject &line, const Article &article) {
            scorer.add(line["published"_L1].toString(),
                       article.published.date ? article.published.date->toTimex() : QString(),
                       article.published.confidence);
        });
    if (problem)
        return Evaluation::without(*problem);
    return {scorer.table(u"dates: corpora/pages"_s), {}};
}

} // namespace dateline
