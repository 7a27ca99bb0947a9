// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eventscorer.h"
#include <QJsonDocument>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_EventScorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void gold();
    void figures_data();
    void figures();
    void causes_data();
    void causes();
    void names_data();
    void names();
};

namespace {

ScoredEvent eventAt(qsizetype begin, const QString &date, bool optional = false)
{
    ScoredEvent event;
    event.mentions = {{begin, begin + 5}};
    event.days = scoredDays(date);
    event.type = u"meeting"_s;
    event.optional = optional;
    return event;
}

double valueOf(const EventScorer &scorer, const QString &measure)
{
    for (const ScoreRow &row : scorer.table(u"set"_s))
        if (row.measure == measure)
            return row.figures ? row.figures->f1 : row.single;
    return -1;
}

} // namespace

void tst_EventScorer::days_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("count");
    QTest::newRow("day") << u"2021-05-05"_s << 1;
    QTest::newRow("day with time") << u"2021-05-05T14:30"_s << 1;
    QTest::newRow("week") << u"2021-W18"_s << 7;
    QTest::newRow("weekend") << u"2021-W18-WE"_s << 2;
    QTest::newRow("month") << u"2021-02"_s << 28;
    QTest::newRow("quarter") << u"2021-Q1"_s << 90;
    QTest::newRow("winter") << u"2020-WI"_s << 90;
    QTest::newRow("year") << u"2020"_s << 366;
    QTest::newRow("decade") << u"199X"_s << 3652;
    QTest::newRow("interval") << u"2021-05/2021-06-01"_s << 32;
    QTest::newRow("none") << QString() << -1;
    QTest::newRow("before the era") << u"BC0044"_s << -1;
    QTest::newRow("no date") << u"PRESENT_REF"_s << -1;
}

void tst_EventScorer::days()
{
    QFETCH(QString, value);
    QFETCH(int, count);
    const auto found = scoredDays(value);
    QCOMPARE(found ? int(found->days()) : -1, count);
}

void tst_EventScorer::gold()
{
    const auto events = goldEvents(
        QJsonDocument::fromJson(
            R"({"events": [{"mentions": [{"start": 3, "end": 7}, {"start": 20, "end": 24}], "date": "2021-05",
        "type": "visit", "who": ["Ada", "Bob"], "where": "Rome", "optional": true}, {"mentions": [{"start": 1, "end": 2}], "date": null, "type": "other", "who": [], "where": "", "optional": false}]})")
            .object());
    QCOMPARE(events.size(), size_t(2));
    QCOMPARE(events[0].mentions.size(), size_t(2));
    QCOMPARE(events[0].mentions[1], (TextSpan{20, 24}));
    QCOMPARE(events[0].days->days(), 31);
    QCOMPARE(events[0].who.size(), 2);
    QCOMPARE(events[0].where, QStringList{u"Rome"_s});
    QVERIFY(events[0].optional);
    QVERIFY(!events[1].days);
    QVERIFY(events[1].where.isEmpty());
}

void tst_EventScorer::figures_data()
{
    QTest::addColumn<std::vector<ScoredEvent>>("gold");
    QTest::addColumn<std::vector<ScoredEvent>>("predicted");
    QTest::addColumn<double>("detection");
    QTest::addColumn<double>("dated");
    QTest::addColumn<double>("compatible");
    QTest::addColumn<double>("duplicates");
    using Events = std::vector<ScoredEvent>;
    const ScoredEvent wanted = eventAt(0, u"2021-05-05"_s);
    QTest::newRow("right") << Events{wanted} << Events{wanted} << 100.0 << 100.0 << 100.0 << 0.0;
    QTest::newRow("overlapping trigger")
        << Events{wanted} << Events{eventAt(4, u"2021-05-05"_s)} << 100.0 << 100.0 << 100.0 << 0.0;
    QTest::newRow("beside the trigger")
        << Events{wanted} << Events{eventAt(5, u"2021-05-05"_s)} << 0.0 << 0.0 << 0.0 << 0.0;
    QTest::newRow("coarser date") << Events{wanted} << Events{eventAt(0, u"2021-05"_s)} << 100.0 << 0.0
                                  << 100.0 << 0.0;
    QTest::newRow("wrong date") << Events{wanted} << Events{eventAt(0, u"2021-05-06"_s)} << 100.0 << 0.0
                                << 0.0 << 0.0;
    QTest::newRow("no date") << Events{wanted} << Events{eventAt(0, {})} << 100.0 << 0.0 << 0.0 << 0.0;
    QTest::newRow("right date first, the other a duplicate")
        << Events{wanted} << Events{eventAt(0, u"2020"_s), eventAt(1, u"2021-05-05"_s)} << 200.0 / 3
        << 200.0 / 3 << 200.0 / 3 << 1.0;
    QTest::newRow("optional is not punished")
        << Events{wanted, eventAt(50, u"2020"_s, true)} << Events{wanted, eventAt(50, u"1999"_s)} << 100.0
        << 100.0 << 100.0 << 0.0;
    QTest::newRow("optional is not demanded")
        << Events{wanted, eventAt(50, u"2020"_s, true)} << Events{wanted} << 100.0 << 100.0 << 100.0 << 0.0;
    QTest::newRow("spurious") << Events{wanted} << Events{wanted, eventAt(90, u"2020"_s)} << 200.0 / 3
                              << 200.0 / 3 << 200.0 / 3 << 0.0;
    QTest::newRow("nothing predicted") << Events{wanted} << Events{} << 0.0 << 0.0 << 0.0 << 0.0;
    QTest::newRow("nothing wanted") << Events{} << Events{wanted} << 0.0 << 0.0 << 0.0 << 0.0;
}

