// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/articleview.h"
#include "app/core/displaydate.h"
#include "ui/models/theme.h"
#include "ui/text/marginmarks.h"
#include "ui/text/markpainter.h"
#include "ui/text/readinglayout.h"
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QTextBlock>
#include <QToolTip>
#include <QVariantAnimation>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

/// Longer lines are hard to read; in average characters.
constexpr int longestMeasure = 76;
/// A paragraph longer than this is slow to lay out.
constexpr qsizetype longestParagraph = 8000;

QFont readingFont(double points)
{
    QFont font;
    font.setFamilies({u"Charis SIL"_s, u"Charis"_s, u"Noto Serif"_s, u"DejaVu Serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(points);
    return font;
}

/// \a text with one UTF-16 unit for each of its own, as the document takes it: no control character
/// that it gives a meaning to, and line feeds for spaces in paragraphs without end.
QString displayed(QString text)
{
    qsizetype paragraph = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'\n')
            paragraph = i;
        else if (c == u'\r' || c == u'\u2029' || (c >= 0xFDD0 && c <= 0xFDEF))
            text[i] = u' ';
        else if (c == u' ' && i - paragraph > longestParagraph) {
            text[i] = u'\n';
            paragraph = i;
        }
    }
    return text;
}

} // namespace

ArticleView::ArticleView(ViewState *view, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_view(view)
    , m_bar(new MarginMarks(this))
    , m_flash(new QVariantAnimation(this))
{
    setVerticalScrollBar(m_bar);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Article text"));
    viewport()->setMouseTracking(true);
    document()->setDocumentLayout(new ReadingLayout(document()));
    document()->setDocumentMargin(MarkPainter::MarginWidth);
    setTextSize(11.5);
    m_flash->setStartValue(1.0);
    m_flash->setEndValue(0.0);
    connect(m_flash, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(view, &ViewState::selectedEventChanged, this, &ArticleView::onSelected);
    connect(view, &ViewState::hoveredEventChanged, viewport(), qOverload<>(&QWidget::update));
}

void ArticleView::setTextSize(double points)
{
    document()->setDefaultFont(readingFont(points));
    setFont(document()->defaultFont());
    limitMeasure();
}

void ArticleView::setArticle(ArticleId id, const QString &text, std::vector<Event> events)
{
    m_article = id;
    m_marks = TextMarks(std::move(events));
    setPlainText(displayed(text));
    updateTicks();
    m_view->hoverEvent({});
    if (m_marks.find(m_view->selectedEvent()))
        onSelected(m_view->selectedEvent());
}

void ArticleView::setEvents(std::vector<Event> events)
{
    m_marks = TextMarks(std::move(events));
    updateTicks();
    viewport()->update();
}

TextSpan ArticleView::selectedWords() const
{
    const QTextCursor cursor = textCursor();
    TextSpan span{cursor.selectionStart(), cursor.selectionEnd()};
    const auto isSpace = [this](qsizetype i) { return document()->characterAt(int(i)).isSpace(); };
    while (span.begin < span.end && isSpace(span.begin))
        ++span.begin;
    while (span.begin < span.end && isSpace(span.end - 1))
        --span.end;
    return span;
}

void ArticleView::onSelected(EventId id)
{
    updateTicks();
    viewport()->update();
    const Event *event = m_marks.find(id);
    if (!event)
        return;
    reveal(event->sentence.isEmpty() ? event->trigger : event->sentence);
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration > 0 && isVisible()) {
        m_flash->setDuration(4 * duration);
        m_flash->start();
    }
}

void ArticleView::reveal(TextSpan span)
{
    const QTextBlock block = document()->findBlock(int(span.begin));
    if (!block.isValid())
        return;
    const QPointF offset = contentOffset();
    document()->documentLayout()->blockBoundingRect(block); // lays it out
    const auto lineOf = [&](qsizetype position) {
        const QTextLine line = block.layout()->lineForTextPosition(int(position) - block.position());
        return line.isValid() ? line : block.layout()->lineAt(0);
    };
    const QTextLine first = lineOf(span.begin);
    const QTextLine last = lineOf(qMin(span.end, qsizetype(block.position() + block.length() - 1)));
    const double top = blockBoundingGeometry(block).translated(offset).top();
    const bool visible = block.blockNumber() >= firstVisibleBlock().blockNumber() && top + first.y() >= 0 &&
                         top + last.y() + last.height() <= viewport()->height();
    if (visible && first.isValid())
        return;
    // The scroll bar counts lines: leave a third of the window above the words.
    const double lineHeight = first.isValid() ? first.height() * ReadingLayout::LineSpacing : 20;
    const int above = int(viewport()->height() / lineHeight / 3);
    const int line = block.firstLineNumber() + (first.isValid() ? first.lineNumber() : 0);
    m_bar->setValue(qMax(0, line - above));
}

QPoint ArticleView::placeOf(TextSpan span) const
{
    QTextCursor cursor(document());
    cursor.setPosition(int(span.begin));
    return cursorRect(cursor).center() + QPoint(2, 0);
}

void ArticleView::selectNext(int step)
{
    const EventId id = m_marks.next(m_view->selectedEvent(), step);
    if (id.isValid())
        m_view->selectEvent(id);
}

std::vector<EventId> ArticleView::eventsAt(QPoint position) const
{
    const QTextCursor cursor = cursorForPosition(position);
    const QTextBlock block = cursor.block();
    const QTextLine line = block.layout()->lineForTextPosition(cursor.positionInBlock());
    if (!line.isValid())
        return {};
    const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    const QRectF words = line.naturalTextRect().translated(origin);
    if (!words.contains(position))
        return {};
    // A cursor stands between characters: take the one under the point.
    const int at = line.xToCursor(position.x() - origin.x(), QTextLine::CursorOnCharacter);
    return m_marks.at(block.position() + at);
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const MarkPainter marks(
            m_marks, Theme::of(palette()),
            {m_view->selectedEvent(), m_view->hoveredEvent(),
             m_flash->state() == QAbstractAnimation::Running ? m_flash->currentValue().toDouble() : 0.0});
        QPointF origin = contentOffset();
        for (QTextBlock block = firstVisibleBlock(); block.isValid() && origin.y() < viewport()->height();
             block = block.next()) {
            const double height = blockBoundingRect(block).height();
            if (block.isVisible())
                marks.paint(painter, block, origin);
            origin.ry() += height;
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void ArticleView::updateTicks()
{
    const Theme &theme = Theme::of(palette());
    const double length = qMax(1, document()->characterCount());
    std::vector<MarginMarks::Tick> ticks;
    for (const Event &event : m_marks.events())
        if (event.review != Review::Rejected)
            ticks.push_back({double(event.trigger.begin) / length, theme.typeColour(event.type),
                             event.id == m_view->selectedEvent()});
    m_bar->setTicks(std::move(ticks));
}

void ArticleView::limitMeasure()
{
    const int room = width() - m_bar->sizeHint().width();
    const int longest = fontMetrics().averageCharWidth() * longestMeasure + int(2 * MarkPainter::MarginWidth);
    const int side = qMax(0, (room - longest) / 2);
    setViewportMargins(side, 0, side, 0);
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    // Lines break anew and the scroll bar counts lines: what was read must be found again.
    const Event *selected = m_marks.find(m_view->selectedEvent());
    const int place = selected ? placeOf(selected->trigger).y() : -1;
    const bool wasShown = place >= 0 && place < qMax(event->oldSize().height(), viewport()->height());
    QPlainTextEdit::resizeEvent(event);
    limitMeasure();
    if (wasShown && event->oldSize().isValid())
        reveal(selected->sentence.isEmpty() ? selected->trigger : selected->sentence);
}

void ArticleView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateTicks();
}

bool ArticleView::event(QEvent *event)
{
    // With words selected, E makes an event of them here; else it edits the selected event everywhere.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_E && key->modifiers() == Qt::NoModifier && !selectedWords().isEmpty()) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_E && event->modifiers() == Qt::NoModifier && !selectedWords().isEmpty())
        requestNewEvent();
    else if (control && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        selectNext(event->key() == Qt::Key_Down ? 1 : -1);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void ArticleView::requestNewEvent()
{
    const TextSpan words = selectedWords();
    if (!words.isEmpty())
        Q_EMIT newEventRequested(words);
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QPlainTextEdit::mousePressEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const bool click = (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || !click || textCursor().hasSelection())
        return;
    const auto ids = eventsAt(event->pos());
    if (ids.empty())
        return;
    const auto current = std::find(ids.begin(), ids.end(), m_view->selectedEvent());
    const bool cycle = current != ids.end() && current + 1 != ids.end();
    m_view->selectEvent(cycle ? *(current + 1) : ids.front());
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton)
        return;
    const auto ids = eventsAt(event->pos());
    m_view->hoverEvent(ids.empty() ? EventId() : ids.front());
    viewport()->setCursor(ids.empty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_view->hoverEvent({});
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void ArticleView::showTip(QPoint position, QPoint globalPosition)
{
    QStringList lines;
    for (const EventId id : eventsAt(position)) {
        const Event *event = m_marks.find(id);
        const QString when = event->date                 ? toDisplayText(*event->date)
                             : event->relative.isEmpty() ? tr("no date")
                                                         : u"“%1”"_s.arg(event->relative);
        lines << tr("%1 · %2 · %3").arg(event->title, when, typeName(event->type));
    }
    QToolTip::showText(globalPosition, lines.join(u'\n'), viewport());
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *create =
        menu.addAction(tr("New event from these words\tE"), this, &ArticleView::requestNewEvent);
    create->setEnabled(!selectedWords().isEmpty());
    QAction *copyAction = menu.addAction(tr("Copy\tCtrl+C"), this, &ArticleView::copy);
    copyAction->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("Select all\tCtrl+A"), this, &ArticleView::selectAll);
    menu.exec(event->globalPos());
}

} // namespace dateline
