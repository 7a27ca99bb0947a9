// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluation.h"
#include "app/cli/articlerun.h"
#include "app/cli/eventscorer.h"
#include "app/cli/pagescorer.h"
#include "app/cli/parsescorer.h"
#include "app/cli/timexscorer.h"
#include "app/core/resources.h"
#include "app/export/codepointoffsets.h"
#include "app/lang/analyser.h"
#include "app/lang/conllu.h"
#include <QHash>
#include <QJsonDocument>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

Problem missing(const QString &path)
{
    return {path,
            u"The gold data cannot be read."_s,
            {},
            u"Give the folder that holds gold/ and corpora/ with --gold."_s};
}

std::vector<QJsonObject> jsonLines(const QString &path)
{
    QFile file(path);
    std::vector<QJsonObject> objects;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (!line.trimmed().isEmpty())
                objects.push_back(QJsonDocument::fromJson(line).object());
    return objects;
}

QJsonObject jsonFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// What the engine finds in the articles of \a path, by their ids.
Result<QHash<QString, ExtractedArticle>> extracted(const QString &path, int jobs)
{
    const auto engine = loadEngine();
    if (!engine)
        return engine.problem();
    ArticleArguments arguments;
    arguments.operands = QStringList{path};
    arguments.jsonLines = true;
    arguments.jobs = jobs;
    QHash<QString, ExtractedArticle> byId;
    for (ExtractedArticle &item : collectArticles(arguments, **engine).articles)
        byId.insert(item.article.name, std::move(item));
    return byId;
}

TextSpan inCodePoints(TextSpan span, const CodePointOffsets &offsets)
{
    return {offsets(span.begin), offsets(span.end)};
}

QStringList namesOf(const std::vector<NamedMention> &mentions)
{
    QStringList names;
    for (const NamedMention &mention : mentions)
        names << mention.name;
    return names;
}

std::vector<ScoredEvent> scoredEvents(const ExtractedArticle &item)
{
    const CodePointOffsets offsets(item.article.text);
    std::vector<ScoredEvent> events;
    for (const Event &event : item.extraction.events)
        events.push_back({{inCodePoints(event.trigger, offsets)},
                          event.date ? scoredDays(event.date->toTimex()) : std::nullopt,
                          toText(event.type),
                          namesOf(event.who),
                          namesOf(event.where),
                          false,
                          event.confidence});
    return events;
}

std::vector<ScoredTimex> scoredTimexes(const ExtractedArticle &item)
{
    const CodePointOffsets offsets(item.article.text);
    std::vector<ScoredTimex> timexes;
    for (const Timex &timex : item.extraction.timexes)
        timexes.push_back({inCodePoints(timex.span, offsets), toText(timex.type), timex.value});
    return timexes;
}

Result<ScoreTable> evaluateEvents(const QDir &gold, int jobs)
{
    const QString raw = gold.filePath(u"gold/dev.raw.jsonl"_s);
    const QDir folder(gold.filePath(u"gold/dev"_s));
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (!QFile::exists(raw) || files.isEmpty())
        return missing(raw);
    const auto found = extracted(raw, jobs);
    if (!found)
        return found.problem();
    EventScorer scorer;
    for (const QString &name : files)
        if (const QJsonObject document = jsonFile(folder.filePath(name)); document.contains("events"_L1))
            scorer.add(goldEvents(document), scoredEvents(found->value(document["doc"_L1].toString())));
    return scorer.table(u"events: gold/dev"_s);
}

Result<ScoreTable> evaluateTimexes(const QDir &gold, int jobs)
{
    ScoreTable all;
    for (const QString &corpus : {u"timebank"_s, u"aquaint"_s}) {
        const QString base = gold.filePath(u"corpora/timex/"_s + corpus);
        const std::vector<QJsonObject> documents = jsonLines(base + u".gold.jsonl"_s);
        if (documents.empty())
            return missing(base + u".gold.jsonl"_s);
        const auto found = extracted(base + u".raw.jsonl"_s, jobs);
        if (!found)
            return found.problem();
        TimexScorer scorer;
        for (const QJsonObject &document : documents)
            scorer.add(goldTimexes(document), scoredTimexes(found->value(document["id"_L1].toString())));
        const ScoreTable table = scorer.table(u"timexes: "_s + corpus);
        all.insert(all.end(), table.begin(), table.end());
    }
    return all;
}

/// Over the tokens given, and from the text alone.
Result<ScoreTable> evaluateGrammar(const QDir &gold)
{
    QFile file(gold.filePath(u"corpora/ewt/test.conllu"_s));
    if (!file.open(QIODevice::ReadOnly))
        return missing(file.fileName());
    const auto analyser = Analyser::load(resourceFolder());
    if (!analyser)
        return analyser.problem();
    const AnalysedText right = fromConllu(QString::fromUtf8(file.readAll()));
    AnalysedText given = right;
    (*analyser)->annotate(given);
    (*analyser)->parse(given);
    AnalysedText raw = (*analyser)->analyse(right.text);
    (*analyser)->parse(raw);
    ParseScorer overTokens;
    overTokens.add(right, given);
    ParseScorer overText;
    overText.add(right, raw);
    ScoreTable rows = overTokens.table(u"grammar: EWT test, given tokens"_s, false);
    const ScoreTable more = overText.table(u"grammar: EWT test, from text"_s, true);
    rows.insert(rows.end(), more.begin(), more.end());
    return rows;
}

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
    return lines.empty() ? std::optional(missing(path)) : std::nullopt;
}

Result<ScoreTable> evaluateBodies(const QDir &gold)
{
    BodyScorer scorer;
    const auto problem =
        forEachPage(gold, u"body"_s, [&scorer](const QJsonObject &line, const Article &article) {
            scorer.add(line["text"_L1].toString(), article.text);
        });
    if (problem)
        return *problem;
    return scorer.table(u"bodies: corpora/pages"_s);
}

Result<ScoreTable> evaluateDates(const QDir &gold)
{
    DateScorer scorer;
    const auto problem =
        forEachPage(gold, u"dates"_s, [&scorer](const QJsonObject &line, const Article &article) {
            scorer.add(line["published"_L1].toString(),
                       article.published.date ? article.published.date->toTimex() : QString());
        });
    if (problem)
        return *problem;
    return scorer.table(u"dates: corpora/pages"_s);
}

} // namespace

QStringList evaluationSets()
{
    return {u"events"_s, u"timexes"_s, u"grammar"_s, u"bodies"_s, u"dates"_s};
}

Result<ScoreTable> evaluate(const QString &set, const QDir &gold, int jobs)
{
    if (set == "events"_L1)
        return evaluateEvents(gold, jobs);
    if (set == "timexes"_L1)
        return evaluateTimexes(gold, jobs);
    if (set == "grammar"_L1)
        return evaluateGrammar(gold);
    return set == "bodies"_L1 ? evaluateBodies(gold) : evaluateDates(gold);
}

} // namespace dateline
