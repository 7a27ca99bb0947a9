// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QLabel;
class QStatusBar;
class QTimer;

namespace dateline {

class JobStatus;

/// What the status bar says: the latest message for a while, the running job, and the totals.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar *bar);

    JobStatus *jobs() const { return m_jobs; }
    void setTotals(const QString &text, const QString &toolTip);

public Q_SLOTS:
    void showMessage(const QString &text);

private:
    QLabel *m_message;
    QLabel *m_totals;
    JobStatus *m_jobs;
    QTimer *m_messageTime;
};

} // namespace dateline
