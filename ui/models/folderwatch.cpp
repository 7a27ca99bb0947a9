// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/folderwatch.h"
#include "app/load/filelist.h"
#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace dateline {

namespace {

constexpr int roundMilliseconds = 20'000;
/// The system can watch only so many; the others are found in the rounds.
constexpr qsizetype mostFolders = 2000;

/// When the file came here or was changed last: one that is moved or copied with its old date is new here.
QDateTime arrivalOf(const QFileInfo &file)
{
    return std::max(file.lastModified(), file.fileTime(QFile::FileMetadataChangeTime));
}

/// Libraries, which change whenever something is imported, and what is still on its way here.
bool isPassedOver(const QString &path)
{
    static const QStringList endings{
        QStringLiteral(".dateline"), QStringLiteral(".dateline-wal"), QStringLiteral(".dateline-shm"),
        QStringLiteral(".part"),     QStringLiteral(".crdownload"),   QStringLiteral(".tmp"),
        QStringLiteral("~")};
    return std::any_of(endings.begin(), endings.end(),
                       [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

FolderWatch::FolderWatch(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    setPatience(m_patience, roundMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::lookSoon);
    connect(&m_pause, &QTimer::timeout, this, &FolderWatch::beginLook);
    connect(&m_round, &QTimer::timeout, this, &FolderWatch::beginLook);
}

FolderWatch::~FolderWatch()
{
    m_thread.waitForDone();
}

void FolderWatch::setPatience(int milliseconds, int round)
{
    m_patience = milliseconds;
    m_pause.setInterval(milliseconds);
    m_round.setInterval(round);
}

void FolderWatch::start(const QString &folder, const QDateTime &since)
{
    stop();
    m_folder = QDir::cleanPath(folder);
    m_since = since;
    m_watcher.addPath(m_folder);
    m_round.start();
    beginLook();
    Q_EMIT changed();
}

void FolderWatch::stop()
{
    if (!isRunning())
        return;
    m_folder.clear();
    m_pause.stop();
    m_round.stop();
    if (const QStringList folders = m_watcher.directories(); !folders.isEmpty())
        m_watcher.removePaths(folders);
    Q_EMIT changed();
}

void FolderWatch::lookSoon()
{
    m_pause.start();
}

void FolderWatch::beginLook()
{
    if (m_looking || !isRunning())
        return;
    m_looking = true;
    const QDateTime until = m_clock().addMSecs(-m_patience);
    m_thread.start([this, folder = m_folder, since = m_since, until] {
        const Look found = look(folder, since, until);
        QMetaObject::invokeMethod(
            this, [this, found] { take(found); }, Qt::QueuedConnection);
    });
}

FolderWatch::Look FolderWatch::look(const QString &folder, const QDateTime &since, const QDateTime &until)
{
    Look found{folder, {folder}, {}, until, false};
    QSet<QString> folders{folder};
    for (const QString &path : listFiles(folder)) {
        const QFileInfo file(path);
        if (!folders.contains(file.path())) {
            folders << file.path();
            found.folders << file.path();
        }
        if (isPassedOver(path))
            continue;
        const QDateTime arrival = arrivalOf(file);
        if (arrival > until)
            found.unsettled = true;
        else if (!since.isValid() || arrival > since)
            found.arrived << path;
    }
    return found;
}

void FolderWatch::take(const Look &found)
{
    m_looking = false;
    if (found.folder != m_folder)
        return isRunning() ? beginLook() : void(); // another one is watched meanwhile
    const QStringList watched = m_watcher.directories();
    for (const QString &folder : found.folders.first(std::min(found.folders.size(), mostFolders)))
        if (!watched.contains(folder))
            m_watcher.addPath(folder);
    if (!m_since.isValid() || found.until > m_since)
        m_since = found.until;
    if (found.unsettled)
        lookSoon();
    // Whoever remembers how far the watch has come must know first that there is something to do.
    if (!found.arrived.isEmpty())
        Q_EMIT filesArrived(found.arrived);
    Q_EMIT changed();
}

} // namespace dateline
