// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include "app/layout/scene.h"
#include "app/layout/sceneshapes.h"
#include "tests/support/sometags.h"
#include <map>
#include <numeric>
#include <QTest>
#include <set>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr double Width = 1100;

EventSummary made(const char *timex, DateQualifier qualifier = DateQualifier::Exact)
{
    const auto date = DateValue::fromTimex(QString::fromLatin1(timex));
    EventSummary summary;
    summary.id = {1};
    summary.dated = true;
    summary.days = date->span();
    summary.precision = date->precision();
    summary.qualifier = qualifier;
    summary.interval = date->isInterval();
    summary.dateText = date->toTimex();
    summary.title = u"Something happened"_s;
    summary.confidence = 0.9f;
    return summary;
}

double dayOf(int year, unsigned month = 1, unsigned day = 1)
{
    return double(std::chrono::sys_days(std::chrono::year(year) / month / day).time_since_epoch().count());
}

/// A view of made-up events at some range.
struct View
{
    std::vector<EventSummary> events;
    EventIndex index;
    LaneGeometry geometry;
    LabelBook labels;

    explicit View(std::vector<EventSummary> made, GroupBy by = GroupBy::Type)
        : events(std::move(made))
        , index(events, by, testing::namesWithSomeTags())
        , geometry(laneGeometry(index, 600))
    {
    }
    View(const View &) = delete;

    Scene at(double begin, double end)
    {
        return layoutScene(index, geometry, TimeScale(begin, end, Width), labels);
    }
};

/// Ranges from all down to a few hours, at places with and without events.
std::vector<std::pair<double, double>> someRanges(const EventIndex &index)
{
    std::vector<std::pair<double, double>> ranges;
    const double all = index.end() - index.begin();
    for (double length = all * 1.2; length > 0.2; length /= 3.7)
        for (double place : {0.0, 0.31, 0.5, 0.87, 0.99})
            ranges.emplace_back(index.begin() + place * all - length / 3,
                                index.begin() + place * all + length * 2 / 3);
    return ranges;
}

void addSeeds()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("by");
    QTest::newRow("one event") << 1 << 1 << int(GroupBy::Type);
    QTest::newRow("few events") << 2 << 12 << int(GroupBy::Type);
    QTest::newRow("an article's events") << 3 << 60 << int(GroupBy::Type);
    QTest::newRow("many by type") << 4 << 900 << int(GroupBy::Type);
    QTest::newRow("many by person") << 5 << 500 << int(GroupBy::Person);
    QTest::newRow("many by tag") << 8 << 500 << int(GroupBy::Tag);
    QTest::newRow("very many") << 6 << 20'000 << int(GroupBy::Type);
    QTest::newRow("very many by article") << 7 << 6'000 << int(GroupBy::Article);
}

} // namespace

class tst_Scene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data() { addSeeds(); }
    void nothingIsLost();
    void labelsKeepApart_data() { addSeeds(); }
    void labelsKeepApart();
    void rowsStayWhileZooming_data() { addSeeds(); }
    void rowsStayWhileZooming();
    void markersKeepApart_data() { addSeeds(); }
    void markersKeepApart();
    void shapes_data();
    void shapes();
    void aYearIsNoDay_data();
    void aYearIsNoDay();
    void aDotStaysInSight_data();
    void aDotStaysInSight();
    void importantOnesFirst();
    void selectedIsAlwaysDrawn();
    void litOnesComeFirst_data();
    void litOnesComeFirst();
    void litOnesInTheDensity();
    void headersStayInSight_data();
    void headersStayInSight();
    void halvesLoseNothing_data() { addSeeds(); }
    void halvesLoseNothing();
    void confidenceInThreeSteps();
    void hits();
    void empty();
    void densityIsSpread();
};

