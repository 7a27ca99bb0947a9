// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/folderwatch.h"
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_FolderWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newFilesArriveOnce();
    void foldersInItAreWatchedToo();
    void changedFilesArriveAgain();
    void whatIsOnItsWayWaits();
    void whatWasThereBeforeIsLeft();
    void movedFilesAreNewHere();
    void passedOver_data();
    void passedOver();
    void stopped();
    void anotherFolder();
    void folderThatGoesAway();

private:
    QString put(const QString &name, const QByteArray &bytes = "They met.");
    bool waitFor(const QStringList &paths);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FolderWatch> m_watch;
    QStringList m_arrived;
};

void tst_FolderWatch::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_arrived.clear();
    m_watch = std::make_unique<FolderWatch>(&QDateTime::currentDateTimeUtc);
    m_watch->setPatience(100, 400);
    connect(m_watch.get(), &FolderWatch::filesArrived, this,
            [this](const QStringList &p) { m_arrived += p; });
}

void tst_FolderWatch::cleanup()
{
    m_watch.reset();
}

QString tst_FolderWatch::put(const QString &name, const QByteArray &bytes)
{
    const QString path = m_dir->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return path;
}

/// Waits until exactly these have arrived, and a while longer for more.
bool tst_FolderWatch::waitFor(const QStringList &paths)
{
    (void)QTest::qWaitFor([&] { return m_arrived.size() >= paths.size(); }, 10'000);
    QTest::qWait(700);
    return m_arrived == paths;
}

void tst_FolderWatch::newFilesArriveOnce()
{
    const QString before = put(u"before.txt"_s);
    m_watch->start(m_dir->path(), {});
    QVERIFY(waitFor({before}));
    const QString later = put(u"later.txt"_s);
    QVERIFY(waitFor({before, later}));
    QVERIFY(m_watch->seenUntil().isValid());
}

void tst_FolderWatch::foldersInItAreWatchedToo()
{
    m_watch->start(m_dir->path(), {});
    const QString deep = put(u"a/b/deep.txt"_s);
    QVERIFY(waitFor({deep}));
    const QString other = put(u"a/b/other.txt"_s);
    QVERIFY(waitFor({deep, other}));
}

void tst_FolderWatch::changedFilesArriveAgain()
{
    const QString path = put(u"a.txt"_s);
    m_watch->start(m_dir->path(), {});
    QVERIFY(waitFor({path}));
    put(u"a.txt"_s, "They met once more.");
    QVERIFY(waitFor({path, path}));
}

void tst_FolderWatch::whatIsOnItsWayWaits()
{
    m_watch->setPatience(1000, 200);
    m_watch->start(m_dir->path(), {});
    QFile file(m_dir->filePath(u"slow.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 12; ++i) {
        file.write("They met. ");
        file.flush();
        QTest::qWait(40);
        QVERIFY(m_arrived.isEmpty());
    }
    file.close();
    QVERIFY(waitFor({file.fileName()}));
}

void tst_FolderWatch::whatWasThereBeforeIsLeft()
{
    put(u"before.txt"_s);
    QTest::qWait(50);
    m_watch->start(m_dir->path(), QDateTime::currentDateTimeUtc());
    QVERIFY(waitFor({}));
}

void tst_FolderWatch::movedFilesAreNewHere()
{
    const QTemporaryDir elsewhere(m_dir->path() + u"-elsewhere-XXXXXX"_s);
    QFile old(elsewhere.filePath(u"old.txt"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("They met.");
    QVERIFY(old.setFileTime(QDateTime(QDate(2012, 5, 5), QTime(), Qt::UTC), QFile::FileModificationTime));
    old.close();
    m_watch->start(m_dir->path(), QDateTime::currentDateTimeUtc());
    QTest::qWait(50);
    const QString here = m_dir->filePath(u"old.txt"_s);
    QVERIFY(QFile::rename(old.fileName(), here));
    QVERIFY(waitFor({here}));
}

void tst_FolderWatch::passedOver_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("library") << u"a.dateline"_s;
    QTest::newRow("its log") << u"a.dateline-wal"_s;
    QTest::newRow("half a download") << u"a.pdf.crdownload"_s;
    QTest::newRow("hidden") << u".a.txt"_s;
    QTest::newRow("an editor's copy") << u"a.txt~"_s;
}

void tst_FolderWatch::passedOver()
{
    QFETCH(QString, name);
    put(name);
    m_watch->start(m_dir->path(), {});
    QVERIFY(waitFor({}));
}

void tst_FolderWatch::stopped()
{
    m_watch->start(m_dir->path(), {});
    QVERIFY(m_watch->isRunning());
    m_watch->stop();
    QVERIFY(!m_watch->isRunning());
    put(u"a.txt"_s);
    QVERIFY(waitFor({}));
}

void tst_FolderWatch::anotherFolder()
{
    put(u"one/a.txt"_s);
    const QString second = put(u"two/b.txt"_s);
    m_watch->start(m_dir->filePath(u"one"_s), {});
    m_watch->start(m_dir->filePath(u"two"_s), {}); // while the first is being looked through
    QVERIFY(waitFor({second}));
    QCOMPARE(m_watch->folder(), m_dir->filePath(u"two"_s));
}

void tst_FolderWatch::folderThatGoesAway()
{
    const QString folder = m_dir->filePath(u"away"_s);
    put(u"away/a.txt"_s);
    m_watch->start(folder, QDateTime::currentDateTimeUtc());
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(waitFor({}));
    const QString back = put(u"away/b.txt"_s);
    QVERIFY(waitFor({back}));
}

QTEST_GUILESS_MAIN(tst_FolderWatch)
#include "tst_folderwatch.moc"
