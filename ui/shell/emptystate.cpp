// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/emptystate.h"
#include "ui/models/theme.h"
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

QLabel *centred(const QString &text, const char *name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QLatin1String(name));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QAction *open, QAction *paste, QAction *samples, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"emptyState"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 48, 48, 48);
    column->setSpacing(8);
    column->addStretch(3);
    column->addWidget(centred(tr("Drop articles here"), "emptyTitle", this));
    column->addWidget(
        centred(tr("Dateline reads the events out of them, works out when each took place, and puts them on "
                   "a timeline beside the text."),
                "emptyText", this));
    column->addSpacing(14);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    const auto button = [&](const QString &text, QAction *action) {
        auto *made = new QPushButton(text, this);
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(made);
        return made;
    };
    button(tr("Open articles…"), open)->setProperty("primary", true);
    button(tr("Paste text"), paste);
    button(tr("Try the samples"), samples);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addSpacing(10);
    column->addWidget(
        centred(tr("Text and HTML files, whole folders, or text copied from anywhere. Nothing leaves this "
                   "computer."),
                "emptyHint", this));
    column->addStretch(4);
}

void EmptyState::setInviting(bool inviting)
{
    m_inviting = inviting;
    update();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.base());
    QPen pen(m_inviting ? theme.accent() : theme.strongLine(), m_inviting ? 2.5 : 1.5);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    QColor fill = theme.accent();
    fill.setAlphaF(m_inviting ? 0.08F : 0.0F);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(24, 24, -24, -24), 12, 12);
}

} // namespace dateline
