// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing.h"
#include "app/layout/timelinepicture.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr auto chartOption = "chart"_L1;
constexpr auto byOption = "by"_L1;

QStringList groupTexts()
{
    QStringList texts;
    for (const GroupBy by :
         {GroupBy::Type, GroupBy::Person, GroupBy::Place, GroupBy::Article, GroupBy::Source, GroupBy::Tag})
        texts << toText(by);
    return texts;
}

Problem unknown(QLatin1String option, const QStringList &known, const QString &given)
{
    return {{}, u"--%1 knows %2, not “%3”"_s.arg(option, known.join(u'|'), given), {}, {}};
}

std::vector<EventSummary> summariesOf(const std::vector<ExtractedArticle> &articles)
{
    std::vector<EventSummary> all;
    qint64 number = 0;
    for (const ExtractedArticle &item : articles) {
        ++number;
        for (const Event &event : item.extraction.events) {
            all.push_back(summarise(event));
            all.back().article = {number};
        }
    }
    return all;
}

/// What the lane of events without one is called, as in the window.
QString nameOfNone(GroupBy by)
{
    return by == GroupBy::Tag      ? u"untagged"_s
           : by == GroupBy::Source ? u"no source"_s
           : by == GroupBy::Place  ? u"no place"_s
                                   : u"no person"_s;
}

} // namespace

void addDrawingOptions(QCommandLineParser &parser)
{
    parser.addOption({chartOption, u"As svg, pdf or png, a chart of the events instead of the timeline."_s,
                      chartNames().join(u'|')});
    parser.addOption({byOption,
                      u"As svg, pdf or png, what the timeline has lanes for, or what the columns of "
                      u"--chart time are split by; type if not given."_s,
                      groupTexts().join(u'|')});
}

bool asksForDrawing(const QCommandLineParser &parser)
{
    return parser.isSet(chartOption) || parser.isSet(byOption);
}

Result<DrawingChoice> drawingChoice(const QCommandLineParser &parser)
{
    DrawingChoice choice;
    const QString by = parser.value(byOption);
    const auto group = groupByFromText(by);
    if (parser.isSet(byOption) && !group)
        return unknown(byOption, groupTexts(), by);
    choice.lanesBy = group.value_or(GroupBy::Type);
    if (!parser.isSet(chartOption))
        return choice;
    choice.chart = chartFromText(parser.value(chartOption));
    if (!choice.chart)
        return unknown(chartOption, chartNames(), parser.value(chartOption));
    if (group && !choice.chart->overTime)
        return Problem{{}, u"--by goes with the timeline and with --chart time"_s, {}, {}};
    if (choice.chart->overTime)
        choice.chart->by = choice.lanesBy;
    return choice;
}

DrawnEvents drawnEvents(const ExportData &data)
{
    DrawnEvents drawn{data.title, summariesOf(data.articles), {}};
    const auto article = [&data](ArticleId id) {
        const auto place = size_t(id.value - 1);
        return place < data.articles.size() ? &data.articles[place].article : nullptr;
    };
    drawn.names.article = [article](ArticleId id) { return article(id) ? article(id)->title : QString(); };
    drawn.names.source = [article](ArticleId id) { return article(id) ? article(id)->source : QString(); };
    return drawn;
}

Result<DrawnEvents> drawnEvents(const Library &library, const QString &title)
{
    const auto articles = library.articles();
    if (!articles)
        return articles.problem();
    auto events = library.events();
    if (!events)
        return events.problem();
    DrawnEvents drawn{title, *std::move(events), {}};
    std::erase_if(drawn.events, [](const EventSummary &event) { return event.review == Review::Rejected; });
    QHash<ArticleId, ArticleSummary> all;
    for (const ArticleSummary &article : *articles)
        all.insert(article.id, article);
    drawn.names.article = [all](ArticleId id) { return all.value(id).title; };
    drawn.names.source = [all](ArticleId id) { return all.value(id).source; };
    drawn.names.tags = [all](ArticleId id) { return all.value(id).tags; };
    return drawn;
}

Picture drawingOf(const DrawnEvents &drawn, const DrawingChoice &choice, const QString &heading,
                  const Palette &palette)
{
    GroupNames names = drawn.names;
    names.none = nameOfNone(choice.chart ? choice.chart->by : choice.lanesBy);
    if (choice.chart)
        return chartOf(drawn.events, names, *choice.chart);
    TimelinePictureOptions options;
    options.title = heading;
    options.palette = palette;
    options.lanesBy = choice.lanesBy;
    options.names = names;
    return timelinePicture(drawn.events, options);
}

std::optional<Problem> writeDrawing(QIODevice &device, PictureFormat format, const Picture &picture)
{
    return writePicture(format, device, picture, format == PictureFormat::Png ? 2 : 1);
}

} // namespace dateline
