// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/actions.h"
#include "ui/shell/session.h"

namespace dateline {

class ArticlePane;
class EventDetails;
class EventTable;

/// Accepting, rejecting, editing and making events, and going on to the next doubtful one.
class ReviewCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ReviewCommands(Session *session, Actions *actions, EventDetails *details, EventTable *table,
                   ArticlePane *pane, QObject *parent);

    /// Accepts or rejects the events marked in the table if there are several, else the selected one, and
    /// goes on to the next doubtful one.
    void decide(Review review);
    void goToNextDoubtful();

Q_SIGNALS:
    void message(const QString &text);
    /// The editor is about to be used: whoever shows it brings it to the front.
    void editorNeeded();

private:
    QList<EventId> targets() const;
    void edit();
    void createFrom(TextSpan words);
    void updateActions();

    Session *m_session;
    Actions *m_actions;
    EventDetails *m_details;
    EventTable *m_table;
    ArticlePane *m_pane;
};

} // namespace dateline
