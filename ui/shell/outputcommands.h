// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/exportsource.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"

namespace dateline {

class ChartsPage;
class TimelineView;

/// Exports and prints the timeline and the charts.
class OutputCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; dialogs belong to \a window.
    OutputCommands(Session *session, Settings *settings, const Actions &actions, TimelineView *timeline,
                   ChartsPage *charts, QWidget *window);

Q_SIGNALS:
    /// Something a person should read: it is shown for a while.
    void message(const QString &text);

private:
    ExportSource source() const;
    void exportAs(bool chart);
    void print(bool chart);

    Session *m_session;
    Settings *m_settings;
    TimelineView *m_timeline;
    ChartsPage *m_charts;
    QWidget *m_window;
};

} // namespace dateline
