// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlerun.h"
#include "app/cli/evaluation.h"
#include <cstdio>
#include <QDir>
#include <QFileInfo>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

void print(const ScoreTable &table)
{
    QString set;
    for (const ScoreRow &row : table) {
        if (row.set != set)
            printf("\n%s\n", row.set.toUtf8().constData());
        set = row.set;
        printf("  %-42s", row.measure.toUtf8().constData());
        if (row.figures)
            printf("P %6.2f  R %6.2f  F1 %6.2f\n", row.figures->precision, row.figures->recall,
                   row.figures->f1);
        else
            printf("%6.2f\n", row.single);
    }
}

/// The folder of --gold, else that of the variable DATELINE_SHARED.
QString goldFolder(const QCommandLineParser &parser)
{
    return parser.isSet(u"gold"_s) ? parser.value(u"gold"_s) : qEnvironmentVariable("DATELINE_SHARED");
}

} // namespace

int runEvaluate(const QStringList &arguments)
{
    constexpr QLatin1String name = "evaluate"_L1;
    QCommandLineParser parser;
    describe(
        parser, name,
        "Scores the engine against gold data. Sets: events, meantime, timeset, timexes, grammar, names, bodies, dates, speed; all if none is named."_L1,
        "[SET ...]"_L1);
    parser.addOption({u"gold"_s,
                      u"The folder with gold/ and corpora/; the variable DATELINE_SHARED if not given."_s,
                      u"DIR"_s});
    parser.addOption({{u"j"_s, u"jobs"_s}, u"Articles to work on at a time."_s, u"N"_s, u"0"_s});
    if (const auto stop = readArguments(parser, name, arguments))
        return *stop;
    const QString folder = goldFolder(parser);
    if (folder.isEmpty())
        return wrongUsage(name, u"no gold data: give --gold DIR or set DATELINE_SHARED"_s);
    if (!QFileInfo(folder).isDir())
        return failed({folder, u"There is no such folder."_s, {}, {}});
    const QStringList sets =
        parser.positionalArguments().isEmpty() ? evaluationSets() : parser.positionalArguments();
    for (const QString &set : sets)
        if (!evaluationSets().contains(set))
            return wrongUsage(name,
                              u"there is no set “%1”, only %2"_s.arg(set, evaluationSets().join(u", "_s)));
    QStringList absent;
    for (const QString &set : sets) {
        const Evaluation evaluation = evaluate(set, QDir(folder), parser.value(u"jobs"_s).toInt());
        print(evaluation.table);
        for (const Problem &problem : evaluation.absent)
            absent << u"%1 (%2: %3)"_s.arg(set, problem.where, problem.what);
    }
    if (absent.isEmpty())
        return AllWell;
    printf("\nNot scored: %s\n", absent.join(u"; "_s).toUtf8().constData());
    return failed({folder, u"Some sets are absent."_s, {}, {}});
}

} // namespace dateline
