// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/annotation.h"
#include "ui/models/articlemodel.h"
#include "ui/models/articleorder.h"
#include "ui/models/librarystatistics.h"
#include <QAbstractItemModelTester>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

ArticleSummary article(qint64 id, const QString &title, const QString &published, const QString &source,
                       const QString &group = {}, qint64 like = 0)
{
    ArticleSummary summary;
    summary.id = {id};
    summary.title = title;
    summary.published.date = PartialDate::fromTimex(published);
    summary.source = source;
    summary.group = group;
    summary.like = {like};
    summary.likeness = like > 0 ? 0.974 : 0;
    return summary;
}

std::vector<ArticleSummary> some()
{
    return {article(1, u"pact"_s, u"2020-01-02"_s, u"The Wire"_s, u"law"_s), article(2, u"Harbour"_s, {}, {}),
            article(3, u"election"_s, u"2021"_s, u"Ledger"_s, u"Arms"_s),
            article(4, u"Pact signed"_s, u"2019-05-05"_s, u"The Wire"_s, {}, 1)};
}

} // namespace

/// The list of articles: its orders, what it says of nearly equal ones, its numbers.
class tst_ArticleOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data();
    void orders();
    void filters_data();
    void filters();
    void followsChanges();
    void broughtBackStandsWhereItWas();
    void namesWhatItIsLike();
    void counts();
    void edits_data();
    void edits();
};

void tst_ArticleOrder::orders_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("ids");
    using By = ArticleOrder::By;
    QTest::newRow("added") << int(By::Added) << u"1234"_s;
    QTest::newRow("title, whatever the case") << int(By::Title) << u"3214"_s;
    QTest::newRow("published, newest first, unknown last") << int(By::Published) << u"3142"_s;
    QTest::newRow("source, unknown last") << int(By::Source) << u"3142"_s;
    QTest::newRow("group, none last") << int(By::Group) << u"3124"_s;
    QTest::newRow("likeness") << int(By::Likeness) << u"1423"_s;
}

void tst_ArticleOrder::orders()
{
    QFETCH(int, by);
    QFETCH(QString, ids);
    ArticleModel model;
    ArticleOrder order;
    const QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
    order.setSourceModel(&model);
    model.setArticles(some());
    model.addProblem({u"/a/broken.pdf"_s, u"Broken."_s, {}, {}});
    order.setOrder(ArticleOrder::By(by));
    QString shown;
    for (int row = 0; row < order.rowCount(); ++row)
        shown += order.index(row, 0).data(ArticleModel::ArticleIdRole).toString();
    QCOMPARE(shown, ids + u'0'); // what could not be read is last
}

void tst_ArticleOrder::filters_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("ids"); // 0: what could not be read
    QTest::newRow("nothing") << u" "_s << u"12340"_s;
    QTest::newRow("word of a title") << u"PACT"_s << u"14"_s;
    QTest::newRow("within a word") << u"arb"_s << u"2"_s;
    QTest::newRow("source or tag") << u"wire"_s << u"124"_s;
    QTest::newRow("two words, both needed") << u"pact signed"_s << u"4"_s;
    QTest::newRow("unwanted") << u"pact -signed"_s << u"1"_s;
    QTest::newRow("only unwanted") << u"-pact"_s << u"230"_s;
    QTest::newRow("note") << u"note:ask"_s << u"2"_s;
    QTest::newRow("tag") << u"tag:wire"_s << u"2"_s;
    QTest::newRow("group") << u"group:arms"_s << u"3"_s;
    QTest::newRow("title, not source") << u"title:wire"_s << QString();
    QTest::newRow("days") << u"2020..2021"_s << u"13"_s;
    QTest::newRow("bad file") << u"scan"_s << u"0"_s;
    QTest::newRow("none") << u"zebra"_s << QString();
}

void tst_ArticleOrder::filters()
{
    QFETCH(QString, line);
    QFETCH(QString, ids);
    std::vector<ArticleSummary> articles = some();
    articles[1].tags = QStringList{u"wire taps"_s};
    articles[1].note = u"Ask the harbour master."_s;
    ArticleModel model;
    model.setArticles(articles);
    model.addProblem({u"/in/scan.pdf"_s, u"It is a scan."_s, {}, {}});
    ArticleOrder order;
    QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
    order.setSourceModel(&model);
    order.setFilter(line);
    QString shown;
    for (int row = 0; row < order.rowCount(); ++row)
        shown += QString::number(order.index(row, 0).data(ArticleModel::ArticleIdRole).toLongLong());
    QCOMPARE(shown, ids);
}

void tst_ArticleOrder::followsChanges()
{
    ArticleModel model;
    ArticleOrder order;
    order.setSourceModel(&model);
    order.setOrder(ArticleOrder::By::Published);
    model.setArticles(some());
    ArticleSummary changed = some()[1];
    changed.published.date = PartialDate::fromTimex(u"2022-01-01"_s);
    model.update({changed, article(9, u"new"_s, u"2023-01-01"_s, {})});
    QCOMPARE(order.index(0, 0).data(ArticleModel::ArticleIdRole).toInt(), 9);
    QCOMPARE(order.index(1, 0).data(ArticleModel::ArticleIdRole).toInt(), 2);
}

