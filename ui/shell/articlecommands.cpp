// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/articlecommands.h"
#include "app/load/rereading.h"
#include "ui/dialogs/annotationdialog.h"
#include "ui/dialogs/encodingdialog.h"
#include "ui/dialogs/removeddialog.h"
#include "ui/dialogs/statisticsdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/articlelist.h"
#include "ui/shell/counted.h"
#include "ui/shell/original.h"
#include "ui/shell/settings.h"
#include <QActionGroup>
#include <QDesktopServices>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace dateline {

ArticleCommands::ArticleCommands(Session *session, const Actions &actions, ArticleList *list,
                                 Settings *settings, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_list(list)
    , m_settings(settings)
    , m_window(window)
{
    connect(list, &ArticleList::publicationDateRequested, actions.publicationDate, &QAction::trigger);
    connect(list, &ArticleList::removeRequested, this, &ArticleCommands::remove);
    connect(list, &ArticleList::annotationRequested, actions.annotate, &QAction::trigger);
    connect(actions.annotate, &QAction::triggered, this, &ArticleCommands::annotate);
    connect(actions.removeArticle, &QAction::triggered, this, &ArticleCommands::remove);
    connect(actions.removedArticles, &QAction::triggered, this, &ArticleCommands::showRemoved);
    connect(actions.statistics, &QAction::triggered, this, &ArticleCommands::showStatistics);
    connect(list, &ArticleList::readAgainRequested, actions.readAgain, &QAction::trigger);
    connect(actions.readAgain, &QAction::triggered, this,
            [this] { readAgain(articles().value(0, ArticleId())); });
    connect(list, &ArticleList::openRequested, actions.openOriginal, &QAction::trigger);
    connect(list, &ArticleList::revealRequested, actions.revealOriginal, &QAction::trigger);
    connect(actions.openOriginal, &QAction::triggered, this, [this] { open(&originalOf); });
    connect(actions.revealOriginal, &QAction::triggered, this, [this] { open(&folderOf); });
    fillOrderMenu(actions);
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

void ArticleCommands::readAgain(ArticleId id)
{
    const auto article = id.isValid() ? m_session->article(id) : std::nullopt;
    if (!article)
        return;
    const auto origin = rereadableOrigin(*article);
    if (!origin)
        return Q_EMIT message(u"%1 %2"_s.arg(origin.problem().what, origin.problem().action).trimmed());
    auto *dialog = new EncodingDialog(*article, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, origin = *origin] {
        m_session->readAgain(*dialog->reading(), dialog->encoding(), origin);
    });
    dialog->open();
}

void ArticleCommands::showRemoved()
{
    auto *dialog = new RemovedDialog(m_session->removedArticles(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RemovedDialog::restoreRequested, m_session, &Session::restoreArticles);
    dialog->open();
}

void ArticleCommands::showStatistics()
{
    auto *dialog = new StatisticsDialog(
        libraryStatistics(m_session->articles()->articles(), m_session->events()->all()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ArticleCommands::open(Place place)
{
    const QList<ArticleId> ids = articles();
    const ArticleSummary *article = ids.isEmpty() ? nullptr : m_session->articles()->find(ids.front());
    if (!article)
        return;
    const auto found = place(*article);
    if (!found)
        Q_EMIT message(u"%1 %2"_s.arg(found.problem().what, found.problem().action).trimmed());
    else if (!QDesktopServices::openUrl(*found))
        Q_EMIT message(tr("The system has no program to open %1.").arg(found->toDisplayString()));
}

void ArticleCommands::fillOrderMenu(const Actions &actions)
{
    using By = ArticleOrder::By;
    const std::pair<By, QString> orders[] = {{By::Added, tr("&When they were added")},
                                             {By::Title, tr("&Title")},
                                             {By::Published, tr("&Publication date")},
                                             {By::Source, tr("&Source")},
                                             {By::Group, tr("&Group")},
                                             {By::Likeness, tr("&Likeness of their texts")}};
    m_list->order()->setOrder(By(qBound(0, m_settings->articleOrder(), int(By::Likeness))));
    auto *choices = new QActionGroup(this);
    for (const auto &[by, name] : orders) {
        auto *choice = actions.articleOrderMenu->addAction(name);
        choices->addAction(choice);
        choice->setCheckable(true);
        choice->setChecked(by == m_list->order()->order());
        connect(choice, &QAction::triggered, this, [this, wanted = by] {
            m_list->order()->setOrder(wanted);
            m_settings->setArticleOrder(int(wanted));
        });
    }
}

} // namespace dateline
