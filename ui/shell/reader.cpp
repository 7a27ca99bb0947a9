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
    connect(bar, &PublicationBar::orderChosen, this, &Reader::setOrder);
    connect(bar, &PublicationBar::ruleChosen, this,
            [this](PublicationRule rule) { m_session->publishByRule(asked(), rule); });
    connect(details, &EventDetails::publicationDateRequested, bar, &PublicationBar::ask);
    connect(pane, &ArticlePane::articleClicked, session->view(), &ViewState::setCurrentArticle);
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
    m_pane->setArticle(*m_article, m_session->eventsOf(id));
    if (const ArticleSummary *summary = m_session->articles()->find(id))
        m_pane->setLikeness(m_session->articles()->likenessText(*summary), summary->like);
    showBar();
}

void Reader::setMarked(const QList<ArticleId> &articles)
{
    const bool several = articles.size() > 1 || m_marked.size() > 1;
    m_marked = articles;
    if (several && m_article)
        showBar();
}

/// The marked articles where there are several, else the open one.
QList<ArticleId> Reader::asked() const
{
    return m_marked.size() > 1 ? m_marked : QList{m_session->view()->currentArticle()};
}

void Reader::showBar()
{
    if (m_marked.size() > 1) {
        MarkedArticles marked{int(m_marked.size())};
        for (const ArticleId id : std::as_const(m_marked))
            if (const ArticleSummary *article = m_session->articles()->find(id)) {
                marked.undated += article->published.isKnown() ? 0 : 1;
                marked.waiting += article->waiting;
            }
        return m_bar->setArticles(marked);
    }
    int others = 0;
    for (const ArticleSummary &other : m_session->articles()->articles())
        others += !other.published.isKnown() && other.id != m_article->id ? 1 : 0;
    m_bar->setArticle(*m_article, m_session->hint(m_article->id), others);
    showReadings();
}

void Reader::showReadings()
{
    const auto readings = twoReadings(m_article->published);
    if (!readings)
        return;
    const QString site = siteOf(m_article->url, m_article->source);
    int more = 0;
    for (const ArticleSummary &other : m_session->articles()->articles())
        more += other.id != m_article->id && siteOf(other.url, other.source) == site &&
                        twoReadings(other.published)
                    ? 1
                    : 0;
    m_bar->setReadings(*readings, site, more);
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
    const auto estimate =
        article && !event->date ? estimateOf(*event, *article, m_session->hint(article->id)) : std::nullopt;
    m_details->setEvent(*event, article.value_or(Article()), estimate);
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
    QList<ArticleId> articles = asked();
    if (forAllWithout)
        for (const ArticleSummary &other : m_session->articles()->articles())
            if (!other.published.isKnown() && !articles.contains(other.id))
                articles << other.id;
    m_session->setPublicationDate(articles, date);
}

void Reader::setOrder(NumericOrder order, bool forSite)
{
    const auto readings = m_article ? twoReadings(m_article->published) : std::nullopt;
    if (!readings)
        return;
    if (forSite)
        m_session->decideDateOrder(siteOf(m_article->url, m_article->source), order);
    else
        m_session->setPublicationDate({m_article->id}, readings->by(order));
}

} // namespace dateline
