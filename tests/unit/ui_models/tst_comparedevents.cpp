// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/models/articlemodel.h"
#include "ui/models/comparedevents.h"
#include <QSignalSpy>
#include <QTest>

using namespace dateline;
using namespace dateline::samples;

class tst_ComparedEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNothingUntilAsked();
    void filters_data();
    void filters();
    void followsEditsLikeStartingAnew();
    void followsTheListsRejectedAndLit();
    void followsTagsOfArticles();
    void othersFilterLeavesItAlone();
    void manyEventsAreSearchedAMomentLater_data();
    void manyEventsAreSearchedAMomentLater();
    void manyEventsChangeMeanwhile();
    void countsBoth_data();
    void countsBoth();

private:
    static std::vector<EventSummary> events();
    static std::vector<EventSummary> manyEvents();
    static Filter words(const QString &text);
};

/// Too many to fold their words in the time of a keystroke; every tenth "signed".
std::vector<EventSummary> tst_ComparedEvents::manyEvents()
{
    std::vector<EventSummary> many;
    for (int i = 0; i < 60'000; ++i)
        many.push_back(summary(i + 1, i / 10 + 1, i % 10 == 0 ? u"signed"_s : u"met"_s, u"2021-05-05"_s));
    return many;
}

std::vector<EventSummary> tst_ComparedEvents::events()
{
    return {with(summary(1, 1, u"met"_s, u"2021-05-05"_s), u"Blinken"_s, u"Oslo"_s),
            with(summary(2, 1, u"signed"_s, u"2019"_s, EventType::Agreement), u"Lavrov"_s, u"Oslo"_s),
            with(summary(3, 2, u"fell"_s, u"2021"_s), u"Lavrov"_s, {}, Review::Rejected),
            with(summary(4, 2, u"spoke"_s, u"2020"_s), u"Blinken, Lavrov"_s, {})};
}

Filter tst_ComparedEvents::words(const QString &text)
{
    Filter filter;
    filter.text = text;
    return filter;
}

void tst_ComparedEvents::showsNothingUntilAsked()
{
    EventList list;
    ComparedEvents compared(&list);
    QSignalSpy changes(&compared, &ShownEvents::changed);
    list.setEvents(events());
    compared.setFilter({});
    QVERIFY(!compared.isOn() && compared.shown().empty());
    QCOMPARE(changes.count(), 0);
    compared.setFilter(Filter());
    QCOMPARE(compared.shown(), list.shown());
    compared.setFilter({});
    QVERIFY(compared.shown().empty());
}

void tst_ComparedEvents::filters_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<std::vector<int>>("shown");
    QTest::newRow("all") << Filter() << std::vector<int>{0, 1, 3};
    QTest::newRow("who") << words(u"who:lavrov"_s) << std::vector<int>{1, 3};
    QTest::newRow("nobody") << words(u"who:nobody"_s) << std::vector<int>();
    Filter filter;
    filter.articles = {ArticleId{2}};
    QTest::newRow("an article") << filter << std::vector<int>{3};
    filter = {};
    filter.hiddenTypes = {int(EventType::Meeting)};
    QTest::newRow("types") << filter << std::vector<int>{1};
    filter = words(u"who:lavrov"_s);
    filter.showRejected = true;
    filter.lightText = true;
    QTest::newRow("what is lit or rejected is asked of the list") << filter << std::vector<int>{1, 3};
}

void tst_ComparedEvents::filters()
{
    QFETCH(Filter, filter);
    QFETCH(std::vector<int>, shown);
    EventList list;
    list.setEvents(events());
    list.setFilter(words(u"signed"_s));
    ComparedEvents compared(&list);
    compared.setFilter(filter);
    QCOMPARE(compared.shown(), shown);
    QCOMPARE(list.shown(), std::vector<int>{1});
    list.setEvents({});
    QVERIFY(compared.shown().empty());
    list.replaceArticles({{1}, {2}}, events());
    QCOMPARE(compared.shown(), shown);
}

void tst_ComparedEvents::followsEditsLikeStartingAnew()
{
    EventList list;
    list.setEvents(events());
    ComparedEvents compared(&list);
    compared.setFilter(words(u"who:lavrov"_s));
    QSignalSpy changes(&compared, &ShownEvents::changed);
    EventSummary edited = list.all()[0];
    for (const QString &who : {u"Lavrov"_s, u"Blinken"_s, u"Blinken"_s, u"Lavrov, Blinken"_s}) {
        edited.who = who;
        list.update(edited);
        ComparedEvents anew(&list);
        anew.setFilter(words(u"who:lavrov"_s));
        QCOMPARE(compared.shown(), anew.shown());
    }
    QCOMPARE(changes.count(), 3); // once nothing was new
    const auto first = changes.first().first().value<EventChange>();
    QVERIFY(first.isOne() && !first.wasShown && first.isShown);
    QCOMPARE(first.before.who, u"Blinken"_s);
}

