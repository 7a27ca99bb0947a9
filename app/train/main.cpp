// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/lang/analyser.h"
#include "app/lang/conllu.h"
#include "app/train/corpus.h"
#include "app/train/mentioncorpus.h"
#include "app/train/namelistreader.h"
#include "app/train/train.h"
#include <QCommandLineParser>
#include <QCoreApplication>

#include <ctime>
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

/// CoNLL-U from files and folders, mentions from files of JSON lines.
Result<TrainingCorpus> readTrainingCorpus(const QStringList &paths, const Orthography &orthography)
{
    TrainingCorpus corpus;
    for (const QString &path : paths) {
        const bool lines = path.endsWith(u".jsonl"_s);
        auto texts = lines ? readMentions(path, orthography) : readCorpus({path});
        if (!texts)
            return texts.problem();
        std::vector<AnalysedText> &part = lines ? corpus.mentions : corpus.tagged;
        std::move(texts->begin(), texts->end(), std::back_inserter(part));
    }
    return corpus;
}

int write(const QString &path, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return fail(bytes.problem());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        return fail({path, file.errorString(), {}, {}});
    QTextStream(stdout) << path << ": " << bytes->size() << " bytes\n";
    return 0;
}

struct TrainingPlan
{
    QString out;
    QString kept; ///< a model whose sections stay, but for the names; empty to train everything
    QStringList corpora;
    QStringList lists;
    PerceptronTraining tagger;
    LogisticTraining names;
};

int train(const TrainingPlan &plan)
{
    const QString lexicon = resourceFolder() + u"/lexicon/en"_s;
    const auto orthography = Orthography::load(lexicon + u"/orthography.json"_s);
    if (!orthography)
        return fail(orthography.problem());
    const auto gazetteer = Gazetteer::load(lexicon, *orthography);
    if (!gazetteer)
        return fail(gazetteer.problem());
    auto corpus = readTrainingCorpus(plan.corpora, *orthography);
    if (!corpus)
        return fail(corpus.problem());
    const auto lists = readNameLists(plan.lists, *orthography);
    if (!lists)
        return fail(lists.problem());
    corpus->lists = *lists;
    if (plan.kept.isEmpty())
        return write(plan.out, trainModel(*corpus, *gazetteer, plan.tagger));
    const auto kept = ModelFile::open(plan.kept);
    return kept ? write(plan.out, retrainNames(*kept, *corpus, *gazetteer, plan.tagger, plan.names))
                : fail(kept.problem());
}

int evaluate(const Analyser &analyser, const QStringList &paths)
{
    const auto gold = readCorpus(paths);
    if (!gold)
        return fail(gold.problem());
    const std::clock_t start = std::clock();
    const Accuracy result = accuracy(analyser, *gold);
    const double words = double(result.words), seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    QTextStream(stdout) << "words " << result.words << "  upos " << 100 * double(result.upos) / words
                        << "  xpos " << 100 * double(result.xpos) / words << "  lemma "
                        << 100 * double(result.lemma) / words << "  words/s " << words / seconds << '\n';
    if (result.goldNames > 0)
        QTextStream(stdout) << "names: recall " << 100 * double(result.rightNames) / double(result.goldNames)
                            << "  precision " << 100 * double(result.trueNames) / double(result.foundNames)
                            << '\n';
    return 0;
}

int parse(const Analyser &analyser, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({path, file.errorString(), {}, {}});
    const QString text = QString::fromUtf8(file.readAll());
    const std::clock_t start = std::clock();
    AnalysedText analysed = path.endsWith(u".conllu"_s) ? fromConllu(text) : AnalysedText();
    if (analysed.tokens.empty())
        analysed = analyser.analyse(text);
    else
        analyser.annotate(analysed);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    QTextStream(stderr) << analysed.tokens.size() << " words, " << double(analysed.tokens.size()) / seconds
                        << " words/s\n";
    QTextStream(stdout) << toConllu(analysed);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(u"Trains Dateline's language model from CoNLL-U, and measures it."_s);
    options.addHelpOption();
    const QCommandLineOption out(
        u"out"_s, u"Train from the given files and folders; write the model to FILE."_s, u"FILE"_s);
    const QCommandLineOption evaluation(u"evaluate"_s, u"Score the installed model on the given files."_s);
    const QCommandLineOption epochs(u"epochs"_s, u"Passes over the corpus."_s, u"N"_s, u"10"_s);
    const QCommandLineOption smallest(u"smallest"_s, u"Smallest weight that is stored, 0 to 127."_s, u"N"_s,
                                      u"2"_s);
    const QCommandLineOption dropout(u"dropout"_s, u"Share of features left out at each decision."_s,
                                     u"SHARE"_s, u"0.4"_s);
    const QCommandLineOption keep(
        u"keep"_s, u"With --out: keep all sections of MODEL and train only the names anew."_s, u"MODEL"_s);
    const QCommandLineOption lists(
        u"list"_s, u"A list of names: WordNet's data.noun, GeoNames' cities15000.txt or admin1Codes.txt."_s,
        u"FILE"_s);
    options.addOptions({out, evaluation, epochs, smallest, dropout, keep, lists});
    options.addPositionalArgument(
        u"FILE"_s, u"CoNLL-U to train from or to score on; or a text or CoNLL-U to analyse."_s);
    options.process(application);
    if (options.isSet(out)) {
        TrainingPlan plan{options.value(out),
                          options.value(keep),
                          options.positionalArguments(),
                          options.values(lists),
                          {},
                          {}};
        plan.tagger.epochs = options.value(epochs).toInt();
        plan.tagger.dropout = options.value(dropout).toDouble();
        plan.tagger.smallestWeight = options.value(smallest).toDouble();
        return train(plan);
    }
    const auto analyser = Analyser::load(resourceFolder());
    if (!analyser)
        return fail(analyser.problem());
    if (options.isSet(evaluation))
        return evaluate(**analyser, options.positionalArguments());
    return parse(**analyser, options.positionalArguments().value(0));
}
