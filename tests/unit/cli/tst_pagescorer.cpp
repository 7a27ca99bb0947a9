// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pagescorer.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_PageScorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void body_data();
    void body();
    void dates();
};

void tst_PageScorer::body_data()
{
    QTest::addColumn<QString>("gold");
    QTest::addColumn<QString>("read");
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("recall");
    QTest::addColumn<double>("exact");
    QTest::newRow("equal but for marks")
        << u"They met, and they parted."_s << u"They met and they parted"_s << 100.0 << 100.0 << 100.0;
    QTest::newRow("half") << u"a b c d e"_s << u"a b c d"_s << 100.0 << 50.0 << 0.0;
    QTest::newRow("more") << u"a b c d"_s << u"a b c d e"_s << 50.0 << 100.0 << 0.0;
    QTest::newRow("repeated") << u"a a a a a a"_s << u"a a a a"_s << 100.0 << 100.0 / 3 << 0.0;
    QTest::newRow("short") << u"a b"_s << u"a b"_s << 100.0 << 100.0 << 100.0;
    QTest::newRow("nothing") << u"a b c d"_s << QString() << 0.0 << 0.0 << 0.0;
}

void tst_PageScorer::body()
{
    QFETCH(QString, gold);
    QFETCH(QString, read);
    BodyScorer scorer;
    scorer.add(gold, read);
    const ScoreTable table = scorer.table(u"set"_s);
    QTEST(table[0].figures->precision, "precision");
    QTEST(table[0].figures->recall, "recall");
    QTEST(table[1].single, "exact");
}

void tst_PageScorer::dates()
{
    DateScorer scorer;
    scorer.add(u"2021-05-05"_s, u"2021-05-05"_s, 0.97);
    scorer.add(u"2021-05-05"_s, u"2021-05-06"_s, 0.96);
    scorer.add(u"2021-05-05"_s, QString());
    scorer.add(u"2021-05-05"_s, u"2021-05-05T10:00"_s);
    const ScoreTable table = scorer.table(u"set"_s);
    QCOMPARE(table[0].single, 50.0);
    QCOMPARE(table[1].single, 200.0 / 3);
    QCOMPARE(table[2].single, 50.0); // two of four were given with high confidence,
    QCOMPARE(table[3].single, 50.0); // of which one is right
}

QTEST_GUILESS_MAIN(tst_PageScorer)
#include "tst_pagescorer.moc"
