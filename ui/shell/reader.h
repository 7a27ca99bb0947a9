// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/session.h"

namespace dateline {

class ArticlePane;
class EventDetails;
class PublicationBar;

/// Keeps article, publication bar and event details at what the view state points to, fetching it from
/// the session when it changes.
class Reader : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the reader.
    Reader(Session *session, ArticlePane *pane, PublicationBar *bar, EventDetails *details, QObject *parent);

    /// The articles that are marked in the list: of several, the bar asks together.
    void setMarked(const QList<ArticleId> &articles);

    /// The open article as last fetched.
    const std::optional<Article> &article() const { return m_article; }

private:
    void showArticle();
    void showBar();
    void showReadings();
    QList<ArticleId> asked() const;
    void setOrder(NumericOrder order, bool forSite);
    void showEvent();
    void onArticlesChanged(const QList<ArticleId> &articles);
    void setDate(PartialDate date, bool forAllWithout);

    Session *m_session;
    ArticlePane *m_pane;
    PublicationBar *m_bar;
    EventDetails *m_details;
    std::optional<Article> m_article;
    QList<ArticleId> m_marked;
};

} // namespace dateline
