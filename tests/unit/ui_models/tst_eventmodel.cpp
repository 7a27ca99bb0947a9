// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/models/articlemodel.h"
#include "ui/models/eventmodel.h"
#include "ui/models/undatedmodel.h"
#include <QAbstractItemModelTester>
#include <QFont>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace dateline;
using namespace dateline::samples;

class tst_EventModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsColumns();
    void marksTheMainEvent_data();
    void marksTheMainEvent();
    void sorts_data();
    void sorts();
    void keepsRowsThatStay();
    void persistentIndexesFollowSorting();
    void followsRandomChanges();
    void knowsItsEvents();
    void oneEditMovesOneRow_data();
    void oneEditMovesOneRow();
    void largeListIsSortedInTheBackground();
    void largeListFollowsRandomChanges();
    void undatedTrayHasWaitingOnesFirst();

private:
    static QString column(const QAbstractItemModel &model, int column);
};

QString tst_EventModel::column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts.join(u'|');
}

void tst_EventModel::showsColumns()
{
    EventList list;
    ArticleModel articles;
    ArticleSummary article;
    article.id = {1};
    article.name = u"/folder/a.txt"_s;
    articles.setArticles({article});
    EventModel model(&list, &articles);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    EventSummary scheduled =
        with(summary(1, 1, u"They met"_s, u"2021-05-05"_s), u"A, B"_s, u"Oslo"_s, Review::Accepted);
    scheduled.status = EventStatus::Scheduled;
    list.setEvents({scheduled});
    QStringList row;
    for (int i = 0; i < model.columnCount(); ++i) {
        row << model.index(0, i).data().toString();
        QVERIFY(!model.headerData(i, Qt::Horizontal).toString().isEmpty());
    }
    QCOMPARE(row, (QStringList{u"5 May 2021"_s, u"They met"_s, u"meeting"_s, u"A, B"_s, u"Oslo"_s, u"a.txt"_s,
                               u"Accepted, scheduled"_s}));
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(index.data(EventModel::EventIdRole).toLongLong(), 1);
    QCOMPARE(index.data(EventModel::ArticleIdRole).toLongLong(), 1);
    QCOMPARE(index.data(EventModel::TypeRole).toInt(), int(EventType::Meeting));
    QCOMPARE(index.data(EventModel::ReviewRole).toInt(), int(Review::Accepted));
    QVERIFY(index.data(EventModel::DatedRole).toBool());
    QCOMPARE(index.data(EventModel::PositionRole).toInt(), 0);
    QVERIFY(!model.index(0, 0).data(Qt::UserRole + 99).isValid());
}

void tst_EventModel::marksTheMainEvent_data()
{
    QTest::addColumn<bool>("main");
    QTest::addColumn<Review>("review");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("strong");
    QTest::addColumn<bool>("struck");
    const int what = EventModel::WhatColumn;
    QTest::newRow("main event") << true << Review::Suggested << what << true << false;
    QTest::newRow("one of the others") << false << Review::Suggested << what << false << false;
    QTest::newRow("only its title") << true << Review::Accepted << int(EventModel::WhereColumn) << false
                                    << false;
    QTest::newRow("rejected main event") << true << Review::Rejected << what << true << true;
    QTest::newRow("rejected") << false << Review::Rejected << what << false << true;
}

void tst_EventModel::marksTheMainEvent()
{
    QFETCH(bool, main);
    QFETCH(Review, review);
    QFETCH(int, column);
    QFETCH(bool, strong);
    EventList list;
    EventModel model(&list, nullptr);
    EventSummary event = with(summary(1, 1, u"They met"_s, u"2021-05-05"_s), {}, {}, review);
    event.main = main;
    Filter all;
    all.showRejected = true;
    list.setFilter(all);
    list.setEvents({event});
    const QModelIndex index = model.index(0, column);
    const auto font = index.data(Qt::FontRole).value<QFont>();
    QCOMPARE(font.weight() > QFont::Normal, strong);
    QTEST(font.strikeOut(), "struck");
    const QString said = u"main event of its article"_s;
    QCOMPARE(index.data(Qt::AccessibleDescriptionRole).toString() == said, strong);
    QCOMPARE(index.data(Qt::ToolTipRole).toString().endsWith(said), main);
}

