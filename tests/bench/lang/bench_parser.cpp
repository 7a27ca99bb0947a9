// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// usage: bench_parser TEXT.txt|CORPUS.conllu
//
// Prints what loading costs, and the words a second of processor time: cut and tagged, parsed, both; each the
// best of several rounds, and as a ratio to reading the text once (hashing its words). Then the time a word
// of one sentence that grows. DATELINE_NO_AVX2=1 shows what machines without AVX2 do.
#include "app/cli/processortime.h"
#include "app/core/resources.h"
#include "app/lang/analyser.h"
#include "app/lang/conllu.h"
#include "app/lang/wordfeatures.h"
#include <algorithm>
#include <cstdio>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

/// A figure of the process in kB: "VmRSS", all memory that is resident, "RssAnon", what is not a file's.
long memory(const char *name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QRegularExpression line(QString::fromLatin1(name) + u":\\s+(\\d+)"_s);
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toLong();
}

void report(const char *what, double words, double time, double baseline)
{
    std::printf("%-16s %10.0f words/s   %8.1f × reading\n", what, words / time, time / baseline);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s\n", qPrintable(file.errorString()));
        return 1;
    }
    QString text = QString::fromUtf8(file.readAll());
    if (file.fileName().endsWith(u".conllu"_s))
        text = fromConllu(text).text;

    const long before = memory("VmRSS");
    std::shared_ptr<const Analyser> analyser;
    const double load = fastestSeconds(1, [&] {
        if (const auto loaded = Analyser::load(resourceFolder()))
            analyser = *loaded;
    });
    if (!analyser) {
        std::fprintf(stderr, "the language engine cannot be loaded\n");
        return 1;
    }
    std::printf("loading          %10.1f ms          %8.1f MB more resident\n", load * 1e3,
                double(memory("VmRSS") - before) / 1024);

    const AnalysedText analysed = analyser->analyse(text);
    const auto words = double(analysed.tokens.size());
    quint64 sum = 0;
    const double reading = fastestSeconds(7, [&] {
        for (size_t i = 0; i < analysed.tokens.size(); ++i)
            sum += wordFeatures(analysed.word(int(i))).word;
    });
    const double tagging = fastestSeconds(5, [&] { sum += analyser->analyse(text).tokens.size(); });
    AnalysedText parsed;
    double parsing = 1e9;
    for (int round = 0; round < 5; ++round) {
        parsed = analysed;
        parsing = std::min(parsing, fastestSeconds(1, [&] { analyser->parse(parsed); }));
    }
    report("cut and tag", words, tagging, reading);
    report("parse", words, parsing, reading);
    report("both", words, tagging + parsing, reading);
    for (int size = 10000; size <= 160000; size *= 4) {
        const QString sentence = u"and then the old man went to the city "_s.repeated(size / 9);
        AnalysedText one = analyser->analyse(sentence);
        const double time = fastestSeconds(1, [&] { analyser->parse(one); });
        std::printf("one sentence of %6zu words: %.2f µs a word\n", one.tokens.size(),
                    time / double(one.tokens.size()) * 1e6);
    }
    std::printf("resident %.1f MB, of which %.1f MB not mapped from files (%llx)\n",
                double(memory("VmRSS")) / 1024, double(memory("RssAnon")) / 1024,
                static_cast<unsigned long long>(sum));
    return 0;
}
