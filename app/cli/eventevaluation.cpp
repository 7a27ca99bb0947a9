// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluationsets.h"
#include "app/cli/goldfiles.h"
#include "app/cli/scoredevents.h"

namespace dateline {

using namespace Qt::StringLiterals;

Evaluation evaluateEvents(const QDir &gold, int jobs)
{
    const QString raw = gold.filePath(u"gold/dev.raw.jsonl"_s);
    const QDir folder(gold.filePath(u"gold/dev"_s));
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (!QFile::exists(raw) || files.isEmpty())
        return Evaluation::without(missingGold(raw));
    const auto found = extracted(raw, jobs);
    if (!found)
        return Evaluation::without(found.problem());
    EventScorer scorer;
    for (const QString &name : files)
        if (const QJsonObject document = jsonFile(folder.filePath(name)); document.contains("events"_L1))
            scorer.add(goldEvents(document), scoredEvents(found->value(document["doc"_L1].toString())));
    return {scorer.table(u"events: gold/dev, all trained on (ten folds tell more: dateline-train-events)"_s),
            {}};
}

} // namespace dateline
