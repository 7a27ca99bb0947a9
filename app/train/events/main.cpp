// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/events/clausereader.h"
#include "app/events/stagedextractor.h"
#include "app/lang/analyser.h"
#include "app/temporal/temporaltagger.h"
#include "app/train/events/classwriter.h"
#include "app/train/events/training.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

int fail(const Problem &problem)
{
    QTextStream(stderr) << problem.where << ": " << problem.what << '\n';
    return 1;
}

std::vector<AnalysedGold> analysed(const Analyser &analyser, const TemporalTagger &tagger,
                                   std::vector<GoldArticle> articles, bool parsed)
{
    const auto reader = ClauseReader::byWordOrder();
    std::vector<AnalysedGold> all;
    for (GoldArticle &gold : articles) {
        AnalysedGold one;
        one.text = analyser.analyse(gold.article.text);
        if (parsed)
            analyser.parse(one.text);
        one.timexes = tagger.tag(one.text, gold.article.published.date);
        one.ranges = dateRanges(one.text, one.timexes);
        one.layer = reader->read(one.text, one.timexes);
        one.gold = std::move(gold);
        all.push_back(std::move(one));
    }
    return all;
}

int foldOf(const AnalysedGold &article, int folds)
{
    return int(featureKey(article.gold.article.name) % quint64(folds));
}

QJsonArray namesOf(const std::vector<NamedMention> &mentions)
{
    QJsonArray names;
    for (const NamedMention &mention : mentions)
        names.append(mention.name);
    return names;
}

QJsonObject spanOf(const QString &text, TextSpan span)
{
    const auto codePoints = [&](qsizetype offset) {
        return int(QStringView(text).first(offset).toUcs4().size());
    };
    return {{u"start"_s, codePoints(span.begin)},
            {u"end"_s, codePoints(span.end)},
            {u"text"_s, span.in(text).toString()}};
}

/// As the command line writes it, as far as scoring needs it.
QJsonObject toJson(const QString &text, const Event &event)
{
    QJsonObject json{{u"title"_s, event.title},
                     {u"type"_s, toText(event.type)},
                     {u"who"_s, namesOf(event.who)},
                     {u"where"_s, namesOf(event.where)},
                     {u"confidence"_s, event.confidence},
                     {u"salience"_s, event.salience},
                     {u"main"_s, event.main},
                     {u"trigger"_s, spanOf(text, event.trigger)}};
    QJsonArray mentions;
    for (TextSpan mention : event.mentions)
        mentions.append(spanOf(text, mention));
    json.insert(u"mentions"_s, mentions);
    json.insert(u"date"_s, event.date ? QJsonValue(QJsonObject{{u"value"_s, event.date->toTimex()},
                                                               {u"basis"_s, toText(event.dateBasis)}})
                                      : QJsonValue());
    return json;
}

void predict(const EventExtractor &extractor, const AnalysedGold &article, QTextStream &out)
{
    QJsonArray events;
    for (const Event &event : extractor.extract(article.text, article.timexes, article.gold.article))
        events.append(toJson(article.text.text, event));
    const QJsonObject line{{u"id"_s, article.gold.article.name}, {u"events"_s, events}};
    out << QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) << '\n';
}

/// Trains with each part of the articles left out and writes what is read out of the part.
void crossValidate(const std::vector<AnalysedGold> &articles,
                   const std::shared_ptr<const EventLexicon> &lexicon, const ValidityLimits &limits,
                   const TrainingPlan &plan, int folds, QTextStream &out)
{
    for (int fold = 0; fold < folds; ++fold) {
        GoldArticles others;
        for (const AnalysedGold &article : articles)
            if (foldOf(article, folds) != fold)
                others.push_back(&article);
        const auto extractor = stagedExtractor(lexicon, trainWeights(others, *lexicon, plan).models(limits));
        for (const AnalysedGold &article : articles)
            if (foldOf(article, folds) == fold)
                predict(*extractor, article, out);
    }
}

