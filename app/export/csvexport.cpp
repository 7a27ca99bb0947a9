// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/csvexport.h"
#include "app/export/csvrows.h"
#include "app/export/deviceoutput.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array columns{
    "date"_L1,   "earliest"_L1,  "latest"_L1,     "precision"_L1, "qualifier"_L1, "basis"_L1, "words"_L1,
    "title"_L1,  "type"_L1,      "status"_L1,     "who"_L1,       "where"_L1,     "quote"_L1, "article"_L1,
    "source"_L1, "published"_L1, "confidence"_L1, "review"_L1,    "tags"_L1,      "group"_L1, "note"_L1};

void writeDateCells(CsvRows &rows, const Event &event, const Article &article)
{
    const auto &date = event.date;
    rows.cell(date ? date->toTimex() : QString());
    rows.cell(date ? firstDayText(*date) : QString());
    rows.cell(date ? lastDayText(*date) : QString());
    rows.cell(date ? precisionText(*date) : QString());
    rows.cell(date ? QString(toText(date->qualifier())) : QString());
    rows.cell(date ? QString(toText(event.dateBasis)) : QString());
    rows.cell(date ? event.dateSpan.in(article.text).toString() : event.relative);
}

void writeCodeCells(CsvRows &rows, const SelectedEvent &selected, const EventCodes &codes)
{
    const EventCode code = codes.of(*selected.event, selected.article->text);
    rows.cell(code.plover);
    rows.cell(code.cameo);
}

void writeRow(CsvRows &rows, const SelectedEvent &selected, const EventCodes *codes)
{
    const Event &event = *selected.event;
    const Article &article = *selected.article;
    writeDateCells(rows, event, article);
    rows.cell(event.title);
    rows.cell(QString(toText(event.type)));
    rows.cell(QString(toText(event.status)));
    rows.cell(joined(event.who));
    rows.cell(joined(event.where));
    rows.cell(quote(selected));
    rows.cell(displayTitle(article));
    rows.cell(article.url.isEmpty() ? article.name : article.url);
    rows.cell(article.published.isKnown() ? article.published.date->toTimex() : QString());
    rows.cell(QString::number(event.confidence, 'f', 2));
    rows.cell(QString(toText(event.review)));
    rows.cell(article.tags.join("; "_L1));
    rows.cell(article.group);
    rows.cell(article.note);
    if (codes)
        writeCodeCells(rows, selected, *codes);
    rows.endRow();
}

} // namespace

Result<ExportSummary> writeCsv(QIODevice &device, const ExportData &data, const ExportOptions &options)
{
    const Selection selection = selectEvents(data, options.scope, Undated::Append);
    CsvRows rows(options.csvSeparator);
    for (QLatin1String column : columns)
        rows.cell(QString(column));
    if (options.codes) {
        rows.cell(u"plover"_s);
        rows.cell(u"cameo"_s);
    }
    rows.endRow();
    for (const SelectedEvent &selected : selection.events)
        writeRow(rows, selected, options.codes.get());
    if (auto problem = writeAll(device, (options.csvByteOrderMark ? "\xEF\xBB\xBF" : "") + rows.bytes()))
        return *problem;
    return selection.summary;
}

} // namespace dateline
