// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/folderwatch.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"

namespace dateline {

/// The folder that a person lets be watched: chosen and ended from the menu, remembered with each library.
/// What comes to it is imported in the background.
class WatchCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; the dialog belongs to \a window.
    WatchCommands(Session *session, Settings *settings, const Actions &actions, QWidget *window);

    FolderWatch *watch() { return &m_watch; }

public Q_SLOTS:
    /// Takes all articles in \a folder, and from now on those that come.
    void begin(const QString &folder);
    void end();

Q_SIGNALS:
    /// Something a person should read: it is shown for a while.
    void message(const QString &text);

private:
    void toggle();
    void take(const QStringList &paths);
    void goOn();
    void remember();
    void showState();

    Session *m_session;
    Settings *m_settings;
    QAction *m_action;
    QWidget *m_window;
    FolderWatch m_watch;
};

} // namespace dateline
