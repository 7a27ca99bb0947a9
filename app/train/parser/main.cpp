// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/train/corpus.h"
#include "app/train/parser/parsertrainer.h"
#include <algorithm>
#include <ctime>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

int fail(const Problem &problem)
{
    QTextStream(stderr) << problem.where << ": " << problem.what << '\n';
    return 1;
}

void report(const ParserProgress &progress)
{
    const auto share = [](qint64 part, const ParserScore &score) {
        return 100 * double(part) / double(std::max<qint64>(score.words, 1));
    };
    const ParserScore &learned = progress.training, &check = progress.check;
    QTextStream(stderr) << "epoch " << progress.epoch << "  loss "
                        << learned.loss / double(std::max<qint64>(learned.words, 1)) << "  heads "
                        << share(check.heads, check) << "  with relations " << share(check.attached, check)
                        << "  tags " << share(check.tags, check) << "  "
                        << double(std::clock()) / CLOCKS_PER_SEC << " s" << Qt::endl;
}

/// The model in \a path again, with the parser that \a corpora teach.
Result<QByteArray> withParser(const QString &path, const QStringList &corpora, const QStringList &check,
                              ParserTraining training, const PerceptronTraining &tagging)
{
    const QString lexicon = resourceFolder() + u"/lexicon/en"_s;
    const auto orthography = Orthography::load(lexicon + u"/orthography.json"_s);
    if (!orthography)
        return orthography.problem();
    const auto gazetteer = Gazetteer::load(lexicon, *orthography);
    if (!gazetteer)
        return gazetteer.problem();
    const auto model = ModelFile::open(path);
    if (!model)
        return model.problem();
    const auto corpus = readCorpus(corpora);
    if (!corpus)
        return corpus.problem();
    auto checkTexts = readCorpus(check);
    if (!checkTexts)
        return checkTexts.problem();
    training.check = *std::move(checkTexts);
    training.progress = report;
    const auto parser = trainParser(*corpus, *model, *gazetteer, tagging, training);
    if (!parser)
        return parser.problem();
    ModelSections sections = (*model)->sections();
    sections.insert(*parser);
    return modelFileBytes(sections);
}

std::vector<quint8> blocksOf(const QString &list)
{
    std::vector<quint8> blocks;
    for (const QString &block : list.split(u','))
        blocks.push_back(block == u"r" ? recurrentBlock
                                       : quint8(std::clamp(block.toInt(), 1, largestDilation)));
    return blocks;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(
        u"Trains the parser from CoNLL-U and adds it to a model file that holds the tagger."_s);
    options.addHelpOption();
    const QCommandLineOption model(u"model"_s, u"The model file, which is written anew."_s, u"FILE"_s);
    const QCommandLineOption out(u"out"_s, u"Write to FILE instead."_s, u"FILE"_s);
    const QCommandLineOption check(u"check"_s, u"Measure progress on this CoNLL-U."_s, u"FILE"_s);
    const QCommandLineOption epochs(u"epochs"_s, u"Passes over the corpus."_s, u"N"_s, u"30"_s);
    const QCommandLineOption dropout(u"dropout"_s, u"Share of units left out."_s, u"SHARE"_s, u"0.25"_s);
    const QCommandLineOption seed(u"seed"_s, u"Of the random numbers."_s, u"N"_s, u"1"_s);
    const QCommandLineOption blocks(
        u"blocks"_s, u"The network's blocks: r, recurrent, or the dilation of a convolution."_s, u"LIST"_s);
    const QCommandLineOption hidden(u"hidden"_s, u"Units of each block."_s, u"N"_s, u"128"_s);
    options.addOptions({model, out, check, epochs, dropout, seed, blocks, hidden});
    options.addPositionalArgument(u"FILE"_s, u"CoNLL-U files or folders to train from."_s);
    options.process(application);
    ParserTraining training;
    training.epochs = options.value(epochs).toInt();
    training.dropout = options.value(dropout).toFloat();
    training.seed = options.value(seed).toUInt();
    training.layout.hidden = options.value(hidden).toUInt();
    if (options.isSet(blocks))
        training.blocks = blocksOf(options.value(blocks));
    const auto bytes =
        withParser(options.value(model), options.positionalArguments(), options.values(check), training, {});
    if (!bytes)
        return fail(bytes.problem());
    const QString path = options.isSet(out) ? options.value(out) : options.value(model);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        return fail({path, file.errorString(), {}, {}});
    QTextStream(stdout) << path << ": " << bytes->size() << " bytes\n";
    return 0;
}
