// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/decisionlog.h"
#include "app/store/decisionjson.h"
#include "app/store/statement.h"
#include <algorithm>
#include <QJsonDocument>

namespace dateline {

using namespace Qt::StringLiterals;
using Kind = LoggedDecision::Kind;
using State = DecisionStep::State;

namespace {

#define DATELINE_DECISION_COLUMNS                                                                            \
    "SELECT d.kind, article, event, trigger_begin, trigger_end, trigger_text, sentence_text, value"          \
    " FROM decision d JOIN step ON step.id = d.step "
#define DATELINE_STEP_COLUMNS                                                                                \
    "SELECT id, kind, subject, made_at, state, (SELECT count(*) FROM decision WHERE step = step.id) FROM "   \
    "step "

QLatin1String toText(Kind kind)
{
    static constexpr std::array names{"review"_L1, "edit"_L1,    "create"_L1,       "publish"_L1,
                                      "remove"_L1, "restore"_L1, "edit-article"_L1, "read-again"_L1};
    return names[size_t(kind)];
}

QLatin1String toText(State state)
{
    static constexpr std::array names{"done"_L1, "undone"_L1, "superseded"_L1};
    return names[size_t(state)];
}

template<class Enum> Enum enumAt(const Statement &row, int column, Enum last)
{
    for (int i = 0; i < int(last); ++i)
        if (row.text(column) == toText(Enum(i)))
            return Enum(i);
    return last;
}

LoggedDecision decisionAt(const Statement &row)
{
    LoggedDecision decision;
    decision.kind = enumAt(row, 0, Kind::ReadAgain);
    decision.article = {row.int64(1)};
    decision.event = {row.int64(2)};
    decision.trigger = {row.int64(3), row.int64(4)};
    decision.triggerText = row.text(5);
    decision.sentenceText = row.text(6);
    decision.value = QJsonDocument::fromJson(row.utf8(7).toByteArray()).object();
    return decision;
}

std::vector<LoggedDecision> readDecisions(Statement &rows)
{
    std::vector<LoggedDecision> decisions;
    while (rows.step())
        decisions.push_back(decisionAt(rows));
    return decisions;
}

DecisionStep stepAt(const Statement &row)
{
    return {row.int64(0),   row.text(1), row.text(2),
            row.integer(5), row.text(3), enumAt(row, 4, State::Superseded)};
}

/// The names as mentions; those that were there keep the words they were read from.
std::vector<NamedMention> renamed(const std::vector<NamedMention> &before, const QStringList &names)
{
    std::vector<NamedMention> mentions;
    for (const QString &name : names) {
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const NamedMention &mention) { return mention.name == name; });
        mentions.push_back(known == before.end() ? NamedMention{name, {}} : *known);
    }
    return mentions;
}

/// A person's date waits for nothing.
void setDate(Event &event, const std::optional<DateValue> &date)
{
    event.date = date;
    event.dateBasis = DateBasis::User;
    event.relative.clear();
    event.offset.clear();
}

void applyEdit(Event &event, const EventEdit &edit)
{
    event.title = edit.title.value_or(event.title);
    event.type = edit.type.value_or(event.type);
    event.status = edit.status.value_or(event.status);
    if (edit.date)
        setDate(event, *edit.date);
    if (edit.who)
        event.who = renamed(event.who, *edit.who);
    if (edit.where)
        event.where = renamed(event.where, *edit.where);
}

} // namespace

Event applied(Event event, const LoggedDecision &decision)
{
    switch (decision.kind) {
    case Kind::Review:
        event.review = reviewFromText(decision.value["review"_L1].toString()).value_or(event.review);
        break;
    case Kind::Edit:
        applyEdit(event, editFromJson(decision.value));
        event.review = Review::Accepted;
        break;
    case Kind::Create:
        setContent(event, decision.value);
        event.review = Review::Accepted;
        break;
    case Kind::Publish:
    case Kind::Remove:
    case Kind::Restore:
    case Kind::EditArticle:
    case Kind::ReadAgain:
        break;
    }
    return event;
}

qint64 DecisionLog::appendStep(const QString &kind, const QString &subject, const QString &madeAt)
{
    m_database.run("UPDATE step SET state = 'superseded' WHERE state = 'undone'");
    Statement(m_database, "INSERT INTO step (kind, subject, made_at) VALUES (?1, ?2, ?3)")
        .bind(kind, subject, madeAt)
        .run();
    return m_database.lastInsertId();
}

