// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/picturepainter.h"
#include "ui/timeline/pixelshapes.h"
#include "ui/timeline/pixelspace.h"
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

QImage paper(double ratio)
{
    QImage image(QSize(260, 40) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

QImage painted(PixelShapes &shapes, const Shape &shape, double ratio)
{
    QImage image = paper(ratio);
    QPainter painter(&image);
    const PixelSpace space(painter, ratio);
    shapes.draw(painter, {shape});
    return image;
}

QImage drawn(const Shape &shape, double ratio)
{
    QImage image = paper(ratio);
    QPainter painter(&image);
    PicturePainter(painter, QFont(u"Inter"_s)).draw(shape);
    return image;
}

/// The box of what is not white.
QRect inked(const QImage &image)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) != QColor(Qt::white))
                box |= QRect(x, y, 1, 1);
    return box;
}

shape::Text textOf(const QString &words)
{
    shape::Text text;
    text.position = QPointF(130, 25);
    text.text = words;
    return text;
}

} // namespace

class tst_PixelShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAsAlways_data();
    void wordsAsAlways();
    void stylesAreKeptApart();
    void nothingIsDrawnOfNothing();
    void otherShapesAsAlways();
};

void tst_PixelShapes::wordsAsAlways_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("align");
    QTest::addColumn<bool>("bold");
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 2.0}) {
        const auto row = [&](const char *name) -> QTestData & {
            return QTest::addRow("%s, %g %%", name, ratio * 100);
        };
        row("plain") << u"May 2021"_s << 0 << false << ratio;
        row("bold") << u"agreement"_s << 0 << true << ratio;
        row("centred") << u"+17"_s << 1 << false << ratio;
        row("to the right") << u"1900–1999"_s << 2 << false << ratio;
        row("accents") << u"Zürich Élection"_s << 0 << false << ratio;
        row("long tails") << u"Jgyjpq/()"_s << 0 << true << ratio;
    }
}

/// Nothing is cut off, and all stands where it stands in a picture, to a pixel.
void tst_PixelShapes::wordsAsAlways()
{
    QFETCH(QString, words);
    QFETCH(int, align);
    QFETCH(bool, bold);
    QFETCH(double, ratio);
    shape::Text text = textOf(words);
    text.bold = bold;
    text.align = shape::Text::Align(align);
    PixelShapes shapes(QFont(u"Inter"_s), ratio);
    const QImage first = painted(shapes, text, ratio);
    const QRect is = inked(first);
    const QRect should = inked(drawn(text, ratio));
    QVERIFY(should.isValid());
    for (const int apart : {is.left() - should.left(), is.top() - should.top(), is.right() - should.right(),
                            is.bottom() - should.bottom()})
        QVERIFY2(std::abs(apart) <= 1, qPrintable(QString::number(apart)));
    QCOMPARE(painted(shapes, text, ratio), first); // from the images
}

void tst_PixelShapes::stylesAreKeptApart()
{
    PixelShapes shapes(QFont(u"Inter"_s), 1);
    const shape::Text plain = textOf(u"agreement"_s);
    shape::Text bold = plain;
    bold.bold = true;
    shape::Text red = plain;
    red.colour = 0xFFFF0000;
    shape::Text large = plain;
    large.pixelSize = 15;
    const QImage before = painted(shapes, plain, 1);
    for (const shape::Text &other : {bold, red, large})
        QVERIFY(painted(shapes, other, 1) != before);
    QCOMPARE(painted(shapes, plain, 1), before);
}

void tst_PixelShapes::nothingIsDrawnOfNothing()
{
    PixelShapes shapes(QFont(u"Inter"_s), 1);
    QCOMPARE(painted(shapes, textOf(QString()), 1), paper(1));
}

void tst_PixelShapes::otherShapesAsAlways()
{
    shape::Rect plain;
    plain.rect = QRectF(10, 10, 30, 12);
    plain.fill = 0xFF228833;
    shape::Rect rounded = plain;
    rounded.radius = 4;
    shape::Ellipse ellipse;
    ellipse.rect = plain.rect;
    ellipse.stroke = 0xFF4477AA;
    for (const double ratio : {1.0, 2.0}) {
        PixelShapes shapes(QFont(u"Inter"_s), ratio);
        for (const Shape &shape : {Shape(plain), Shape(rounded), Shape(ellipse)})
            QCOMPARE(painted(shapes, shape, ratio), drawn(shape, ratio));
    }
}

QTEST_MAIN(tst_PixelShapes)
#include "tst_pixelshapes.moc"
