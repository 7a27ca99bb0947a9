// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlerun.h"
#include "app/cli/drawing.h"
#include "app/cli/output.h"
#include "app/core/resources.h"
#include "app/export/eventformat.h"
#include "app/export/jsonlines.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

using Codes = std::shared_ptr<const EventCodes>;

/// The table of codes where \a parser asks for it; else null.
Result<Codes> codesAsked(const QCommandLineParser &parser)
{
    return parser.isSet(u"codes"_s) ? EventCodes::load(resourceFolder()) : Result<Codes>(Codes());
}

QByteArray lineOf(const BatchResult &result, const EventCodes *codes)
{
    if (!result.outcome)
        return errorLine(result.outcome.problem().where, result.outcome.problem());
    return extractionLine(*result.outcome, codes);
}

QString titleOf(const std::vector<ExtractedArticle> &articles)
{
    return articles.size() == 1 ? articles.front().article.title : u"%1 articles"_s.arg(articles.size());
}

ExportOptions exportOptions(EventFormat format, const ExportData &data, const Codes &codes)
{
    ExportOptions options;
    options.codes = codes;
    if (format != EventFormat::Html)
        return options;
    // The page has the title as its heading; the figures need it for screen readers only.
    const DrawnEvents drawn = drawnEvents(data);
    HtmlFigure figure{drawingOf(drawn, {}, {}), drawingOf(drawn, {}, {}, Palette::dark())};
    figure.light.title = data.title;
    figure.dark->title = data.title;
    options.html.figures.push_back(std::move(figure));
    options.html.lightTypes = Palette::light().type;
    options.html.darkTypes = Palette::dark().type;
    return options;
}

/// Writes what needs all articles together.
int writeWhole(const ArticleArguments &arguments, const Engine &engine,
               const std::function<std::optional<Problem>(QIODevice &, const ExportData &)> &write)
{
    auto output = Output::open(arguments.output);
    if (!output)
        return failed(output.problem());
    CollectedArticles collected = collectArticles(arguments, engine);
    const QString title = titleOf(collected.articles);
    const ExportData data{title, std::move(collected.articles)};
    if (const auto problem = write(output->device(), data))
        return failed(*problem);
    if (const auto problem = output->commit())
        return failed(*problem);
    return collected.bad > 0 ? SomethingBad : AllWell;
}

int writeEventFile(const ArticleArguments &arguments, const Engine &engine, EventFormat format,
                   const Codes &codes)
{
    return writeWhole(
        arguments, engine, [=](QIODevice &device, const ExportData &data) -> std::optional<Problem> {
            const auto summary = writeEvents(format, device, data, exportOptions(format, data, codes));
            if (!summary)
                return summary.problem();
            if (summary->leftOut() > 0)
                for (const QString &sentence : toSentences(*summary))
                    complain(sentence);
            return std::nullopt;
        });
}

/// The timeline, or the chart asked for.
int writePictureFile(const ArticleArguments &arguments, const Engine &engine, PictureFormat format,
                     const DrawingChoice &choice)
{
    return writeWhole(arguments, engine, [=](QIODevice &device, const ExportData &data) {
        return writeDrawing(device, format, drawingOf(drawnEvents(data), choice, data.title));
    });
}

QString formatNames()
{
    QStringList names;
    for (EventFormat format : allEventFormats)
        names << toText(format);
    for (PictureFormat format : allPictureFormats)
        names << toText(format);
    return names.join(u'|');
}

} // namespace

int runExtract(const QStringList &arguments)
{
    constexpr QLatin1String name = "extract"_L1;
    QCommandLineParser parser;
    describe(
        parser, name,
        "Reads dated events out of articles: text or HTML files, folders of them, or - for standard input."_L1,
        "FILE|DIR|URL|- ..."_L1);
    addArticleOptions(parser);
    addDepthOption(parser);
    parser.addOption({{u"f"_s, u"format"_s},
                      u"What to write; jsonl (the default) is one object an article, as it is done."_s,
                      formatNames(),
                      u"jsonl"_s});
    addDrawingOptions(parser);
    parser.addOption(
        {u"codes"_s, u"As jsonl, json or csv, each event with its PLOVER category and CAMEO root code."_s});
    if (const auto stop = readArguments(parser, name, arguments))
        return *stop;
    const auto given = articleArguments(parser);
    if (!given)
        return wrongUsage(name, given.problem().what);
    const QString wanted = parser.value(u"format"_s);
    const auto format = eventFormatFromText(wanted);
    const auto picture = pictureFormatFromText(wanted);
    if (!format && !picture)
        return wrongUsage(name, u"--format knows %1, not “%2”"_s.arg(formatNames(), wanted));
    const auto drawing = drawingChoice(parser);
    if (!drawing)
        return wrongUsage(name, drawing.problem().what);
    if (asksForDrawing(parser) && !picture)
        return wrongUsage(name, u"--chart and --by need --format svg, pdf or png"_s);
    const auto engine = loadEngine(depthOf(parser));
    if (!engine)
        return failed(engine.problem());
    if (picture)
        return writePictureFile(*given, **engine, *picture, *drawing);
    const auto codes = codesAsked(parser);
    if (!codes)
        return failed(codes.problem());
    if (format != EventFormat::Jsonl)
        return writeEventFile(*given, **engine, *format, *codes);
    return writeLines(*given, engine->get(),
                      [&](const BatchResult &result) { return lineOf(result, codes->get()); });
}

} // namespace dateline
