// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"
#include "ui/models/viewstate.h"
#include "ui/shell/searchquery.h"
#include <QTimer>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

/// Shorter than the pause between words, longer than that between letters, in milliseconds.
constexpr int typingPause = 180;

} // namespace

SearchBox::SearchBox(ViewState *view, QWidget *parent)
    : QLineEdit(parent)
    , m_view(view)
    , m_delay(new QTimer(this))
{
    setObjectName(u"search"_s);
    setPlaceholderText(tr("Search events: words, type:meeting, 2019..2021"));
    setAccessibleName(tr("Search events"));
    setClearButtonEnabled(true);
    setFixedWidth(320);
    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    connect(m_delay, &QTimer::timeout, this, &SearchBox::apply);
    connect(this, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchBox::apply);
}

void SearchBox::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::apply()
{
    m_delay->stop();
    m_view->setFilter(withQuery(m_view->filter(), text()));
}

} // namespace dateline
