// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/viewstate.h"
#include "ui/text/textmarks.h"
#include <QPlainTextEdit>

class QVariantAnimation;

namespace dateline {

class MarginMarks;

/// An article's text with its events marked in it. Clicking a mark selects its event, again the next
/// event of the same words; selecting an event elsewhere scrolls to its sentence, which flashes.
class ArticleView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// \a view must outlive this widget.
    explicit ArticleView(ViewState *view, QWidget *parent = nullptr);

    /// Another article: scrolls to the top, or to the selected event if it is in it.
    void setArticle(ArticleId id, const QString &text, std::vector<Event> events);
    /// New events of the same article; the scroll position stays.
    void setEvents(std::vector<Event> events);
    const TextMarks &marks() const { return m_marks; }
    /// What is selected with mouse or keyboard, without outer space.
    TextSpan selectedWords() const;
    /// Scrolls so that \a span can be read.
    void reveal(TextSpan span);
    /// Where \a span starts on the viewport.
    QPoint placeOf(TextSpan span) const;
    void setTextSize(double points);

public Q_SLOTS:
    /// The next event in text order (\a step 1), or the one before (-1).
    void selectNext(int step);

Q_SIGNALS:
    /// A person wants an event made of these words.
    void newEventRequested(dateline::TextSpan words);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void onSelected(EventId id);
    /// The events under a point of the viewport; none between lines or beside the text.
    std::vector<EventId> eventsAt(QPoint position) const;
    void requestNewEvent();
    void showTip(QPoint position, QPoint globalPosition);
    void updateTicks();
    void limitMeasure();

    ViewState *m_view;
    MarginMarks *m_bar;
    QVariantAnimation *m_flash;
    TextMarks m_marks;
    ArticleId m_article;
    QPoint m_pressed;
};

} // namespace dateline