void tst_ComparedEvents::followsTheListsRejectedAndLit()
{
    EventList list;
    list.setEvents(events());
    ComparedEvents compared(&list);
    compared.setFilter(words(u"who:lavrov"_s));
    Filter filter;
    filter.showRejected = true;
    list.setFilter(filter);
    QCOMPARE(compared.shown(), (std::vector<int>{1, 2, 3}));
    QVERIFY(!compared.isLighting());
    filter.lightText = true;
    filter.text = u"who:blinken"_s;
    QSignalSpy lit(&compared, &ShownEvents::litChanged);
    list.setFilter(filter);
    QVERIFY(compared.isLighting());
    QCOMPARE(compared.lit(), std::vector<int>{3});
    QCOMPARE(lit.count(), 1);
    EventSummary edited = list.all()[1];
    edited.who = u"Lavrov, Blinken"_s;
    list.update(edited);
    QCOMPARE(compared.lit(), (std::vector<int>{1, 3}));
    filter.text = u"fell"_s; // the same are shown, others lit
    list.setFilter(filter);
    QCOMPARE(compared.lit(), std::vector<int>{2});
}

void tst_ComparedEvents::followsTagsOfArticles()
{
    ArticleSummary first;
    first.id = {1};
    first.tags = QStringList{u"sea"_s};
    ArticleModel articles;
    articles.setArticles({first});
    EventList list;
    list.setArticles(&articles);
    list.setEvents(events());
    ComparedEvents compared(&list);
    compared.setFilter(words(u"tag:sea"_s));
    QCOMPARE(compared.shown(), (std::vector<int>{0, 1}));
    first.tags.clear();
    articles.update({first});
    QVERIFY(compared.shown().empty());
}

void tst_ComparedEvents::othersFilterLeavesItAlone()
{
    EventList list;
    list.setEvents(events());
    ComparedEvents compared(&list);
    compared.setFilter(words(u"who:lavrov"_s));
    QSignalSpy shown(&compared, &ShownEvents::shownChanged);
    list.setFilter(words(u"met"_s));
    list.setFilter({});
    QCOMPARE(shown.count(), 0);
    QCOMPARE(compared.shown(), (std::vector<int>{1, 3}));
}

void tst_ComparedEvents::manyEventsAreSearchedAMomentLater_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("lit");
    QTest::newRow("shown") << u"signed"_s << false;
    QTest::newRow("lit") << QString() << true;
    QTest::newRow("shown and lit") << u"signed"_s << true;
}

void tst_ComparedEvents::manyEventsAreSearchedAMomentLater()
{
    QFETCH(QString, text);
    QFETCH(bool, lit);
    EventList list;
    list.setEvents(manyEvents());
    ComparedEvents compared(&list);
    if (lit) {
        Filter lighting = words(u"signed"_s);
        lighting.lightText = true;
        list.setFilter(lighting);
    }
    compared.setFilter(words(text));
    QVERIFY(!list.isTextReady());
    QVERIFY(compared.lit().empty());
    QCOMPARE(compared.shown().empty(), !text.isEmpty());
    QSignalSpy shownChanges(&compared, &ShownEvents::shownChanged);
    QSignalSpy litChanges(&compared, &ShownEvents::litChanged);
    QTRY_COMPARE(compared.lit().size(), lit ? 6000U : 0U);
    QTRY_COMPARE(compared.shown().size(), text.isEmpty() ? 60'000U : 6000U);
    QVERIFY(text.isEmpty() ? !litChanges.isEmpty() : !shownChanges.isEmpty());
    QCOMPARE(compared.shown()[1], text.isEmpty() ? 1 : 10);
}

void tst_ComparedEvents::manyEventsChangeMeanwhile()
{
    EventList list;
    list.setEvents(manyEvents());
    ComparedEvents compared(&list);
    compared.setFilter(words(u"signed"_s));
    list.update(summary(2, 1, u"signed"_s, u"2021-05-05"_s));
    compared.setFilter(words(u"met"_s));
    list.removeArticle({2});
    QTRY_COMPARE(compared.shown().size(), 60'000U - 6000U - 1U - 9U);
    compared.setFilter({});
    QVERIFY(compared.shown().empty());
    list.setEvents(manyEvents());
    compared.setFilter(words(u"signed"_s));
    compared.setFilter({}); // given up before it was there
    QTest::qWait(200);
    QVERIFY(compared.shown().empty());
}

void tst_ComparedEvents::countsBoth_data()
{
    QTest::addColumn<std::vector<int>>("a");
    QTest::addColumn<std::vector<int>>("b");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << std::vector<int>() << std::vector<int>() << 0;
    QTest::newRow("one is empty") << std::vector<int>{1, 2} << std::vector<int>() << 0;
    QTest::newRow("apart") << std::vector<int>{0, 2, 9} << std::vector<int>{1, 3} << 0;
    QTest::newRow("some") << std::vector<int>{0, 2, 5, 9} << std::vector<int>{1, 2, 9, 12} << 2;
    QTest::newRow("the same") << std::vector<int>{0, 2} << std::vector<int>{0, 2} << 2;
}

void tst_ComparedEvents::countsBoth()
{
    QFETCH(std::vector<int>, a);
    QFETCH(std::vector<int>, b);
    QFETCH(int, count);
    QCOMPARE(countInBoth(a, b), count);
    QCOMPARE(countInBoth(b, a), count);
    const std::vector<bool> members = membersOf(a, 20);
    QCOMPARE(std::count(members.begin(), members.end(), true), qsizetype(a.size()));
    for (int position : a)
        QVERIFY(members[size_t(position)]);
}

QTEST_GUILESS_MAIN(tst_ComparedEvents)
#include "tst_comparedevents.moc"
