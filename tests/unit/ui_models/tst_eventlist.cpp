// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/models/articlemodel.h"
#include "ui/models/eventlist.h"
#include <QSignalSpy>
#include <QTest>

using namespace dateline;
using namespace dateline::samples;

class tst_EventList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void typingNarrowsLikeStartingAnew();
    void typesComeAndGoLikeStartingAnew();
    void followsTagsOfArticles();
    void filtersByTagAndGroup();
    void lightsInsteadOfHiding();
    void findsById();
    void replacesInPlace();
    void appendsNewArticles();
    void updatesOne();
    void updateOfNewEventGoesToItsArticle();
    void removesArticle();
    void tellsWhatGaveWay();
    void signalsOnce();
    void manyEventsAreSearchedInSlices();
    void whatChangesWhileTheyAreSearched_data();
    void whatChangesWhileTheyAreSearched();

private:
    static QString titles(const EventList &list, bool all = false);
};

QString tst_EventList::titles(const EventList &list, bool all)
{
    QStringList titles;
    if (all)
        for (const EventSummary &event : list.all())
            titles << event.title;
    else
        for (int position : list.shown())
            titles << list.all()[size_t(position)].title;
    return titles.join(u' ');
}

void tst_EventList::filters_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("shown");
    const auto words = [](const QString &text) {
        Filter filter;
        filter.text = text;
        return filter;
    };
    QTest::newRow("nothing") << Filter() << u"met signed sued rose"_s;
    Filter filter;
    filter.hiddenTypes = {int(EventType::Meeting), int(EventType::Other)};
    QTest::newRow("types") << filter << u"signed sued rose"_s;
    filter = {};
    filter.articles = {ArticleId{2}};
    QTest::newRow("article") << filter << u"sued rose"_s;
    filter.articles = {ArticleId{9}};
    QTest::newRow("unknown article") << filter << QString();
    filter = {};
    filter.days = PartialDate::year(2021).span();
    QTest::newRow("days: undated ones are out") << filter << u"met sued"_s;
    filter.days = PartialDate::day(2021, 5, 5)->span();
    QTest::newRow("days: overlap of a month") << filter << u"met sued"_s;
    filter.days = PartialDate::day(2021, 5, 6)->span();
    QTest::newRow("days: end is exclusive") << filter << u"sued"_s;
    filter = {};
    filter.showRejected = true;
    QTest::newRow("rejected") << filter << u"met signed fell sued rose"_s;
    QTest::newRow("word in title") << words(u"sign"_s) << u"signed"_s;
    QTest::newRow("word in who, other case") << words(u"öDEGÅRD"_s) << u"met"_s;
    QTest::newRow("word in where") << words(u"oslo"_s) << u"met signed"_s;
    QTest::newRow("all words") << words(u"  oslo   met "_s) << u"met"_s;
    QTest::newRow("words of different events") << words(u"signed sued"_s) << QString();
    QTest::newRow("not across fields") << words(u"metöde"_s) << QString();
    QTest::newRow("field who") << words(u"who:ödeg"_s) << u"met"_s;
    QTest::newRow("field where") << words(u"where:oslo"_s) << u"met signed"_s;
    QTest::newRow("word in the wrong field") << words(u"who:oslo"_s) << QString();
    QTest::newRow("field title") << words(u"title:s"_s) << u"signed sued rose"_s;
    QTest::newRow("unwanted") << words(u"-oslo"_s) << u"sued rose"_s;
    QTest::newRow("phrase") << words(u"\"os lo\""_s) << QString();
    QTest::newRow("tag without articles") << words(u"tag:x"_s) << QString();
    QTest::newRow("only spaces") << words(u"   "_s) << u"met signed sued rose"_s;
    filter = words(u"oslo"_s);
    filter.hiddenTypes = {int(EventType::Meeting)};
    QTest::newRow("type and word") << filter << u"signed"_s;
}

