// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/articlejson.h"
#include "app/core/eventestimate.h"
#include "app/export/codepointoffsets.h"
#include "app/export/exportdata.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Writes the values of one article; spans need the offsets of its text.
class ArticleObject
{
public:
    /// \a hint tells of the publication date where that is not known; both must outlive the object.
    /// Without \a codes, events have none.
    ArticleObject(JsonWriter &json, const Article &article, const PublicationHint &hint,
                  const EventCodes *codes)
        : m_json(json)
        , m_article(article)
        , m_hint(hint)
        , m_codes(codes)
        , m_text(article.text)
        , m_offsets(article.text)
    {
    }

    void timex(const Timex &timex);
    void event(const Event &event);

private:
    void span(TextSpan span, bool withText);
    void textMember(QLatin1String key, QStringView text) { m_json.key(key).value(text); }
    void names(QLatin1String key, const std::vector<NamedMention> &names);
    void date(const Event &event);
    void estimate(const Event &event);
    void codes(const Event &event);
    void evidence(const Event &event);
    void statements(const Event &event);
    void alternatives(const Event &event);
    void why(const Event &event);

    JsonWriter &m_json;
    const Article &m_article;
    const PublicationHint &m_hint;
    const EventCodes *m_codes;
    QStringView m_text;
    CodePointOffsets m_offsets;
};

void ArticleObject::span(TextSpan span, bool withText)
{
    m_json.key("start"_L1).value(qint64(m_offsets(span.begin)));
    m_json.key("end"_L1).value(qint64(m_offsets(span.end)));
    if (withText)
        textMember("text"_L1, span.in(m_text));
}

void ArticleObject::timex(const Timex &timex)
{
    m_json.beginObject();
    span(timex.span, true);
    m_json.key("type"_L1).value(toText(timex.type));
    textMember("value"_L1, timex.value);
    m_json.key("mod"_L1).textOrNull(timex.mod);
    if (!timex.offset.isEmpty())
        textMember("offset"_L1, timex.offset);
    m_json.endObject();
}

void ArticleObject::names(QLatin1String key, const std::vector<NamedMention> &names)
{
    m_json.key(key).beginArray();
    for (const NamedMention &mention : names)
        m_json.value(mention.name);
    m_json.endArray();
}

void ArticleObject::date(const Event &event)
{
    m_json.key("date"_L1);
    if (!event.date)
        return m_json.null();
    const DateValue &date = *event.date;
    m_json.beginObject();
    textMember("value"_L1, date.toTimex());
    m_json.key("earliest"_L1).textOrNull(firstDayText(date));
    m_json.key("latest"_L1).textOrNull(lastDayText(date));
    m_json.key("qualifier"_L1).value(toText(date.qualifier()));
    m_json.key("basis"_L1).value(toText(event.dateBasis));
    m_json.key("text"_L1).textOrNull(event.dateSpan.in(m_text));
    if (!event.dateSpan.isEmpty())
        span(event.dateSpan, false);
    m_json.endObject();
}

/// Beyond the contract: bounds of an event without a date, where the text gives any.
void ArticleObject::estimate(const Event &event)
{
    const auto estimate = estimateOf(event, m_article, m_hint);
    if (!estimate)
        return;
    const auto value = estimate->value();
    m_json.key("dateEstimate"_L1).beginObject();
    m_json.key("value"_L1).textOrNull(value ? value->toTimex() : QString());
    m_json.key("earliest"_L1).textOrNull(value ? firstDayText(*value) : QString());
    m_json.key("latest"_L1).textOrNull(value ? lastDayText(*value) : QString());
    if (estimate->weekday != 0)
        m_json.key("weekday"_L1).value(qint64(estimate->weekday));
    textMember("evidence"_L1, estimate->toText());
    m_json.endObject();
}

/// Beyond the contract, and only where asked for.
void ArticleObject::codes(const Event &event)
{
    if (!m_codes)
        return;
    const EventCode code = m_codes->of(event, m_text);
    m_json.key("codes"_L1).beginObject();
    m_json.key("plover"_L1).textOrNull(code.plover);
    m_json.key("cameo"_L1).textOrNull(code.cameo);
    m_json.endObject();
}

/// What reaches beyond the contract, each member only where there is something to say.
void ArticleObject::evidence(const Event &event)
{
    if (!event.mentions.empty()) {
        m_json.key("mentions"_L1).beginArray();
        for (TextSpan mention : event.mentions) {
            m_json.beginObject();
            span(mention, true);
            m_json.endObject();
        }
        m_json.endArray();
    }
    if (event.main)
        m_json.key("main"_L1).value(true);
    m_json.key("salience"_L1).value(event.salience, 2);
    if (event.review != Review::Suggested)
        m_json.key("review"_L1).value(toText(event.review));
    codes(event);
    statements(event);
    alternatives(event);
    why(event);
}

