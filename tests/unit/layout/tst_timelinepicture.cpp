// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include "app/layout/sceneshapes.h"
#include "app/layout/timelinepicture.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const Picture &picture)
{
    QStringList texts;
    for (const Shape &item : picture.shapes)
        if (const auto *text = std::get_if<shape::Text>(&item))
            texts << text->text;
    return texts;
}

} // namespace

class tst_TimelinePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTitlesAndLanes();
    void saysWhatIsLeftOut();
    void empty();
    void staysWithinItsSize();
    void yearsAreNeverCut_data();
    void yearsAreNeverCut();
    void comparesTwo();
    void emptyHalfSaysWhy_data();
    void emptyHalfSaysWhy();
    void lightsWhatIsFound();

private:
    static void verifyWithin(const Picture &picture);
};

void tst_TimelinePicture::holdsTitlesAndLanes()
{
    auto events = SyntheticEvents(1).make(3);
    events[0].title = u"Ministers met"_s;
    events[0].type = EventType::Meeting;
    TimelinePictureOptions options;
    options.title = u"My timeline"_s;
    options.names.type = [](EventType type) { return type == EventType::Meeting ? u"Treffen"_s : QString(); };
    const Picture picture = timelinePicture(events, options);
    QCOMPARE(picture.size.width(), options.width);
    const QStringList texts = textsOf(picture);
    QVERIFY(texts.contains(u"My timeline"_s));
    QVERIFY(texts.contains(u"Ministers met"_s));
    QVERIFY(texts.contains(u"Treffen"_s));
}

void tst_TimelinePicture::saysWhatIsLeftOut()
{
    auto events = SyntheticEvents(2).make(9);
    events[3].dated = false;
    events[4].dated = false;
    events[5].review = Review::Rejected;
    QVERIFY(textsOf(timelinePicture(events)).contains(u"Not shown: 2 without a date, 1 rejected."_s));
    events.resize(3);
    QVERIFY(!textsOf(timelinePicture(events)).join(u' ').contains(u"Not shown"_s));
}

void tst_TimelinePicture::empty()
{
    TimelinePictureOptions options;
    options.emptyText = u"Nothing here"_s;
    const Picture picture = timelinePicture({}, options);
    QVERIFY(textsOf(picture).contains(u"Nothing here"_s));
    QVERIFY(picture.size.height() > 50);
}

void tst_TimelinePicture::staysWithinItsSize()
{
    verifyWithin(timelinePicture(SyntheticEvents(3).make(400)));
}

void tst_TimelinePicture::verifyWithin(const Picture &picture)
{
    const QRectF frame(QPointF(-1, -1), picture.size + QSizeF(2, 2));
    for (const Shape &item : picture.shapes) {
        if (const auto *rect = std::get_if<shape::Rect>(&item))
            QVERIFY(frame.contains(rect->rect));
        if (const auto *text = std::get_if<shape::Text>(&item))
            QVERIFY(frame.contains(text->position));
    }
}

/// Both halves stand under one axis with their labels and lanes; what both have
/// stands at the same place of the axis and is marked.
void tst_TimelinePicture::yearsAreNeverCut_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("one line") << 1995 << 2005 << QStringList{u"1995–2005"_s};
    QTest::newRow("before the era") << -60 << 40 << QStringList{u"61 BCE–40"_s};
    QTest::newRow("millennia") << -3356 << 2276 << QStringList{u"3357 BCE–"_s, u"2276"_s};
    QTest::newRow("all") << -11000 << 1000 << QStringList{u"11001 BCE–"_s, u"1000"_s};
}

void tst_TimelinePicture::yearsAreNeverCut()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(QStringList, lines);
    const auto day = [](int year) {
        return double(PartialDate::year(year).firstDay().time_since_epoch().count());
    };
    TimelinePictureOptions options;
    options.range = std::pair(day(first) + 1, day(last) + 1);
    const Picture picture = timelinePicture(SyntheticEvents(3).make(10), options);
    for (const QString &line : lines) {
        QVERIFY2(textsOf(picture).contains(line), qPrintable(textsOf(picture).join(u'|')));
        QVERIFY(estimatedTextWidth(line, 13) < 100); // the corner's
    }
}