void tst_EventScorer::figures()
{
    QFETCH(std::vector<ScoredEvent>, gold);
    QFETCH(std::vector<ScoredEvent>, predicted);
    QFETCH(double, detection);
    QFETCH(double, dated);
    QFETCH(double, compatible);
    QFETCH(double, duplicates);
    EventScorer scorer;
    scorer.add(gold, predicted);
    QCOMPARE(valueOf(scorer, u"detection"_s), detection);
    QCOMPARE(valueOf(scorer, u"dated"_s), dated);
    QCOMPARE(valueOf(scorer, u"compatible"_s), compatible);
    QCOMPARE(valueOf(scorer, u"duplicates"_s), duplicates);
}

void tst_EventScorer::causes_data()
{
    QTest::addColumn<QString>("gold");
    QTest::addColumn<QString>("predicted");
    QTest::addColumn<QString>("cause");
    QTest::newRow("right") << u"2021-05-05"_s << u"2021-05-05"_s << QString();
    QTest::newRow("right to have none") << QString() << QString() << QString();
    QTest::newRow("another day") << u"2021-05-05"_s << u"2021-05-06"_s << u"errors: wrong anchor"_s;
    QTest::newRow("coarser") << u"2021-05-05"_s << u"2021-05"_s << u"errors: wrong granularity"_s;
    QTest::newRow("none") << u"2021-05-05"_s << QString() << u"errors: no date"_s;
    QTest::newRow("one too many") << QString() << u"2021-05-05"_s << u"errors: a date where gold has none"_s;
}

/// Each error of a date has one cause.
void tst_EventScorer::causes()
{
    QFETCH(QString, gold);
    QFETCH(QString, predicted);
    QFETCH(QString, cause);
    EventScorer scorer;
    scorer.add({eventAt(0, gold)}, {eventAt(0, predicted)});
    for (const QString &row : {u"errors: wrong anchor"_s, u"errors: wrong granularity"_s,
                               u"errors: no date"_s, u"errors: a date where gold has none"_s})
        QCOMPARE(valueOf(scorer, row), row == cause ? 1.0 : 0.0);
}

void tst_EventScorer::names_data()
{
    QTest::addColumn<QString>("gold");
    QTest::addColumn<QString>("predicted");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << u"Antony Blinken"_s << u"Antony Blinken"_s << true;
    QTest::newRow("case and article") << u"The Senate"_s << u"senate"_s << true;
    QTest::newRow("title") << u"Mr. Price"_s << u"Price"_s << true;
    QTest::newRow("part") << u"Antony Blinken"_s << u"Blinken"_s << true;
    QTest::newRow("longer") << u"Blinken"_s << u"US Secretary of State Antony Blinken"_s << true;
    QTest::newRow("part of a word") << u"Iran"_s << u"Iranians"_s << false;
    QTest::newRow("a word that starts like an article") << u"Theresa"_s << u"resa"_s << false;
    QTest::newRow("other") << u"Japan"_s << u"Korea"_s << false;
}

void tst_EventScorer::names()
{
    QFETCH(QString, gold);
    QFETCH(QString, predicted);
    QFETCH(bool, same);
    ScoredEvent a = eventAt(0, u"2021"_s);
    ScoredEvent b = a;
    a.who = a.where = QStringList{gold};
    b.who = b.where = QStringList{predicted};
    EventScorer scorer;
    scorer.add({a}, {b});
    QCOMPARE(valueOf(scorer, u"who"_s), same ? 100.0 : 0.0);
    QCOMPARE(valueOf(scorer, u"where accuracy"_s), same ? 100.0 : 0.0);
}

QTEST_GUILESS_MAIN(tst_EventScorer)
#include "tst_eventscorer.moc"
