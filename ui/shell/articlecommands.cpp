// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/articlecommands.h"
#include "ui/dialogs/annotationdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/articlelist.h"
#include "ui/shell/counted.h"

namespace dateline {

ArticleCommands::ArticleCommands(Session *session, const Actions &actions, ArticleList *list, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_list(list)
    , m_window(window)
{
    connect(list, &ArticleList::publicationDateRequested, actions.publicationDate, &QAction::trigger);
    connect(list, &ArticleList::removeRequested, this, &ArticleCommands::remove);
    connect(list, &ArticleList::annotationRequested, actions.annotate, &QAction::trigger);
    connect(actions.annotate, &QAction::triggered, this, &ArticleCommands::annotate);
    connect(actions.removeArticle, &QAction::triggered, this, &ArticleCommands::remove);
}

QList<ArticleId> ArticleCommands::articles() const
{
    QList<ArticleId> articles = m_list->markedArticles();
    if (articles.isEmpty() && m_session->view()->currentArticle().isValid())
        articles << m_session->view()->currentArticle();
    return articles;
}

void ArticleCommands::annotate()
{
    const QList<ArticleId> ids = articles();
    std::vector<ArticleSummary> marked;
    for (const ArticleId id : ids)
        if (const ArticleSummary *article = m_session->articles()->find(id))
            marked.push_back(*article);
    if (marked.empty())
        return;
    auto *dialog = new AnnotationDialog(marked, m_session->articles()->allTags(),
                                        m_session->articles()->allGroups(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, ids] { m_session->annotate(ids, dialog->annotation()); });
    dialog->open();
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
