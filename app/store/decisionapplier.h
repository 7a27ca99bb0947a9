// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/articlerepository.h"
#include "app/store/decisionlog.h"
#include "app/store/eventrepository.h"
#include "app/store/library.h"

namespace dateline {

/// A decision about something that is not in the library.
class NothingThere : public std::exception
{
};

/// Keeps articles and events as the log of decisions wants them: after any change of the log or of the
/// extraction the rows concerned are made anew from the extraction's reading and the decisions that are
/// done. Throws SqlError and NothingThere; transactions are the caller's.
class DecisionApplier
{
public:
    explicit DecisionApplier(Database &database)
        : m_articles(database)
        , m_events(database)
        , m_log(database)
    {
    }

    /// Appends one step and applies it.
    LibraryChange decide(const std::vector<Decision> &decisions, const QString &madeAt);
    /// After a step was marked done or undone.
    LibraryChange refresh(const std::vector<LoggedDecision> &touched);
    /// The events of another extraction; of another version of the article where the texts differ. Gives how
    /// many events that were decided on lost their place in the text.
    int replaceEvents(ArticleId article, const std::vector<Event> &events, const QString &textBefore = {},
                      const QString &textAfter = {});
    /// The publication date as a person or else the loading has it.
    void refreshPublished(ArticleId id);

private:
    LoggedDecision logged(const decision::SetReview &decision);
    LoggedDecision logged(const decision::EditEvent &decision);
    LoggedDecision logged(const decision::CreateEvent &decision);
    LoggedDecision logged(const decision::SetPublished &decision);
    LoggedDecision logged(const decision::RemoveArticle &decision);
    LoggedDecision logged(const decision::RestoreArticle &decision);
    LoggedDecision logged(const decision::EditArticle &decision);
    LoggedDecision logged(const decision::ReadAgain &decision);
    LoggedDecision about(const Event &event, LoggedDecision::Kind kind);
    LoggedDecision about(EventId event, LoggedDecision::Kind kind);
    LoggedDecision about(ArticleId article, LoggedDecision::Kind kind);
    QString subjectOf(const LoggedDecision &decision);

    void refreshOne(const LoggedDecision &decision, LibraryChange &change);
    void refreshReview(EventId id);
    void refreshContent(EventId id);
    void refreshEdit(ArticleId id);
    void refreshReading(ArticleId id);
    void moveEvents(ArticleId id, const QString &textBefore, const QString &textAfter);
    void keepIfDecided(StoredEvent old);

    ArticleRepository m_articles;
    EventRepository m_events;
    DecisionLog m_log;
    QString m_text; ///< of m_textOf: decisions often come many for one article
    ArticleId m_textOf;
};

} // namespace dateline
