// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QDateTime>
#include <QFileSystemWatcher>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

namespace dateline {

/// Watches a folder with all that is in it and tells which files are new or changed, once they have been
/// left alone for a moment. Looking through the folder happens in the background. What is changed without
/// the system telling, as on network drives, is found when it is looked through every now and then.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit FolderWatch(Clock clock, QObject *parent = nullptr);
    ~FolderWatch() override;

    /// Begins with what came to \a folder or was changed there after \a since; an earlier watch ends.
    void start(const QString &folder, const QDateTime &since);
    void stop();
    QString folder() const { return m_folder; }
    bool isRunning() const { return !m_folder.isEmpty(); }
    /// All before it has been told of: where to begin the next time.
    QDateTime seenUntil() const { return m_since; }

    /// How long a file must have been left alone, and how often the folder is looked through unasked.
    void setPatience(int milliseconds, int roundMilliseconds);

Q_SIGNALS:
    /// Paths below folder(), in order.
    void filesArrived(const QStringList &paths);
    /// seenUntil() is new, or the watch has begun or ended.
    void changed();

private:
    /// What one look through the folder found.
    struct Look
    {
        QString folder;
        QStringList folders;
        QStringList arrived;
        QDateTime until;        ///< of what is told
        bool unsettled = false; ///< files were changed just now
    };

    static Look look(const QString &folder, const QDateTime &since, const QDateTime &until);
    void lookSoon();
    void beginLook();
    void take(const Look &look);

    const Clock m_clock;
    QString m_folder;
    QDateTime m_since;
    QFileSystemWatcher m_watcher;
    QTimer m_pause; ///< changes come in crowds: it starts anew with each
    QTimer m_round;
    int m_patience = 1500;
    bool m_looking = false;
    QThreadPool m_thread; ///< one thread
};

} // namespace dateline
