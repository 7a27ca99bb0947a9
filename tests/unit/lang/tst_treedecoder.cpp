// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/treedecoder.h"
#include <limits>
#include <QtTest>
#include <random>

using namespace dateline;

class TestTreeDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTrees_data();
    void knowsTrees();
    void findsTheBestTree();
    void staysATreeOnAnyScores();
};

void TestTreeDecoder::knowsTrees_data()
{
    QTest::addColumn<QList<int>>("heads");
    QTest::addColumn<bool>("expected");
    QTest::newRow("one word") << QList<int>{0} << true;
    QTest::newRow("chain") << QList<int>{2, 3, 0} << true;
    QTest::newRow("crossing arcs") << QList<int>{3, 4, 0, 3} << true;
    QTest::newRow("nothing") << QList<int>{} << false;
    QTest::newRow("two roots") << QList<int>{0, 0} << false;
    QTest::newRow("no root") << QList<int>{2, 1} << false;
    QTest::newRow("own head") << QList<int>{1, 0} << false;
    QTest::newRow("cycle beside the root") << QList<int>{0, 3, 2} << false;
    QTest::newRow("head outside") << QList<int>{0, 3} << false;
    QTest::newRow("negative head") << QList<int>{0, -1} << false;
}

void TestTreeDecoder::knowsTrees()
{
    QFETCH(QList<int>, heads);
    QFETCH(bool, expected);
    QCOMPARE(isTree(std::span(heads.constData(), size_t(heads.size()))), expected);
}

namespace {

struct Table
{
    int words;
    std::vector<qint32> scores;

    Table(int count, std::mt19937 &random, qint32 range)
        : words(count)
        , scores(size_t(count) * size_t(count + 1))
    {
        std::uniform_int_distribution<qint32> some(-range, range);
        for (qint32 &score : scores)
            score = some(random);
    }

    ArcScores arcs() const { return {scores.data(), words + 1, words}; }

    qint64 sum(const std::vector<int> &heads) const
    {
        qint64 total = 0;
        for (int d = 1; d <= words; ++d)
            total += arcs().of(d, heads[size_t(d) - 1]);
        return total;
    }
};

/// The best sum by trying all heads of all words.
qint64 bestSum(const Table &table)
{
    std::vector<int> heads(size_t(table.words), 0);
    qint64 best = std::numeric_limits<qint64>::min();
    for (size_t i = 0; i < heads.size();) {
        if (isTree(heads))
            best = std::max(best, table.sum(heads));
        for (i = 0; i < heads.size() && heads[i] == table.words; ++i)
            heads[i] = 0;
        if (i < heads.size())
            ++heads[i];
    }
    return best;
}

} // namespace

void TestTreeDecoder::findsTheBestTree()
{
    std::mt19937 random(7);
    for (int words = 1; words <= 5; ++words)
        for (int round = 0; round < 60; ++round) {
            const Table table(words, random, 20);
            const std::vector<int> heads = bestTree(table.arcs());
            QVERIFY(isTree(heads));
            QCOMPARE(table.sum(heads), bestSum(table));
        }
}

void TestTreeDecoder::staysATreeOnAnyScores()
{
    std::mt19937 random(11);
    for (const qint32 range : {0, 1, std::numeric_limits<qint32>::max()})
        for (const int words : {2, 17, 60, 256})
            QVERIFY(isTree(bestTree(Table(words, random, range).arcs())));
}

QTEST_GUILESS_MAIN(TestTreeDecoder)
#include "tst_treedecoder.moc"
