// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/timexscorer.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_TimexScorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data();
    void figures();
    void markedDates_data();
    void markedDates();
};

void tst_TimexScorer::figures_data()
{
    QTest::addColumn<std::vector<ScoredTimex>>("gold");
    QTest::addColumn<std::vector<ScoredTimex>>("predicted");
    QTest::addColumn<double>("strict");
    QTest::addColumn<double>("relaxed");
    QTest::addColumn<double>("type");
    QTest::addColumn<double>("value");
    using Timexes = std::vector<ScoredTimex>;
    const ScoredTimex may{{10, 18}, u"DATE"_s, u"2021-05"_s};
    const ScoredTimex wide{{8, 18}, u"DATE"_s, u"2021-05"_s};
    const ScoredTimex wrongValue{{10, 18}, u"DATE"_s, u"2020-05"_s};
    const ScoredTimex wrongType{{10, 18}, u"SET"_s, u"2021-05"_s};
    QTest::newRow("right") << Timexes{may} << Timexes{may} << 100.0 << 100.0 << 100.0 << 100.0;
    QTest::newRow("wider") << Timexes{may} << Timexes{wide} << 0.0 << 100.0 << 100.0 << 100.0;
    QTest::newRow("wrong value") << Timexes{may} << Timexes{wrongValue} << 100.0 << 100.0 << 100.0 << 0.0;
    QTest::newRow("wrong type") << Timexes{may} << Timexes{wrongType} << 100.0 << 100.0 << 0.0 << 100.0;
    QTest::newRow("equal extent first")
        << Timexes{may} << Timexes{wide, wrongValue} << 200.0 / 3 << 200.0 / 3 << 200.0 / 3 << 0.0;
    QTest::newRow("missed") << Timexes{may} << Timexes{} << 0.0 << 0.0 << 0.0 << 0.0;
    QTest::newRow("spurious") << Timexes{} << Timexes{may} << 0.0 << 0.0 << 0.0 << 0.0;
    QTest::newRow("touching is no overlap")
        << Timexes{may} << Timexes{{{18, 20}, u"DATE"_s, u"2021-05"_s}} << 0.0 << 0.0 << 0.0 << 0.0;
}

void tst_TimexScorer::figures()
{
    QFETCH(std::vector<ScoredTimex>, gold);
    QFETCH(std::vector<ScoredTimex>, predicted);
    TimexScorer scorer;
    scorer.add(gold, predicted);
    const ScoreTable table = scorer.table(u"set"_s);
    QTEST(table[0].figures->f1, "strict");
    QTEST(table[1].figures->f1, "relaxed");
    QTEST(table[2].single, "type");
    QTEST(table[3].single, "value");
}

void tst_TimexScorer::markedDates_data()
{
    QTest::addColumn<TextSpan>("span");
    QTest::addColumn<QString>("value");
    QTest::addColumn<double>("found");
    QTest::addColumn<double>("right");
    QTest::newRow("right") << TextSpan{10, 18} << u"2021-05"_s << 100.0 << 100.0;
    QTest::newRow("wider") << TextSpan{4, 20} << u"2021-05"_s << 100.0 << 100.0;
    QTest::newRow("wrong value") << TextSpan{10, 18} << u"2020-05"_s << 100.0 << 0.0;
    QTest::newRow("beside it") << TextSpan{18, 20} << u"2021-05"_s << 0.0 << 0.0;
}

void tst_TimexScorer::markedDates()
{
    QFETCH(TextSpan, span);
    QFETCH(QString, value);
    Timex timex;
    timex.span = span;
    timex.value = value;
    MarkedDateScorer scorer;
    scorer.add({{{10, 18}, u"2021-05"_s}}, {timex});
    const ScoreTable table = scorer.table(u"set"_s);
    QTEST(table[0].single, "found");
    QTEST(table[1].single, "right");
    QCOMPARE(MarkedDateScorer().table(u"set"_s)[1].single, 0.0);
}

QTEST_GUILESS_MAIN(tst_TimexScorer)
#include "tst_timexscorer.moc"
