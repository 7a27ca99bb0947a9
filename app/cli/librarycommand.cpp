// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlerun.h"
#include "app/cli/drawing.h"
#include "app/cli/libraryimport.h"
#include "app/cli/output.h"
#include "app/export/deviceoutput.h"
#include "app/store/library.h"
#include "app/store/librarysearch.h"
#include <cstdio>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String commandName = "library"_L1;

int printLines(const std::vector<QJsonObject> &objects, const QString &path)
{
    auto output = Output::open(path);
    if (!output)
        return failed(output.problem());
    for (const QJsonObject &object : objects)
        if (const auto problem =
                writeAll(output->device(), QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'))
            return failed(*problem);
    if (const auto problem = output->commit())
        return failed(*problem);
    return AllWell;
}

int percentOf(const ArticleSummary &article)
{
    return qRound(article.likeness * 100);
}

QJsonObject toJson(const ArticleSummary &article)
{
    const QString published = article.published.date ? article.published.date->toTimex() : QString();
    QJsonObject object{{u"id"_s, article.id.value},
                       {u"name"_s, article.name},
                       {u"title"_s, article.title},
                       {u"author"_s, article.author},
                       {u"source"_s, article.source},
                       {u"url"_s, article.url},
                       {u"language"_s, article.language},
                       {u"format"_s, article.format},
                       {u"published"_s, published},
                       {u"events"_s, article.events},
                       {u"dated"_s, article.dated},
                       {u"waiting"_s, article.waiting},
                       {u"tags"_s, QJsonArray::fromStringList(article.tags)},
                       {u"group"_s, article.group},
                       {u"note"_s, article.note}};
    if (article.like.isValid()) {
        object.insert(u"sameAs"_s, article.like.value);
        object.insert(u"percent"_s, percentOf(article));
    }
    return object;
}

/// Offsets in code points, as everywhere on the command line.
QJsonObject toJson(const SearchHit &hit)
{
    QJsonObject object{{u"article"_s, hit.article.value}, {u"title"_s, hit.title}, {u"date"_s, hit.date}};
    if (hit.event.isValid()) {
        object.insert(u"event"_s, hit.event.value);
        return object;
    }
    QJsonArray marks;
    const auto codePoints = [&hit](qsizetype end) { return qint64(hit.snippet.left(end).toUcs4().size()); };
    for (TextSpan mark : hit.marks)
        marks.append(QJsonObject{{u"start"_s, codePoints(mark.begin)}, {u"end"_s, codePoints(mark.end)}});
    object.insert(u"snippet"_s, hit.snippet);
    object.insert(u"marks"_s, marks);
    return object;
}

int list(const Library &library, const QString &output)
{
    const auto articles = library.articles();
    if (!articles)
        return failed(articles.problem());
    std::vector<QJsonObject> lines;
    for (const ArticleSummary &article : *articles)
        lines.push_back(toJson(article));
    return printLines(lines, output);
}

QJsonObject countsToJson(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        object.insert(count.key(), count.value());
    return object;
}

int statistics(const Library &library, const QString &output)
{
    const auto articles = library.articles();
    if (!articles)
        return failed(articles.problem());
    int events = 0, dated = 0, waiting = 0, undated = 0;
    QMap<QString, qint64> tags, groups;
    for (const ArticleSummary &article : *articles) {
        for (const QString &tag : article.tags)
            ++tags[tag];
        if (!article.group.isEmpty())
            ++groups[article.group];
        events += article.events;
        dated += article.dated;
        waiting += article.waiting;
        undated += article.published.isKnown() ? 0 : 1;
    }
    return printLines({{{u"articles"_s, qint64(articles->size())},
                        {u"withoutPublicationDate"_s, undated},
                        {u"events"_s, events},
                        {u"dated"_s, dated},
                        {u"waiting"_s, waiting},
                        {u"tags"_s, countsToJson(tags)},
                        {u"groups"_s, countsToJson(groups)}}},
                      output);
}

int search(const Library &library, const QString &query, int limit, const QString &output)
{
    const auto search = LibrarySearch::open(library.path());
    if (!search)
        return failed(search.problem());
    const auto result = (*search)->find(parseSearch(query), limit);
    if (!result)
        return failed(result.problem());
    std::vector<QJsonObject> lines;
    for (const SearchHit &hit : result->events)
        lines.push_back(toJson(hit));
    for (const SearchHit &hit : result->articles)
        lines.push_back(toJson(hit));
    return printLines(lines, output);
}

/// Articles that are nearly the same as an earlier one, as found when they were imported, with how much of
/// the shorter stands in the other.
int duplicates(const Library &library, const QString &output)
{
    const auto articles = library.articles();
    if (!articles)
        return failed(articles.problem());
    std::vector<QJsonObject> lines;
    for (const ArticleSummary &article : *articles)
        if (article.like.isValid())
            lines.push_back({{u"article"_s, article.id.value},
                             {u"name"_s, article.name},
                             {u"sameAs"_s, article.like.value},
                             {u"percent"_s, percentOf(article)}});
    return printLines(lines, output);
}

/// The timeline or a chart of all events.
int draw(const Library &library, const QCommandLineParser &parser, const QString &output)
{
    const QString wanted = parser.value(u"format"_s);
    const auto format = pictureFormatFromText(wanted);
    if (!format)
        return wrongUsage(commandName, u"--format knows svg, pdf and png, not “%1”"_s.arg(wanted));
    const auto choice = drawingChoice(parser);
    if (!choice)
        return wrongUsage(commandName, choice.problem().what);
    const QString title = QFileInfo(library.path()).completeBaseName();
    const auto drawn = drawnEvents(library, title);
    if (!drawn)
        return failed(drawn.problem());
    auto file = Output::open(output);
    if (!file)
        return failed(file.problem());
    if (const auto problem = writeDrawing(file->device(), *format, drawingOf(*drawn, *choice, title)))
        return failed(*problem);
    if (const auto problem = file->commit())
        return failed(*problem);
    return AllWell;
}

} // namespace

int runLibrary(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser, commandName,
             "Works with a library file: its articles, a search in it (who:NAME where:PLACE type:TYPE "
             "source:NAME note:WORD tag:TAG group:NAME "
             "2019..2021 -unwanted \"a phrase\"), an import that goes on where it was stopped."_L1,
             "LIBRARY list | statistics | duplicates | picture | search WORD ... | import FILE|DIR ..."_L1);
    addArticleOptions(parser);
    addDepthOption(parser);
    addDrawingOptions(parser);
    parser.addOption(
        {{u"f"_s, u"format"_s}, u"Picture: svg (the default), pdf or png."_s, u"FORMAT"_s, u"svg"_s});
    parser.addOption({u"limit"_s, u"Most answers of a search, articles and events each; 20 if not given."_s,
                      u"N"_s, u"20"_s});
    parser.addOption(
        {u"again"_s, u"Import: also read the files that are in the library, for new versions of them."_s});
    parser.addOption({u"report"_s,
                      u"Import: write to FILE what became of each article, one JSON object a line."_s,
                      u"FILE"_s});
    if (const auto stop = readArguments(parser, commandName, arguments))
        return *stop;
    auto given = articleArguments(parser);
    if (!given)
        return wrongUsage(commandName, given.problem().what);
    if (given->operands.size() < 2)
        return wrongUsage(commandName, u"a library and what to do with it are needed"_s);
    const QString path = given->operands.takeFirst();
    const QString action = given->operands.takeFirst();
    const bool needsMore = action == "search"_L1 || action == "import"_L1;
    const QStringList plain{u"list"_s, u"statistics"_s, u"duplicates"_s, u"picture"_s};
    if (!needsMore && !plain.contains(action))
        return wrongUsage(
            commandName,
            u"a library knows list, statistics, duplicates, picture, search and import, not “%1”"_s.arg(
                action));
    if (needsMore == given->operands.isEmpty())
        return wrongUsage(commandName, needsMore ? u"%1 needs more"_s.arg(action)
                                                 : u"%1 takes nothing more"_s.arg(action));
    if (action != "import"_L1 && !QFile::exists(path))
        return failed({path, u"There is no such library."_s, {}, {}});
    auto library = Library::open(path);
    if (!library)
        return failed(library.problem());
    if (action == "list"_L1)
        return list(**library, given->output);
    if (action == "statistics"_L1)
        return statistics(**library, given->output);
    if (action == "duplicates"_L1)
        return duplicates(**library, given->output);
    if (action == "picture"_L1)
        return draw(**library, parser, given->output);
    const int limit = parser.value(u"limit"_s).toInt();
    if (limit < 1)
        return wrongUsage(commandName, u"--limit takes a number from 1 on"_s);
    if (action == "search"_L1)
        return search(**library, given->operands.join(u' '), limit, given->output);
    return importInto(**library, *given,
                      {parser.isSet(u"again"_s), parser.value(u"report"_s), depthOf(parser)});
}

} // namespace dateline
