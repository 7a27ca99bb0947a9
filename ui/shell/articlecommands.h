// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/session.h"

namespace dateline {

class Actions;
class ArticleList;

/// What can be done with the marked articles, or with the open one where none is marked.
class ArticleCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; dialogs belong to \a window.
    ArticleCommands(Session *session, const Actions &actions, ArticleList *list, QWidget *window);

Q_SIGNALS:
    /// Something a person should read: it is shown for a while.
    void message(const QString &text);

private:
    QList<ArticleId> articles() const;
    void remove();
    void annotate();

    Session *m_session;
    ArticleList *m_list;
    QWidget *m_window;
};

} // namespace dateline