void tst_Scene::nothingIsLost()
{
    QFETCH(int, seed);
    QFETCH(int, count);
    QFETCH(int, by);
    View view(SyntheticEvents(quint32(seed)).make(count), GroupBy(by));
    for (const auto &[begin, end] : someRanges(view.index)) {
        const Scene scene = view.at(begin, end);
        std::map<int, int> shown;
        for (const SceneItem &item : scene.items)
            ++shown[item.lane];
        for (const SceneMarker &marker : scene.markers) {
            QVERIFY(marker.count > 0);
            shown[marker.lane] += marker.count;
        }
        for (const SceneLane &lane : scene.lanes) {
            const auto &entries = view.index.lanes()[size_t(lane.lane)].index.entries();
            const auto inView = std::count_if(entries.begin(), entries.end(), [&](const auto &entry) {
                return entry.begin < scene.scale.end() && entry.end > scene.scale.begin();
            });
            QCOMPARE(lane.inView, int(inView));
            QCOMPARE(shown[lane.lane], int(inView));
        }
    }
}

void tst_Scene::labelsKeepApart()
{
    QFETCH(int, seed);
    QFETCH(int, count);
    QFETCH(int, by);
    View view(SyntheticEvents(quint32(seed)).make(count), GroupBy(by));
    for (const auto &[begin, end] : someRanges(view.index)) {
        const Scene scene = view.at(begin, end);
        for (size_t i = 0; i < scene.labels.size(); ++i) {
            const SceneLabel &label = scene.labels[i];
            QVERIFY(label.rect.left() >= 0 && label.rect.right() <= Width);
            QVERIFY(label.text().size() <= 40);
            for (size_t j = i + 1; j < scene.labels.size(); ++j)
                QVERIFY2(!label.rect.intersects(scene.labels[j].rect), qPrintable(label.text()));
            for (const SceneItem &item : scene.items)
                QVERIFY2(item.event == label.event || !label.rect.intersects(item.rect),
                         qPrintable(label.text()));
            for (const SceneMarker &marker : scene.markers)
                QVERIFY2(!label.rect.intersects(marker.rect), qPrintable(label.text()));
        }
    }
}

void tst_Scene::rowsStayWhileZooming()
{
    QFETCH(int, seed);
    QFETCH(int, count);
    QFETCH(int, by);
    View view(SyntheticEvents(quint32(seed)).make(count), GroupBy(by));
    std::map<std::pair<quint32, int>, double> places;
    for (const auto &[begin, end] : someRanges(view.index))
        for (const SceneItem &item : view.at(begin, end).items) {
            const double y = item.rect.center().y();
            const auto [place, isNew] = places.try_emplace({item.event, item.lane}, y);
            QVERIFY(std::abs(place->second - y) < 0.01);
        }
}

void tst_Scene::markersKeepApart()
{
    QFETCH(int, seed);
    QFETCH(int, count);
    QFETCH(int, by);
    View view(SyntheticEvents(quint32(seed)).make(count), GroupBy(by));
    for (const auto &[begin, end] : someRanges(view.index)) {
        const Scene scene = view.at(begin, end);
        for (size_t i = 1; i < scene.markers.size(); ++i)
            QVERIFY(!scene.markers[i - 1].rect.intersects(scene.markers[i].rect));
        for (const SceneMarker &marker : scene.markers)
            QVERIFY(marker.rect.left() >= 0 && marker.rect.right() <= Width);
    }
}

