// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/picturepainter.h"
#include "ui/models/theme.h"
#include "ui/timeline/glyphimages.h"
#include "ui/timeline/pixelspace.h"
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

const QSize size(700, 40);
constexpr Rgba Colour = 0xFFCC3311;

SceneItem glyph(GlyphShape shape, double left, double width)
{
    SceneItem item;
    item.shape = shape;
    const double height = shape == GlyphShape::Dot ? DotSize : 16;
    item.rect = QRectF(left, 12, shape == GlyphShape::Dot ? DotSize : width, height);
    return item;
}

QImage paper(double ratio)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Palette::light().base);
    return image;
}

QImage painted(GlyphImages &images, const SceneItem &item, double ratio)
{
    QImage image = paper(ratio);
    QPainter painter(&image);
    const PixelSpace space(painter, ratio);
    images.draw(painter, item, Colour);
    return image;
}

QImage drawnAsShapes(const SceneItem &item, double ratio)
{
    QImage image = paper(ratio);
    QPainter painter(&image);
    Shapes shapes;
    addGlyph(shapes, item, Colour, Palette::light());
    PicturePainter(painter, QFont(u"Inter"_s)).draw(shapes);
    return image;
}

/// How many pixels differ visibly.
int different(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            count += std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other)) +
                         std::abs(qBlue(one) - qBlue(other)) >
                     24;
        }
    return count;
}

} // namespace

class tst_GlyphImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatTheShapesAre_data();
    void drawsWhatTheShapesAre();
    void looksAreKeptApart();
    void standsOnWholePixels();
};

void tst_GlyphImages::drawsWhatTheShapesAre_data()
{
    QTest::addColumn<SceneItem>("item");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<bool>("dashed"); // the dashes begin anew at the right end
    const std::pair<const char *, GlyphShape> shapes[] = {{"dot", GlyphShape::Dot},
                                                          {"bracket", GlyphShape::Bracket},
                                                          {"band", GlyphShape::Band},
                                                          {"bar", GlyphShape::Bar}};
    const auto add = [](const char *name, double width, double ratio, const SceneItem &item) {
        const bool dashed = item.left == GlyphEdge::Dashed || item.right == GlyphEdge::Dashed ||
                            (item.hollow && item.shape == GlyphShape::Bar);
        QTest::addRow("%s, %g wide, %g %%", name, width, ratio * 100) << item << ratio << dashed;
    };
    for (const auto &[name, shape] : shapes)
        for (const double width : {8.0, 20.0, 29.0, 60.0, 101.0, 600.0})
            for (const double ratio : {1.0, 2.0}) {
                const auto with = [&](const char *what, auto change) {
                    SceneItem item = glyph(shape, 30, width);
                    change(item);
                    add(qPrintable(
                            QString::fromLatin1("%1 %2").arg(QLatin1String(name), QLatin1String(what))),
                        width, ratio, item);
                };
                with("plain", [](SceneItem &) {});
                with("accepted", [](SceneItem &item) { item.accepted = true; });
                with("rejected", [](SceneItem &item) { item.rejected = true; });
                with("hollow", [](SceneItem &item) {
                    item.hollow = true;
                    item.strength = 0;
                });
                with("shared ghost", [](SceneItem &item) { item.shared = item.ghost = true; });
                with("about", [](SceneItem &item) { item.left = item.right = GlyphEdge::Dashed; });
                with("before", [](SceneItem &item) { item.left = GlyphEdge::Arrow; });
                with("after, accepted", [](SceneItem &item) {
                    item.right = GlyphEdge::Arrow;
                    item.accepted = true;
                });
                with("cut", [](SceneItem &item) { item.right = GlyphEdge::Cut; });
            }
}

void tst_GlyphImages::drawsWhatTheShapesAre()
{
    QFETCH(SceneItem, item);
    QFETCH(double, ratio);
    QFETCH(bool, dashed);
    GlyphImages images(QFont(u"Inter"_s), Palette::light(), ratio);
    const QImage first = painted(images, item, ratio);
    const int allowed = dashed && item.rect.width() > 60 ? int(24 * ratio * ratio) : 0;
    QVERIFY(different(first, paper(ratio)) > 0);
    QVERIFY2(different(first, drawnAsShapes(item, ratio)) <= allowed,
             qPrintable(QString::number(different(first, drawnAsShapes(item, ratio)))));
    QCOMPARE(painted(images, item, ratio), first); // now from the images
}

/// An image of one look is never taken for another one.
void tst_GlyphImages::looksAreKeptApart()
{
    GlyphImages images(QFont(u"Inter"_s), Palette::light(), 1);
    std::vector<SceneItem> items;
    for (const GlyphShape shape : {GlyphShape::Dot, GlyphShape::Bracket, GlyphShape::Band, GlyphShape::Bar})
        for (int look = 0; look < 64; ++look) {
            SceneItem item = glyph(shape, 30, look % 2 ? 60 : 20);
            item.accepted = look & 2;
            item.rejected = look & 4;
            item.ghost = look & 8;
            item.dimmed = look & 16;
            item.shared = look & 32;
            items.push_back(item);
        }
    for (const SceneItem &item : items)
        painted(images, item, 1);
    for (const SceneItem &item : items)
        QCOMPARE(different(painted(images, item, 1), drawnAsShapes(item, 1)), 0);
}

void tst_GlyphImages::standsOnWholePixels()
{
    GlyphImages images(QFont(u"Inter"_s), Palette::light(), 1);
    SceneItem item = glyph(GlyphShape::Bracket, 30.4, 100.2);
    item.rect.translate(0, 0.3);
    QCOMPARE(painted(images, item, 1), painted(images, glyph(GlyphShape::Bracket, 30, 101), 1));
}

QTEST_MAIN(tst_GlyphImages)
#include "tst_glyphimages.moc"