void tst_EventList::filters()
{
    QFETCH(Filter, filter);
    QFETCH(QString, shown);
    const std::vector<EventSummary> events{
        with(summary(1, 1, u"met"_s, u"2021-05-05"_s), u"Ödegård"_s, u"Oslo"_s),
        with(summary(2, 1, u"signed"_s, u"2019"_s, EventType::Agreement), {}, u"Oslo"_s),
        with(summary(3, 1, u"fell"_s, u"2021"_s, EventType::Disaster), {}, {}, Review::Rejected),
        summary(4, 2, u"sued"_s, u"2021-05"_s, EventType::Justice),
        waiting(5, 2, u"rose"_s, u"last month"_s, EventType::Business)};
    EventList list;
    list.setEvents(events);
    list.setFilter(filter);
    QCOMPARE(titles(list), shown);
    // The same when the events come after the filter, at once or one by one.
    EventList later;
    later.setFilter(filter);
    later.replaceArticles({{1}, {2}}, events);
    QCOMPARE(titles(later), shown);
    EventList single;
    single.setFilter(filter);
    for (const EventSummary &e : events)
        single.update(e);
    QCOMPARE(titles(single), shown);
}

void tst_EventList::typingNarrowsLikeStartingAnew()
{
    EventList list;
    list.setEvents(
        {summary(1, 1, u"ministers met"_s), summary(2, 1, u"mines closed"_s), summary(3, 1, u"a test"_s)});
    Filter filter;
    for (const auto &[typed, shown] :
         {std::pair(u"mi"_s, 2), std::pair(u"min"_s, 2), std::pair(u"minis"_s, 1), std::pair(u"mi"_s, 2),
          std::pair(u"mi cl"_s, 1), std::pair(u"est"_s, 1), std::pair(QString(), 3)}) {
        filter.text = typed;
        list.setFilter(filter);
        QCOMPARE(int(list.shown().size()), shown);
    }
}

/// Types that come and go are done by a way of their own, with the same result.
void tst_EventList::typesComeAndGoLikeStartingAnew()
{
    std::vector<EventSummary> events;
    for (int i = 1; i <= 60; ++i) {
        events.push_back(summary(i, i / 5 + 1, i % 4 == 0 ? u"court"_s : u"meeting"_s));
        events.back().type = EventType(i % 5);
        events.back().review = i % 7 == 0 ? Review::Rejected : Review::Suggested;
    }
    EventList list;
    list.setEvents(events);
    QSignalSpy spy(&list, &EventList::shownChanged);
    for (const QString &text : {QString(), u"court"_s})
        for (const QSet<int> &hidden : {QSet<int>{1}, {1, 3}, {0, 3}, {0, 1, 2, 3, 4}, {2}, {}}) {
            Filter filter;
            filter.text = text;
            filter.hiddenTypes = hidden;
            list.setFilter(filter);
            EventList anew;
            anew.setEvents(events);
            anew.setFilter(filter);
            QCOMPARE(list.shown(), anew.shown());
            EventSummary edited = events[0];
            edited.type = EventType(hidden.size() % 5);
            list.update(edited);
            list.update(events[0]);
        }
    const auto change = spy.takeFirst().at(0).value<FilterChange>();
    QVERIFY(change.typesOnly);
    QCOMPARE(change.gone, 2u);
    QVERIFY(change.came.empty());
}

void tst_EventList::followsTagsOfArticles()
{
    ArticleSummary first;
    first.id = {1};
    first.source = u"The Wire"_s;
    ArticleSummary second = first;
    second.id = {2};
    second.tags = QStringList{u"North Sea"_s};
    second.group = u"Law"_s;
    second.note = u"To verify."_s;
    ArticleModel articles;
    articles.setArticles({first, second});
    EventList list;
    list.setArticles(&articles);
    list.setEvents({summary(1, 1, u"met"_s), summary(2, 2, u"sued"_s)});
    const auto shownFor = [&list](const QString &text) {
        Filter filter;
        filter.text = text;
        list.setFilter(filter);
        return titles(list);
    };
    QCOMPARE(shownFor(u"source:wire"_s), u"met sued"_s);
    QCOMPARE(shownFor(u"group:law"_s), u"sued"_s);
    QCOMPARE(shownFor(u"group:law met"_s), QString());
    QCOMPARE(shownFor(u"note:verify"_s), u"sued"_s);
    QCOMPARE(shownFor(u"note:verify met"_s), QString());
    QCOMPARE(shownFor(u"tag:north"_s), u"sued"_s);
    QSignalSpy changes(&list, &EventList::shownChanged);
    first.tags = QStringList{u"NORTH pole"_s};
    articles.update({first});
    QCOMPARE(titles(list), u"met sued"_s);
    QCOMPARE(changes.count(), 1);
    first.title = u"Another title"_s;
    articles.update({first});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(articles.tagsOf({2}), QStringList{u"North Sea"_s});
    QCOMPARE(articles.allTags(), (QStringList{u"NORTH pole"_s, u"North Sea"_s}));
}

