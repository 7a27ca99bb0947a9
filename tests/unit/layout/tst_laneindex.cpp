// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/laneindex.h"
#include <algorithm>
#include <cmath>
#include <QTest>
#include <random>

using namespace dateline;

namespace {

std::vector<LaneIndex::Entry> entriesOf(quint32 seed, int count)
{
    std::mt19937 random(seed);
    std::vector<LaneIndex::Entry> entries;
    for (int i = 0; i < count; ++i) {
        LaneIndex::Entry entry;
        entry.begin = qint32(random() % 5000) - 2500;
        entry.end = entry.begin + 1 + qint32(random() % 10 == 0 ? random() % 4000 : random() % 3);
        entry.event = quint32(i);
        entry.importance = quint16(random());
        entries.push_back(entry);
    }
    return entries;
}

void addCounts()
{
    QTest::addColumn<int>("count");
    for (int count : {1, 2, 15, 16, 17, 300, 5000})
        QTest::addRow("%d entries", count) << count;
}

} // namespace

class tst_LaneIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data() { addCounts(); }
    void counts();
    void ghostsAreNotCounted();
    void collects_data() { addCounts(); }
    void collects();
    void collectsTheImportant();
    void density_data() { addCounts(); }
    void density();
    void finds();
};

void tst_LaneIndex::counts()
{
    QFETCH(int, count);
    const auto entries = entriesOf(1, count);
    const LaneIndex index(entries);
    for (double begin = -2700; begin < 2700; begin += 171.5)
        for (double length : {0.25, 1.0, 30.0, 900.0}) {
            const double end = begin + length;
            QCOMPARE(index.countOverlapping(begin, end),
                     int(std::count_if(entries.begin(), entries.end(),
                                       [&](const auto &e) { return e.begin < end && e.end > begin; })));
            QCOMPARE(index.countBeginning(begin, end),
                     int(std::count_if(entries.begin(), entries.end(),
                                       [&](const auto &e) { return begin <= e.begin && e.begin < end; })));
        }
}

void tst_LaneIndex::ghostsAreNotCounted()
{
    std::vector<LaneIndex::Entry> entries = entriesOf(5, 600);
    for (size_t i = 0; i < entries.size(); i += 3)
        entries[i].ghost = true;
    const LaneIndex index(entries);
    for (const int begin : {-400, 0, 250, 9999}) {
        const int end = begin + 300;
        const auto own = std::count_if(entries.begin(), entries.end(), [=](const LaneIndex::Entry &entry) {
            return !entry.ghost && entry.begin < end && entry.end > begin;
        });
        QCOMPARE(index.countOwnOverlapping(begin, end), int(own));
    }
    QCOMPARE(LaneIndex(entriesOf(5, 600)).countOwnOverlapping(-1e6, 1e6), 600);
}

void tst_LaneIndex::collects()
{
    QFETCH(int, count);
    const LaneIndex index(entriesOf(2, count));
    for (double begin = -2700; begin < 2700; begin += 333.3) {
        std::vector<quint32> found;
        QVERIFY(index.collect(begin, begin + 100, 1'000'000, found));
        QVERIFY(std::is_sorted(found.begin(), found.end()));
        QCOMPARE(int(found.size()), index.countOverlapping(begin, begin + 100));
        for (quint32 position : found) {
            const auto &entry = index.entries()[position];
            QVERIFY(entry.begin < begin + 100 && entry.end > begin);
        }
    }
}

void tst_LaneIndex::collectsTheImportant()
{
    auto entries = entriesOf(3, 20'000);
    for (auto &entry : entries)
        entry.importance = quint16(entry.importance / 2);
    entries[777].importance = 65535;
    entries[777].begin = 0;
    entries[777].end = 1;
    const LaneIndex index(entries);
    std::vector<quint32> found;
    QVERIFY(!index.collect(-2500, 2500, 256, found));
    QVERIFY(found.size() <= 256);
    QVERIFY(found.size() >= 40);
    QVERIFY(
        std::any_of(found.begin(), found.end(), [&](quint32 p) { return index.entries()[p].event == 777; }));
}

void tst_LaneIndex::density()
{
    QFETCH(int, count);
    const LaneIndex index(entriesOf(4, count));
    std::vector<float> columns(640, 0);
    index.addDensity(-3000, 7000, columns);
    double sum = 0;
    for (float value : columns) {
        QVERIFY(value > -0.001f);
        sum += double(value);
    }
    QVERIFY(std::abs(sum - count) < 0.001 * count + 0.01);
}

void tst_LaneIndex::finds()
{
    const auto entries = entriesOf(5, 3000);
    const LaneIndex index(entries);
    QCOMPARE(index.find(entries[1234].begin, 1234)->event, 1234u);
    QVERIFY(!index.find(entries[1234].begin, 99999));
    QVERIFY(!index.find(99999, 1234));
}

QTEST_GUILESS_MAIN(tst_LaneIndex)
#include "tst_laneindex.moc"
