// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pictureformat.h"
#include <QBuffer>
#include <QTest>
#include <QXmlStreamReader>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_SvgPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void document();
    void shapes_data();
    void shapes();
    void texts_data();
    void texts();
    void formats();

private:
    static QByteArray svg(const Picture &picture);
};

QByteArray tst_SvgPicture::svg(const Picture &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writePicture(PictureFormat::Svg, buffer, picture) ? QByteArray("failed") : buffer.data();
}

void tst_SvgPicture::document()
{
    Picture picture{{640, 480.5}, u"Events <2021>"_s, u"Inter"_s, {}, u"Three lanes."_s};
    QXmlStreamReader xml(svg(picture));
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), "svg"_L1);
    QCOMPARE(xml.namespaceUri(), "http://www.w3.org/2000/svg"_L1);
    QCOMPARE(xml.attributes().value(u"width"_s), "640"_L1);
    QCOMPARE(xml.attributes().value(u"viewBox"_s), "0 0 640 480.5"_L1);
    QCOMPARE(xml.attributes().value(u"role"_s), "img"_L1);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.readElementText(), u"Events <2021>"_s);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), "desc"_L1);
    QCOMPARE(xml.readElementText(), u"Three lanes."_s);
}

void tst_SvgPicture::shapes_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("shape");
    QTest::newRow("rectangle")
        << QByteArray(
               R"(<rect x="1" y="2" width="3.5" height="4" rx="2" fill="#4477aa" fill-opacity="0.5" stroke="#000000" stroke-width="1.5" stroke-dasharray="4 3"/>)")
        << 0;
    QTest::newRow("ellipse")
        << QByteArray(
               R"(<ellipse cx="5" cy="5" rx="5" ry="5" fill="none" stroke="#aa0000" stroke-width="1"/>)")
        << 1;
    QTest::newRow("open line")
        << QByteArray(R"(<polyline points="0,0 1.25,-1" fill="none" stroke="#000000" stroke-width="1"/>)")
        << 2;
    QTest::newRow("polygon") << QByteArray(R"(<polygon points="0,0 1,0 1,1" fill="#ffffff"/>)") << 3;
}

void tst_SvgPicture::shapes()
{
    QFETCH(QByteArray, expected);
    QFETCH(int, shape);
    Picture picture{{10, 10}, {}, {}, {}, {}};
    switch (shape) {
    case 0:
        picture.add(shape::Rect{{1, 2, 3.5, 4}, 0x804477AA, 0xFF000000, 1.5, 2, true});
        break;
    case 1:
        picture.add(shape::Ellipse{{0, 0, 10, 10}, 0, 0xFFAA0000, 1});
        break;
    case 2:
        picture.add(shape::Polyline{{{-0.001, 0}, {1.25, -1}}, 0xFF000000, 1, false, false, 0xFFFFFFFF});
        break;
    default:
        picture.add(shape::Polyline{{{0, 0}, {1, 0}, {1, 1}}, 0, 1, false, true, 0xFFFFFFFF});
    }
    const QByteArray written = svg(picture);
    QVERIFY2(written.contains(expected), written.constData());
}

void tst_SvgPicture::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("readBack");
    QTest::newRow("plain") << u"met in London"_s << u"met in London"_s;
    QTest::newRow("markup") << u"<script> & \"x\""_s << u"<script> & \"x\""_s;
    QTest::newRow("astral") << u"𝄞 🇬🇧"_s << u"𝄞 🇬🇧"_s;
    QTest::newRow("controls") << u"a\u0001b\0c"_s << u"a\uFFFDb\uFFFDc"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD83C)) + u"!"_s << u"\uFFFD!"_s;
}

void tst_SvgPicture::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, readBack);
    Picture picture{{10, 10}, text, {}, {}, {}};
    picture.add(shape::Text{{5, 5}, text, 12, 0xFF000000, shape::Text::Align::Right, true, true});
    QXmlStreamReader xml(svg(picture));
    QString found;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "text"_L1) {
            QCOMPARE(xml.attributes().value(u"text-anchor"_s), "end"_L1);
            QCOMPARE(xml.attributes().value(u"font-weight"_s), "bold"_L1);
            found = xml.readElementText();
        }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(found, readBack);
}

void tst_SvgPicture::formats()
{
    for (const PictureFormat format : allPictureFormats)
        QCOMPARE(pictureFormatFromText(QString(toText(format))), std::optional(format));
    QVERIFY(!pictureFormatFromText(u"jpeg"));
}

QTEST_GUILESS_MAIN(tst_SvgPicture)
#include "tst_svgpicture.moc"