TrainingPlan planOf(const QStringList &changes)
{
    TrainingPlan plan;
    for (const QString &change : changes) {
        const QStringList parts = change.split(u',');
        TrainingOptions &options = parts[0] == u"detector" ? plan.detector
                                   : parts[0] == u"typer"  ? plan.typer
                                   : parts[0] == u"linker" ? plan.linker
                                   : parts[0] == u"judge"  ? plan.judge
                                   : parts[0] == u"who"    ? plan.who
                                   : parts[0] == u"where"  ? plan.where
                                                           : plan.dater;
        options.epochs = parts.value(1).toInt();
        options.decay = parts.value(2).toDouble();
    }
    return plan;
}

int train(const std::vector<AnalysedGold> &articles, const EventLexicon &lexicon,
          const ValidityLimits &limits, const TrainingPlan &plan, const QString &path)
{
    GoldArticles all;
    for (const AnalysedGold &article : articles)
        all.push_back(&article);
    QFile file(path);
    const QByteArray bytes = trainWeights(all, lexicon, plan).toFile(limits);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return fail({path, file.errorString(), {}, {}});
    QTextStream(stdout) << path << ": " << bytes.size() << " bytes from " << all.size() << " articles\n";
    return 0;
}

int printClasses(const QString &folder)
{
    const auto classes = wordClasses(folder);
    if (!classes)
        return fail(classes.problem());
    QTextStream(stdout) << QString::fromUtf8(*classes);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(u"Trains Dateline's event models from articles with marked events."_s);
    options.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"Write the model to FILE."_s, u"FILE"_s);
    const QCommandLineOption folds(
        u"folds"_s, u"Print what models trained with one of N parts left out read of it."_s, u"N"_s);
    const QCommandLineOption dated(u"dated"_s, u"Least confidence of a dated event."_s, u"P"_s, u"0.26"_s);
    const QCommandLineOption undated(u"undated"_s, u"Least confidence of an undated event."_s, u"P"_s,
                                     u"0.5"_s);
    const QCommandLineOption tune(
        u"tune"_s,
        u"Training of a model (detector, typer, dater, who, where, linker, judge), epochs, decay."_s,
        u"NAME,N,X"_s);
    const QCommandLineOption quick(u"quick"_s, u"Without dependency trees, for reading that does without."_s);
    const QCommandLineOption classes(u"word-classes"_s,
                                     u"Print the classes of words after the WordNet in FOLDER, and stop."_s,
                                     u"FOLDER"_s);
    options.addOptions({out, folds, dated, undated, tune, quick, classes});
    options.addPositionalArgument(u"FOLDER"_s, u"Marked articles: NAME.txt beside NAME.json."_s);
    options.process(application);

    if (options.isSet(classes))
        return printClasses(options.value(classes));
    const QString resources = resourceFolder();
    const auto analyser = Analyser::load(resources);
    const auto tagger = TemporalTagger::load(resources);
    const auto lexicon = EventLexicon::load(resources + u"/lexicon/en/events.json"_s);
    auto gold = readGoldArticles(options.positionalArguments().value(0));
    if (!analyser)
        return fail(analyser.problem());
    if (!tagger)
        return fail(tagger.problem());
    if (!lexicon)
        return fail(lexicon.problem());
    if (!gold)
        return fail(gold.problem());
    const auto articles = analysed(**analyser, **tagger, *std::move(gold), !options.isSet(quick));
    const ValidityLimits limits{options.value(dated).toDouble(), options.value(undated).toDouble()};
    const TrainingPlan plan = planOf(options.values(tune));
    if (options.isSet(folds)) {
        QTextStream lines(stdout);
        crossValidate(articles, *lexicon, limits, plan, options.value(folds).toInt(), lines);
    }
    return options.isSet(out) ? train(articles, **lexicon, limits, plan, options.value(out)) : 0;
}
