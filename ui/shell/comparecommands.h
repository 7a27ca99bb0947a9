// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/filterdata.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include <QTimer>

namespace dateline {

class Actions;
class CompareBar;
class FilterBar;
class TimelineView;

/// Comparing two filters on the timeline: begun and left from the menu, remembered with each library.
class CompareCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. \a upper is the bar of the filter above.
    CompareCommands(Session *session, Settings *settings, const Actions &actions, TimelineView *timeline,
                    FilterBar *upper);

    CompareBar *bar() const { return m_bar; }

private:
    void toggle(bool on);
    void onCompared();
    void showState();
    void showCounts();
    void showWords();
    void remember();
    void restore();

    Session *m_session;
    Settings *m_settings;
    const Actions &m_actions;
    TimelineView *m_timeline;
    FilterBar *m_upper;
    CompareBar *m_bar;
    SavedComparison m_now; ///< in the open library
    QString m_library;
    QString m_problem; ///< of the words below
    QTimer m_saving;
};

} // namespace dateline
