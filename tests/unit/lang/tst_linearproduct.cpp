// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/linearproduct.h"
#include <QtTest>
#include <random>

using namespace dateline;

class TestLinearProduct : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void multiplies();
    void agreesWithPlainCode_data();
    void agreesWithPlainCode();
};

void TestLinearProduct::multiplies()
{
    PackedMatrix matrix;
    matrix.resize(2, 3);
    const qint16 last[] = {-5, 6};
    matrix.set(0, 0, 1);
    matrix.set(1, 0, 2);
    matrix.set(0, 1, 3);
    matrix.setColumn(2, last);
    const qint16 rows[] = {1, 0, 0, 1, 10, 100, -7, 7};
    const std::ptrdiff_t own = 0;
    std::vector<qint32> output(size_t(4 * matrix.paddedColumns()));
    linearProduct({rows, 2, {&own, 1}}, 4, matrix, output.data());
    const auto row = [&](int number) {
        const qint32 *first = output.data() + number * matrix.paddedColumns();
        return QList<qint32>(first, first + 4);
    };
    QCOMPARE(row(0), (QList<qint32>{1, 3, -5, 0}));
    QCOMPARE(row(1), (QList<qint32>{2, 0, 6, 0}));
    QCOMPARE(row(2), (QList<qint32>{210, 30, 550, 0}));
    QCOMPARE(row(3), (QList<qint32>{7, -21, 77, 0}));
}

void TestLinearProduct::agreesWithPlainCode_data()
{
    QTest::addColumn<int>("largest");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("stretches");
    QTest::newRow("small") << 100 << 16 << 1;
    QTest::newRow("columns to fill up") << 100 << 53 << 1;
    QTest::newRow("three stretches") << 2000 << 128 << 3;
    QTest::newRow("largest numbers") << 32767 << 32 << 1;
}

void TestLinearProduct::agreesWithPlainCode()
{
    QFETCH(int, largest);
    QFETCH(int, columns);
    QFETCH(int, stretches);
    constexpr int width = 48, count = 12;
    std::mt19937 random(3);
    std::uniform_int_distribution<int> number(-largest, largest), weight(-127, 127);
    std::vector<qint16> rows(size_t(width * (count + 2)));
    for (qint16 &value : rows)
        value = qint16(number(random));
    PackedMatrix matrix;
    matrix.resize(width * stretches, columns);
    for (int r = 0; r < matrix.rows(); ++r)
        for (int c = 0; c < columns; ++c)
            matrix.set(r, c, qint16(weight(random)));
    const std::ptrdiff_t offsets[] = {0, width, 2 * width};
    const ProductInput input{rows.data(), width, {offsets, size_t(stretches)}};
    std::vector<qint32> fast(size_t(count * matrix.paddedColumns())), plain(fast.size(), 1);
    linearProduct(input, count, matrix, fast.data());
    plainLinearProduct(input, count, matrix, plain.data());
    QCOMPARE(fast, plain);
}

QTEST_GUILESS_MAIN(TestLinearProduct)
#include "tst_linearproduct.moc"