void tst_EventList::filtersByTagAndGroup()
{
    ArticleSummary first;
    first.id = {1};
    first.tags = QStringList{u"war"_s, u"sea"_s};
    first.group = u"Law"_s;
    ArticleSummary second = first;
    second.id = {2};
    second.tags = QStringList{u"warming"_s, u"SEA"_s};
    ArticleModel articles;
    articles.setArticles({first, second});
    EventList list;
    list.setArticles(&articles);
    list.setEvents({summary(1, 1, u"met"_s), summary(2, 2, u"sued"_s)});
    const auto shownFor = [&list](const QStringList &tags, const QString &group) {
        Filter filter;
        filter.tags = tags;
        filter.group = group;
        list.setFilter(filter);
        return titles(list);
    };
    QCOMPARE(shownFor({u"war"_s}, {}), u"met"_s); // the whole tag, no beginning
    QCOMPARE(shownFor({u"sea"_s}, {}), u"met sued"_s);
    QCOMPARE(shownFor({u"sea"_s, u"warming"_s}, {}), u"sued"_s);
    QCOMPARE(shownFor({u"none"_s}, {}), QString());
    QCOMPARE(shownFor({}, u"Law"_s), u"met sued"_s);
    QCOMPARE(shownFor({}, u"La"_s), QString());
    QCOMPARE(shownFor({u"war"_s}, u"Law"_s), u"met"_s);
    second.tags << u"war"_s;
    articles.update({second});
    QCOMPARE(titles(list), u"met sued"_s);
    QCOMPARE(shownFor({}, {}), u"met sued"_s);
}

void tst_EventList::lightsInsteadOfHiding()
{
    EventList list;
    list.setEvents(
        {summary(1, 1, u"court opens"_s), summary(2, 1, u"strike"_s), summary(3, 2, u"court closes"_s)});
    QVERIFY(!list.isLighting() && list.lit().empty());
    QSignalSpy shown(&list, &EventList::shownChanged);
    QSignalSpy lit(&list, &EventList::litChanged);
    Filter filter;
    filter.text = u"court"_s;
    list.setFilter(filter);
    QCOMPARE(titles(list), u"court opens court closes"_s);
    QVERIFY(!list.isLighting() && list.lit().empty());
    filter.lightText = true;
    list.setFilter(filter);
    QCOMPARE(int(list.shown().size()), 3);
    QCOMPARE(list.lit(), std::vector<int>({0, 2}));
    QCOMPARE(shown.count(), 2);
    filter.text = u"strike"_s;
    list.setFilter(filter); // the same events are shown, others are lit
    QCOMPARE(shown.count(), 2);
    QCOMPARE(lit.count(), 1);
    QCOMPARE(list.lit(), std::vector<int>({1}));
    list.update(summary(3, 2, u"strike ends"_s));
    QCOMPARE(list.lit(), std::vector<int>({1, 2}));
    list.update(summary(2, 1, u"calm"_s));
    QCOMPARE(list.lit(), std::vector<int>({2}));
    list.removeArticle({1});
    QCOMPARE(list.lit(), std::vector<int>({0}));
    filter.hiddenTypes = {int(list.all()[0].type)};
    list.setFilter(filter);
    QVERIFY(list.lit().empty() && list.isLighting());
    list.setFilter({});
    QVERIFY(!list.isLighting());
}

void tst_EventList::findsById()
{
    EventList list;
    list.setEvents({summary(7, 1, u"b"_s), summary(3, 1, u"a"_s), summary(9, 2, u"c"_s)});
    QCOMPARE(list.find({3})->title, u"a"_s);
    QCOMPARE(list.find({9})->title, u"c"_s);
    QVERIFY(!list.find({4}));
    QVERIFY(!list.find({}));
    QVERIFY(!EventList().find({1}));
}

void tst_EventList::replacesInPlace()
{
    EventList list;
    list.setEvents(
        {summary(1, 1, u"a"_s), summary(2, 2, u"b"_s), summary(3, 2, u"c"_s), summary(4, 3, u"d"_s)});
    list.replaceArticle({2}, {summary(5, 2, u"x"_s), summary(3, 2, u"y"_s), summary(6, 2, u"z"_s)});
    QCOMPARE(titles(list), u"a x y z d"_s);
    QCOMPARE(list.find({3})->title, u"y"_s);
    QVERIFY(!list.find({2}));
    list.replaceArticles({{1}, {3}, {4}}, {summary(9, 4, u"new"_s), summary(4, 3, u"D"_s)});
    QCOMPARE(titles(list), u"x y z D new"_s);
}

