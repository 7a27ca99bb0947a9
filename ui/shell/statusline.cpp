// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"
#include "ui/shell/jobstatus.h"
#include <QLabel>
#include <QStatusBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

constexpr int messageTime = 8000; ///< in milliseconds

} // namespace

StatusLine::StatusLine(QStatusBar *bar)
    : QObject(bar)
    , m_message(new QLabel(bar))
    , m_totals(new QLabel(bar))
    , m_jobs(new JobStatus(bar))
    , m_messageTime(new QTimer(this))
{
    m_message->setObjectName(u"message"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_messageTime->setSingleShot(true);
    m_messageTime->setInterval(messageTime);
    connect(m_messageTime, &QTimer::timeout, m_message, &QLabel::clear);
    bar->addWidget(m_message, 1);
    bar->addPermanentWidget(m_jobs);
    bar->addPermanentWidget(m_totals);
    bar->setSizeGripEnabled(false);
}

void StatusLine::setTotals(const QString &text, const QString &toolTip)
{
    m_totals->setText(text);
    m_totals->setToolTip(toolTip);
}

void StatusLine::showMessage(const QString &text)
{
    m_message->setText(text);
    m_messageTime->start();
}

} // namespace dateline
