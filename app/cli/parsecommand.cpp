// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlerun.h"
#include "app/core/resources.h"
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
    return (u"# newdoc id = "_s + article.name + u'\n' + toConllu(analyser.analyse(article.text))).toUtf8();
}

} // namespace

int runParse(const QStringList &arguments)
{
    constexpr QLatin1String name = "parse"_L1;
    QCommandLineParser parser;
    describe(parser, name, "Prints sentences, tokens, tags and lemmas of articles as CoNLL-U."_L1,
             "FILE|DIR|- ..."_L1);
    addArticleOptions(parser);
    if (const auto stop = readArguments(parser, name, arguments))
        return *stop;
    const auto given = articleArguments(parser);
    if (!given)
        return wrongUsage(name, given.problem().what);
    const auto analyser = Analyser::load(resourceFolder());
    if (!analyser)
        return failed(analyser.problem());
    return writeLines(*given, nullptr,
                      [&](const BatchResult &result) { return parseOf(result, **analyser); });
}

} // namespace dateline
