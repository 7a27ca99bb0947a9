// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pane.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dateline {

Pane::Pane(const QString &name, const QString &title, QWidget *content, QWidget *parent)
    : QDockWidget(title, parent)
    , m_count(new QLabel)
{
    setObjectName(name);
    setWidget(content);
    auto *bar = new QWidget(this);
    bar->setObjectName(u"paneTitle"_s);
    auto *text = new QLabel(title, bar);
    text->setObjectName(u"paneTitleText"_s);
    m_count->setObjectName(u"hint"_s);
    auto *close = new QToolButton(bar);
    close->setObjectName(u"paneClose"_s);
    close->setText(u"✕"_s);
    close->setToolTip(tr("Close this pane (View › Panes brings it back)"));
    close->setAccessibleName(tr("Close the pane %1").arg(title));
    close->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 8, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(text);
    layout->addStretch();
    layout->addWidget(m_count);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QDockWidget::close);
    setTitleBarWidget(bar);
}

void Pane::setCount(int count)
{
    m_count->setText(count > 0 ? QString::number(count) : QString());
}

} // namespace dateline