void tst_EventModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("titles");
    QTest::newRow("by days, undated last")
        << int(EventModel::WhenColumn) << Qt::AscendingOrder << u"until|b|day|month|year|later|waits|none"_s;
    QTest::newRow("by days, newest first, undated last")
        << int(EventModel::WhenColumn) << Qt::DescendingOrder << u"later|day|month|year|b|until|waits|none"_s;
    QTest::newRow("by title") << int(EventModel::WhatColumn) << Qt::AscendingOrder
                              << u"b|day|later|month|none|until|waits|year"_s;
    QTest::newRow("by title, backwards")
        << int(EventModel::WhatColumn) << Qt::DescendingOrder << u"year|waits|until|none|month|later|day|b"_s;
    QTest::newRow("by who, empty ones last, no case")
        << int(EventModel::WhoColumn) << Qt::AscendingOrder << u"month|b|year|day|later|waits|none|until"_s;
    QTest::newRow("by who, backwards, empty ones last")
        << int(EventModel::WhoColumn) << Qt::DescendingOrder << u"b|month|year|day|later|waits|none|until"_s;
}

void tst_EventModel::sorts()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, titles);
    EventList list;
    EventModel model(&list, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setEvents({summary(1, 1, u"year"_s, u"2021"_s),
                    with(summary(2, 1, u"month"_s, u"2021-01"_s), u"abel"_s, {}),
                    summary(3, 1, u"day"_s, u"2021-01-01"_s), summary(4, 1, u"later"_s, u"2021-02-01"_s),
                    waiting(5, 1, u"waits"_s, u"last month"_s), summary(6, 1, u"none"_s),
                    with(summary(7, 1, u"b"_s, u"2020-12-31"_s), u"Abels"_s, {}),
                    summary(8, 1, u"until"_s, u"../1972"_s)});
    model.sort(column, order);
    QCOMPARE(tst_EventModel::column(model, EventModel::WhatColumn), titles);
    QCOMPARE(model.sortColumn(), column);
    QCOMPARE(model.sortOrder(), order);
}

