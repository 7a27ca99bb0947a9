// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/decisionapplier.h"
#include "app/store/decisionjson.h"

/// What the log keeps of each kind of decision: the applier's half that writes entries.
namespace dateline {

using namespace Qt::StringLiterals;
using Kind = LoggedDecision::Kind;

LoggedDecision DecisionApplier::about(const Event &event, Kind kind)
{
    if (m_textOf != event.article) {
        m_text = m_articles.text(event.article);
        m_textOf = event.article;
    }
    LoggedDecision decision;
    decision.kind = kind;
    decision.article = event.article;
    decision.event = event.id;
    decision.trigger = event.trigger;
    decision.triggerText = event.trigger.in(m_text).toString();
    decision.sentenceText = event.sentence.in(m_text).toString();
    return decision;
}

LoggedDecision DecisionApplier::about(EventId event, Kind kind)
{
    const auto stored = m_events.findBare(event);
    if (!stored)
        throw NothingThere();
    return about(stored->event, kind);
}

LoggedDecision DecisionApplier::about(ArticleId article, Kind kind)
{
    if (!m_articles.exists(article))
        throw NothingThere();
    LoggedDecision decision;
    decision.kind = kind;
    decision.article = article;
    return decision;
}

LoggedDecision DecisionApplier::logged(const decision::SetReview &decision)
{
    LoggedDecision entry = about(decision.event, Kind::Review);
    entry.value = {{u"review"_s, QString(toText(decision.review))}};
    return entry;
}

LoggedDecision DecisionApplier::logged(const decision::EditEvent &decision)
{
    LoggedDecision entry = about(decision.event, Kind::Edit);
    entry.value = editToJson(decision.edit);
    return entry;
}

LoggedDecision DecisionApplier::logged(const decision::CreateEvent &decision)
{
    StoredEvent created;
    created.event = decision.event;
    created.found = false;
    created.shown = false;
    if (!m_articles.exists(created.event.article))
        throw NothingThere();
    created.event.id = m_events.insert(created);
    LoggedDecision entry = about(created.event, Kind::Create);
    entry.value = contentToJson(created.event);
    return entry;
}

LoggedDecision DecisionApplier::logged(const decision::SetPublished &decision)
{
    LoggedDecision entry = about(decision.article, Kind::Publish);
    entry.value = {{u"date"_s, decision.date ? QJsonValue(decision.date->toTimex()) : QJsonValue::Null}};
    if (!decision.site.isEmpty()) {
        entry.value["site"_L1] = decision.site;
        entry.value["order"_L1] = decision.order;
    }
    return entry;
}

LoggedDecision DecisionApplier::logged(const decision::RemoveArticle &decision)
{
    return about(decision.article, Kind::Remove);
}

LoggedDecision DecisionApplier::logged(const decision::RestoreArticle &decision)
{
    return about(decision.article, Kind::Restore);
}

LoggedDecision DecisionApplier::logged(const decision::EditArticle &decision)
{
    LoggedDecision entry = about(decision.article, Kind::EditArticle);
    entry.value = articleEditToJson(decision.edit);
    return entry;
}

LoggedDecision DecisionApplier::logged(const decision::ReadAgain &decision)
{
    LoggedDecision entry = about(decision.reading.id, Kind::ReadAgain);
    entry.value = {{u"encoding"_s, decision.encoding},
                   {u"origin"_s, decision.origin},
                   {u"reading"_s, readingToJson(decision.reading)}};
    return entry;
}

QString DecisionApplier::subjectOf(const LoggedDecision &decision)
{
    if (!decision.event.isValid())
        return m_articles.title(decision.article);
    const auto stored = m_events.findBare(decision.event);
    return stored ? stored->event.title : QString();
}

} // namespace dateline
