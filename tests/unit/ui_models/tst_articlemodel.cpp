// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/articlemodel.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

ArticleSummary article(qint64 id, const QString &title, int waiting = 0)
{
    ArticleSummary summary;
    summary.id = {id};
    summary.title = title;
    summary.name = u"/folder/%1.txt"_s.arg(id);
    summary.waiting = waiting;
    return summary;
}

ArticleSummary dated(ArticleSummary summary, PublicationBasis basis)
{
    summary.published.date = PartialDate::day(2021, 5, 5);
    summary.published.basis = basis;
    return summary;
}

} // namespace

class tst_ArticleModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItStands_data();
    void saysHowItStands();
    void namesByTitleOrFile();
    void updatesAndAppends();
    void saysWhenGroupsChange_data();
    void saysWhenGroupsChange();
    void removes();
    void problemsStandBelow();
};

void tst_ArticleModel::saysHowItStands_data()
{
    QTest::addColumn<ArticleSummary>("summary");
    QTest::addColumn<ArticleModel::State>("state");
    QTest::addColumn<QString>("text");
    using State = ArticleModel::State;
    QTest::newRow("given") << dated(article(1, u"a"_s), PublicationBasis::Given) << State::Dated
                           << u"5 May 2021 (given)"_s;
    QTest::newRow("from the dateline") << dated(article(1, u"a"_s), PublicationBasis::Dateline)
                                       << State::Dated << u"5 May 2021 (from the dateline)"_s;
    QTest::newRow("missing") << article(1, u"a"_s) << State::DateMissing << u"date missing"_s;
    QTest::newRow("missing, some wait")
        << article(1, u"a"_s, 4) << State::DateMissing << u"date missing · 4 wait"_s;
}

void tst_ArticleModel::saysHowItStands()
{
    QFETCH(ArticleSummary, summary);
    QFETCH(ArticleModel::State, state);
    QFETCH(QString, text);
    ArticleModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setArticles({summary});
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(index.data(ArticleModel::StateRole).toInt(), int(state));
    QCOMPARE(index.data(ArticleModel::StateTextRole).toString(), text);
    QCOMPARE(index.data(ArticleModel::WaitingRole).toInt(), summary.waiting);
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(summary.name));
}

void tst_ArticleModel::namesByTitleOrFile()
{
    ArticleModel model;
    model.setArticles({article(1, u"Title"_s), article(2, {})});
    QCOMPARE(model.index(0, 0).data().toString(), u"Title"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"2.txt"_s);
    QCOMPARE(model.titleOf({2}), u"2.txt"_s);
    QCOMPARE(model.titleOf({3}), QString());
    QCOMPARE(model.headerData(ArticleModel::TitleColumn, Qt::Horizontal).toString(), u"Article"_s);
}

void tst_ArticleModel::updatesAndAppends()
{
    ArticleModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setArticles({article(1, u"a"_s), article(2, u"b"_s)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.update({article(2, u"B"_s), article(5, u"e"_s), article(4, u"d"_s)});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.titleOf({2}), u"B"_s);
    QCOMPARE(model.indexOf({4}).row(), 3);
    QCOMPARE(model.articleAt(model.index(2, 1)), ArticleId{5});
    QVERIFY(!model.articleAt({}).isValid());
}

void tst_ArticleModel::saysWhenGroupsChange_data()
{
    QTest::addColumn<QList<ArticleSummary>>("now");
    QTest::addColumn<int>("signals");
    ArticleSummary tagged = article(1, u"a"_s);
    tagged.tags = QStringList{u"sea"_s};
    ArticleSummary noted = article(1, u"a"_s);
    noted.note = u"Ask."_s;
    QTest::newRow("tagged") << QList{tagged} << 1;
    QTest::newRow("both tagged at once") << QList{tagged,
                                                  [&] {
                                                      ArticleSummary other = tagged;
                                                      other.id = {2};
                                                      return other;
                                                  }()}
                                         << 1;
    QTest::newRow("another title") << QList{article(1, u"c"_s)} << 1;
    QTest::newRow("a note") << QList{noted} << 0;
    QTest::newRow("some events wait") << QList{article(1, u"a"_s, 7)} << 0;
    QTest::newRow("a new article") << QList{article(3, u"c"_s)} << 0;
    QTest::newRow("nothing") << QList<ArticleSummary>{} << 0;
}

void tst_ArticleModel::saysWhenGroupsChange()
{
    QFETCH(QList<ArticleSummary>, now);
    ArticleModel model;
    model.setArticles({article(1, u"a"_s), article(2, u"b"_s)});
    QSignalSpy changed(&model, &ArticleModel::groupsChanged);
    model.update({now.begin(), now.end()});
    QTEST(int(changed.count()), "signals");
}

void tst_ArticleModel::removes()
{
    ArticleModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setArticles({article(1, u"a"_s), article(2, u"b"_s), article(3, u"c"_s)});
    model.remove({2});
    model.remove({7});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.indexOf({3}).row(), 1);
    QVERIFY(!model.find({2}));
    QVERIFY(!model.indexOf({2}).isValid());
}

void tst_ArticleModel::problemsStandBelow()
{
    ArticleModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setArticles({article(1, u"a"_s)});
    model.addProblem({u"/folder/scan.pdf"_s, u"It cannot be read."_s, {}, u"Save it as text."_s});
    model.update({article(2, u"b"_s)});
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex index = model.index(2, 0);
    QCOMPARE(index.data().toString(), u"scan.pdf"_s);
    QCOMPARE(index.data(ArticleModel::StateRole).toInt(), int(ArticleModel::State::Problem));
    QCOMPARE(index.data(ArticleModel::StateTextRole).toString(), u"It cannot be read."_s);
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"Save it as text."_s));
    QVERIFY(!model.articleAt(index).isValid());
    model.clearProblems();
    model.clearProblems();
    QCOMPARE(model.rowCount(), 2);
}

QTEST_GUILESS_MAIN(tst_ArticleModel)
#include "tst_articlemodel.moc"
