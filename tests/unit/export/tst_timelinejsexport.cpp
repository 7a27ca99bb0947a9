// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportsample.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_TimelineJsExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slides();
    void dates_data();
    void dates();
    void markupIsEscaped();
    void noLabelsNoElements();
};

void tst_TimelineJsExport::slides()
{
    ExportSummary summary;
    const QJsonObject timeline =
        QJsonDocument::fromJson(exported(EventFormat::TimelineJs, sampleData(), {}, &summary)).object();
    QCOMPARE(timeline[u"title"][u"text"][u"headline"], u"A library"_s);
    const QJsonArray events = timeline[u"events"].toArray();
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[0][u"group"], u"dispute"_s);
    QCOMPARE(events[0][u"start_date"], QJsonObject({{u"year"_s, 2019}}));
    QCOMPARE(events[2][u"start_date"], QJsonObject({{u"year"_s, 2021}, {u"month"_s, 5}, {u"day"_s, 5}}));
    QCOMPARE(events[2][u"display_date"], u"5 May 2021"_s);
    const QString body = events[0][u"text"][u"text"].toString();
    QVERIFY2(
        body.endsWith(
            u"<p><small>=Asia · summit · to check; twice</small></p><p>Who was there?<br>Ask &quot;Bo&quot;.</p>"_s),
        qPrintable(body));
    QCOMPARE(summary.waiting, 1);
    QCOMPARE(summary.undated, 1);
}

void tst_TimelineJsExport::dates_data()
{
    QTest::addColumn<QString>("timex");
    QTest::addColumn<QJsonObject>("start");
    QTest::addColumn<QJsonObject>("end");
    QTest::addColumn<QString>("shown");
    const auto date = [](int year, int month = 0, int day = 0) {
        QJsonObject object{{u"year"_s, year}};
        if (month)
            object[u"month"_s] = month;
        if (day)
            object[u"day"_s] = day;
        return object;
    };
    QTest::newRow("month") << u"2021-04"_s << date(2021, 4) << QJsonObject() << u"April 2021"_s;
    QTest::newRow("week") << u"2021-W18"_s << date(2021, 5, 3) << date(2021, 5, 9) << u"week of 3 May 2021"_s;
    QTest::newRow("quarter") << u"2021-Q2"_s << date(2021, 4) << date(2021, 6) << u"Q2 2021"_s;
    QTest::newRow("winter") << u"2020-WI"_s << date(2020, 12) << date(2021, 2) << u"winter 2020/21"_s;
    QTest::newRow("decade") << u"199X"_s << date(1990) << date(1999) << u"1990s"_s;
    QTest::newRow("interval") << u"2019/2021-05"_s << date(2019) << date(2021, 5) << u"2019 – May 2021"_s;
    QTest::newRow("open end") << u"2015-08-10/.."_s << date(2015, 8, 10) << QJsonObject()
                              << u"since 10 August 2015"_s;
    QTest::newRow("open begin") << u"../1972"_s << date(1972) << QJsonObject() << u"until 1972"_s;
    QTest::newRow("before the era") << u"BC0044-03-15"_s << date(-44, 3, 15) << QJsonObject()
                                    << u"15 March 44 BCE"_s;
}

void tst_TimelineJsExport::dates()
{
    QFETCH(QString, timex);
    QFETCH(QJsonObject, start);
    QFETCH(QJsonObject, end);
    QFETCH(QString, shown);
    SampleArticle sample(u"It ran on"_s);
    sample.event(u"ran"_s, timex);
    const QJsonDocument timeline =
        QJsonDocument::fromJson(exported(EventFormat::TimelineJs, {{}, {sample.item}}));
    const QJsonValue event = timeline[u"events"_s][0];
    QCOMPARE(event[u"start_date"].toObject(), start);
    QCOMPARE(event[u"end_date"].toObject(), end);
    QCOMPARE(event[u"display_date"].toString(), shown);
}

void tst_TimelineJsExport::markupIsEscaped()
{
    const QByteArray bytes = exported(EventFormat::TimelineJs, sampleData());
    QVERIFY(bytes.contains("Bo &lt;Kim&gt;"));
    QVERIFY(bytes.contains("Allies &amp; friends &lt;meet&gt;"));
    QVERIFY(!bytes.contains("<meet>"));
}

void tst_TimelineJsExport::noLabelsNoElements()
{
    SampleArticle plain(u"It ran on"_s);
    plain.event(u"ran"_s, u"2021"_s);
    const QByteArray json = exported(EventFormat::TimelineJs, {{}, {plain.item}});
    QVERIFY(!json.contains("<small>"));
    QVERIFY2(json.contains("</cite></p>\""), json.constData());
}

QTEST_GUILESS_MAIN(tst_TimelineJsExport)
#include "tst_timelinejsexport.moc"
