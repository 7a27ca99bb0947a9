// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/importreport.h"
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace dateline {

/// How the running job stands, for the status bar: counts, remaining time, and a button to end it.
class JobStatus : public QWidget
{
    Q_OBJECT

public:
    explicit JobStatus(QWidget *parent = nullptr);

    void setProgress(const JobProgress &progress);
    void setIdle();

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

/// "Reading 12 of 500 · about 20 s left"
QString progressText(const JobProgress &progress);

} // namespace dateline
