// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/articlecommands.h"
#include "ui/shell/actions.h"
#include "ui/shell/articlelist.h"
#include "ui/shell/counted.h"

namespace dateline {

ArticleCommands::ArticleCommands(Session *session, const Actions &actions, ArticleList *list, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_list(list)
{
    connect(list, &ArticleList::publicationDateRequested, actions.publicationDate, &QAction::trigger);
    connect(list, &ArticleList::removeRequested, this, &ArticleCommands::remove);
    connect(actions.removeArticle, &QAction::triggered, this, &ArticleCommands::remove);
}

QList<ArticleId> ArticleCommands::articles() const
{
    QList<ArticleId> articles = m_list->markedArticles();
    if (articles.isEmpty() && m_session->view()->currentArticle().isValid())
        articles << m_session->view()->currentArticle();
    return articles;
}

void ArticleCommands::remove()
{
    const QList<ArticleId> removed = articles();
    if (removed.isEmpty())
        return;
    m_session->removeArticles(removed);
    Q_EMIT message(counted(removed.size(), tr("Article removed from the library. Ctrl+Z brings it back."),
                           tr("%1 articles removed from the library. Ctrl+Z brings them back.")));
}

} // namespace dateline
