// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/picturepainter.h"
#include "ui/models/shapedtexts.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dateline;

class tst_ShapedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAsAlways_data();
    void drawsAsAlways();
    void stylesAreKeptApart();
    void nothingIsDrawnOfNothing();

private:
    static QImage drawn(const shape::Text &text, ShapedTexts *texts)
    {
        QImage image(260, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        PicturePainter(painter, QFont(u"Inter"_s), texts).draw(Shape(text));
        return image;
    }
};

void tst_ShapedTexts::drawsAsAlways_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("align");
    QTest::addColumn<bool>("bold");
    QTest::newRow("plain") << u"May 2021"_s << 0 << false;
    QTest::newRow("bold") << u"agreement"_s << 0 << true;
    QTest::newRow("centred") << u"+17"_s << 1 << false;
    QTest::newRow("to the right") << u"1900–1999"_s << 2 << false;
    QTest::newRow("accents") << u"Zürich élection"_s << 0 << false;
    QTest::newRow("kerning") << u"AVATAR To. fi"_s << 0 << false;
}

void tst_ShapedTexts::drawsAsAlways()
{
    QFETCH(QString, words);
    QFETCH(int, align);
    QFETCH(bool, bold);
    shape::Text text;
    text.position = QPointF(130, 25);
    text.text = words;
    text.bold = bold;
    text.align = shape::Text::Align(align);
    text.colour = 0xFF000000;
    ShapedTexts texts;
    const QImage plain = drawn(text, nullptr);
    QCOMPARE(drawn(text, &texts), plain);
    QCOMPARE(drawn(text, &texts), plain); // the second time from the store
    text.text.clear();
    QVERIFY(drawn(text, nullptr) != plain);
}

void tst_ShapedTexts::stylesAreKeptApart()
{
    ShapedTexts texts;
    QFont font(u"Inter"_s);
    font.setPixelSize(12);
    const double plain = texts.of(u"meeting"_s, font).width;
    font.setBold(true);
    QVERIFY(texts.of(u"meeting"_s, font).width > plain);
    font.setBold(false);
    font.setPixelSize(24);
    QVERIFY(texts.of(u"meeting"_s, font).width > plain * 1.8);
    font.setPixelSize(12);
    QCOMPARE(texts.of(u"meeting"_s, font).width, plain);
}

void tst_ShapedTexts::nothingIsDrawnOfNothing()
{
    QFont font(u"Inter"_s);
    font.setPixelSize(12);
    const ShapedText nothing(QString(), font);
    QCOMPARE(nothing.width, 0.0);
    QVERIFY(nothing.runs.isEmpty());
}

QTEST_MAIN(tst_ShapedTexts)
#include "tst_shapedtexts.moc"
