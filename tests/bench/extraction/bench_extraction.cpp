// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/engine/engine.h"
#include "app/lang/analyser.h"
#include "app/load/registry.h"
#include "app/temporal/temporaltagger.h"
#include "tests/bench/newslike.h"
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

using namespace dateline;
using namespace Qt::StringLiterals;

/// How fast text becomes events, on one core: bytes of UTF-8 a second through each stage and through all, and
/// the share of plain UTF-8 decoding in the same run, which tells the machine's speed from the program's.
/// "parse" analyses anew and parses every sentence, "quick" is extraction without a parse, "extract" with it.

namespace {

struct Measure
{
    const char *stage;
    double megabytesPerSecond;
};

/// Processor time of this thread: other work on the machine does not count.
double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// The best of three.
double secondsOf(const std::function<void()> &work)
{
    double best = 1e9;
    for (int i = 0; i < 3; ++i) {
        const double start = processorSeconds();
        work();
        best = std::min(best, processorSeconds() - start);
    }
    return best;
}

std::vector<Article> articlesOf(const QStringList &files)
{
    std::vector<Article> articles;
    for (const QString &path : files)
        if (auto loaded = loadFile(path))
            articles.insert(articles.end(), loaded->begin(), loaded->end());
    std::mt19937 random(1);
    while (files.isEmpty() && articles.size() < 200) {
        Article &article = articles.emplace_back();
        article.text = generatedArticle(random, 2000 + qsizetype(random() % 4000));
        article.published.date = PartialDate::day(2021, 6, 9);
    }
    return articles;
}

std::vector<Measure> measure(const std::vector<Article> &articles, const Analyser &analyser,
                             const TemporalTagger &tagger, const Engine &quick, const Engine &engine)
{
    QByteArray bytes;
    std::vector<AnalysedText> analysed;
    for (const Article &article : articles) {
        bytes += article.text.toUtf8();
        analysed.push_back(analyser.analyse(article.text));
    }
    const double megabytes = double(bytes.size()) / 1e6;
    size_t seen = 0; // keeps the work from being optimised away
    const auto rate = [&](const std::function<void()> &work) { return megabytes / secondsOf(work); };
    std::vector<Measure> measures;
    measures.push_back({"decode", rate([&] {
                            seen += size_t(QString(QStringDecoder(QStringDecoder::Utf8)(bytes)).size());
                        })});
    measures.push_back({"analyse", rate([&] {
                            for (const Article &article : articles)
                                seen += analyser.analyse(article.text).tokens.size();
                        })});
    measures.push_back({"temporal", rate([&] {
                            for (size_t i = 0; i < articles.size(); ++i)
                                seen += tagger.tag(analysed[i], articles[i].published.date).size();
                        })});
    measures.push_back({"parse", rate([&] {
                            for (AnalysedText &text : analysed) {
                                analyser.annotate(text);
                                analyser.parse(text);
                            }
                        })});
    measures.push_back({"quick", rate([&] {
                            for (const Article &article : articles)
                                seen += quick.extract(article).events.size();
                        })});
    measures.push_back({"extract", rate([&] {
                            for (const Article &article : articles)
                                seen += engine.extract(article).events.size();
                        })});
    return seen > 0 ? measures : std::vector<Measure>{};
}

void print(const std::vector<Measure> &measures, bool json)
{
    const double decode = measures.front().megabytesPerSecond;
    QJsonObject object;
    for (const Measure &m : measures) {
        object[QLatin1String(m.stage)] = m.megabytesPerSecond;
        if (!json)
            printf("%-10s %9.2f MB/s  %8.4f of decoding\n", m.stage, m.megabytesPerSecond,
                   m.megabytesPerSecond / decode);
    }
    object["ratio"_L1] = measures.back().megabytesPerSecond / decode;
    if (json)
        printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Speed of extraction on one core, in MB of UTF-8 text a second."_s);
    parser.addHelpOption();
    parser.addOption({u"json"_s, u"Print one JSON object."_s});
    parser.addPositionalArgument(u"files"_s, u"Articles; text made for the purpose if none is given."_s,
                                 u"[FILE ...]"_s);
    parser.process(application);
    const auto analyser = Analyser::load(resourceFolder());
    const auto tagger = TemporalTagger::load(resourceFolder());
    const auto quick = Engine::load(resourceFolder(), ReadingDepth::Quick);
    const auto engine = Engine::load(resourceFolder());
    if (!analyser || !tagger || !quick || !engine) {
        fprintf(stderr, "bench_extraction: the engine cannot be loaded\n");
        return 1;
    }
    print(measure(articlesOf(parser.positionalArguments()), **analyser, **tagger, **quick, **engine),
          parser.isSet(u"json"_s));
    return 0;
}