void tst_EventList::appendsNewArticles()
{
    EventList list;
    Filter filter;
    filter.text = u"a"_s;
    list.setFilter(filter);
    list.replaceArticles({{1}}, {summary(1, 1, u"a1"_s)});
    list.replaceArticles({{2}, {3}}, {summary(5, 2, u"a2"_s), summary(6, 2, u"b"_s), summary(2, 3, u"a3"_s)});
    QCOMPARE(titles(list), u"a1 a2 a3"_s);
    QCOMPARE(list.find({2})->title, u"a3"_s);
    filter.text = u"a3"_s;
    list.setFilter(filter);
    QCOMPARE(titles(list), u"a3"_s);
}

void tst_EventList::updatesOne()
{
    EventList list;
    list.setEvents({summary(1, 1, u"a"_s), summary(2, 1, u"b"_s), summary(3, 1, u"c"_s)});
    list.update(with(summary(2, 1, u"b"_s), {}, {}, Review::Rejected));
    QCOMPARE(titles(list), u"a c"_s);
    list.update(summary(2, 1, u"B"_s));
    QCOMPARE(titles(list), u"a B c"_s);
    Filter filter;
    filter.text = u"b"_s;
    list.setFilter(filter);
    QCOMPARE(titles(list), u"B"_s);
    list.update(summary(3, 1, u"about b"_s));
    QCOMPARE(titles(list), u"B about b"_s);
}

void tst_EventList::updateOfNewEventGoesToItsArticle()
{
    EventList list;
    list.setEvents({summary(1, 1, u"a"_s), summary(2, 2, u"b"_s)});
    list.update(summary(3, 1, u"new"_s));
    QCOMPARE(titles(list), u"a new b"_s);
}

void tst_EventList::removesArticle()
{
    EventList list;
    list.setEvents({summary(1, 1, u"a"_s), summary(2, 2, u"b"_s)});
    list.removeArticle({1});
    QCOMPARE(titles(list, true), u"b"_s);
    QSignalSpy changed(&list, &EventList::changed);
    list.removeArticle({1});
    QCOMPARE(changed.count(), 0);
}

void tst_EventList::tellsWhatGaveWay()
{
    EventList list;
    QStringList told;
    const auto tell = [&told](const EventChange &change) {
        const auto &replaced = change.replaced;
        if (!replaced) {
            told << u"anything"_s;
            return;
        }
        QString line = u"%1-%2 by %3%4"_s.arg(replaced->first)
                           .arg(replaced->last)
                           .arg(replaced->count)
                           .arg(replaced->keepsPositions() ? u""_s : u", others move"_s);
        for (size_t i = 0; i < replaced->before.size(); ++i)
            line += u' ' + replaced->before[i].title + (replaced->wasShown[i] ? u""_s : u" (hidden)"_s);
        told << line;
    };
    connect(&list, &EventList::changed, this, tell);
    const EventSummary rejected = with(summary(2, 1, u"b"_s), {}, {}, Review::Rejected);
    list.setEvents({summary(1, 1, u"a"_s), rejected, summary(3, 2, u"c"_s)});
    list.update(summary(4, 1, u"d"_s));
    list.replaceArticle({1}, {summary(1, 1, u"a"_s), summary(4, 1, u"d"_s)});
    list.replaceArticle({1}, {summary(1, 1, u"x"_s), summary(4, 1, u"d"_s)});
    list.replaceArticle({3}, {summary(5, 3, u"e"_s)});
    list.removeArticle({3});
    list.removeArticle({1});
    list.replaceArticles({{2}, {4}}, {summary(3, 2, u"c"_s), summary(6, 4, u"f"_s)});
    list.setEvents({summary(3, 2, u"c"_s), summary(6, 4, u"f"_s), summary(7, 4, u"g"_s)});
    list.setEvents({summary(7, 4, u"g"_s)});
    list.setEvents({summary(7, 4, u"h"_s), summary(8, 4, u"i"_s)}); // one is not what it was
    QCOMPARE(told, (QStringList{u"0-0 by 3"_s, u"2-2 by 1, others move"_s,
                                u"1-2 by 0, others move b (hidden)"_s, u"0-1 by 1 a"_s, u"3-3 by 1"_s,
                                u"3-4 by 0, others move e"_s, u"0-2 by 0, others move x d"_s, u"anything"_s,
                                u"2-2 by 1"_s, u"anything"_s, u"anything"_s}));
}

