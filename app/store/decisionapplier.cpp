// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/decisionapplier.h"
#include "app/store/decisionjson.h"
#include "app/store/reanchor.h"
#include <algorithm>
#include <QJsonDocument>
#include <QSet>

namespace dateline {

using namespace Qt::StringLiterals;
using Kind = LoggedDecision::Kind;

namespace {

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool changesContent(const LoggedDecision &decision)
{
    return decision.kind == Kind::Edit || decision.kind == Kind::Create;
}

/// The event as the extraction read it.
Event withoutDecisions(const StoredEvent &stored)
{
    Event event = stored.event;
    if (stored.suggestion)
        setContent(event, QJsonDocument::fromJson(stored.suggestion->toUtf8()).object());
    event.review = Review::Suggested;
    return event;
}

Event folded(Event event, const std::vector<LoggedDecision> &decisions)
{
    for (const LoggedDecision &decision : decisions)
        event = applied(std::move(event), decision);
    return event;
}

/// Decisions keep the places of the text that they were made about; \a base has those of the text there is.
Event withPlacesOf(const Event &base, Event event)
{
    event.trigger = base.trigger;
    event.mentions = base.mentions;
    event.sentence = base.sentence;
    event.dateSpan = base.dateSpan;
    const std::pair<std::vector<NamedMention> &, const std::vector<NamedMention> &> roles[] = {
        {event.who, base.who}, {event.where, base.where}};
    for (const auto &[mentions, known] : roles)
        for (NamedMention &mention : mentions)
            for (const NamedMention &other : known)
                if (other.name == mention.name)
                    mention.span = other.span;
    return event;
}

QString stepKind(const LoggedDecision &decision)
{
    switch (decision.kind) {
    case Kind::Review: {
        const QString review = decision.value["review"_L1].toString();
        return review == toText(Review::Accepted)   ? u"accept"_s
               : review == toText(Review::Rejected) ? u"reject"_s
                                                    : u"reset"_s;
    }
    case Kind::Edit:
        return u"edit"_s;
    case Kind::Create:
        return u"create"_s;
    case Kind::Publish:
        return u"publish"_s;
    case Kind::Remove:
        return u"remove"_s;
    case Kind::Restore:
        break;
    case Kind::EditArticle:
        return decision.value.contains("tags"_L1)   ? u"tag"_s
               : decision.value.contains("note"_L1) ? u"note"_s
                                                    : u"group"_s;
    case Kind::ReadAgain:
        return u"read"_s;
    }
    return u"restore"_s;
}

template<class T> void addOnce(std::vector<T> &list, QSet<T> &seen, T item)
{
    if (seen.contains(item))
        return;
    seen.insert(item);
    list.push_back(item);
}

template<class T> void makeUnique(std::vector<T> &list)
{
    std::vector<T> unique;
    QSet<T> seen;
    for (T item : list)
        addOnce(unique, seen, item);
    list = std::move(unique);
}

} // namespace

LibraryChange DecisionApplier::decide(const std::vector<Decision> &decisions, const QString &madeAt)
{
    std::vector<LoggedDecision> entries;
    for (const Decision &decision : decisions)
        entries.push_back(std::visit([this](const auto &d) { return logged(d); }, decision));
    if (entries.empty())
        return {};
    const qint64 step = m_log.appendStep(stepKind(entries.front()), subjectOf(entries.front()), madeAt);
    for (const LoggedDecision &entry : entries)
        m_log.append(step, entry);
    return refresh(entries);
}

LibraryChange DecisionApplier::refresh(const std::vector<LoggedDecision> &touched)
{
    LibraryChange change;
    for (const LoggedDecision &decision : touched)
        refreshOne(decision, change);
    makeUnique(change.articles);
    makeUnique(change.reloaded);
    makeUnique(change.removed);
    makeUnique(change.events);
    makeUnique(change.toExtract);
    for (ArticleId article : change.articles)
        m_articles.recount(article);
    return change;
}

void DecisionApplier::refreshOne(const LoggedDecision &decision, LibraryChange &change)
{
    const ArticleId article = decision.article;
    change.articles.push_back(article);
    switch (decision.kind) {
    case Kind::Review:
        refreshReview(decision.event);
        change.events.push_back(decision.event);
        break;
    case Kind::Edit:
        refreshContent(decision.event);
        change.events.push_back(decision.event);
        break;
    case Kind::Create:
        refreshContent(decision.event);
        change.reloaded.push_back(article);
        break;
    case Kind::Publish:
        refreshPublished(article);
        change.toExtract.push_back(article);
        break;
    case Kind::Remove:
    case Kind::Restore: {
        const bool removed = m_log.isRemoved(article);
        m_articles.setRemoved(article, removed);
        (removed ? change.removed : change.reloaded).push_back(article);
        break;
    }
    case Kind::EditArticle:
        refreshEdit(article);
        break;
    case Kind::ReadAgain:
        refreshReading(article);
        change.reloaded.push_back(article);
        change.toExtract.push_back(article);
        break;
    }
}

void DecisionApplier::refreshReview(EventId id)
{
    const auto decisions = m_log.doneAbout(id);
    m_events.setReview(id, folded(Event(), decisions).review, !decisions.empty());
}

void DecisionApplier::refreshContent(EventId id)
{
    auto stored = m_events.find(id);
    if (!stored)
        return;
    const auto decisions = m_log.doneAbout(id);
    const Event base = withoutDecisions(*stored);
    const bool differs = std::any_of(decisions.begin(), decisions.end(), changesContent);
    stored->suggestion = differs ? std::optional(jsonText(contentToJson(base))) : std::nullopt;
    stored->event = withPlacesOf(base, folded(base, decisions));
    stored->shown = stored->found || !decisions.empty();
    m_events.rewrite(*stored);
}

void DecisionApplier::refreshEdit(ArticleId id)
{
    ArticleEdit all{QStringList(), QString(), QString()};
    for (const LoggedDecision &decision : m_log.doneAbout(id, Kind::EditArticle)) {
        const ArticleEdit edit = articleEditFromJson(decision.value);
        all.tags = edit.tags ? edit.tags : all.tags;
        all.note = edit.note ? edit.note : all.note;
        all.group = edit.group ? edit.group : all.group;
    }
    m_articles.setEdit(id, all);
}

/// The article as a person had it read again the last time, or else as it was loaded.
void DecisionApplier::refreshReading(ArticleId id)
{
    auto article = m_articles.article(id);
    const auto decision = m_log.lastDone(id, Kind::ReadAgain);
    const auto loading = m_articles.loading(id);
    if (!article || (!decision && !loading))
        return;
    article->published = m_articles.loadedPublished(id);
    const QString before = article->text;
    if (!loading)
        m_articles.keepLoading(id, jsonText(readingToJson(*article)));
    if (!decision)
        m_articles.dropLoading(id);
    setReading(*article, decision ? decision->value["reading"_L1].toObject()
                                  : QJsonDocument::fromJson(loading->toUtf8()).object());
    m_articles.replaceVersion(id, *article);
    refreshPublished(id);
    moveEvents(id, before, article->text);
    m_articles.replaceTimexes(id, {});
    m_articles.setNotExtracted(id);
}

/// Until the next extraction, which finds them by where they stand.
void DecisionApplier::moveEvents(ArticleId id, const QString &textBefore, const QString &textAfter)
{
    m_textOf = {};
    std::vector<StoredEvent> stored = m_events.allOf(id);
    std::vector<Event> events;
    for (const StoredEvent &event : stored)
        events.push_back(withoutDecisions(event));
    events = realigned(std::move(events), textBefore, textAfter);
    for (size_t i = 0; i < stored.size(); ++i) {
        stored[i].event = std::move(events[i]);
        stored[i].suggestion.reset();
        m_events.rewrite(stored[i]);
        if (m_log.knows(stored[i].event.id))
            refreshContent(stored[i].event.id);
    }
}

void DecisionApplier::refreshPublished(ArticleId id)
{
    const auto decision = m_log.lastDone(id, Kind::Publish);
    if (!decision)
        return m_articles.setPublished(id, m_articles.loadedPublished(id));
    const auto date = PartialDate::fromTimex(decision->value["date"_L1].toString());
    m_articles.setPublished(id,
                            date ? PublicationDate{date, PublicationBasis::Given, {}, 1} : PublicationDate());
}

int DecisionApplier::replaceEvents(ArticleId article, const std::vector<Event> &events,
                                   const QString &textBefore, const QString &textAfter)
{
    m_textOf = {};
    std::vector<StoredEvent> stored = m_events.allOf(article);
    std::vector<Event> before;
    for (const StoredEvent &old : stored)
        before.push_back(withoutDecisions(old));
    const std::vector<int> match = matchEvents(before, textBefore, events, textAfter);
    std::vector<bool> kept(events.size(), false);
    int withoutPlace = 0;
    for (size_t i = 0; i < stored.size(); ++i) {
        if (match[i] < 0) {
            if (textBefore != textAfter) {
                stored[i].event = reanchored(before[i], textBefore, textAfter);
                stored[i].suggestion.reset(); // has the places of the old text
            }
            const bool lost = !before[i].trigger.isEmpty() && stored[i].event.trigger.isEmpty();
            keepIfDecided(std::move(stored[i]));
            const auto left = lost ? m_events.summary(before[i].id) : std::nullopt;
            withoutPlace += left && left->review != Review::Rejected ? 1 : 0;
            continue;
        }
        kept[size_t(match[i])] = true;
        StoredEvent renewed;
        renewed.event = events[size_t(match[i])];
        renewed.event.id = stored[i].event.id;
        renewed.event.article = article;
        m_events.rewrite(renewed);
        if (m_log.knows(renewed.event.id))
            refreshContent(renewed.event.id);
    }
    for (size_t j = 0; j < events.size(); ++j) {
        if (kept[j])
            continue;
        StoredEvent added;
        added.event = events[j];
        added.event.article = article;
        m_events.insert(added);
    }
    return withoutPlace;
}

/// An event that is no longer found goes, unless a person ever decided about it.
void DecisionApplier::keepIfDecided(StoredEvent old)
{
    if (!m_log.knows(old.event.id))
        return m_events.remove(old.event.id);
    old.found = false;
    m_events.rewrite(old);
    refreshContent(old.event.id);
}

} // namespace dateline
