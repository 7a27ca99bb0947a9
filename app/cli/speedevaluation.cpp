// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlerun.h"
#include "app/cli/evaluationsets.h"
#include "app/cli/goldfiles.h"
#include "app/cli/processortime.h"
#include "app/core/resources.h"
#include "app/lang/analyser.h"
#include "app/lang/conllu.h"
#include <QFileInfo>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Memory of the process that is resident, in megabytes; nothing where the system does not tell.
std::optional<double> residentMegabytes()
{
    for (const QString &line : textOfFile(u"/proc/self/status"_s).split(u'\n'))
        if (line.startsWith("VmRSS:"_L1))
            return line.mid(6).chopped(3).trimmed().toDouble() / 1024;
    return std::nullopt;
}

ScoreTable languageSpeed(const QString &set, const QString &text)
{
    std::shared_ptr<const Analyser> analyser;
    const auto before = residentMegabytes();
    const double load = fastestSeconds(1, [&analyser] {
        if (const auto loaded = Analyser::load(resourceFolder()))
            analyser = *loaded;
    });
    if (!analyser)
        return {};
    size_t words = 0;
    const double time = fastestSeconds(3, [&] {
        AnalysedText read = analyser->analyse(text);
        analyser->parse(read);
        words = read.tokens.size();
    });
    ScoreTable rows{
        {set, u"tag and parse, words/s"_s, std::nullopt, double(words) / time},
        {set, u"model on disk, MB"_s, std::nullopt,
         double(QFileInfo(resourceFolder() + u"/models/en.dlm"_s).size()) / 1e6},
        {set, u"model loaded, ms"_s, std::nullopt, load * 1e3},
    };
    if (const auto after = residentMegabytes(); after && before)
        rows.push_back({set, u"more memory resident, model and text, MB"_s, std::nullopt, *after - *before});
    return rows;
}

Result<ScoreTable> extractionSpeed(const QString &set, const QStringList &texts)
{
    const auto engine = loadEngine();
    if (!engine)
        return engine.problem();
    qsizetype words = 0;
    for (const QString &text : texts)
        words += text.split(u' ', Qt::SkipEmptyParts).size();
    const double time = fastestSeconds(2, [&] {
        for (const QString &text : texts) {
            Article article;
            article.text = text;
            article.published.date = PartialDate::day(2021, 5, 5);
            (*engine)->extract(article);
        }
    });
    return ScoreTable{
        {set, u"whole extraction, words between spaces/s"_s, std::nullopt, double(words) / time}};
}

} // namespace

Evaluation evaluateSpeed(const QDir &gold, int)
{
    const QString set = u"speed: one core, processor time"_s;
    const QString treebank = gold.filePath(u"corpora/ewt/test.conllu"_s);
    const QString articles = gold.filePath(u"gold/dev.raw.jsonl"_s);
    Evaluation all;
    if (const QString text = fromConllu(textOfFile(treebank)).text; text.isEmpty())
        all.absent.push_back(missingGold(treebank));
    else
        all.add(languageSpeed(set, text));
    QStringList texts;
    for (const QJsonObject &article : jsonLines(articles))
        texts << article["text"_L1].toString();
    if (texts.isEmpty())
        all.absent.push_back(missingGold(articles));
    else if (const auto rows = extractionSpeed(set, texts))
        all.add(*rows);
    else
        all.absent.push_back(rows.problem());
    return all;
}

} // namespace dateline
