// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventestimate.h"
#include "app/store/decision.h"
#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace dateline {

class ColumnScroll;
class EventEditor;

/// The selected event: what, when, who, where, from which article, and why it has this date; with the
/// buttons to decide about it. It only asks: the window does what its signals say.
class EventDetails : public QWidget
{
    Q_OBJECT

public:
    explicit EventDetails(QWidget *parent = nullptr);

    /// \a estimate says what is known of the time of an event without a date.
    void setEvent(const Event &event, const Article &article,
                  const std::optional<EventEstimate> &estimate = std::nullopt);
    void clear();
    bool isEditing() const;

public Q_SLOTS:
    void startEditing();
    /// Shows the editor for an event that is not there yet; saving it emits created().
    void startNew(const dateline::Event &draft, const dateline::Article &article);
    /// Back to the event, without saving.
    void stopEditing();

Q_SIGNALS:
    void acceptRequested(dateline::EventId event);
    void rejectRequested(dateline::EventId event);
    void undoRequested();
    void edited(dateline::EventId event, const dateline::EventEdit &edit);
    void created(const dateline::Event &event);
    void articleRequested(dateline::ArticleId article);
    void publicationDateRequested(dateline::ArticleId article);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeView();
    QWidget *makeButtons();
    void showRows();
    void showWhy();
    void onLink(const QString &link);
    void onSaved(const EventEdit &edit);

    Event m_event;
    Article m_article;
    std::optional<EventEstimate> m_estimate;
    bool m_isNew = false;
    QStackedWidget *m_pages;
    ColumnScroll *m_scroll;
    EventEditor *m_editor;
    QBoxLayout *m_head = nullptr;
    QLabel *m_title;
    QLabel *m_status;
    QLabel *m_rows;
    QLabel *m_why;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_edit;
};

} // namespace dateline