void tst_Scene::shapes_data()
{
    QTest::addColumn<QString>("timex");
    QTest::addColumn<int>("qualifier");
    QTest::addColumn<int>("shape");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("right");
    const auto row = [](const char *name, const char *timex, DateQualifier qualifier, GlyphShape shape,
                        GlyphEdge left, GlyphEdge right) {
        QTest::newRow(name) << QString::fromLatin1(timex) << int(qualifier) << int(shape) << int(left)
                            << int(right);
    };
    using enum GlyphEdge;
    row("day", "2021-05-05", DateQualifier::Exact, GlyphShape::Dot, Plain, Plain);
    row("time", "2021-05-05T14:30", DateQualifier::Exact, GlyphShape::Dot, Plain, Plain);
    row("about a day", "2021-05-05", DateQualifier::About, GlyphShape::Dot, Dashed, Dashed);
    row("week", "2021-W18", DateQualifier::Exact, GlyphShape::Bracket, Plain, Plain);
    row("weekend", "2021-W18-WE", DateQualifier::Exact, GlyphShape::Bracket, Plain, Plain);
    row("month", "2021-05", DateQualifier::Exact, GlyphShape::Bracket, Plain, Plain);
    row("late in a month", "2021-05", DateQualifier::Late, GlyphShape::Bracket, Dashed, Plain);
    row("early in a quarter", "2021-Q2", DateQualifier::Early, GlyphShape::Bracket, Plain, Dashed);
    row("year", "2021", DateQualifier::Exact, GlyphShape::Band, Plain, Plain);
    row("about a year", "2021", DateQualifier::About, GlyphShape::Band, Dashed, Dashed);
    row("decade", "201X", DateQualifier::Exact, GlyphShape::Band, Plain, Plain);
    row("century", "20XX", DateQualifier::Exact, GlyphShape::Band, Plain, Plain);
    row("before a day", "2021-05-05", DateQualifier::Before, GlyphShape::Bracket, Arrow, Plain);
    row("after a year", "2021", DateQualifier::After, GlyphShape::Band, Plain, Arrow);
    row("interval", "2021-05-05/2021-06-07", DateQualifier::Exact, GlyphShape::Bar, Plain, Plain);
    row("since", "2021-05-05/..", DateQualifier::Exact, GlyphShape::Bar, Plain, Arrow);
    row("until", "../2021-05-05", DateQualifier::Exact, GlyphShape::Bar, Arrow, Plain);
    row("some time between", "2021-05-05/2021-06-07", DateQualifier::Between, GlyphShape::Bracket, Dashed,
        Dashed);
}

void tst_Scene::shapes()
{
    QFETCH(QString, timex);
    QFETCH(int, qualifier);
    View view({made(qPrintable(timex), DateQualifier(qualifier))});
    const Scene scene = view.at(dayOf(1950), dayOf(2150));
    QCOMPARE(int(scene.items.size()), 1);
    QTEST(int(scene.items[0].shape), "shape");
    QTEST(int(scene.items[0].left), "left");
    QTEST(int(scene.items[0].right), "right");
}

