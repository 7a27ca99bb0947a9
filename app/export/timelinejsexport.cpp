// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/timelinejsexport.h"
#include "app/core/displaydate.h"
#include "app/export/deviceoutput.h"
#include "app/export/jsonwriter.h"

namespace dateline {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// How much of a date the precision knows: 1 the year, 2 the month, 3 the day.
int knownParts(Precision precision)
{
    switch (precision) {
    case Precision::Century:
    case Precision::Decade:
    case Precision::Year:
        return 1;
    case Precision::Half:
    case Precision::Season:
    case Precision::Quarter:
    case Precision::Month:
        return 2;
    case Precision::Week:
    case Precision::Weekend:
    case Precision::Day:
        break;
    }
    return 3;
}

void writeDate(JsonWriter &json, QLatin1String key, sys_days day, int parts)
{
    const year_month_day date(day);
    const int astronomical = int(date.year());
    json.key(key).beginObject();
    // TimelineJS counts -1 for 1 BCE.
    json.key("year"_L1).value(qint64(astronomical > 0 ? astronomical : astronomical - 1));
    if (parts >= 2)
        json.key("month"_L1).value(qint64(unsigned(date.month())));
    if (parts >= 3)
        json.key("day"_L1).value(qint64(unsigned(date.day())));
    json.endObject();
}

/// A single day, month or year needs no end; other units and intervals run from their first to their last
/// part.
bool needsEnd(const DateValue &date)
{
    const Precision p = date.precision();
    return date.isInterval() || !(p == Precision::Day || p == Precision::Month || p == Precision::Year);
}

void writeDates(JsonWriter &json, const DateValue &date)
{
    const DayInterval span = date.span();
    const PartialDate first = date.first() ? *date.first() : *date.last();
    const PartialDate last = date.last() ? *date.last() : first;
    writeDate(json, "start_date"_L1, first.firstDay(), knownParts(first.precision()));
    if (needsEnd(date) && span.hasEnd() && span.hasBegin())
        writeDate(json, "end_date"_L1, span.end - days(1), knownParts(last.precision()));
    json.key("display_date"_L1).value(toDisplayText(date));
}

QString body(const SelectedEvent &selected)
{
    const Event &event = *selected.event;
    QString html;
    if (!event.who.empty())
        html += u"<p>"_s + joined(event.who, ", "_L1).toHtmlEscaped() + u"</p>"_s;
    html += u"<blockquote>"_s + quote(selected).toHtmlEscaped() + u"</blockquote>"_s;
    const Article &article = *selected.article;
    html += u"<p><cite>"_s + displayTitle(article).toHtmlEscaped() + u"</cite></p>"_s;
    if (const QString labels = articleLabels(article); !labels.isEmpty())
        html += u"<p><small>"_s + labels.toHtmlEscaped() + u"</small></p>"_s;
    if (!article.note.isEmpty())
        html += u"<p>"_s + article.note.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</p>"_s;
    return html;
}

void writeSlide(JsonWriter &json, const SelectedEvent &selected, int number)
{
    const Event &event = *selected.event;
    json.beginObject();
    json.key("unique_id"_L1).value(u"event-"_s + QString::number(number));
    writeDates(json, *event.date);
    json.key("group"_L1).value(toText(event.type));
    json.key("text"_L1).beginObject();
    json.key("headline"_L1).value(event.title.toHtmlEscaped());
    json.key("text"_L1).value(body(selected));
    json.endObject();
    json.endObject();
}

} // namespace

Result<ExportSummary> writeTimelineJs(QIODevice &device, const ExportData &data, const ExportOptions &options)
{
    const Selection selection = selectEvents(data, options.scope, Undated::LeaveOut);
    QByteArray out;
    JsonWriter json(out, JsonWriter::Style::Indented);
    json.beginObject();
    json.key("scale"_L1).value("human"_L1);
    if (!data.title.isEmpty()) {
        json.key("title"_L1).beginObject();
        json.key("text"_L1).beginObject();
        json.key("headline"_L1).value(data.title.toHtmlEscaped());
        json.endObject();
        json.endObject();
    }
    json.key("events"_L1).beginArray();
    int number = 0;
    for (const SelectedEvent &selected : selection.events)
        writeSlide(json, selected, ++number);
    json.endArray();
    json.endObject();
    if (auto problem = writeAll(device, out.append('\n')))
        return *problem;
    return selection.summary;
}

} // namespace dateline
