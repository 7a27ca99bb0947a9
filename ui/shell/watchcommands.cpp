// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/watchcommands.h"
#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace dateline {

WatchCommands::WatchCommands(Session *session, Settings *settings, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_action(actions.watchFolder)
    , m_window(window)
    , m_watch(&QDateTime::currentDateTimeUtc)
{
    connect(m_action, &QAction::triggered, this, &WatchCommands::toggle);
    connect(session, &Session::libraryOpened, this, &WatchCommands::goOn);
    connect(session, &Session::idle, this, &WatchCommands::remember);
    connect(&m_watch, &FolderWatch::filesArrived, this, &WatchCommands::take);
    connect(&m_watch, &FolderWatch::changed, this, &WatchCommands::remember);
    if (session->isOpen())
        goOn();
}

void WatchCommands::toggle()
{
    if (m_watch.isRunning())
        return end();
    const QString folder = QFileDialog::getExistingDirectory(
        m_window, tr("Watch a folder: its articles, and those that come, go into the library"),
        m_settings->folder());
    if (folder.isEmpty())
        return;
    m_settings->setFolder(folder);
    begin(folder);
}

void WatchCommands::begin(const QString &folder)
{
    m_watch.start(folder, {});
    m_settings->setWatched(m_session->libraryPath(), m_watch.folder(), {});
    showState();
    Q_EMIT message(tr("Watching %1: articles that come there are read by themselves.")
                       .arg(QDir::toNativeSeparators(folder)));
}

void WatchCommands::end()
{
    m_settings->setWatched(m_session->libraryPath(), {}, {});
    m_watch.stop();
    showState();
    Q_EMIT message(tr("The folder is no longer watched."));
}

/// The first articles are what a person wants to see.
void WatchCommands::take(const QStringList &paths)
{
    if (m_session->articles()->rowCount() == 0)
        m_session->importPaths(paths);
    else
        m_session->importArrived(paths);
}

/// The watch of the library that was opened, with what came meanwhile.
void WatchCommands::goOn()
{
    m_watch.stop();
    const QString library = m_session->libraryPath();
    if (const QString folder = m_settings->watchedFolder(library); !folder.isEmpty())
        m_watch.start(folder, m_settings->watchedUntil(library));
    showState();
}

/// Only what has been imported counts as seen: after an end in the middle it is read again.
void WatchCommands::remember()
{
    if (m_watch.isRunning() && !m_session->isBusy())
        m_settings->setWatched(m_session->libraryPath(), m_watch.folder(), m_watch.seenUntil());
}

void WatchCommands::showState()
{
    m_action->setText(m_watch.isRunning() ? tr("Stop &watching “%1”").arg(QDir(m_watch.folder()).dirName())
                                          : tr("&Watch a folder…"));
    m_action->setToolTip(m_watch.isRunning() ? QDir::toNativeSeparators(m_watch.folder()) : QString());
}

} // namespace dateline
