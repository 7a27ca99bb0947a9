// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/nearduplicate.h"
#include <QStringList>
#include <QTest>
#include <random>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_NearDuplicate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alike_data();
    void alike();
    void estimatesAreClose();
    void index();
    void shortTexts();
};

namespace {

/// Words as of an article, the same for the same seed.
QStringList words(unsigned seed, int count)
{
    std::mt19937 random(seed);
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << u"word%1"_s.arg(random() % 3000);
    return list;
}

QString article(unsigned seed, int count = 400)
{
    return words(seed, count).join(u' ');
}

} // namespace

void tst_NearDuplicate::alike_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    const QString text = article(1);
    QTest::newRow("the same") << text << text << 1.0 << 1.0;
    QTest::newRow("other layout") << text << QString(text).replace(u' ', u" \n"_s).toUpper() << 1.0 << 1.0;
    QTest::newRow("another article") << text << article(2) << 0.0 << 0.05;
    QTest::newRow("one sentence more") << text << text + u' ' + article(3, 20) << 0.9 << 1.0;
    QTest::newRow("cut in half") << text << words(1, 400).mid(0, 200).join(u' ') << 0.8 << 1.0;
    QTest::newRow("part of a longer one") << text << article(4, 400) + u' ' + text << 0.75 << 1.0;
    QTest::newRow("half of it is new")
        << text << words(1, 400).mid(0, 200).join(u' ') + u' ' + article(5, 200) << 0.3 << 0.7;
}

void tst_NearDuplicate::alike()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(double, least);
    QFETCH(double, most);
    const double share = containment(sketchOf(one), sketchOf(other));
    QVERIFY2(share >= least && share <= most, qPrintable(QString::number(share)));
    QCOMPARE(share, containment(sketchOf(other), sketchOf(one)));
}

/// 128 bins tell a share within about 0.1.
void tst_NearDuplicate::estimatesAreClose()
{
    double error = 0;
    constexpr int count = 40;
    for (unsigned i = 0; i < count; ++i) {
        const int kept = 40 + int(i) * 8;
        const QString other = words(i, 400).mid(0, kept).join(u' ') + u' ' + article(i + 1000, 400 - kept);
        const double common = kept - 4;
        const double truth = common / (2 * 396 - common);
        error += std::abs(resemblance(sketchOf(article(i)), sketchOf(other)) - truth);
    }
    QVERIFY2(error / count < 0.06, qPrintable(QString::number(error / count)));
}

void tst_NearDuplicate::index()
{
    NearDuplicateIndex index;
    for (unsigned i = 0; i < 300; ++i)
        QVERIFY(!index.add(sketchOf(article(i))));
    const auto found = index.add(sketchOf(article(123) + u" and a last word"_s));
    QVERIFY(found);
    QCOMPARE(found->article, 300);
    QCOMPARE(found->of, 123);
    QVERIFY(found->share > 0.9);
    QVERIFY(!index.add(sketchOf(article(5000))));
    QCOMPARE(index.size(), 302);
}

void tst_NearDuplicate::shortTexts()
{
    NearDuplicateIndex index;
    QVERIFY(!index.add(sketchOf(u"They met.")));
    QVERIFY(!index.add(sketchOf(u"They met.")));
    QVERIFY(!index.add(sketchOf(u"")));
    QCOMPARE(containment(sketchOf(u"They met."), sketchOf(u"They met.")), 0.0);
    QVERIFY(!index.add(sketchOf(u"They met in London on Monday.")));
    QVERIFY(index.add(sketchOf(u"They met, in London, on Monday!")));
}

QTEST_GUILESS_MAIN(tst_NearDuplicate)
#include "tst_nearduplicate.moc"