void tst_EventModel::keepsRowsThatStay()
{
    EventList list;
    EventModel model(&list, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setEvents({summary(1, 1, u"a"_s, u"2019"_s), summary(2, 1, u"b"_s, u"2020"_s),
                    summary(3, 1, u"c"_s, u"2021"_s)});
    const QPersistentModelIndex first = model.index(0, 0);
    const QPersistentModelIndex last = model.index(2, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    list.update(with(summary(2, 1, u"b"_s, u"2020"_s), {}, {}, Review::Rejected));
    QCOMPARE(column(model, EventModel::WhatColumn), u"a|c"_s);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(last.row(), 1);
    list.update(summary(2, 1, u"B"_s, u"2020"_s));
    QCOMPARE(column(model, EventModel::WhatColumn), u"a|B|c"_s);
    QCOMPARE(inserted.count(), 1);
    list.replaceArticle({2}, {summary(9, 2, u"new"_s, u"2018"_s)});
    QCOMPARE(column(model, EventModel::WhatColumn), u"new|a|B|c"_s);
    QCOMPARE(first.row(), 1);
    QCOMPARE(last.row(), 3);
    QCOMPARE(model.eventAt(last), EventId{3});
    QCOMPARE(reset.count(), 0);
}

void tst_EventModel::persistentIndexesFollowSorting()
{
    EventList list;
    EventModel model(&list, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setEvents({summary(1, 1, u"c"_s, u"2019"_s), summary(2, 1, u"a"_s, u"2020"_s),
                    summary(3, 1, u"b"_s, u"2021"_s)});
    const QPersistentModelIndex index = model.index(0, EventModel::TypeColumn);
    model.sort(EventModel::WhatColumn);
    QCOMPARE(index.row(), 2);
    QCOMPARE(index.column(), int(EventModel::TypeColumn));
    QCOMPARE(model.eventAt(index), EventId{1});
}

/// A model and a view's memory of it must agree whatever happens; the tester watches every signal.
void tst_EventModel::followsRandomChanges()
{
    QRandomGenerator random(7);
    EventList list;
    EventModel model(&list, nullptr);
    UndatedModel undated(&list, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester undatedTester(&undated, QAbstractItemModelTester::FailureReportingMode::QtTest);
    qint64 nextId = 1;
    const auto someEvents = [&](qint64 article) {
        std::vector<EventSummary> events;
        for (quint32 n = random.bounded(6U); n > 0; --n)
            events.push_back(
                summary(nextId++, article, QString(1, QChar(u'a' + random.bounded(26))),
                        random.bounded(4) == 0 ? QString() : QString::number(random.bounded(1900, 2030))));
        return events;
    };
    for (int i = 0; i < 300; ++i) {
        const qint64 article = 1 + random.bounded(8);
        Filter filter;
        switch (random.bounded(5)) {
        case 0:
            list.replaceArticle({article}, someEvents(article));
            break;
        case 1:
            list.removeArticle({article});
            break;
        case 2:
            filter.text = random.bounded(2) == 0 ? QString() : QString(1, QChar(u'a' + random.bounded(26)));
            list.setFilter(filter);
            break;
        case 3:
            model.sort(random.bounded(int(EventModel::ColumnCount)), Qt::SortOrder(random.bounded(2)));
            break;
        default:
            if (!list.all().empty()) {
                EventSummary changed = list.all()[random.bounded(quint32(list.all().size()))];
                changed.review = Review(random.bounded(3));
                changed.title = QString(1, QChar(u'a' + random.bounded(26)));
                changed.days = summary(1, 1, {}, QString::number(random.bounded(1900, 2030))).days;
                list.update(changed);
            }
        }
        QCOMPARE(model.rowCount(), int(list.shown().size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.indexOf(model.eventAt(model.index(row, 0))).row(), row);
        EventModel made(&list, nullptr);
        made.sort(model.sortColumn(), model.sortOrder());
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.eventAt(model.index(row, 0)), made.eventAt(made.index(row, 0)));
    }
}

void tst_EventModel::oneEditMovesOneRow_data()
{
    QTest::addColumn<QString>("day"); // of the event in the middle
    QTest::addColumn<QString>("titles");
    QTest::addColumn<int>("moves");
    QTest::newRow("stays") << u"2020-05"_s << u"a|b|c"_s << 0;
    QTest::newRow("to the front") << u"2018"_s << u"b|a|c"_s << 1;
    QTest::newRow("to the end") << u"2022"_s << u"a|c|b"_s << 1;
    QTest::newRow("loses its date") << QString() << u"a|c|b"_s << 1;
}

void tst_EventModel::oneEditMovesOneRow()
{
    QFETCH(QString, day);
    EventList list;
    EventModel model(&list, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setEvents({summary(1, 1, u"a"_s, u"2019"_s), summary(2, 1, u"b"_s, u"2020"_s),
                    summary(3, 1, u"c"_s, u"2021"_s)});
    const QPersistentModelIndex edited = model.index(1, 0);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    list.update(summary(2, 1, u"b"_s, day));
    QTEST(column(model, EventModel::WhatColumn), "titles");
    QTEST(int(moved.count()), "moves");
    QCOMPARE(removed.count(), 0);
    QCOMPARE(model.eventAt(edited), EventId{2}); // a selection stays on it
}

namespace {

/// More than are sorted at once, backwards by title and without an order by days.
std::vector<EventSummary> manyEvents()
{
    std::vector<EventSummary> events;
    for (int i = 0; i < 12'000; ++i)
        events.push_back(
            summary(i + 1, 1 + i / 12, QString::number(99'999 - i), QString::number(1900 + i * 7919 % 120)));
    return events;
}

bool isSorted(const EventModel &model)
{
    for (int row = 1; row < model.rowCount(); ++row)
        if (model.summaryAt(row).title < model.summaryAt(row - 1).title)
            return false;
    return true;
}

} // namespace

void tst_EventModel::largeListIsSortedInTheBackground()
{
    EventList list;
    EventModel model(&list, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setEvents(manyEvents());
    QVERIFY(model.isSorting());
    QCOMPARE(model.rowCount(), 0); // there is nothing to show yet
    QTRY_VERIFY(!model.isSorting());
    QCOMPARE(model.rowCount(), 12'000);
    const QPersistentModelIndex kept = model.index(7, EventModel::TypeColumn);
    const EventId event = model.eventAt(kept);
    model.sort(EventModel::WhatColumn);
    QVERIFY(model.isSorting());
    QCOMPARE(model.eventAt(model.index(7, 0)), event); // the old order stays meanwhile
    model.sort(EventModel::TypeColumn);
    model.sort(EventModel::WhatColumn); // the last one counts
    QTRY_VERIFY(!model.isSorting());
    QVERIFY(isSorted(model));
    QCOMPARE(model.eventAt(kept), event);
    list.removeArticle(list.all().back().article);
    QCOMPARE(model.rowCount(), 12'000); // not yet, but what is gone says nothing
    const QModelIndex gone = model.index(0, EventModel::WhatColumn);
    QVERIFY(!gone.data().isValid());
    QTRY_VERIFY(!model.isSorting());
    QCOMPARE(model.rowCount(), 11'988);
    list.setEvents({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isSorting());
}

void tst_EventModel::largeListFollowsRandomChanges()
{
    QRandomGenerator random(8);
    EventList list;
    EventModel model(&list, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setEvents(manyEvents());
    for (int i = 0; i < 30; ++i) {
        Filter filter;
        EventSummary event = list.all()[random.bounded(quint32(list.all().size()))];
        switch (random.bounded(4)) {
        case 0:
            list.replaceArticle(event.article, {event});
            break;
        case 1:
            filter.text = random.bounded(2) == 0 ? u"9"_s : QString();
            list.setFilter(filter);
            break;
        case 2:
            model.sort(random.bounded(2) == 0 ? EventModel::WhatColumn : EventModel::WhenColumn);
            break;
        default:
            event.title = QString::number(random.bounded(100'000));
            event.review = Review(random.bounded(3));
            list.update(event);
        }
        if (random.bounded(3) == 0)
            QTest::qWait(5);
    }
    model.sort(EventModel::WhatColumn);
    QTRY_VERIFY(!model.isSorting());
    QCOMPARE(model.rowCount(), int(list.shown().size()));
    QVERIFY(isSorted(model));
}

void tst_EventModel::knowsItsEvents()
{
    EventList list;
    EventModel model(&list, nullptr);
    list.setEvents({summary(1, 1, u"a"_s, u"2021"_s), summary(2, 1, u"b"_s, u"2020"_s)});
    QCOMPARE(model.eventAt(model.index(0, 3)), EventId{2});
    QCOMPARE(model.summaryAt(1).title, u"a"_s);
    QCOMPARE(model.indexOf({1}).row(), 1);
    QVERIFY(!model.indexOf({3}).isValid());
    QVERIFY(!model.eventAt({}).isValid());
    Filter filter;
    filter.text = u"a"_s;
    list.setFilter(filter);
    QVERIFY(!model.indexOf({2}).isValid());
    QCOMPARE(model.indexOf({1}).row(), 0);
}

void tst_EventModel::undatedTrayHasWaitingOnesFirst()
{
    EventList list;
    UndatedModel model(&list, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setEvents({summary(1, 1, u"dated"_s, u"2021"_s), summary(2, 1, u"unknown"_s),
                    waiting(3, 1, u"waits"_s, u"last month"_s),
                    with(waiting(4, 1, u"rejected"_s, u"today"_s), {}, {}, Review::Rejected)});
    QCOMPARE(column(model, UndatedModel::WhatColumn), u"waits|unknown"_s);
    QCOMPARE(column(model, UndatedModel::WordsColumn), u"“last month”|"_s);
    QCOMPARE(model.waitingCount(), 1);
    QVERIFY(model.index(0, 0).data(UndatedModel::WaitsRole).toBool());
    QVERIFY(!model.index(1, 0).data(UndatedModel::WaitsRole).toBool());
    QCOMPARE(model.eventAt(model.index(0, 0)), EventId{3});
    QCOMPARE(model.indexOf({2}).row(), 1);
    list.update(summary(3, 1, u"waits"_s, u"2021-04"_s));
    QCOMPARE(column(model, UndatedModel::WhatColumn), u"unknown"_s);
}

QTEST_MAIN(tst_EventModel)
#include "tst_eventmodel.moc"
