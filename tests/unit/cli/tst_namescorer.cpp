// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/namescorer.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

using Names = std::vector<Entity>;

class tst_NameScorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data();
    void figures();
};

void tst_NameScorer::figures_data()
{
    QTest::addColumn<Names>("gold");
    QTest::addColumn<Names>("found");
    QTest::addColumn<double>("exact");
    QTest::addColumn<double>("overlapping");
    const auto name = [](EntityKind kind, int first, int last) {
        Entity entity;
        entity.kind = kind;
        entity.first = first;
        entity.last = last;
        return entity;
    };
    const Entity person = name(EntityKind::Person, 2, 4);
    QTest::newRow("right") << Names{person} << Names{person} << 100.0 << 100.0;
    QTest::newRow("shorter") << Names{person} << Names{name(EntityKind::Person, 3, 4)} << 0.0 << 100.0;
    QTest::newRow("of another kind") << Names{person} << Names{name(EntityKind::Place, 2, 4)} << 0.0 << 0.0;
    QTest::newRow("beside it") << Names{person} << Names{name(EntityKind::Person, 4, 5)} << 0.0 << 0.0;
    QTest::newRow("missed") << Names{person} << Names{} << 0.0 << 0.0;
    QTest::newRow("spurious") << Names{} << Names{person} << 0.0 << 0.0;
    QTest::newRow("half of what was found")
        << Names{person} << Names{person, name(EntityKind::Place, 7, 8)} << 200.0 / 3 << 200.0 / 3;
    QTest::newRow("events are not asked for")
        << Names{person} << Names{person, name(EntityKind::Event, 7, 8)} << 100.0 << 100.0;
    QTest::newRow("cut in two") << Names{person}
                                << Names{name(EntityKind::Person, 2, 3), name(EntityKind::Person, 3, 4)}
                                << 0.0 << 100.0;
}

void tst_NameScorer::figures()
{
    QFETCH(Names, gold);
    QFETCH(Names, found);
    NameScorer scorer;
    scorer.add(gold, found);
    const ScoreTable table = scorer.table(u"set"_s);
    QTEST(table[0].figures->f1, "exact");
    QTEST(table[1].figures->f1, "overlapping");
}

QTEST_GUILESS_MAIN(tst_NameScorer)
#include "tst_namescorer.moc"