void tst_EventList::signalsOnce()
{
    EventList list;
    QSignalSpy changed(&list, &EventList::changed);
    QSignalSpy shown(&list, &EventList::shownChanged);
    list.replaceArticles({{1}, {2}}, {summary(1, 1, u"a"_s), summary(2, 2, u"b"_s)});
    QCOMPARE(changed.count(), 1);
    list.update(summary(1, 1, u"a"_s));
    QCOMPARE(changed.count(), 1);
    list.setFilter({});
    QCOMPARE(shown.count(), 0);
    Filter filter;
    filter.text = u"a"_s;
    list.setFilter(filter);
    list.setFilter(filter);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(changed.count(), 1);
}

namespace {

/// More than are searched at once: "Title0", "Title1" …
std::vector<EventSummary> many()
{
    std::vector<EventSummary> events;
    for (int i = 0; i < 30'000; ++i)
        events.push_back(summary(i + 1, 1 + i / 10, u"Title%1"_s.arg(i)));
    return events;
}

Filter withText(const QString &text, bool light = false)
{
    Filter filter;
    filter.text = text;
    filter.lightText = light;
    return filter;
}

/// What the filter lets through, event by event.
std::vector<int> passing(const EventList &list)
{
    std::vector<int> found;
    for (size_t i = 0; i < list.all().size(); ++i)
        if (list.all()[i].title.contains(list.filter().text, Qt::CaseInsensitive))
            found.push_back(int(i));
    return found;
}

} // namespace

void tst_EventList::manyEventsAreSearchedInSlices()
{
    EventList list;
    list.setEvents(many());
    QSignalSpy shown(&list, &EventList::shownChanged);
    list.setFilter(withText(u"title12"_s));
    QCOMPARE(shown.count(), 0);
    QCOMPARE(list.shown().size(), 30'000U); // as before, for a moment
    QTRY_COMPARE(shown.count(), 1);
    QVERIFY(list.shown() == passing(list));
    list.setFilter(withText(u"title123"_s)); // from now on at once
    QCOMPARE(shown.count(), 2);
    QVERIFY(list.shown() == passing(list));
    EventSummary edited = list.all()[5];
    edited.title = u"Title1234567"_s;
    list.update(edited);
    QVERIFY(list.shown() == passing(list));
    list.setFilter(withText(u"title1234567"_s));
    QCOMPARE(list.shown(), std::vector<int>{5});
    list.setFilter(withText(u"title1234"_s, true));
    QCOMPARE(list.shown().size(), 30'000U);
    QVERIFY(list.lit() == passing(list));
}

void tst_EventList::whatChangesWhileTheyAreSearched_data()
{
    QTest::addColumn<QByteArray>("step");
    for (const char *step : {"other words", "no words", "a type hidden", "edited", "an article less",
                             "an article more", "all new", "few", "words lit"})
        QTest::newRow(step) << QByteArray(step);
}

void tst_EventList::whatChangesWhileTheyAreSearched()
{
    EventList list;
    list.setEvents(many());
    list.setFilter(withText(u"title12"_s));
    QFETCH(QByteArray, step);
    Filter hidden = list.filter();
    hidden.hiddenTypes = {int(EventType::Visit)};
    EventSummary edited = list.all()[7];
    edited.title = u"title12 at last"_s;
    if (step == "other words")
        list.setFilter(withText(u"title7"_s));
    else if (step == "no words")
        list.setFilter({});
    else if (step == "a type hidden")
        list.setFilter(hidden);
    else if (step == "edited")
        list.update(edited);
    else if (step == "an article less")
        list.removeArticle({3});
    else if (step == "an article more")
        list.replaceArticle({9'999}, {summary(99'999, 9'999, u"Title12"_s)});
    else if (step == "all new")
        list.setEvents(many());
    else if (step == "few")
        list.setEvents({edited});
    else
        list.setFilter(withText(u"title12"_s, true));
    const bool lights = list.isLighting();
    QTRY_VERIFY((lights ? list.lit() : list.shown()) == passing(list));
    QTest::qWait(50);
    QVERIFY((lights ? list.lit() : list.shown()) == passing(list));
    if (lights)
        QCOMPARE(list.shown().size(), 30'000U);
}

QTEST_GUILESS_MAIN(tst_EventList)
#include "tst_eventlist.moc"
