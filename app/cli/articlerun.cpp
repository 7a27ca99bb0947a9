// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlerun.h"
#include "app/cli/output.h"
#include "app/core/resources.h"
#include "app/export/deviceoutput.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

void tell(const BatchResult &result)
{
    if (!result.outcome)
        return complain(result.outcome.problem());
    const Article &article = result.outcome->article;
    for (const QString &note : article.notes)
        complain(u"%1: note: %2"_s.arg(article.name, note));
}

std::optional<Problem> write(Output &output, const QByteArray &bytes)
{
    if (auto problem = writeAll(output.device(), bytes))
        return problem;
    if (!output.device().flush()) // each line at once: the reader may be waiting for it
        return writeProblem(output.device());
    return std::nullopt;
}

} // namespace

Result<std::shared_ptr<const Engine>> loadEngine(ReadingDepth depth)
{
    return Engine::load(resourceFolder(), depth);
}

void addDepthOption(QCommandLineParser &parser)
{
    parser.addOption({u"quick"_s, u"Read without grammar: three times as fast, but somewhat less exact."_s});
}

ReadingDepth depthOf(const QCommandLineParser &parser)
{
    return parser.isSet(u"quick"_s) ? ReadingDepth::Quick : ReadingDepth::Parsed;
}

int writeLines(const ArticleArguments &arguments, const Engine *engine,
               const std::function<QByteArray(const BatchResult &)> &line)
{
    auto output = Output::open(arguments.output);
    if (!output)
        return failed(output.problem());
    int bad = 0;
    std::optional<Problem> unwritten;
    std::atomic<bool> cancel = false;
    runBatch(inFileParts(inputsOf(arguments)), engine, {arguments.jobs, &cancel},
             [&](const BatchResult &result) {
                 tell(result);
                 bad += !result.outcome;
                 unwritten = write(*output, line(result));
                 cancel = unwritten.has_value();
             });
    if (!unwritten)
        unwritten = output->commit();
    if (unwritten)
        return failed(*unwritten);
    return bad > 0 ? SomethingBad : AllWell;
}

CollectedArticles collectArticles(const ArticleArguments &arguments, const Engine &engine)
{
    CollectedArticles collected;
    runBatch(inFileParts(inputsOf(arguments)), &engine, {arguments.jobs, nullptr}, [&](BatchResult result) {
        tell(result);
        if (result.outcome)
            collected.articles.push_back(*std::move(result.outcome));
        else
            ++collected.bad;
    });
    return collected;
}

} // namespace dateline
