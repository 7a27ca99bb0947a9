// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/palette.h"
#include <QTest>
#include <set>

using namespace dateline;

class tst_Palette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textReads_data();
    void textReads();
    void typesStandOut_data() { textReads_data(); }
    void typesStandOut();
    void contrast();
};

void tst_Palette::textReads_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_Palette::textReads()
{
    QFETCH(bool, dark);
    const Palette &palette = dark ? Palette::dark() : Palette::light();
    for (Rgba ground : {palette.base, palette.panel, palette.stripe}) {
        QVERIFY(contrastRatio(palette.text, ground) >= 7);
        QVERIFY(contrastRatio(palette.mutedText, ground) >= 4.5);
    }
    QVERIFY(contrastRatio(palette.accent, palette.base) >= 4.5);
    for (Rgba colour : palette.typeText)
        QVERIFY(contrastRatio(colour, palette.base) >= 4.5);
}

void tst_Palette::typesStandOut()
{
    QFETCH(bool, dark);
    const Palette &palette = dark ? Palette::dark() : Palette::light();
    for (Rgba colour : palette.type)
        QVERIFY2(contrastRatio(colour, palette.base) >= 2, qPrintable(QString::number(colour, 16)));
    QCOMPARE(std::set<Rgba>(palette.type.begin(), palette.type.end()).size(), palette.type.size());
}

void tst_Palette::contrast()
{
    QVERIFY(contrastRatio(0xFF000000, 0xFFFFFFFF) > 20.9);
    QCOMPARE(contrastRatio(0xFF808080, 0xFF808080), 1.0);
    QCOMPARE(blended(0xFFFFFFFF, 0xFF000000, 0.0), Rgba(0xFFFFFFFF));
    QCOMPARE(withAlpha(0xFF123456, 0.5), Rgba(0x80123456));
}

QTEST_GUILESS_MAIN(tst_Palette)
#include "tst_palette.moc"
