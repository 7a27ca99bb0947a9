// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/palette.h"
#include "app/layout/sceneshapes.h"
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
    void labelsRead_data() { textReads_data(); }
    void labelsRead();
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

/// Every text that a scene may have, on what it stands on: the plain ground, a solid bar of any type and
/// strength, the pale fills of other glyphs, the ground of what a search has found.
void tst_Palette::labelsRead()
{
    QFETCH(bool, dark);
    const Palette &palette = dark ? Palette::dark() : Palette::light();
    for (const EventType type : allEventTypes())
        for (int look = 0; look < 24; ++look) {
            SceneLabel label;
            label.strength = quint8(look % 3);
            label.onSolid = look / 3 % 2 == 1;
            label.muted = look / 6 % 2 == 1;
            label.dimmed = look / 12 == 1;
            const Rgba colour = palette.typeColour(type);
            const Rgba words = labelColour(label, colour, palette);
            const Rgba ground = labelGround(label, colour, palette);
            QVERIFY2(contrastRatio(words, ground) >= 4.5, qPrintable(QStringLiteral("%1, look %2: %3")
                                                                         .arg(toText(type))
                                                                         .arg(look)
                                                                         .arg(contrastRatio(words, ground))));
        }
    SceneLabel lit;
    lit.lit = true;
    QVERIFY(contrastRatio(labelColour(lit, palette.density, palette), litGround(palette)) >= 4.5);
    for (const EventType type : allEventTypes())
        for (double fill : {0.07, 0.22, 0.46}) // of brackets and bands
            QVERIFY(contrastRatio(palette.text, blended(palette.base, palette.typeColour(type), fill)) >=
                    4.5);
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
