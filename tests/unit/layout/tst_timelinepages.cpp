// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include "app/layout/timelinepages.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF a4(1032, 703); ///< landscape, without margins

QStringList textsOf(const Picture &picture)
{
    QStringList texts;
    for (const Shape &item : picture.shapes)
        if (const auto *text = std::get_if<shape::Text>(&item))
            texts << text->text;
    return texts;
}

QRectF boundsOf(const Shape &item)
{
    if (const auto *rect = std::get_if<shape::Rect>(&item))
        return rect->rect;
    if (const auto *ellipse = std::get_if<shape::Ellipse>(&item))
        return ellipse->rect;
    if (const auto *text = std::get_if<shape::Text>(&item))
        return {text->position - QPointF(0, text->pixelSize * 0.8), QSizeF(1, text->pixelSize)};
    QRectF bounds;
    for (const QPointF &point : std::get<shape::Polyline>(item).points)
        bounds = bounds.united(QRectF(point, QSizeF(0.1, 0.1)));
    return bounds;
}

} // namespace

class tst_TimelinePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLaneOnce_data();
    void everyLaneOnce();
    void heads();
    void emptyTimeline();
    void halves();
    void across();
    void wrapsWords_data();
    void wrapsWords();
    void pictureOnAPage_data();
    void pictureOnAPage();
    void legendKeepsItsWidth();

private:
    static PageOptions pageOf(QSizeF size);
};

PageOptions tst_TimelinePages::pageOf(QSizeF size)
{
    PageOptions page;
    page.size = size;
    page.heading = u"A library"_s;
    page.details = u"1990 – 2020"_s;
    return page;
}

void tst_TimelinePages::everyLaneOnce_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("events");
    QTest::addColumn<bool>("severalPages");
    QTest::newRow("A4") << a4 << 400 << true;
    QTest::newRow("A4 portrait") << a4.transposed() << 400 << true;
    QTest::newRow("A3, few") << QSizeF(1496, 1032) << 6 << false;
    QTest::newRow("smaller than a lane") << QSizeF(500, 240) << 400 << true;
}

void tst_TimelinePages::everyLaneOnce()
{
    QFETCH(QSizeF, size);
    QFETCH(int, events);
    QFETCH(bool, severalPages);
    const auto all = SyntheticEvents(3).make(events);
    TimelinePictureOptions options;
    options.names.type = [](EventType type) { return u"lane %1"_s.arg(int(type)); };
    const auto pages = timelinePages(all, nullptr, options, pageOf(size));
    QCOMPARE(pages.size() > 1, severalPages);
    QStringList texts;
    for (const Picture &page : pages) {
        QCOMPARE(page.size, size);
        texts << textsOf(page);
        for (const Shape &item : page.shapes)
            QVERIFY(QRectF(QPointF(-1, -1), size + QSizeF(2, 2)).contains(boundsOf(item)));
    }
    QSet<EventType> types;
    for (const EventSummary &event : all)
        types << event.type;
    for (const EventType type : types) // once as a lane, and in the legend of each page
        QCOMPARE(texts.count(options.names.type(type)), qsizetype(pages.size() + 1));
}

void tst_TimelinePages::heads()
{
    auto events = SyntheticEvents(3).make(400);
    events[0].dated = false;
    const auto pages = timelinePages(events, nullptr, {}, pageOf(a4));
    for (size_t i = 0; i < pages.size(); ++i) {
        const QStringList texts = textsOf(pages[i]);
        QVERIFY(texts.contains(u"A library"_s));
        QVERIFY(texts.contains(u"1990 – 2020"_s));
        QVERIFY(texts.contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        QVERIFY(texts.contains(u"year or longer"_s));
        QVERIFY(texts.contains(u"Not shown: 1 without a date."_s));
    }
}

void tst_TimelinePages::emptyTimeline()
{
    const auto pages = timelinePages({}, nullptr, {}, pageOf(a4), 5);
    QCOMPARE(pages.size(), size_t(1));
    QVERIFY(textsOf(pages.front()).contains(u"No dated events"_s));
}

void tst_TimelinePages::halves()
{
    const auto events = SyntheticEvents(3).make(400);
    TimelinePictureOptions options;
    options.label = u"above"_s;
    const LowerHalf lower{SyntheticEvents(4).make(400), u"below"_s, {}};
    const auto pages = timelinePages(events, &lower, options, pageOf(a4));
    QVERIFY(pages.size() > 2);
    QVERIFY(textsOf(pages.front()).contains(u"above"_s));
    QVERIFY(!textsOf(pages.front()).contains(u"below"_s));
    QVERIFY(textsOf(pages.back()).contains(u"below"_s));
    for (const Picture &page : pages) // where a half goes on, its label stands again
        QVERIFY(textsOf(page).contains(u"above"_s) || textsOf(page).contains(u"below"_s));
}

void tst_TimelinePages::across()
{
    const auto events = SyntheticEvents(3).make(40);
    const auto one = timelinePages(events, nullptr, {}, pageOf(a4));
    const auto three = timelinePages(events, nullptr, {}, pageOf(a4), 3);
    QCOMPARE(three.size(), 3 * one.size());
    QVERIFY(textsOf(three.back()).contains(u"Page %1 of %1"_s.arg(three.size())));
}

void tst_TimelinePages::wrapsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("width");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QString() << 100.0 << QStringList();
    QTest::newRow("fits") << u"one two"_s << 7.0 << QStringList{u"one two"_s};
    QTest::newRow("two lines") << u"one two three"_s << 7.0 << QStringList{u"one two"_s, u"three"_s};
    QTest::newRow("a word too long") << u"a supercalifragilistic b"_s << 7.0
                                     << QStringList{u"a"_s, u"superc…"_s, u"b"_s};
}

void tst_TimelinePages::wrapsWords()
{
    QFETCH(QString, text);
    QFETCH(double, width);
    QFETCH(QStringList, lines);
    const auto letters = [](QStringView words, double) { return double(words.size()); };
    QCOMPARE(wrapped(text, width, 11, letters), lines);
}

void tst_TimelinePages::pictureOnAPage_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("small") << QSizeF(300, 200);
    QTest::newRow("higher than the page") << QSizeF(960, 3000);
    QTest::newRow("wider than the page") << QSizeF(4000, 300);
}

void tst_TimelinePages::pictureOnAPage()
{
    QFETCH(QSizeF, size);
    Picture picture{size, {}, {}, {}, {}};
    picture.add(shape::Rect{QRectF(QPointF(0, 0), size), 0xFF112233});
    const Picture page = pageWith(picture, pageOf(a4));
    const QRectF drawn = boundsOf(page.shapes.back());
    QVERIFY(QRectF(QPointF(0, 0), a4).contains(drawn));
    QVERIFY(drawn.width() <= size.width());
    QCOMPARE(drawn.width() / drawn.height(), size.width() / size.height());
}

void tst_TimelinePages::legendKeepsItsWidth()
{
    const auto entries = glyphLegend({}, Palette::light());
    const Legend wide = legendOf(entries, 1000, estimatedTextWidth, Palette::light());
    const Legend narrow = legendOf(entries, 200, estimatedTextWidth, Palette::light());
    QVERIFY(narrow.height > 2 * wide.height);
    for (const Shape &item : narrow.shapes) {
        const auto *text = std::get_if<shape::Text>(&item);
        QVERIFY(boundsOf(item).bottom() <= narrow.height);
        if (text)
            QVERIFY(text->position.x() + estimatedTextWidth(text->text, text->pixelSize) <= 200);
    }
}

QTEST_APPLESS_MAIN(tst_TimelinePages)
#include "tst_timelinepages.moc"
