// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/articlelist.h"
#include "ui/shell/twolinedelegate.h"
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

namespace dateline {

ArticleList::ArticleList(ArticleModel *model, ViewState *view, QWidget *parent)
    : QListView(parent)
    , m_articles(model)
    , m_order(new ArticleOrder(this))
    , m_view(view)
{
    setAccessibleName(tr("Articles"));
    m_order->setSourceModel(model);
    setModel(m_order);
    setItemDelegate(new ArticleDelegate(this));
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(view, &ViewState::currentArticleChanged, this, &ArticleList::showCurrent);
    connect(m_order, &QAbstractItemModel::modelReset, this, &ArticleList::showCurrent);
    connect(m_order, &QAbstractItemModel::rowsInserted, this, &ArticleList::showCurrent);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (!articleAt(index).isValid())
            Q_EMIT problemActivated();
    });
}

ArticleId ArticleList::articleAt(const QModelIndex &index)
{
    return {index.data(ArticleModel::ArticleIdRole).toLongLong()};
}

QList<ArticleId> ArticleList::markedArticles() const
{
    QList<ArticleId> ids;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) // of the one column that is shown
        if (const ArticleId id = articleAt(index); id.isValid())
            ids << id;
    return ids;
}

void ArticleList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (const ArticleId id = articleAt(current); !m_following && id.isValid())
        m_view->setCurrentArticle(id);
}

void ArticleList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT markedArticlesChanged(markedArticles());
}

void ArticleList::showCurrent()
{
    const QScopedValueRollback following(m_following, true);
    const QModelIndex index = m_order->mapFromSource(m_articles->indexOf(m_view->currentArticle()));
    if (index.isValid() && index != currentIndex()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void ArticleList::showOnlyEventsOf(const QList<ArticleId> &articles)
{
    Filter filter = m_view->filter();
    filter.articles = QSet<ArticleId>(articles.begin(), articles.end());
    m_view->setFilter(filter);
}

/// Of two articles one stands above the other; others stand below what is there.
void ArticleList::compareEventsOf(const QList<ArticleId> &articles)
{
    const bool two = articles.size() == 2;
    if (two)
        showOnlyEventsOf({articles.front()});
    Filter below;
    below.articles =
        two ? QSet<ArticleId>{articles.back()} : QSet<ArticleId>(articles.begin(), articles.end());
    m_view->setComparison(below);
}

void ArticleList::contextMenuEvent(QContextMenuEvent *event)
{
    const QList<ArticleId> marked = markedArticles();
    if (marked.isEmpty())
        return;
    QMenu menu(this);
    menu.addAction(tr("Publication date…"), this, &ArticleList::publicationDateRequested);
    menu.addAction(tr("Tags, group and note…"), this, &ArticleList::annotationRequested);
    menu.addAction(tr("Show only its events"), this, [=, this] { showOnlyEventsOf(marked); });
    if (marked.size() == 2)
        menu.addAction(tr("Compare the events of both"), this, [=, this] { compareEventsOf(marked); });
    else
        menu.addAction(tr("Compare with its events"), this, [=, this] { compareEventsOf(marked); });
    const ArticleSummary *first = m_articles->find(marked.front());
    if (const ArticleSummary *like = first ? m_articles->find(first->like) : nullptr)
        menu.addAction(tr("Go to the article that it is like"), this,
                       [this, id = like->id] { m_view->setCurrentArticle(id); });
    menu.addAction(tr("Read again in another encoding…"), this, &ArticleList::readAgainRequested);
    menu.addSeparator();
    menu.addAction(tr("Open with its program"), this, &ArticleList::openRequested);
    menu.addAction(tr("Show in its folder"), this, &ArticleList::revealRequested);
    menu.addSeparator();
    menu.addAction(tr("Remove from the library"), this, &ArticleList::removeRequested);
    menu.exec(event->globalPos());
}

void ArticleList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(
        viewport()->rect().adjusted(14, 4, -14, -4), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
        m_articles->rowCount() > 0 ? tr("No article has that.")
                                   : tr("None yet: drop files or a folder anywhere in the window."));
}

void ArticleList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && !markedArticles().isEmpty())
        Q_EMIT removeRequested();
    else
        QListView::keyPressEvent(event);
}

} // namespace dateline