/// The model appends it; in the order of adding it stands where it was.
void tst_ArticleOrder::broughtBackStandsWhereItWas()
{
    ArticleModel model;
    ArticleOrder order;
    QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
    order.setSourceModel(&model);
    const auto ids = [&order] {
        QString all;
        for (int row = 0; row < order.rowCount(); ++row)
            all += order.index(row, 0).data(ArticleModel::ArticleIdRole).toString();
        return all;
    };
    const std::vector<ArticleSummary> articles = some();
    model.setArticles(articles);
    QCOMPARE(ids(), u"1234"_s);
    model.remove({2});
    QCOMPARE(ids(), u"134"_s);
    model.update({articles[1]});
    QCOMPARE(ids(), u"1234"_s);
    model.addProblem({u"/in/scan.pdf"_s, u"It is a scan."_s, {}, {}});
    model.update({article(9, u"new"_s, {}, {})});
    QCOMPARE(ids(), u"123490"_s);
    model.setArticles({articles[2], articles[0]});
    QCOMPARE(ids(), u"13"_s);
    model.setArticles(articles);
    QCOMPARE(ids(), u"1234"_s);
}

void tst_ArticleOrder::namesWhatItIsLike()
{
    ArticleModel model;
    model.setArticles(some());
    QVERIFY(model.indexOf({4})
                .data(ArticleModel::StateTextRole)
                .toString()
                .startsWith(u"97 % the same as “pact”"_s));
    QVERIFY(model.indexOf({4}).data(Qt::ToolTipRole).toString().contains(u"97 % the same"_s));
    QVERIFY(!model.indexOf({1}).data(ArticleModel::StateTextRole).toString().contains(u'%'));
    model.remove({1}); // then there is nothing to be like
    QVERIFY(!model.indexOf({4}).data(ArticleModel::StateTextRole).toString().contains(u'%'));
}

void tst_ArticleOrder::counts()
{
    std::vector<EventSummary> events(3);
    events[0].type = EventType::Visit;
    events[0].dated = true;
    events[1].type = EventType::Visit;
    events[1].review = Review::Accepted;
    events[2].review = Review::Rejected;
    QStringList lines;
    for (const StatisticsGroup &group : libraryStatistics(some(), events))
        for (const auto &[name, count] : group.lines)
            lines << u"%1/%2/%3"_s.arg(group.title, name).arg(count);
    for (const QString &expected :
         {u"Articles/articles/4"_s, u"Articles/without a publication date/1"_s, u"Events/events/2"_s,
          u"Events/dated/1"_s, u"Events/accepted/1"_s, u"Events/rejected/1"_s, u"Events by type/visit/2"_s,
          u"Articles by source/The Wire/2"_s, u"Articles by source/unknown/1"_s, u"Articles by year/2021/1"_s,
          u"Articles by group/in none/2"_s})
        QVERIFY2(lines.contains(expected), qPrintable(expected + u" not in "_s + lines.join(u' ')));
    QVERIFY(!lines.join(u' ').contains(u"Events by type/other"_s)); // it is rejected
    for (const StatisticsGroup &group : libraryStatistics({}, {}))
        for (const auto &[name, count] : group.lines)
            QCOMPARE(count, 0);
}

void tst_ArticleOrder::edits_data()
{
    QTest::addColumn<Annotation>("annotation");
    QTest::addColumn<bool>("changes");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("nothing") << Annotation() << false << QStringList();
    QTest::newRow("new tag") << Annotation{{u"sea"_s}, {}, {}, {}} << true << QStringList{u"law"_s, u"sea"_s};
    QTest::newRow("known tag") << Annotation{{u"LAW"_s}, {}, {}, {}} << false << QStringList();
    QTest::newRow("removed") << Annotation{{}, {u"Law"_s}, {}, {}} << true << QStringList();
    QTest::newRow("removed, was not there") << Annotation{{}, {u"x"_s}, {}, {}} << false << QStringList();
    QTest::newRow("the same note") << Annotation{{}, {}, u"n"_s, {}} << false << QStringList();
    QTest::newRow("out of its group") << Annotation{{}, {}, {}, QString()} << true << QStringList{u"?"_s};
}

void tst_ArticleOrder::edits()
{
    QFETCH(Annotation, annotation);
    QFETCH(bool, changes);
    QFETCH(QStringList, tags);
    ArticleSummary summary = some()[0];
    summary.tags = QStringList{u"law"_s};
    summary.note = u"n"_s;
    const auto edit = editOf(summary, annotation);
    QCOMPARE(edit.has_value(), changes);
    if (!edit)
        return;
    QCOMPARE(edit->tags.value_or(QStringList{u"?"_s}), tags);
    QVERIFY(!edit->note);
}

QTEST_GUILESS_MAIN(tst_ArticleOrder)
#include "tst_articleorder.moc"
