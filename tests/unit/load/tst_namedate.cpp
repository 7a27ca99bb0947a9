// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/namedate.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_NameDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void path_data();
    void path();
    void url_data();
    void url();
    void title_data();
    void title();
};

void tst_NameDate::path_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("evidence");
    QTest::newRow("before the name") << u"/news/2021-05-05-summit.txt"_s << u"2021-05-05"_s
                                     << u"2021-05-05"_s;
    QTest::newRow("behind the name") << u"summit_20210505.html.gz"_s << u"2021-05-05"_s << u"20210505"_s;
    QTest::newRow("with month name") << u"summit-5-may-2021.txt"_s << u"2021-05-05"_s << u"5-may-2021"_s;
    QTest::newRow("folders") << u"/archive/2021/05/05/summit.txt"_s << u"2021-05-05"_s << u"2021/05/05"_s;
    QTest::newRow("folder") << u"archive/2021-05-05/summit.txt"_s << u"2021-05-05"_s << u"2021-05-05"_s;
    QTest::newRow("name before folder")
        << u"2020-01-01/2021-05-05.txt"_s << u"2021-05-05"_s << u"2021-05-05"_s;
    QTest::newRow("none") << u"/news/summit.txt"_s << QString() << QString();
    QTest::newRow("month only") << u"/2021/05/summit.txt"_s << QString() << QString();
    QTest::newRow("a number that is no date") << u"wsj_99123456.txt"_s << QString() << QString();
    QTest::newRow("part of a folder's name")
        << u"backup-of-2021-05-05/summit.txt"_s << QString() << QString();
    QTest::newRow("standard input") << u"-"_s << QString() << QString();
    QTest::newRow("empty") << QString() << QString() << QString();
}

void tst_NameDate::path()
{
    QFETCH(QString, path);
    QFETCH(QString, date);
    QFETCH(QString, evidence);
    const PublicationDate published = dateFromPath(path);
    QCOMPARE(published.isKnown(), !date.isEmpty());
    if (date.isEmpty())
        return;
    QCOMPARE(published.date->toTimex(), date);
    QCOMPARE(published.evidence, evidence);
    QCOMPARE(published.basis, PublicationBasis::FileName);
}

void tst_NameDate::url_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("date");
    QTest::newRow("path") << u"https://example.org/2021/05/05/summit"_s << u"2021-05-05"_s;
    QTest::newRow("month name") << u"https://example.org/2019/nov/18/summit"_s << u"2019-11-18"_s;
    QTest::newRow("host is no path") << u"https://2021-05-05.example.org/summit"_s << QString();
    QTest::newRow("before the web") << u"https://example.org/1945/05/08/war"_s << QString();
    QTest::newRow("none") << u"https://example.org/summit"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void tst_NameDate::url()
{
    QFETCH(QString, address);
    QFETCH(QString, date);
    const PublicationDate published = dateFromUrl(address);
    QCOMPARE(published.date ? published.date->toTimex() : QString(), date);
}

void tst_NameDate::title_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words") << u"/news/trilateral-london.txt"_s << u"trilateral london"_s;
    QTest::newRow("with date") << u"2021-05-05-flag_vote.html.gz"_s << u"flag vote"_s;
    QTest::newRow("date only") << u"2021-05-05.txt"_s << u"2021-05-05"_s;
    QTest::newRow("no ending") << u"README"_s << u"README"_s;
}

void tst_NameDate::title()
{
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QCOMPARE(titleFromPath(path), expected);
}

QTEST_GUILESS_MAIN(tst_NameDate)
#include "tst_namedate.moc"
