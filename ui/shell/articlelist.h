// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/articlemodel.h"
#include "ui/models/articleorder.h"
#include "ui/models/viewstate.h"
#include <QListView>

namespace dateline {

/// The articles: title, publication date and state of each. The current row is the article that is read.
class ArticleList : public QListView
{
    Q_OBJECT

public:
    /// Both must outlive the list.
    ArticleList(ArticleModel *model, ViewState *view, QWidget *parent = nullptr);

    /// The marked ones; the articles of the library only.
    QList<ArticleId> markedArticles() const;
    /// In which the rows stand.
    ArticleOrder *order() const { return m_order; }

Q_SIGNALS:
    void markedArticlesChanged(const QList<dateline::ArticleId> &articles);
    void publicationDateRequested();
    void annotationRequested();
    void readAgainRequested();
    void removeRequested();
    /// With the system's program, or in its folder.
    void openRequested();
    void revealRequested();
    /// A file that could not be read was activated.
    void problemActivated();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showCurrent();
    void showOnlyEventsOf(const QList<ArticleId> &articles);
    void compareEventsOf(const QList<ArticleId> &articles);
    static ArticleId articleAt(const QModelIndex &index);

    ArticleModel *m_articles;
    ArticleOrder *m_order;
    ViewState *m_view;
    bool m_following = false;
};

} // namespace dateline
