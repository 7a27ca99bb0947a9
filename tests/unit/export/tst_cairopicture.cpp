// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/cairopicture.h"
#include "app/export/pictureformat.h"
#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_CairoPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pdfTextIsText();
    void pdfPages();
    void pdfMetadata();
    void pdfIsReproducible();
    void pngSize_data();
    void pngSize();
    void closedDevice();

private:
    static Picture sample();
    static QByteArray written(PictureFormat format, const Picture &picture, double scale = 1);
    /// Output of a tool of Poppler on \a pdf.
    static QString poppler(const QString &tool, const QByteArray &pdf, const QStringList &after = {});
};

Picture tst_CairoPicture::sample()
{
    Picture picture{{400, 200}, u"Events of May"_s, u"Inter"_s, {}, u"One lane."_s};
    picture.add(shape::Rect{{0, 0, 400, 200}, 0xFFFFFFFF});
    picture.add(shape::Ellipse{{10, 10, 20, 20}, 0x8044AA77, 0xFF000000, 1});
    picture.add(shape::Polyline{{{0, 100}, {400, 100}}, 0xFF000000, 1, true, false, 0});
    picture.add(shape::Text{{40, 25}, u"Ministers met – Δελτίο Встреча"_s, 12, 0xFF112233, {}, true, false});
    return picture;
}

QByteArray tst_CairoPicture::written(PictureFormat format, const Picture &picture, double scale)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto problem = writePicture(format, buffer, picture, scale);
    return problem ? "failed: " + problem->what.toUtf8() : buffer.data();
}

QString tst_CairoPicture::poppler(const QString &tool, const QByteArray &pdf, const QStringList &after)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"picture.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return u"could not be written"_s;
    file.close();
    QProcess process;
    process.start(tool, QStringList{file.fileName()} + after);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void tst_CairoPicture::pdfTextIsText()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QString text = poppler(u"pdftotext"_s, written(PictureFormat::Pdf, sample()), {u"-"_s});
    QVERIFY2(text.contains(u"Ministers met – Δελτίο Встреча"), qPrintable(text));
}

void tst_CairoPicture::pdfPages()
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("pdfinfo (poppler-utils) is not installed");
    Picture second = sample();
    second.size = {200, 400};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(!writePdf(buffer, {sample(), second}));
    const QString info = poppler(u"pdfinfo"_s, buffer.data(), {u"-l"_s, u"2"_s});
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +2\n"_s)), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Page +1 size: +300 x 150 pts"_s)), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Page +2 size: +150 x 300 pts"_s)), qPrintable(info));
}

void tst_CairoPicture::pdfMetadata()
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("pdfinfo (poppler-utils) is not installed");
    const QString info = poppler(u"pdfinfo"_s, written(PictureFormat::Pdf, sample()));
    QVERIFY2(info.contains(QRegularExpression(u"Title: +Events of May\n"_s)), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Creator: +Dateline\n"_s)), qPrintable(info));
    QVERIFY2(!info.contains(u"CreationDate"_s), qPrintable(info));
}

void tst_CairoPicture::pdfIsReproducible()
{
    const QByteArray first = written(PictureFormat::Pdf, sample());
    QTest::qWait(1100); // past a second, the grain of a creation date
    QCOMPARE(written(PictureFormat::Pdf, sample()), first);
}

void tst_CairoPicture::pngSize_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("as it is") << 1.0 << QSize(400, 200);
    QTest::newRow("twice") << 2.0 << QSize(800, 400);
    QTest::newRow("rounded up") << 1.001 << QSize(401, 201);
    QTest::newRow("too large") << 1000.0 << QSize();
    QTest::newRow("nothing") << 0.0 << QSize();
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QSize();
}

void tst_CairoPicture::pngSize()
{
    QFETCH(double, scale);
    QFETCH(QSize, size);
    const QByteArray png = written(PictureFormat::Png, sample(), scale);
    QCOMPARE(png.startsWith("\x89PNG"), size.isValid());
    if (!size.isValid())
        return;
    QCOMPARE(qFromBigEndian<int>(png.constData() + 16), size.width());
    QCOMPARE(qFromBigEndian<int>(png.constData() + 20), size.height());
}

void tst_CairoPicture::closedDevice()
{
    for (const PictureFormat format : allPictureFormats) {
        QFile unopened(u"/nowhere/at/all.pdf"_s);
        const auto problem = writePicture(format, unopened, sample());
        QVERIFY(problem);
        QCOMPARE(problem->where, u"/nowhere/at/all.pdf"_s);
    }
}

QTEST_GUILESS_MAIN(tst_CairoPicture)
#include "tst_cairopicture.moc"