void DecisionLog::append(qint64 step, const LoggedDecision &decision)
{
    const bool ofEvent = decision.event.isValid();
    const auto whereOfEvent = [&](auto value) { return ofEvent ? std::optional(value) : std::nullopt; };
    Statement row(
        m_database,
        "INSERT INTO decision (step, kind, article, event, trigger_begin, trigger_end, trigger_text,"
        " sentence_text, value) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    row.bind(step, toText(decision.kind), decision.article.value, whereOfEvent(decision.event.value),
             whereOfEvent(decision.trigger.begin), whereOfEvent(decision.trigger.end),
             whereOfEvent(decision.triggerText), whereOfEvent(decision.sentenceText),
             QString::fromUtf8(QJsonDocument(decision.value).toJson(QJsonDocument::Compact)));
    row.run();
}

std::optional<DecisionStep> DecisionLog::nextUndo() const
{
    Statement row(m_database, DATELINE_STEP_COLUMNS "WHERE state = 'done' ORDER BY id DESC LIMIT 1");
    return row.step() ? std::optional(stepAt(row)) : std::nullopt;
}

std::optional<DecisionStep> DecisionLog::nextRedo() const
{
    Statement row(m_database, DATELINE_STEP_COLUMNS "WHERE state = 'undone' ORDER BY id LIMIT 1");
    return row.step() ? std::optional(stepAt(row)) : std::nullopt;
}

std::vector<DecisionStep> DecisionLog::history() const
{
    std::vector<DecisionStep> steps;
    Statement rows(m_database, DATELINE_STEP_COLUMNS "ORDER BY id DESC");
    while (rows.step())
        steps.push_back(stepAt(rows));
    return steps;
}

void DecisionLog::setState(qint64 step, State state)
{
    Statement(m_database, "UPDATE step SET state = ?2 WHERE id = ?1").bind(step, toText(state)).run();
}

std::vector<LoggedDecision> DecisionLog::ofStep(qint64 step) const
{
    Statement rows(m_database, DATELINE_DECISION_COLUMNS "WHERE d.step = ?1 ORDER BY d.id");
    return readDecisions(rows.bind(step));
}

std::vector<LoggedDecision> DecisionLog::doneAbout(EventId event) const
{
    Statement rows(m_database, DATELINE_DECISION_COLUMNS "WHERE event = ?1 AND state = 'done' ORDER BY d.id");
    return readDecisions(rows.bind(event.value));
}

bool DecisionLog::knows(EventId event) const
{
    return Statement(m_database, "SELECT 1 FROM decision WHERE event = ?1").bind(event.value).step();
}

std::optional<LoggedDecision> DecisionLog::lastDone(ArticleId article, Kind kind) const
{
    Statement row(m_database, DATELINE_DECISION_COLUMNS
                  "WHERE article = ?1 AND d.kind = ?2 AND state = 'done' ORDER BY d.id DESC LIMIT 1");
    row.bind(article.value, toText(kind));
    return row.step() ? std::optional(decisionAt(row)) : std::nullopt;
}

std::vector<LoggedDecision> DecisionLog::doneAbout(ArticleId article, Kind kind) const
{
    Statement rows(m_database, DATELINE_DECISION_COLUMNS
                   "WHERE article = ?1 AND d.kind = ?2 AND state = 'done' ORDER BY d.id");
    return readDecisions(rows.bind(article.value, toText(kind)));
}

QHash<QString, QString> DecisionLog::chosenEncodings() const
{
    return lastOfEach(Kind::ReadAgain, "origin"_L1, "encoding"_L1);
}

QHash<QString, QString> DecisionLog::dateOrders() const
{
    return lastOfEach(Kind::Publish, "site"_L1, "order"_L1);
}

QHash<QString, QString> DecisionLog::lastOfEach(Kind kind, QLatin1String key, QLatin1String field) const
{
    QHash<QString, QString> last;
    Statement rows(m_database, "SELECT value ->> ?2, value ->> ?3 FROM decision d"
                               " JOIN step ON step.id = d.step"
                               " WHERE d.kind = ?1 AND state = 'done' AND value ->> ?2 IS NOT NULL"
                               " ORDER BY d.id");
    rows.bind(toText(kind), key, field);
    while (rows.step())
        last.insert(rows.text(0), rows.text(1));
    return last;
}

bool DecisionLog::isRemoved(ArticleId article) const
{
    Statement row(m_database, "SELECT d.kind = 'remove' FROM decision d JOIN step ON step.id = d.step"
                              " WHERE article = ?1 AND d.kind IN ('remove', 'restore') AND state = 'done'"
                              " ORDER BY d.id DESC LIMIT 1");
    return row.bind(article.value).step() && row.boolean(0);
}

} // namespace dateline
