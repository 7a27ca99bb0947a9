// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlerun.h"
#include "app/cli/output.h"
#include "app/core/resources.h"
#include "app/export/deviceoutput.h"
#include "app/lang/analyser.h"
#include "app/lang/conllu.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

QByteArray parseOf(const BatchResult &result, const Analyser &analyser)
{
    if (!result.outcome)
        return {};
    const Article &article = result.outcome->article;
    AnalysedText text = analyser.analyse(article.text);
    analyser.parse(text);
    return (u"# newdoc id = "_s + article.name + u'\n' + toConllu(text)).toUtf8();
}

/// The tokens and sentences of each operand, analysed anew.
int parseTokens(const ArticleArguments &arguments, const Analyser &analyser)
{
    auto output = Output::open(arguments.output);
    if (!output)
        return failed(output.problem());
    int exitCode = AllWell;
    for (const QString &operand : arguments.operands) {
        const auto bytes = readWhole(operand);
        if (!bytes) {
            exitCode = failed(bytes.problem());
            continue;
        }
        AnalysedText text = fromConllu(QString::fromUtf8(*bytes));
        analyser.annotate(text);
        analyser.parse(text);
        if (const auto problem = writeAll(output->device(), toConllu(text).toUtf8()))
            return failed(*problem);
    }
    const auto problem = output->commit();
    return problem ? failed(*problem) : exitCode;
}

} // namespace

int runParse(const QStringList &arguments)
{
    constexpr QLatin1String name = "parse"_L1;
    QCommandLineParser parser;
    describe(parser, name,
             "Prints sentences, tokens, tags, lemmas and dependencies of articles as CoNLL-U."_L1,
             "FILE|DIR|- ..."_L1);
    const QStringList sources = articleSources + QStringList{u"conllu"_s};
    addArticleOptions(parser, sources);
    if (const auto stop = readArguments(parser, name, arguments))
        return *stop;
    const auto given = articleArguments(parser, sources);
    if (!given)
        return wrongUsage(name, given.problem().what);
    const auto analyser = Analyser::load(resourceFolder());
    if (!analyser)
        return failed(analyser.problem());
    if (parser.value(u"from"_s) == "conllu"_L1)
        return parseTokens(*given, **analyser);
    return writeLines(*given, nullptr,
                      [&](const BatchResult &result) { return parseOf(result, **analyser); });
}

} // namespace dateline
