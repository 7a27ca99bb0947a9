// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/database.h"
#include "app/store/decision.h"
#include <QJsonObject>

namespace dateline {

/// A decision as the log keeps it.
struct LoggedDecision
{
    enum class Kind : quint8 { Review, Edit, Create, Publish, Remove, Restore, EditArticle, ReadAgain };

    Kind kind = Kind::Review;
    ArticleId article;
    EventId event;    ///< invalid: about the article
    TextSpan trigger; ///< what the event was called by when this was decided …
    QString triggerText;
    QString sentenceText; ///< … and where it stood
    QJsonObject value;
};

/// \a event as it is after \a decision.
Event applied(Event event, const LoggedDecision &decision);

/// The append-only log of steps and decisions, with a mark for what is done. Throws SqlError;
/// transactions are the caller's.
class DecisionLog
{
public:
    explicit DecisionLog(Database &database)
        : m_database(database)
    {
    }

    /// Opens a step; what was undone and not redone is superseded by it.
    qint64 appendStep(const QString &kind, const QString &subject, const QString &madeAt);
    void append(qint64 step, const LoggedDecision &decision);

    /// The newest done step, and the oldest undone one.
    std::optional<DecisionStep> nextUndo() const;
    std::optional<DecisionStep> nextRedo() const;
    std::vector<DecisionStep> history() const;
    void setState(qint64 step, DecisionStep::State state);

    std::vector<LoggedDecision> ofStep(qint64 step) const;
    /// Those done about an event, oldest first.
    std::vector<LoggedDecision> doneAbout(EventId event) const;
    /// Whether anything was ever decided about it, taken back or not.
    bool knows(EventId event) const;
    /// The last done decision of that kind about an article.
    std::optional<LoggedDecision> lastDone(ArticleId article, LoggedDecision::Kind kind) const;
    /// Those of that kind done about an article, oldest first.
    std::vector<LoggedDecision> doneAbout(ArticleId article, LoggedDecision::Kind kind) const;
    /// Of each file or address of which an article was read again: the encoding that was chosen last.
    QHash<QString, QString> chosenEncodings() const;
    /// Of each site the order of numbers in its dates that was decided last.
    QHash<QString, QString> dateOrders() const;
    /// Whether the last done of its removals and restorals is a removal.
    bool isRemoved(ArticleId article) const;

private:
    /// The values of \a field by those of \a key in the done decisions of that kind, the last one of each.
    QHash<QString, QString> lastOfEach(LoggedDecision::Kind kind, QLatin1String key,
                                       QLatin1String field) const;

    Database &m_database;
};

} // namespace dateline
