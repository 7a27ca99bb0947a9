// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/relation.h"
#include <QtTest>

using namespace dateline;

class TestRelation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesComeBack();
    void reads_data();
    void reads();
    void base_data();
    void base();
};

void TestRelation::namesComeBack()
{
    for (size_t i = 0; i < relationCount; ++i)
        QCOMPARE(relationFromText(QString(toText(Relation(i)))), Relation(i));
}

void TestRelation::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected"); // -1: none
    const auto row = [](const char *text, int expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << expected;
    };
    row("nsubj", int(Relation::Nsubj));
    row("nsubj:pass", int(Relation::NsubjPass));
    row("obl:tmod", int(Relation::Obl));
    row("_", int(Relation::None));
    row("", -1);
    row("NSUBJ", -1);
    row("subject", -1);
    row(":pass", -1);
}

void TestRelation::reads()
{
    QFETCH(QString, text);
    QFETCH(int, expected);
    const std::optional<Relation> relation = relationFromText(text);
    QCOMPARE(relation ? int(*relation) : -1, expected);
}

void TestRelation::base_data()
{
    QTest::addColumn<int>("relation");
    QTest::addColumn<int>("expected");
    QTest::newRow("subtype") << int(Relation::NsubjPass) << int(Relation::Nsubj);
    QTest::newRow("relative clause") << int(Relation::AclRelcl) << int(Relation::Acl);
    QTest::newRow("none below") << int(Relation::Root) << int(Relation::Root);
    QTest::newRow("not parsed") << int(Relation::None) << int(Relation::None);
}

void TestRelation::base()
{
    QFETCH(int, relation);
    QFETCH(int, expected);
    QCOMPARE(int(baseOf(Relation(relation))), expected);
}

QTEST_GUILESS_MAIN(TestRelation)
#include "tst_relation.moc"