void tst_Scene::aYearIsNoDay_data()
{
    QTest::addColumn<double>("days");
    for (double days : {0.5, 3.0, 40.0, 700.0, 9000.0, 400'000.0, 4'000'000.0})
        QTest::addRow("%g days in view", days) << days;
}

/// At every scale: what is known to the year is drawn wider than a dot, at its true width where that is
/// more than its minimum.
void tst_Scene::aYearIsNoDay()
{
    QFETCH(double, days);
    View year({made("2021")});
    View day({made("2021-07-02")});
    const double middle = dayOf(2021, 7, 2) + 0.5;
    const Scene yearScene = year.at(middle - days / 2, middle + days / 2);
    const Scene dayScene = day.at(middle - days / 2, middle + days / 2);
    QCOMPARE(int(yearScene.items.size()), 1);
    QCOMPARE(int(dayScene.items.size()), 1);
    const QRectF rect = yearScene.items[0].rect;
    QVERIFY(yearScene.items[0].shape != dayScene.items[0].shape);
    QCOMPARE(dayScene.items[0].rect.width(), DotSize);
    QVERIFY(rect.width() > 1.5 * DotSize);
    const double trueWidth = 365 * yearScene.scale.pixelsPerDay();
    if (trueWidth > rect.width() + 0.01)
        QVERIFY(rect.left() <= 0 && rect.right() >= Width);
    else if (rect.width() > 20)
        QVERIFY(std::abs(rect.width() - trueWidth) < 0.01);
}

void tst_Scene::aDotStaysInSight_data()
{
    QTest::addColumn<double>("begin"); ///< of the view, in days from the event's day on
    QTest::addColumn<double>("end");
    QTest::addColumn<bool>("whole");
    QTest::newRow("the whole day") << 0.0 << 1.0 << true;
    QTest::newRow("the morning") << 0.2 << 0.45 << true;
    QTest::newRow("the evening") << 0.8 << 0.95 << true;
    QTest::newRow("up to noon: the dot would be half outside") << 0.45 << 0.5 << true;
    QTest::newRow("the last hour of the day") << 0.96 << 1.1 << true;
    QTest::newRow("the day is hardly in view") << 0.9999 << 1.5 << false;
}

/// Of a day known without an hour, the dot and its label are in view as long as a part of the day is.
void tst_Scene::aDotStaysInSight()
{
    QFETCH(double, begin);
    QFETCH(double, end);
    QFETCH(bool, whole);
    View view({made("2021-05-05")});
    const double day = dayOf(2021, 5, 5);
    const Scene scene = view.at(day + begin, day + end);
    QCOMPARE(int(scene.items.size()), 1);
    const QRectF dot = scene.items[0].rect;
    QCOMPARE(dot.left() >= 0 && dot.right() <= Width, whole);
    QCOMPARE(int(scene.labels.size()), 1);
    const QRectF label = scene.labels[0].rect;
    QVERIFY(label.left() >= 0 && label.right() <= Width && !label.intersects(dot));
}

void tst_Scene::importantOnesFirst()
{
    std::vector<EventSummary> events(200, made("2021-05-05"));
    for (size_t i = 0; i < events.size(); ++i) {
        events[i].id = {qint64(i) + 1};
        events[i].salience = float(i % 100) / 200;
    }
    events[123].salience = 1;
    View view(std::move(events));
    const Scene scene = view.at(dayOf(2021), dayOf(2022));
    QVERIFY(scene.itemOf(123));
    QVERIFY(scene.labelOf(123));
    QVERIFY(scene.items.size() < 20);
}

void tst_Scene::selectedIsAlwaysDrawn()
{
    View view(SyntheticEvents(8).make(20'000));
    for (quint32 selected : {quint32(17), quint32(4711), quint32(19'999)}) {
        SceneOptions options;
        options.selected = selected;
        const TimeScale scale(view.index.begin(), view.index.end(), Width);
        const Scene scene = layoutScene(view.index, view.geometry, scale, view.labels, options);
        QVERIFY(scene.itemOf(selected));
        QVERIFY(glyphOfEvent(view.index, view.geometry, scale, selected));
    }
}

void tst_Scene::litOnesComeFirst_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("by");
    QTest::newRow("a few") << 40 << int(GroupBy::Type);
    QTest::newRow("many") << 20'000 << int(GroupBy::Type);
    QTest::newRow("many by person, with ghosts") << 3000 << int(GroupBy::Person);
}

/// However unimportant, what a search has found is drawn before all else, and only that is not dimmed.
void tst_Scene::litOnesComeFirst()
{
    QFETCH(int, count);
    QFETCH(int, by);
    View view(SyntheticEvents(31).make(count), GroupBy(by));
    std::vector<int> found;
    for (int i = 0; i < count && found.size() < 5; ++i)
        if (i % 7 == 3 && view.events[size_t(i)].salience < 0.2f)
            found.push_back(i);
    const LaneIndex lit = laneOfEvents(view.events, found);
    SceneOptions options;
    options.lit = &lit;
    const TimeScale scale(view.index.begin(), view.index.end(), Width);
    const Scene scene = layoutScene(view.index, view.geometry, scale, view.labels, options);
    for (const SceneItem &item : scene.items)
        QCOMPARE(item.dimmed, std::find(found.begin(), found.end(), int(item.event)) == found.end());
    for (const SceneLabel &label : scene.labels)
        QCOMPARE(label.lit, !label.dimmed);
    int drawn = 0;
    for (int event : found)
        drawn += scene.itemOf(quint32(event)) ? 1 : 0;
    QVERIFY2(drawn >= 3, qPrintable(QString::number(drawn))); // two may want the same place
    for (const SceneItem &item : layoutScene(view.index, view.geometry, scale, view.labels).items)
        QVERIFY(!item.dimmed);
}

/// Where events are too many to be drawn, those found are a part of the
/// density: all of them, and no other.
void tst_Scene::litOnesInTheDensity()
{
    View view(SyntheticEvents(31).make(20'000));
    std::vector<int> found;
    for (int i = 0; i < 20'000; i += 4)
        found.push_back(i);
    const LaneIndex lit = laneOfEvents(view.events, found);
    const EventIndex litLanes(view.events, found, GroupBy::Type);
    SceneOptions options;
    options.lit = &lit;
    options.litLanes = &litLanes;
    const TimeScale scale(view.index.begin() - 1, view.index.end() + 1, Width);
    const Scene scene = layoutScene(view.index, view.geometry, scale, view.labels, options);
    double sum = 0;
    for (const SceneLane &lane : scene.lanes) {
        QCOMPARE(lane.litDensity.size(), lane.density.size());
        for (size_t i = 0; i < lane.density.size(); ++i)
            QVERIFY(lane.litDensity[i] <= lane.density[i] * 1.001f + 0.001f);
        sum = std::accumulate(lane.litDensity.begin(), lane.litDensity.end(), sum);
    }
    QVERIFY2(std::abs(sum - litLanes.count()) < 5, qPrintable(QString::number(sum)));
    for (const SceneLane &lane : layoutScene(view.index, view.geometry, scale, view.labels).lanes)
        QVERIFY(lane.litDensity.empty());
}

void tst_Scene::headersStayInSight_data()
{
    QTest::addColumn<double>("visibleTop");
    QTest::addColumn<bool>("folded");
    QTest::addColumn<double>("moved"); // the texts, from where they are without scrolling
    QTest::newRow("not scrolled") << 0.0 << false << 0.0;
    QTest::newRow("scrolled, lane below") << 80.0 << false << 0.0;
    QTest::newRow("lane half away") << 160.0 << false << 60.0;
    QTest::newRow("hardly any of the lane left") << 190.0 << false << 60.0;
    QTest::newRow("lane gone") << 400.0 << false << 60.0;
    QTest::newRow("folded") << 110.0 << true << 0.0;
}

/// Name and count move down within their lane while it is scrolled away under
/// the axis.
void tst_Scene::headersStayInSight()
{
    QFETCH(double, visibleTop);
    QFETCH(bool, folded);
    QFETCH(double, moved);
    View view({made("2021")});
    LaneGeometry::Band band;
    band.top = 100;
    band.height = folded ? 24 : 100;
    band.folded = folded;
    const auto textsAt = [&](double top) {
        Shapes shapes;
        addLaneHeader(shapes, view.index.lanes()[0], band, 112, 0xFF000000, estimatedTextWidth,
                      Palette::light(), top);
        std::vector<double> heights;
        for (const Shape &shape : shapes)
            if (const auto *text = std::get_if<shape::Text>(&shape))
                heights.push_back(text->position.y());
        return heights;
    };
    const std::vector<double> before = textsAt(0);
    const std::vector<double> after = textsAt(visibleTop);
    QCOMPARE(after.size(), before.size());
    for (size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i] - before[i], moved);
        QVERIFY(after[i] > band.top && after[i] < band.bottom());
    }
}
/// Two scenes of one list that know what they share: in each half nothing is lost, what both have is
/// marked, and the marks keep clear of all labels but their own.
void tst_Scene::halvesLoseNothing()
{
    QFETCH(int, seed);
    QFETCH(int, count);
    QFETCH(int, by);
    View view(SyntheticEvents(quint32(seed)).make(count), GroupBy(by));
    std::vector<int> shown;
    std::vector<bool> shared(size_t(count), false);
    for (int i = 0; i < count; ++i) {
        shared[size_t(i)] = i % 5 == 2;
        if (i % 3 != 0)
            shown.push_back(i);
    }
    const EventIndex half(view.events, shown, GroupBy(by));
    const LaneGeometry geometry = laneGeometry(half, 300);
    SceneOptions options;
    options.shared = &shared;
    for (const auto &[begin, end] : someRanges(view.index)) {
        const Scene scene = layoutScene(half, geometry, TimeScale(begin, end, Width), view.labels, options);
        std::map<int, int> seen;
        for (const SceneItem &item : scene.items) {
            ++seen[item.lane];
            QCOMPARE(item.shared, bool(shared[item.event]));
            if (!item.shared)
                continue;
            const QRectF outline = item.rect.adjusted(-SharedGap, -SharedGap, SharedGap, SharedGap);
            for (const SceneLabel &label : scene.labels)
                QVERIFY(label.event == item.event || !label.rect.adjusted(0, 2, 0, -2).intersects(outline));
        }
        for (const SceneMarker &marker : scene.markers)
            seen[marker.lane] += marker.count;
        for (const SceneLane &lane : scene.lanes)
            QCOMPARE(seen[lane.lane], lane.inView);
    }
}

void tst_Scene::confidenceInThreeSteps()
{
    std::vector<EventSummary> events{made("2021-05-05"), made("2021-06-05"), made("2021-07-05"),
                                     made("2021-08-05"), made("2021-09-05")};
    const float confidence[] = {0.3f, 0.6f, 0.9f, 0.3f, 0.9f};
    for (size_t i = 0; i < events.size(); ++i)
        events[i].confidence = confidence[i];
    events[3].review = Review::Accepted;
    events[4].review = Review::Rejected;
    View view(std::move(events));
    const Scene scene = view.at(dayOf(2021, 4, 1), dayOf(2021, 10, 1));
    QCOMPARE(int(scene.itemOf(0)->strength), 0);
    QVERIFY(scene.itemOf(0)->hollow);
    QCOMPARE(int(scene.itemOf(1)->strength), 1);
    QCOMPARE(int(scene.itemOf(2)->strength), 2);
    QCOMPARE(int(scene.itemOf(3)->strength), 2);
    QVERIFY(scene.itemOf(3)->accepted && !scene.itemOf(3)->hollow);
    QVERIFY(scene.itemOf(4)->rejected && !scene.itemOf(4)->accepted);
}

void tst_Scene::hits()
{
    View view(SyntheticEvents(3).make(60));
    const Scene scene = view.at(view.index.begin(), view.index.end());
    QVERIFY(!scene.items.empty() && !scene.labels.empty());
    for (const SceneItem &item : scene.items)
        QCOMPARE(scene.itemAt(item.rect.center(), 0)->event, item.event);
    for (const SceneLabel &label : scene.labels)
        QCOMPARE(scene.itemAt(label.rect.center(), 0)->event, label.event);
    for (const SceneMarker &marker : scene.markers)
        QCOMPARE(scene.markerAt(marker.rect.center()), &marker);
    QVERIFY(!scene.itemAt({-500, -500}));
    QVERIFY(!scene.markerAt({-500, -500}));
}

void tst_Scene::empty()
{
    EventSummary undated;
    undated.title = u"Waits for its date"_s;
    View view({undated});
    QVERIFY(view.index.isEmpty());
    const Scene scene = view.at(0, 100);
    QVERIFY(scene.items.empty() && scene.markers.empty() && scene.lanes.empty());
}

/// A year's event is not heaped on 1 January, and all mass is there.
void tst_Scene::densityIsSpread()
{
    View view({made("2021"), made("2021-07-01")});
    const auto months = overviewDensity(view.index, dayOf(2021), dayOf(2022), 365);
    double sum = 0;
    for (float value : months)
        sum += double(value);
    QVERIFY(std::abs(sum - 2) < 0.001);
    QVERIFY(months[0] < 0.01f);
    QVERIFY(months[181] > 0.99f);
}

QTEST_GUILESS_MAIN(tst_Scene)
#include "tst_scene.moc"
