// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/session.h"
#include <QUrl>

class QAction;

namespace dateline {

class Actions;
class ArticleList;
class Settings;

/// What can be done with the marked articles, or with the open one where none is marked.
class ArticleCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; dialogs belong to \a window.
    ArticleCommands(Session *session, const Actions &actions, ArticleList *list, Settings *settings,
                    QWidget *window);

    /// Asks for another encoding, with a preview.
    void readAgain(ArticleId id);

Q_SIGNALS:
    /// Something a person should read: it is shown for a while.
    void message(const QString &text);

private:
    QList<ArticleId> articles() const;
    void remove();
    void annotate();
    void showRemoved();
    void showStatistics();
    void fillOrderMenu(const Actions &actions);
    using Place = Result<QUrl> (*)(const ArticleSummary &);
    /// Opens what \a place gives for the first of the articles.
    void open(Place place);

    Session *m_session;
    ArticleList *m_list;
    Settings *m_settings;
    QWidget *m_window;
};

} // namespace dateline
