// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/daymentionscorer.h"
#include <QJsonDocument>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_DayMentionScorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gold_data();
    void gold();
    void figures_data();
    void figures();
};

namespace {

ScoredEvent eventWith(const std::vector<TextSpan> &mentions, const QString &date)
{
    ScoredEvent event;
    event.mentions = mentions;
    event.days = scoredDays(date);
    return event;
}

double valueOf(const DayMentionScorer &scorer, const QString &measure)
{
    for (const ScoreRow &row : scorer.table(u"set"_s))
        if (row.measure == measure)
            return row.single;
    return -1;
}

} // namespace

void tst_DayMentionScorer::gold_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("count");
    const QString day = u"2010-06-08"_s;
    QTest::newRow("another day") << day << QByteArray("\"2010-06-07\"") << 10 << 1;
    QTest::newRow("publication day") << day << QByteArray("\"2010-06-08\"") << 10 << 0;
    QTest::newRow("month") << day << QByteArray("\"2010-06\"") << 10 << 0;
    QTest::newRow("open interval") << day << QByteArray("\"2010-06-07/\"") << 10 << 0;
    QTest::newRow("interval") << day << QByteArray("\"2010-06-05/2010-06-07\"") << 10 << 0;
    QTest::newRow("no date") << day << QByteArray("null") << 10 << 0;
    QTest::newRow("day not filled in") << day << QByteArray("\"XXXX-XX-XX\"") << 10 << 0;
    QTest::newRow("first that is annotated") << day << QByteArray("\"2010-06-07\"") << 5 << 1;
    QTest::newRow("before the annotated range") << day << QByteArray("\"2010-06-07\"") << 4 << 0;
    QTest::newRow("half out of the annotated range") << day << QByteArray("\"2010-06-07\"") << 36 << 0;
    QTest::newRow("second range") << day << QByteArray("\"2010-06-07\"") << 60 << 1;
    QTest::newRow("publication day unknown") << QString() << QByteArray("\"2010-06-07\"") << 10 << 1;
}

void tst_DayMentionScorer::gold()
{
    QFETCH(QString, published);
    QFETCH(QByteArray, value);
    QFETCH(int, start);
    QFETCH(int, count);
    const QByteArray at = QByteArray::number(start), end = QByteArray::number(start + 5);
    const auto mentions = goldDayMentions(
        QJsonDocument::fromJson("{\"published\": \"" + published.toUtf8() +
                                "\", \"annotated\": [[5, 40], [60, 70]], \"events\": [{\"start\": " + at +
                                ", \"end\": " + end +
                                ", \"date\": \"2010-06-01\", \"instance_date\": " + value + "}]}")
            .object());
    QCOMPARE(int(mentions.size()), count);
    if (count > 0) {
        QCOMPARE(mentions.front().span, (TextSpan{start, start + 5}));
        QCOMPARE(mentions.front().day, *scoredDays(u"2010-06-07"_s));
    }
}

void tst_DayMentionScorer::figures_data()
{
    QTest::addColumn<std::vector<ScoredEvent>>("predicted");
    QTest::addColumn<QString>("measure");
    using Events = std::vector<ScoredEvent>;
    const QString right = u"found with their day, %"_s, missed = u"errors: no event there"_s,
                  undated = u"errors: no date"_s, other = u"errors: another date"_s;
    const TextSpan own{20, 25}, far{50, 55};
    QTest::newRow("right") << Events{eventWith({own}, u"2010-06-07"_s)} << right;
    QTest::newRow("right with a time of day") << Events{eventWith({own}, u"2010-06-07T16:15Z"_s)} << right;
    QTest::newRow("right as further mention") << Events{eventWith({far, own}, u"2010-06-07"_s)} << right;
    QTest::newRow("overlapping") << Events{eventWith({{24, 30}}, u"2010-06-07"_s)} << right;
    QTest::newRow("one of two is right")
        << Events{eventWith({own}, u"2009"_s), eventWith({far, own}, u"2010-06-07"_s)} << right;
    QTest::newRow("nothing") << Events{} << missed;
    QTest::newRow("elsewhere") << Events{eventWith({far}, u"2010-06-07"_s)} << missed;
    QTest::newRow("right behind it") << Events{eventWith({{25, 30}}, u"2010-06-07"_s)} << missed;
    QTest::newRow("no date") << Events{eventWith({own}, {})} << undated;
    QTest::newRow("another day") << Events{eventWith({own}, u"2010-06-08"_s)} << other;
    QTest::newRow("its month") << Events{eventWith({own}, u"2010-06"_s)} << other;
    QTest::newRow("an interval with the day")
        << Events{eventWith({own}, u"2010-06-06/2010-06-08"_s)} << other;
}

void tst_DayMentionScorer::figures()
{
    QFETCH(std::vector<ScoredEvent>, predicted);
    QFETCH(QString, measure);
    const DayMention gold{{20, 25}, *scoredDays(u"2010-06-07"_s)};
    DayMentionScorer scorer;
    scorer.add({gold}, predicted, {*scoredDays(u"2010-06-08"_s)});
    const bool isRight = measure == "found with their day, %"_L1;
    QCOMPARE(valueOf(scorer, measure), isRight ? 100.0 : 1.0);
    for (const QString &error :
         {u"errors: no event there"_s, u"errors: no date"_s, u"errors: another date"_s})
        if (error != measure)
            QCOMPARE(valueOf(scorer, error), 0.0);
    QCOMPARE(valueOf(scorer, u"… of all errors, day read nowhere"_s), isRight ? 0.0 : 1.0);
    scorer.add({}, predicted, {});
    QCOMPARE(valueOf(scorer, u"mentions with another day in gold"_s), 1.0);
}

QTEST_GUILESS_MAIN(tst_DayMentionScorer)
#include "tst_daymentionscorer.moc"
