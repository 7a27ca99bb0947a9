// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reviewcommands.h"
#include "ui/review/draftevent.h"
#include "ui/review/eventdetails.h"
#include "ui/review/eventtable.h"
#include "ui/review/reviewqueue.h"
#include "ui/shell/counted.h"
#include "ui/text/articlepane.h"

using namespace Qt::StringLiterals;

namespace dateline {

ReviewCommands::ReviewCommands(Session *session, Actions *actions, EventDetails *details, EventTable *table,
                               ArticlePane *pane, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_details(details)
    , m_table(table)
    , m_pane(pane)
{
    connect(actions->accept, &QAction::triggered, this, [this] { decide(Review::Accepted); });
    connect(actions->reject, &QAction::triggered, this, [this] { decide(Review::Rejected); });
    connect(actions->edit, &QAction::triggered, this, &ReviewCommands::edit);
    connect(actions->newEvent, &QAction::triggered, this,
            [this] { createFrom(m_pane->text()->selectedWords()); });
    connect(actions->nextDoubtful, &QAction::triggered, this, &ReviewCommands::goToNextDoubtful);
    connect(actions->nextInText, &QAction::triggered, this, [this] { m_pane->text()->selectNext(1); });
    connect(actions->previousInText, &QAction::triggered, this, [this] { m_pane->text()->selectNext(-1); });
    for (QAction *undo : {actions->undo, actions->reviewUndo})
        connect(undo, &QAction::triggered, session, &Session::undo);
    connect(actions->redo, &QAction::triggered, session, &Session::redo);
    connect(pane->text(), &ArticleView::newEventRequested, this, &ReviewCommands::createFrom);
    connect(details, &EventDetails::acceptRequested, this, [this] { decide(Review::Accepted); });
    connect(details, &EventDetails::rejectRequested, this, [this] { decide(Review::Rejected); });
    connect(details, &EventDetails::undoRequested, session, &Session::undo);
    connect(details, &EventDetails::edited, session, &Session::editEvent);
    connect(details, &EventDetails::created, session, &Session::createEvent);
    connect(session, &Session::undoChanged, this, &ReviewCommands::updateActions);
    connect(session, &Session::libraryOpened, this, &ReviewCommands::updateActions);
    connect(session->view(), &ViewState::selectedEventChanged, this, &ReviewCommands::updateActions);
    connect(session->events(), &EventList::shownChanged, this, &ReviewCommands::updateActions);
    connect(session->events(), &EventList::changed, this, &ReviewCommands::updateActions);
    updateActions();
}

QList<EventId> ReviewCommands::targets() const
{
    const QList<EventId> marked = m_table->markedEvents();
    const EventId selected = m_session->view()->selectedEvent();
    if (marked.size() > 1 && marked.contains(selected))
        return marked;
    return selected.isValid() ? QList<EventId>{selected} : QList<EventId>();
}

void ReviewCommands::decide(Review review)
{
    const QList<EventId> events = targets();
    if (events.isEmpty())
        return;
    // Found before the decision: a rejected event no longer has a place in the list.
    const EventId next = nextToReview(*m_session->events(), events.last());
    m_session->setReview(events, review);
    const QString done = review == Review::Accepted
                             ? counted(events.size(), tr("Accepted."), tr("%1 events accepted."))
                             : counted(events.size(), tr("Rejected."), tr("%1 events rejected."));
    Q_EMIT message(done + u' ' + tr("U takes it back."));
    if (events.size() == 1 && next.isValid() && next != events.first())
        m_session->view()->selectEvent(next);
}

void ReviewCommands::goToNextDoubtful()
{
    const EventId next = nextToReview(*m_session->events(), m_session->view()->selectedEvent());
    if (next.isValid())
        m_session->view()->selectEvent(next);
    else
        Q_EMIT message(tr("No event waits for review."));
}

void ReviewCommands::edit()
{
    if (!m_pane->text()->selectedWords().isEmpty() && m_pane->text()->hasFocus())
        return createFrom(m_pane->text()->selectedWords());
    Q_EMIT editorNeeded();
    m_details->startEditing();
}

void ReviewCommands::createFrom(TextSpan words)
{
    const auto article = m_session->article(m_pane->article());
    if (!article || words.isEmpty()) {
        Q_EMIT message(tr("Select the words that tell of the event first."));
        return;
    }
    Q_EMIT editorNeeded();
    m_details->startNew(
        draftEvent(*article, words, m_session->eventsOf(article->id), m_session->timexes(article->id)),
        *article);
}

void ReviewCommands::updateActions()
{
    const bool selected = m_session->view()->selectedEvent().isValid();
    for (QAction *action : {m_actions->accept, m_actions->reject, m_actions->edit})
        action->setEnabled(selected);
    m_actions->undo->setText(u"&"_s + m_session->undoText());
    m_actions->redo->setText(u"&"_s + m_session->redoText());
    m_actions->undo->setEnabled(m_session->canUndo());
    m_actions->reviewUndo->setEnabled(m_session->canUndo());
    m_actions->redo->setEnabled(m_session->canRedo());
    m_actions->nextDoubtful->setEnabled(reviewCount(*m_session->events()) > 0);
}

} // namespace dateline
