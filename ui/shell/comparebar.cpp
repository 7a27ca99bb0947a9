// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/comparebar.h"
#include "ui/models/filterquery.h"
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

constexpr int leastLineWidth = 130;
constexpr int mostLineWidth = 280;
constexpr int TypingMilliseconds = 250; ///< without a key, then the timeline follows

QToolButton *button(QAction *action, const QString &text, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(u"pageButton"_s);
    made->setText(text);
    made->setToolTip(action->toolTip());
    made->setAccessibleName(action->toolTip());
    made->setFocusPolicy(Qt::TabFocus);
    QObject::connect(made, &QToolButton::clicked, action, &QAction::trigger);
    return made;
}

} // namespace

CompareBar::CompareBar(ViewState *view, const ArticleModel *articles, QAction *swap, QAction *leave,
                       QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_filters(new FilterBar(view, articles, this, Half::Lower))
    , m_line(new QLineEdit(this))
{
    m_line->setObjectName(u"compareLine"_s);
    m_line->setPlaceholderText(tr("Search, such as who:Lavrov"));
    m_line->setToolTip(
        tr("As in the search: words, \"a phrase\", -unwanted, who:NAME, where:PLACE, type:meeting, "
           "2019..2021, title:, source:, tag:, group:"));
    m_line->setAccessibleName(tr("Words that events of the lower half must have"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_filters->setBadge(tr("Below"));
    m_filters->addLeft(m_line);
    m_filters->addRight(button(swap, u"⇅"_s, m_filters));
    m_filters->addRight(button(leave, u"✕"_s, m_filters));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filters);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMilliseconds);
    connect(&m_typing, &QTimer::timeout, this, &CompareBar::apply);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        if (!std::exchange(m_isEditing, true))
            m_before = m_view->filter(Half::Lower);
        m_typing.start();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &CompareBar::finish);
    connect(view, &ViewState::comparisonChanged, this, [this] {
        if (!m_isEditing)
            showWords();
    });
    showWords();
}

void CompareBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_line->setFixedWidth(std::clamp(width() / 4, leastLineWidth, mostLineWidth));
}

void CompareBar::start()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

/// From the filter as it was when editing began: a type or days that are typed and taken back leave nothing.
void CompareBar::apply()
{
    m_typing.stop();
    if (!m_isEditing || !m_view->comparison())
        return;
    const SearchTerms terms = parseSearch(m_line->text());
    m_view->setFilter(Half::Lower, withQuery(m_before, terms));
    Q_EMIT problem(terms.problems.join(u' '));
}

/// Types and days of the line have become chips.
void CompareBar::finish()
{
    apply();
    m_isEditing = false;
    showWords();
}

void CompareBar::giveUp()
{
    m_typing.stop();
    if (std::exchange(m_isEditing, false) && m_view->comparison())
        m_view->setFilter(Half::Lower, m_before);
    showWords();
    Q_EMIT problem({});
}

void CompareBar::showWords()
{
    m_line->setText(m_view->filter(Half::Lower).text);
}

bool CompareBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        giveUp();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        finish();
    else
        return QWidget::eventFilter(watched, event);
    Q_EMIT done();
    return true;
}

} // namespace dateline
