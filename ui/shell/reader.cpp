// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reader.h"
#include "ui/review/eventdetails.h"
#include "ui/shell/publicationbar.h"
#include "ui/text/articlepane.h"

namespace dateline {

Reader::Reader(Session *session, ArticlePane *pane, PublicationBar *bar, EventDetails *details,
               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
    , m_bar(bar)
    , m_details(details)
{
    const ViewState *view = session->view();
    connect(view, &ViewState::currentArticleChanged, this, &Reader::showArticle);
    connect(view, &ViewState::selectedEventChanged, this, &Reader::showEvent);
    connect(session, &Session::articlesChanged, this, &Reader::onArticlesChanged);
    connect(session, &Session::libraryOpened, this, &Reader::showArticle);
    connect(session, &Session::libraryOpened, this, &Reader::showEvent);
    connect(pane, &ArticlePane::publicationDateClicked, bar, &PublicationBar::ask);
    connect(bar, &PublicationBar::dateChosen, this, &Reader::setDate);
    connect(details, &EventDetails::publicationDateRequested, bar, &PublicationBar::ask);
    connect(details, &EventDetails::articleRequested, session->view(), &ViewState::setCurrentArticle);
    showArticle(); // the library may have been opened before
    showEvent();
}

void Reader::showArticle()
{
    const ArticleId id = m_session->view()->currentArticle();
    m_article = id.isValid() ? m_session->article(id) : std::nullopt;
    if (!m_article) {
        m_pane->clear();
        m_bar->clear();
        return;
    }
    int others = 0;
    for (const ArticleSummary &other : m_session->articles()->articles())
        others += !other.published.isKnown() && other.id != id ? 1 : 0;
    m_pane->setArticle(*m_article, m_session->eventsOf(id));
    m_bar->setArticle(*m_article, m_session->hint(id), others);
}

void Reader::showEvent()
{
    const EventId id = m_session->view()->selectedEvent();
    const auto event = id.isValid() ? m_session->event(id) : std::nullopt;
    if (!event) {
        m_details->clear();
        return;
    }
    const bool open = m_article && m_article->id == event->article;
    const auto article = open ? m_article : m_session->article(event->article);
    m_details->setEvent(*event, article.value_or(Article()));
}

void Reader::onArticlesChanged(const QList<ArticleId> &articles)
{
    if (articles.contains(m_session->view()->currentArticle()))
        showArticle();
    const EventSummary *selected = m_session->events()->find(m_session->view()->selectedEvent());
    if (!selected || articles.contains(selected->article))
        showEvent();
}

void Reader::setDate(PartialDate date, bool forAllWithout)
{
    QList<ArticleId> articles{m_session->view()->currentArticle()};
    if (forAllWithout)
        for (const ArticleSummary &other : m_session->articles()->articles())
            if (!other.published.isKnown() && !articles.contains(other.id))
                articles << other.id;
    m_session->setPublicationDate(articles, date);
}

} // namespace dateline
