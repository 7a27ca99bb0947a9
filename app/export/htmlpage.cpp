// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/htmlpage.h"
#include "app/core/displaydate.h"
#include "app/export/plaintext.h"
#include "app/export/svgpicture.h"
#include <QFile>
#include <QIODevice>
#include <QUrl>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// A file built into the library.
QByteArray builtIn(QLatin1String name)
{
    QFile file(":/dateline/export/"_L1 + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

QString counted(qsizetype count, const QString &noun)
{
    return QString::number(count) + u' ' + noun + (count == 1 ? QString() : u"s"_s);
}

/// The value of a <time> element; empty where HTML has no form for the date.
QString machineDate(const DateValue &date)
{
    const auto precision = date.precision();
    const bool hasForm = !date.isInterval() && date.first()->year() > 0 &&
                         (precision == Precision::Day || precision == Precision::Week ||
                          precision == Precision::Month || precision == Precision::Year);
    return hasForm ? date.first()->toTimex() : QString();
}

/// Only addresses that open a page; never "javascript:".
bool isWebAddress(const QString &address)
{
    const QString scheme = QUrl(address, QUrl::StrictMode).scheme();
    return scheme == "https"_L1 || scheme == "http"_L1;
}

QString typeClass(EventType type)
{
    return "t-"_L1 + toText(type);
}

QString published(const Article &article)
{
    if (!article.published.isKnown())
        return u"publication date not known"_s;
    return u"published "_s + toDisplayText(*article.published.date) + u" ("_s +
           toText(article.published.basis) + u')';
}

} // namespace

HtmlPage::HtmlPage(QIODevice &device, const ExportData &data, const Selection &selection,
                   const HtmlDesign &design)
    : m_xml(&device)
    , m_data(data)
    , m_selection(selection)
    , m_design(design)
{
    for (const ExtractedArticle &item : data.articles)
        m_articleNumber.insert(&item.article, int(m_articleNumber.size()) + 1);
}

void HtmlPage::write()
{
    m_xml.writeDTD(u"<!DOCTYPE html>\n"_s);
    start("html"_L1);
    m_xml.writeDefaultNamespace(u"http://www.w3.org/1999/xhtml"_s);
    attribute("lang"_L1, u"en"_s);
    head();
    start("body"_L1);
    header();
    start("main"_L1);
    figures();
    element("h2"_L1, u"Events"_s);
    filters();
    table();
    articles();
    end();
    element("footer"_L1, u"Made with Dateline. Dates are as precise as the articles state them."_s);
    raw("script"_L1, builtIn("page.js"_L1));
    end();
    end();
    m_xml.writeEndDocument();
}

void HtmlPage::head()
{
    start("head"_L1);
    m_xml.writeEmptyElement(u"meta"_s);
    attribute("charset"_L1, u"utf-8"_s);
    m_xml.writeEmptyElement(u"meta"_s);
    attribute("name"_L1, u"viewport"_s);
    attribute("content"_L1, u"width=device-width, initial-scale=1"_s);
    m_xml.writeEmptyElement(u"meta"_s);
    attribute("name"_L1, u"generator"_s);
    attribute("content"_L1, u"Dateline"_s);
    element("title"_L1, title());
    raw("style"_L1, builtIn("page.css"_L1) + typeStyles().toUtf8());
    end();
}

void HtmlPage::header()
{
    start("header"_L1);
    element("h1"_L1, title());
    element("p"_L1, lead(), u"lead"_s);
    const QStringList notes = toSentences(m_selection.summary).mid(1);
    if (!notes.isEmpty()) {
        start("ul"_L1, u"notes"_s);
        for (const QString &note : notes)
            element("li"_L1, note);
        end();
    }
    end();
}

void HtmlPage::figures()
{
    int number = 0;
    const auto figure = [&](const Picture &picture, const QString &cssClass) {
        start("figure"_L1, cssClass);
        writeSvgElement(m_xml, picture, SvgUse::Inline, u"figure-%1-"_s.arg(++number));
        end();
    };
    for (const HtmlFigure &item : m_design.figures) {
        figure(item.light, item.dark ? u"light paired"_s : u"light"_s);
        if (item.dark)
            figure(*item.dark, u"dark"_s);
    }
}

void HtmlPage::filters()
{
    std::array<int, EventTypeCount> counts{};
    for (const SelectedEvent &selected : m_selection.events)
        ++counts[size_t(selected.event->type)];
    start("form"_L1, u"filters"_s);
    attribute("hidden"_L1, u"hidden"_s); // the script shows it
    attribute("aria-label"_L1, u"Filter events"_s);
    m_xml.writeEmptyElement(u"input"_s);
    attribute("type"_L1, u"search"_s);
    attribute("placeholder"_L1, u"Search titles, names, quotes"_s);
    attribute("aria-label"_L1, u"Words that must occur"_s);
    for (const EventType type : allEventTypes()) {
        if (counts[size_t(type)] == 0)
            continue;
        start("label"_L1, typeClass(type));
        m_xml.writeEmptyElement(u"input"_s);
        attribute("type"_L1, u"checkbox"_s);
        attribute("value"_L1, toText(type));
        attribute("checked"_L1, u"checked"_s);
        element("span"_L1, {}, u"dot"_s);
        element("span"_L1, toText(type), u"name"_s);
        element("span"_L1, QString::number(counts[size_t(type)]), u"count"_s);
        end();
    }
    start("button"_L1);
    attribute("type"_L1, u"button"_s);
    text(u"Show all");
    end();
    end();
}

void HtmlPage::table()
{
    start("table"_L1);
    start("caption"_L1);
    text(u"In order of time; where only a month or a year is known, at its first day. ");
    start("span"_L1, u"shown"_s);
    attribute("aria-live"_L1, u"polite"_s);
    text(u"");
    end();
    end();
    start("thead"_L1);
    start("tr"_L1);
    for (const QLatin1String heading : {"When"_L1, "What"_L1, "Type"_L1, "Who"_L1, "Where"_L1, "Source"_L1}) {
        if (heading == "Source"_L1 && !namesSources())
            continue;
        start("th"_L1);
        attribute("scope"_L1, u"col"_s);
        text(QString(heading));
        end();
    }
    end();
    end();
    start("tbody"_L1);
    for (const SelectedEvent &selected : m_selection.events)
        row(selected);
    end();
    end();
}

void HtmlPage::row(const SelectedEvent &selected)
{
    const Event &event = *selected.event;
    start("tr"_L1, typeClass(event.type));
    attribute("data-type"_L1, toText(event.type));
    whenCell(selected);
    whatCell(selected);
    start("td"_L1);
    start("span"_L1, u"type"_s);
    element("span"_L1, {}, u"dot"_s);
    text(QString(toText(event.type)));
    end();
    end();
    element("td"_L1, joined(event.who, ", "_L1), u"who"_s);
    element("td"_L1, joined(event.where, ", "_L1), u"where"_s);
    if (namesSources())
        sourceCell(*selected.article);
    end();
}

void HtmlPage::whenCell(const SelectedEvent &selected)
{
    const Event &event = *selected.event;
    start("td"_L1, u"when"_s);
    if (!event.date) {
        text(u"No date");
    } else if (const QString machine = machineDate(*event.date); !machine.isEmpty()) {
        start("time"_L1);
        attribute("datetime"_L1, machine);
        text(toDisplayText(*event.date));
        end();
    } else {
        text(toDisplayText(*event.date));
    }
    const QString words = event.date ? event.dateSpan.in(selected.article->text).toString() : event.relative;
    if (!words.isEmpty())
        element("small"_L1, u'“' + words.simplified() + u'”');
    end();
}

void HtmlPage::whatCell(const SelectedEvent &selected)
{
    const Event &event = *selected.event;
    start("td"_L1, u"what"_s);
    element("span"_L1, event.title, u"title"_s);
    if (event.status == EventStatus::Scheduled)
        element("span"_L1, u"scheduled"_s, u"tag"_s);
    if (event.review != Review::Suggested)
        element("span"_L1, toText(event.review), u"tag"_s);
    if (!event.sentence.isEmpty())
        markedSentence(selected);
    end();
}

/// The sentence with the trigger and the words of the date marked.
void HtmlPage::markedSentence(const SelectedEvent &selected)
{
    const Event &event = *selected.event;
    const QStringView whole(selected.article->text);
    std::vector<std::pair<TextSpan, QLatin1String>> marks;
    if (!event.trigger.isEmpty() && event.sentence.contains(event.trigger))
        marks.emplace_back(event.trigger, "mark"_L1);
    if (!event.dateSpan.isEmpty() && event.sentence.contains(event.dateSpan) &&
        !event.dateSpan.overlaps(event.trigger))
        marks.emplace_back(event.dateSpan, "span"_L1);
    std::ranges::sort(marks, {}, [](const auto &mark) { return mark.first.begin; });
    start("blockquote"_L1);
    qsizetype at = event.sentence.begin;
    for (const auto &[span, tag] : marks) {
        text(TextSpan{at, span.begin}.in(whole));
        element(tag, span.in(whole).toString(), tag == "span"_L1 ? u"date"_s : QString());
        at = span.end;
    }
    text(TextSpan{at, event.sentence.end}.in(whole));
    end();
}

void HtmlPage::sourceCell(const Article &article)
{
    start("td"_L1, u"source"_s);
    start("a"_L1);
    attribute("href"_L1, u"#article-%1"_s.arg(m_articleNumber.value(&article)));
    text(displayTitle(article));
    end();
    labels(article);
    end();
}

/// Group and tags, by which the page's search finds events, too.
void HtmlPage::labels(const Article &article)
{
    if (!article.group.isEmpty())
        element("span"_L1, article.group, u"tag group"_s);
    for (const QString &tag : article.tags)
        element("span"_L1, tag, u"tag"_s);
}

void HtmlPage::articles()
{
    element("h2"_L1, u"Articles"_s);
    start("ol"_L1, u"articles"_s);
    int number = 0;
    for (const ExtractedArticle &item : m_data.articles)
        article(item, ++number);
    end();
}

void HtmlPage::article(const ExtractedArticle &item, int number)
{
    const Article &article = item.article;
    start("li"_L1);
    attribute("id"_L1, u"article-%1"_s.arg(number));
    if (isWebAddress(article.url)) {
        start("a"_L1);
        attribute("href"_L1, article.url);
        attribute("rel"_L1, u"noreferrer"_s);
        text(displayTitle(article));
        end();
    } else {
        text(displayTitle(article));
    }
    QStringList facts;
    for (const QString &fact : {article.author, article.source, published(article)})
        if (!fact.isEmpty())
            facts += fact;
    const auto own = std::ranges::count(m_selection.events, &article, &SelectedEvent::article);
    labels(article);
    element("small"_L1, (facts << counted(own, u"event"_s)).join(u" · "_s));
    for (const QString &line : article.note.split(u'\n', Qt::SkipEmptyParts))
        element("p"_L1, line, u"note"_s);
    end();
}

void HtmlPage::start(QLatin1String element, const QString &cssClass)
{
    m_xml.writeStartElement(element);
    if (!cssClass.isEmpty())
        attribute("class"_L1, cssClass);
}

void HtmlPage::attribute(QLatin1String name, const QString &value)
{
    m_xml.writeAttribute(name, withoutControls(value));
}

void HtmlPage::text(QStringView text)
{
    m_xml.writeCharacters(withoutControls(text));
}

void HtmlPage::element(QLatin1String name, const QString &content, const QString &cssClass)
{
    start(name, cssClass);
    text(content);
    end();
}

void HtmlPage::raw(QLatin1String element, const QByteArray &content)
{
    start(element);
    text(u"\n");
    m_xml.device()->write(content);
    end();
}

QString HtmlPage::typeStyles() const
{
    QString light;
    QString dark;
    for (const EventType type : allEventTypes()) {
        const QString rule = u".%1 { --type: %2; }\n"_s;
        if (const Rgba colour = m_design.lightTypes[size_t(type)])
            light += rule.arg(typeClass(type), cssColour(colour));
        if (const Rgba colour = m_design.darkTypes[size_t(type)])
            dark += rule.arg(typeClass(type), cssColour(colour));
    }
    return light + u"@media screen and (prefers-color-scheme: dark) {\n"_s + dark + u"}\n"_s;
}

QString HtmlPage::title() const
{
    if (!m_data.title.isEmpty())
        return m_data.title;
    return m_data.articles.size() == 1 ? displayTitle(m_data.articles.front().article) : u"Timeline"_s;
}

/// "12 events from 3 articles · 2019 – 2021"
QString HtmlPage::lead() const
{
    const QString counts = counted(qsizetype(m_selection.events.size()), u"event"_s) + u" from "_s +
                           counted(qsizetype(m_data.articles.size()), u"article"_s);
    std::optional<DayInterval> days;
    for (const SelectedEvent &selected : m_selection.events)
        if (const auto &date = selected.event->date;
            date && date->span().hasBegin() && date->span().hasEnd()) {
            const DayInterval span = date->span();
            days =
                days ? DayInterval{std::min(days->begin, span.begin), std::max(days->end, span.end)} : span;
        }
    if (!days)
        return counts;
    const PartialDate first = PartialDate::around(Precision::Year, days->begin);
    const PartialDate last = PartialDate::around(Precision::Year, days->end - std::chrono::days(1));
    const QString years = toDisplayText(first);
    return counts + u" · "_s + (first == last ? years : years + u" – "_s + toDisplayText(last));
}

} // namespace dateline
