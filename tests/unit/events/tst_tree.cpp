// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/tree.h"
#include "testarticle.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Tree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paths_data();
    void paths();
    void notParsed();
    void governors();
    void roots();

private:
    static TestArticle article();
};

/// "Officials said that guards left early".
TestArticle tst_Tree::article()
{
    TestArticle article(
        u"Officials/NNS/official said/VBD/say that/IN guards/NNS/guard left/VBD/leave early/RB"_s);
    article.attach(u"said"_s, {}, Relation::Root);
    article.attach(u"Officials"_s, u"said"_s, Relation::Nsubj);
    article.attach(u"left"_s, u"said"_s, Relation::Ccomp);
    article.attach(u"that"_s, u"left"_s, Relation::Mark);
    article.attach(u"guards"_s, u"left"_s, Relation::Nsubj);
    article.attach(u"early"_s, u"left"_s, Relation::Advmod);
    return article;
}

void tst_Tree::paths_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("up");
    QTest::addColumn<int>("down");
    QTest::addColumn<int>("clauses");
    QTest::newRow("itself") << u"left"_s << u"left"_s << 0 << 0 << 0;
    QTest::newRow("below") << u"left"_s << u"early"_s << 0 << 1 << 0;
    QTest::newRow("above, out of the clause") << u"early"_s << u"said"_s << 2 << 0 << 1;
    QTest::newRow("into the clause") << u"said"_s << u"early"_s << 0 << 2 << 1;
    QTest::newRow("across") << u"Officials"_s << u"guards"_s << 1 << 2 << 1;
}

void tst_Tree::paths()
{
    const TestArticle parsed = article();
    QFETCH(QString, from);
    QFETCH(QString, to);
    const TreePath path = pathBetween(parsed.input(), parsed.find(from), parsed.find(to));
    QVERIFY(path.known);
    QTEST(path.up, "up");
    QTEST(path.down, "down");
    QTEST(path.clauses, "clauses");
}

void tst_Tree::notParsed()
{
    const TestArticle plain(u"Guards/NNS/guard left/VBD/leave"_s);
    QVERIFY(!pathBetween(plain.input(), 0, 1).known);
    QCOMPARE(governorOf(plain.input(), 0), -1);
    QCOMPARE(rootOf(plain.input(), 0, 2), 0);
}

void tst_Tree::governors()
{
    const TestArticle parsed = article();
    QCOMPARE(governorOf(parsed.input(), parsed.find(u"early"_s)), parsed.find(u"left"_s));
    QCOMPARE(governorOf(parsed.input(), parsed.find(u"left"_s)), parsed.find(u"said"_s));
    QCOMPARE(governorOf(parsed.input(), parsed.find(u"said"_s)), -1);
}

void tst_Tree::roots()
{
    const TestArticle parsed = article();
    QCOMPARE(rootOf(parsed.input(), 3, 6), parsed.find(u"left"_s));
    QCOMPARE(rootOf(parsed.input(), 0, 6), parsed.find(u"said"_s));
}

QTEST_GUILESS_MAIN(tst_Tree)
#include "tst_tree.moc"
