// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/filelist.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_FileList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sortedAndRecursive();
    void skipsHidden();
    void endsOnLoops();
    void nothing();

private:
    void put(const QString &path);
    QTemporaryDir m_dir;
};

void tst_FileList::put(const QString &path)
{
    QFile file(m_dir.filePath(path));
    QDir().mkpath(QFileInfo(file).path());
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void tst_FileList::initTestCase()
{
    for (const QString &path :
         {u"b.txt"_s, u"a/c.txt"_s, u"a/b/d.pdf"_s, u".hidden.txt"_s, u".git/x.txt"_s, u"z.html"_s})
        put(path);
    QVERIFY(QFile::link(m_dir.path(), m_dir.filePath(u"a/loop"_s)));
}

void tst_FileList::sortedAndRecursive()
{
    QStringList names;
    for (const QString &path : listFiles(m_dir.path()))
        names << QDir(m_dir.path()).relativeFilePath(path);
    QCOMPARE(names, (QStringList{u"a/b/d.pdf"_s, u"a/c.txt"_s, u"b.txt"_s, u"z.html"_s}));
}

void tst_FileList::skipsHidden()
{
    for (const QString &path : listFiles(m_dir.path()))
        QVERIFY(!QDir(m_dir.path()).relativeFilePath(path).startsWith(u'.'));
}

void tst_FileList::endsOnLoops()
{
    QCOMPARE(listFiles(m_dir.path()).size(), 4);
}

void tst_FileList::nothing()
{
    QVERIFY(listFiles(m_dir.filePath(u"no such folder"_s)).isEmpty());
    QDir(m_dir.path()).mkdir(u"empty"_s);
    QVERIFY(listFiles(m_dir.filePath(u"empty"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(tst_FileList)
#include "tst_filelist.moc"