void ArticleObject::statements(const Event &event)
{
    if (event.statements.empty())
        return;
    m_json.key("statements"_L1).beginArray();
    for (const ReportedStatement &statement : event.statements) {
        m_json.beginObject();
        m_json.key("speaker"_L1).textOrNull(statement.speaker.name);
        textMember("verb"_L1, statement.verb);
        span(statement.words, true);
        m_json.key("date"_L1);
        if (statement.date)
            m_json.value(statement.date->toTimex());
        else
            m_json.null();
        if (!statement.relative.isEmpty())
            textMember("relative"_L1, statement.relative);
        m_json.endObject();
    }
    m_json.endArray();
}

void ArticleObject::alternatives(const Event &event)
{
    if (event.alternatives.empty())
        return;
    m_json.key("alternatives"_L1).beginArray();
    for (const DateAlternative &alternative : event.alternatives) {
        m_json.beginObject();
        textMember("value"_L1, alternative.date.toTimex());
        m_json.key("probability"_L1).value(alternative.probability, 2);
        textMember("reason"_L1, alternative.reason);
        m_json.endObject();
    }
    m_json.endArray();
}

void ArticleObject::why(const Event &event)
{
    if (event.trace.empty())
        return;
    m_json.key("why"_L1).beginArray();
    for (const TraceStep &step : event.trace) {
        m_json.beginObject();
        m_json.key("step"_L1).value(toText(step.kind));
        textMember("text"_L1, step.text);
        if (!step.span.isEmpty())
            span(step.span, false);
        m_json.endObject();
    }
    m_json.endArray();
}

void ArticleObject::event(const Event &event)
{
    m_json.beginObject();
    textMember("title"_L1, event.title);
    m_json.key("type"_L1).value(toText(event.type));
    m_json.key("status"_L1).value(toText(event.status));
    m_json.key("trigger"_L1).beginObject();
    span(event.trigger, true);
    m_json.endObject();
    m_json.key("sentence"_L1).beginObject();
    span(event.sentence, false);
    m_json.endObject();
    date(event);
    if (event.waitsForPublicationDate()) {
        textMember("relative"_L1, event.relative);
        m_json.key("offset"_L1).textOrNull(event.offset);
    }
    estimate(event);
    names("who"_L1, event.who);
    names("where"_L1, event.where);
    m_json.key("confidence"_L1).value(event.confidence, 2);
    evidence(event);
    m_json.endObject();
}

void writePublished(JsonWriter &json, const PublicationDate &published)
{
    json.key("published"_L1);
    if (!published.isKnown())
        return json.null();
    json.beginObject();
    json.key("value"_L1).value(published.date->toTimex());
    json.key("basis"_L1).value(toText(published.basis));
    json.key("evidence"_L1).textOrNull(published.evidence);
    json.endObject();
}

/// Only where the date is not known, and beyond the contract.
void writeEstimate(JsonWriter &json, const PublicationHint &hint)
{
    const auto estimate = estimateOf(hint);
    if (!estimate)
        return;
    json.key("publishedEstimate"_L1).beginObject();
    json.key("value"_L1).value(estimate->value.toTimex());
    json.key("earliest"_L1).textOrNull(firstDayText(estimate->value));
    json.key("latest"_L1).textOrNull(lastDayText(estimate->value));
    json.key("basis"_L1).value(toText(PublicationBasis::Estimated));
    json.key("evidence"_L1).value(estimate->evidence);
    json.key("confidence"_L1).value(estimate->confidence, 2);
    json.endObject();
}

/// What a person wrote on the article, beyond the contract: each member only where there is something.
void writeAnnotations(JsonWriter &json, const Article &article)
{
    if (!article.tags.isEmpty()) {
        json.key("tags"_L1).beginArray();
        for (const QString &tag : article.tags)
            json.value(tag);
        json.endArray();
    }
    if (!article.group.isEmpty())
        json.key("group"_L1).value(article.group);
    if (!article.note.isEmpty())
        json.key("note"_L1).value(article.note);
}

} // namespace

void writeArticleObject(JsonWriter &json, const ExtractedArticle &item,
                        const std::vector<const Event *> &events, const EventCodes *codes)
{
    const PublicationHint hint =
        item.article.published.isKnown()
            ? PublicationHint()
            : publicationHint(item.article, item.extraction.events, item.extraction.timexes);
    ArticleObject object(json, item.article, hint, codes);
    json.beginObject();
    json.key("id"_L1).value(item.article.name);
    json.key("title"_L1).textOrNull(item.article.title);
    writePublished(json, item.article.published);
    writeEstimate(json, hint);
    json.key("language"_L1).textOrNull(item.article.language);
    writeAnnotations(json, item.article);
    json.key("timexes"_L1).beginArray();
    for (const Timex &timex : item.extraction.timexes)
        object.timex(timex);
    json.endArray();
    json.key("events"_L1).beginArray();
    for (const Event *event : events)
        object.event(*event);
    json.endArray();
    json.endObject();
}

void writeLoadedObject(JsonWriter &json, const Article &article)
{
    json.beginObject();
    json.key("id"_L1).value(article.name);
    json.key("title"_L1).textOrNull(article.title);
    json.key("author"_L1).textOrNull(article.author);
    writePublished(json, article.published);
    json.key("language"_L1).textOrNull(article.language);
    json.key("text"_L1).value(article.text);
    json.endObject();
}

} // namespace dateline
