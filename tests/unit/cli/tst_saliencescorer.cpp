// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/saliencescorer.h"
#include <QJsonDocument>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_SalienceScorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gold();
    void figures_data();
    void figures();
};

namespace {

ScoredEvent eventAt(qsizetype begin, double salience)
{
    ScoredEvent event;
    event.mentions = {{begin, begin + 5}, {500, 505}};
    event.salience = salience;
    return event;
}

} // namespace

void tst_SalienceScorer::gold()
{
    const auto mentions = goldSalientMentions(
        QJsonDocument::fromJson(R"({"events": [{"start": 3, "end": 7}, {"start": 20, "end": 24}]})")
            .object());
    QCOMPARE(mentions, (std::vector<TextSpan>{{3, 7}, {20, 24}}));
    QVERIFY(goldSalientMentions({}).empty());
}

void tst_SalienceScorer::figures_data()
{
    QTest::addColumn<std::vector<TextSpan>>("gold");
    QTest::addColumn<std::vector<ScoredEvent>>("predicted");
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("recall");
    using Spans = std::vector<TextSpan>;
    using Events = std::vector<ScoredEvent>;
    const Spans two{{0, 5}, {100, 105}};
    QTest::newRow("both") << two << Events{eventAt(0, 0.5), eventAt(100, 0.4)} << 100.0 << 100.0;
    QTest::newRow("third place does not count")
        << two << Events{eventAt(0, 0.5), eventAt(50, 0.4), eventAt(100, 0.3)} << 50.0 << 50.0;
    QTest::newRow("by salience, not by place in the text")
        << two << Events{eventAt(0, 0.5), eventAt(50, 0.1), eventAt(100, 0.3)} << 100.0 << 100.0;
    QTest::newRow("each mention once") << two << Events{eventAt(0, 0.5), eventAt(3, 0.4)} << 50.0 << 50.0;
    QTest::newRow("fewer than asked for") << two << Events{eventAt(100, 0.5)} << 100.0 << 50.0;
    QTest::newRow("further mentions do not count")
        << Spans{{500, 505}} << Events{eventAt(0, 0.5)} << 0.0 << 0.0;
    QTest::newRow("beside it") << Spans{{5, 9}} << Events{eventAt(0, 0.5)} << 0.0 << 0.0;
    QTest::newRow("nothing found") << two << Events{} << 0.0 << 0.0;
    QTest::newRow("nothing salient") << Spans{} << Events{eventAt(0, 0.5)} << 0.0 << 0.0;
}

void tst_SalienceScorer::figures()
{
    QFETCH(std::vector<TextSpan>, gold);
    QFETCH(std::vector<ScoredEvent>, predicted);
    QFETCH(double, precision);
    QFETCH(double, recall);
    SalienceScorer scorer;
    scorer.add(gold, predicted);
    const ScoreTable table = scorer.table(u"set"_s);
    QCOMPARE(table.size(), size_t(2));
    QCOMPARE(table.front().figures->precision, precision);
    QCOMPARE(table.front().figures->recall, recall);
    const double f1 = table.front().figures->f1;
    QCOMPARE(table.back().single, f1);
    scorer.add({}, predicted);
    QCOMPARE(scorer.table(u"set"_s).back().single, f1);
    scorer.add({{900, 905}}, {});
    QCOMPARE(scorer.table(u"set"_s).back().single, gold.empty() ? 0.0 : f1 / 2);
}

QTEST_GUILESS_MAIN(tst_SalienceScorer)
#include "tst_saliencescorer.moc"
