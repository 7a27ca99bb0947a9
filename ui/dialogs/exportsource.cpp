// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportsource.h"
#include "ui/models/articlemodel.h"
#include "ui/models/eventlist.h"
#include "ui/models/filterwords.h"

namespace dateline {

namespace {

std::vector<EventSummary> shownOf(const ShownEvents &events)
{
    std::vector<EventSummary> shown;
    for (const int position : events.shown())
        shown.push_back(events.all()[size_t(position)]);
    return shown;
}

void takeArticles(ExportInputs &inputs, const ArticleModel &articles)
{
    for (const ArticleSummary &article : articles.articles()) {
        inputs.articleTitles.insert(article.id, articles.titleOf(article.id));
        if (!article.tags.isEmpty())
            inputs.articleTags.insert(article.id, article.tags);
        if (!article.source.isEmpty())
            inputs.articleSources.insert(article.id, article.source);
    }
}

void addLit(ExportInputs &inputs, const ShownEvents &events)
{
    for (const int position : events.lit())
        inputs.lit->insert(events.all()[size_t(position)].id);
}

/// The lower half of a comparison, and what a search has lit in both.
void takeComparison(ExportInputs &inputs, const ExportSource &source)
{
    if (source.events->isLighting()) {
        inputs.lit.emplace();
        addLit(inputs, *source.events);
    }
    const auto titleOf = [&inputs](ArticleId id) { return inputs.articleTitles.value(id); };
    inputs.upperWords = filterWords(source.view->filter(), titleOf);
    if (!source.compared || !source.view->comparison())
        return;
    inputs.compared = std::make_shared<const std::vector<EventSummary>>(shownOf(*source.compared));
    inputs.lowerWords = filterWords(*source.view->comparison(), titleOf);
    if (inputs.lit)
        addLit(inputs, *source.compared);
}

} // namespace

ExportInputs exportInputs(const ExportSource &source)
{
    ExportInputs inputs;
    inputs.all = std::make_shared<const std::vector<EventSummary>>(source.events->all());
    inputs.shown = std::make_shared<const std::vector<EventSummary>>(shownOf(*source.events));
    const ViewState::Range range = source.view->visibleRange();
    inputs.visible = {range.begin, range.end};
    inputs.showsRejected = source.view->filter().showRejected;
    inputs.libraryPath = source.libraryPath;
    inputs.title = source.title;
    inputs.lanesBy = source.lanesBy;
    inputs.lanes = source.lanes;
    inputs.calendar = source.calendar;
    if (source.articles)
        takeArticles(inputs, *source.articles);
    takeComparison(inputs, source);
    if (source.chart) {
        inputs.lightChart = source.chart(Palette::light(), ChartSize);
        inputs.darkChart = source.chart(Palette::dark(), ChartSize);
    }
    return inputs;
}

} // namespace dateline
