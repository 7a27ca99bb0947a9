// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/core/syntheticevents.h"
#include "app/export/deviceoutput.h"
#include "app/store/library.h"
#include <functional>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String commandName = "synth"_L1;

struct Wanted
{
    int events = 0;
    quint32 seed = 1;
};

using TakeArticle = std::function<std::optional<Problem>(const ExtractedArticle &)>;

/// One article after the other: a million events need no more memory than twelve.
std::optional<Problem> makeArticles(const Wanted &wanted, const TakeArticle &take)
{
    SyntheticEvents source(wanted.seed);
    for (int left = wanted.events; left > 0; left -= SyntheticEvents::EventsAnArticle)
        if (auto problem = take(source.makeArticle(std::min(left, SyntheticEvents::EventsAnArticle))))
            return problem;
    return std::nullopt;
}

/// As `extract --from jsonl` and the window's import read it.
QByteArray inputLine(const Article &article)
{
    const QJsonObject line{{u"id"_s, article.name},
                           {u"title"_s, article.title},
                           {u"published"_s, article.published.date->toTimex()},
                           {u"language"_s, article.language},
                           {u"text"_s, article.text}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

int writeLines(const Wanted &wanted, const QString &path)
{
    auto output = Output::open(path);
    if (!output)
        return failed(output.problem());
    auto problem = makeArticles(wanted, [&](const ExtractedArticle &made) {
        return writeAll(output->device(), inputLine(made.article));
    });
    if (!problem)
        problem = output->commit();
    return problem ? failed(*problem) : AllWell;
}

int writeLibrary(const Wanted &wanted, const QString &path)
{
    auto library = Library::create(path);
    if (!library)
        return failed(library.problem());
    const auto problem = makeArticles(wanted, [&](const ExtractedArticle &made) -> std::optional<Problem> {
        const auto added = (*library)->addArticle(made.article, made.extraction, {});
        return added ? std::nullopt : std::optional(added.problem());
    });
    return problem ? failed(*problem) : AllWell;
}

} // namespace

int runSynth(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(
        parser, commandName,
        "Makes up articles with events, for demonstrations and benchmarks: bursts of news, dates of every "
        "precision, long titles, several languages. The same for the same seed."_L1,
        "--events N"_L1);
    parser.addOption({u"events"_s, u"How many events, 12 an article; from 1 on."_s, u"N"_s});
    parser.addOption({u"seed"_s, u"Another seed makes other events; 1 if not given."_s, u"S"_s, u"1"_s});
    parser.addOption(
        {{u"o"_s, u"out"_s},
         u"A new library where FILE ends in .dateline, with the events in it; else articles as JSON "
         "Lines, to be extracted. Standard output if not given."_s,
         u"FILE"_s});
    if (const auto stop = readArguments(parser, commandName, arguments))
        return *stop;
    bool isSeed = false;
    const Wanted wanted{parser.value(u"events"_s).toInt(), parser.value(u"seed"_s).toUInt(&isSeed)};
    if (wanted.events < 1)
        return wrongUsage(commandName, u"--events takes a number from 1 on"_s);
    if (!isSeed)
        return wrongUsage(commandName, u"--seed takes a number from 0 on"_s);
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(commandName, u"synth reads no files"_s);
    const QString path = parser.value(u"out"_s);
    return path.endsWith(".dateline"_L1) ? writeLibrary(wanted, path) : writeLines(wanted, path);
}

} // namespace dateline
