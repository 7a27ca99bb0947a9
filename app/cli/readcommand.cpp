// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlerun.h"
#include "app/cli/inputs.h"
#include "app/export/jsonlines.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

QByteArray lineOf(const BatchResult &result)
{
    if (!result.outcome)
        return errorLine(result.outcome.problem().where, result.outcome.problem());
    return articleLine(result.outcome->article);
}

} // namespace

int runRead(const QStringList &arguments)
{
    constexpr QLatin1String name = "read"_L1;
    QCommandLineParser parser;
    describe(parser, name, "Prints what is loaded of each article, as one JSON object a line."_L1,
             "FILE|DIR|- ..."_L1);
    addArticleOptions(parser);
    parser.addOption({u"format"_s, u"jsonl is the only format."_s, u"jsonl"_s, u"jsonl"_s});
    if (const auto stop = readArguments(parser, name, arguments))
        return *stop;
    const auto given = articleArguments(parser);
    if (!given)
        return wrongUsage(name, given.problem().what);
    if (parser.value(u"format"_s) != "jsonl"_L1)
        return wrongUsage(name, u"read writes jsonl only, not “%1”"_s.arg(parser.value(u"format"_s)));
    return writeLines(*given, nullptr, lineOf);
}

} // namespace dateline
