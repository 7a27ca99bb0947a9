// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/actions.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"

class QMimeData;
class QWidget;

namespace dateline {

/// Opens articles and libraries: by dialog, clipboard and drop.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; dialogs belong to \a window.
    FileCommands(Session *session, Settings *settings, const Actions &actions, QWidget *window);

    /// Takes what was dropped or pasted; says so where it cannot be taken.
    void take(const QMimeData &data);
    void openSamples();

Q_SIGNALS:
    /// Something a person should read: it is shown for a while.
    void message(const QString &text);

private:
    void openArticles();
    void openFolder();
    void paste();
    void newLibrary();
    void openLibrary();
    void report(const std::optional<Problem> &problem);

    Session *m_session;
    Settings *m_settings;
    QWidget *m_window;
};

/// The problem in a message box.
void showProblem(const Problem &problem, QWidget *window);

} // namespace dateline