void tst_TimelinePicture::comparesTwo()
{
    auto events = SyntheticEvents(1).make(3);
    for (int i = 0; i < 3; ++i) {
        events[size_t(i)].id = {i + 1};
        events[size_t(i)].title = u"Event %1"_s.arg(i + 1);
        events[size_t(i)].type = EventType::Meeting;
        events[size_t(i)].days = PartialDate::day(2021, 3 + unsigned(i) * 2, 5)->span();
        events[size_t(i)].precision = Precision::Day;
        events[size_t(i)].interval = false;
    }
    TimelinePictureOptions options;
    options.title = u"Two"_s;
    options.label = u"who:A"_s;
    const LowerHalf lower{{events[1], events[2]}, u"who:B"_s};
    const Picture picture = timelinePicture({events[0], events[1]}, lower, options);
    verifyWithin(picture);
    const QStringList texts = textsOf(picture);
    for (const QString &once : {u"Two"_s, u"who:A"_s, u"who:B"_s, u"Event 1"_s, u"Event 3"_s, u"2021"_s})
        QVERIFY2(texts.contains(once), qPrintable(once));
    QCOMPARE(texts.count(u"Event 2"_s), 2);
    std::vector<QPointF> places;
    for (const Shape &item : picture.shapes)
        if (const auto *text = std::get_if<shape::Text>(&item); text && text->text == u"Event 2"_s)
            places.push_back(text->position);
    QCOMPARE(places[0].x(), places[1].x());
    QVERIFY(places[1].y() > places[0].y() + 30);
    const auto rings = [](const Picture &drawn) {
        return std::count_if(drawn.shapes.begin(), drawn.shapes.end(), [](const Shape &item) {
            const auto *rect = std::get_if<shape::Rect>(&item);
            return rect && rect->fill == 0 && rect->strokeWidth == 1 && rect->radius > 5;
        });
    };
    QCOMPARE(rings(picture), 2);
    QCOMPARE(rings(timelinePicture({events[0], events[1]}, options)), 0);
}

void tst_TimelinePicture::emptyHalfSaysWhy_data()
{
    QTest::addColumn<int>("above");
    QTest::addColumn<int>("below");
    QTest::newRow("nothing above") << 0 << 40;
    QTest::newRow("nothing below") << 40 << 0;
    QTest::newRow("nothing at all") << 0 << 0;
}

void tst_TimelinePicture::emptyHalfSaysWhy()
{
    QFETCH(int, above);
    QFETCH(int, below);
    TimelinePictureOptions options;
    options.label = u"Above"_s;
    options.emptyText = u"Nobody above"_s;
    const Picture picture =
        timelinePicture(SyntheticEvents(4).make(above),
                        {SyntheticEvents(5).make(below), u"Below"_s, u"Nobody below"_s}, options);
    verifyWithin(picture);
    const QStringList texts = textsOf(picture);
    QCOMPARE(texts.contains(u"Nobody above"_s), above == 0);
    QCOMPARE(texts.contains(u"Nobody below"_s), below == 0);
    QVERIFY(texts.contains(u"Above"_s) && texts.contains(u"Below"_s));
}

void tst_TimelinePicture::lightsWhatIsFound()
{
    const auto events = SyntheticEvents(1).make(12);
    TimelinePictureOptions options;
    options.lit = QSet<EventId>{events[3].id};
    const auto grounds = [&options](const Picture &picture) {
        return std::count_if(picture.shapes.begin(), picture.shapes.end(), [&](const Shape &item) {
            const auto *rect = std::get_if<shape::Rect>(&item);
            return rect && rect->fill == litGround(options.palette);
        });
    };
    QCOMPARE(grounds(timelinePicture(events, options)), 1);
    options.lit.reset();
    QCOMPARE(grounds(timelinePicture(events, options)), 0);
}

QTEST_GUILESS_MAIN(tst_TimelinePicture)
#include "tst_timelinepicture.moc"
