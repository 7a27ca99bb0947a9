// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobstatus.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

QString remainingText(qint64 ms)
{
    const qint64 seconds = (ms + 999) / 1000;
    if (seconds < 90)
        return JobStatus::tr("about %1 s left").arg(qMax<qint64>(1, seconds));
    return JobStatus::tr("about %1 min left").arg((seconds + 59) / 60);
}

} // namespace

QString progressText(const JobProgress &progress)
{
    if (progress.kind == JobProgress::Kind::Migration)
        return progress.total > 1 ? JobStatus::tr("Bringing the library up to date: step %1 of %2")
                                        .arg(qMin(progress.done + 1, progress.total))
                                        .arg(progress.total)
                                  : JobStatus::tr("Bringing the library up to date…");
    if (progress.kind == JobProgress::Kind::Opening)
        return JobStatus::tr("Opening: %1 of %2 events").arg(progress.done).arg(progress.total);
    const bool import = progress.kind == JobProgress::Kind::Import;
    if (progress.total <= 0)
        return import ? JobStatus::tr("Looking for articles…") : JobStatus::tr("Reading again…");
    const int current = qMin(progress.done + 1, progress.total);
    QString text = (import ? JobStatus::tr("Reading %1 of %2") : JobStatus::tr("Reading again %1 of %2"))
                       .arg(current)
                       .arg(progress.total);
    if (progress.remainingMs >= 1000)
        text += u" · "_s + remainingText(progress.remainingMs);
    return text;
}

JobStatus::JobStatus(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(u"small"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &JobStatus::cancelRequested);
    setIdle();
}

void JobStatus::setProgress(const JobProgress &progress)
{
    m_text->setText(progressText(progress));
    m_text->setToolTip(progress.current);
    // Few steps say little about the time that they take.
    m_bar->setRange(0, progress.kind == JobProgress::Kind::Migration ? 0 : progress.total);
    m_bar->setValue(progress.done);
    show();
}

void JobStatus::setIdle()
{
    hide();
}

} // namespace dateline
