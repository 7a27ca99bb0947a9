// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// usage: bench_growth [MEGABYTES]      Texts of 1 MB, of a third of MEGABYTES (10) and of MEGABYTES, of
// ordinary and hostile kinds,
// read with every sentence parsed; prints the processor time a megabyte as a ratio to that of the
// smallest. Ends with 1 where one is above 1.2.
#include "app/core/resources.h"
#include "app/lang/analyser.h"
#include "app/temporal/temporaltagger.h"
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <QCoreApplication>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    const char *name;
    QString unit;          ///< repeated
    bool mirrored = false; ///< half of the text opens what the other half closes
    QString closing;
};

std::vector<Kind> kinds()
{
    return {{"ordinary text",
             u"The two ministers met in Oslo on Monday and signed a treaty that had been agreed last May. "
             "Trade rose by 12 percent in 2019, the office said.\n\n"_s,
             false,
             {}},
            {"one single sentence",
             u"and the committee of seven members that had sat since March heard him "_s,
             false,
             {}},
            {"nested quotes", u"“he said ‘"_s, true, u"’ yes” "_s},
            {"quotes alone", u"\""_s, false, {}},
            {"digits", u"1928374655"_s, false, {}},
            {"dates only", u"3 May 1998, 4/5/2001, last Friday and the 1990s, "_s, false, {}}};
}

QString textOf(const Kind &kind, qsizetype length)
{
    if (!kind.mirrored)
        return kind.unit.repeated(length / kind.unit.size());
    const qsizetype depth = length / (kind.unit.size() + kind.closing.size());
    return kind.unit.repeated(depth) + kind.closing.repeated(depth);
}

/// Seconds a megabyte; the least of some runs.
double cost(const Analyser &analyser, const TemporalTagger &tagger, const QString &text, int runs)
{
    double least = 1e9;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t begin = std::clock();
        AnalysedText analysed = analyser.analyse(text);
        analyser.parse(analysed);
        tagger.tag(analysed, PartialDate::day(2020, 5, 13));
        least = std::min(least, double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return least / (double(text.size()) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto analyser = Analyser::load(resourceFolder());
    const auto tagger = TemporalTagger::load(resourceFolder());
    if (!analyser || !tagger) {
        std::fprintf(stderr, "%s\n", qPrintable(!analyser ? analyser.problem().what : tagger.problem().what));
        return 1;
    }
    const double most = argc > 1 ? std::max(1.0, QByteArray(argv[1]).toDouble()) : 10;
    bool grows = false;
    for (const Kind &kind : kinds()) {
        const double one = cost(**analyser, **tagger, textOf(kind, 1'000'000), 2);
        std::printf("%-20s 1 MB %7.3f s", kind.name, one);
        for (const double megabytes : {0.3 * most, most}) {
            const double ratio =
                cost(**analyser, **tagger, textOf(kind, qsizetype(megabytes * 1e6)), 1) / one;
            std::printf("   %g MB x%.2f", megabytes, ratio);
            std::fflush(stdout);
            grows = grows || ratio > 1.2;
        }
        std::printf("\n");
    }
    return grows;
}
