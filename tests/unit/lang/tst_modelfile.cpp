// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/modelfile.h"
#include "app/lang/namefinder.h"
#include "app/lang/tagger.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class TestModelFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten();
    void readsFromFile();
    void damage_data();
    void damage();
    void everyTruncationIsNoticed();
    void everyChangedByteIsNoticed();
    void tablesThatDoNotFit_data();
    void tablesThatDoNotFit();

private:
    static QByteArray sample()
    {
        return modelFileBytes(
            {{"numbers", QByteArray("\x01\x00\x00\x00\x02\x00\x00\x00", 8)}, {"text", "abc"}});
    }
};

void TestModelFile::readsWhatWasWritten()
{
    const auto model = ModelFile::fromBytes(sample(), u"sample"_s);
    QVERIFY(model);
    const auto numbers = (*model)->table<quint32>(QLatin1String("numbers"));
    QCOMPARE(numbers.size(), size_t(2));
    QCOMPARE(numbers[1], 2u);
    QCOMPARE((*model)->table<char>(QLatin1String("text")).size(), size_t(3));
    QVERIFY((*model)->table<quint32>(QLatin1String("text")).empty()); // no whole number of rows
    QVERIFY((*model)->table<char>(QLatin1String("missing")).empty());
}

void TestModelFile::readsFromFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.dlm"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sample());
    file.close();
    const auto model = ModelFile::open(path);
    QVERIFY(model);
    QCOMPARE((*model)->table<quint32>(QLatin1String("numbers"))[0], 1u);
    const auto missing = ModelFile::open(folder.filePath(u"none.dlm"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.problem().where, folder.filePath(u"none.dlm"_s));
}

void TestModelFile::damage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("This is no model, but long enough to be one, I suppose.");
    QByteArray version = sample();
    version[8] = 99;
    QTest::newRow("version") << version;
    QByteArray sections = sample();
    sections[12] = 127;
    QTest::newRow("more sections than bytes") << sections;
}

void TestModelFile::damage()
{
    QFETCH(QByteArray, bytes);
    const auto model = ModelFile::fromBytes(bytes, u"sample"_s);
    QVERIFY(!model);
    QVERIFY(!model.problem().what.isEmpty() && !model.problem().action.isEmpty());
}

void TestModelFile::everyTruncationIsNoticed()
{
    const QByteArray whole = sample();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!ModelFile::fromBytes(whole.left(size), u"sample"_s), qPrintable(QString::number(size)));
}

/// Except in the gaps between sections, which nothing reads.
void TestModelFile::everyChangedByteIsNoticed()
{
    const QByteArray whole = sample();
    const auto contents = [](const QByteArray &bytes) {
        const auto model = ModelFile::fromBytes(bytes, u"sample"_s);
        if (!model)
            return QByteArray();
        const auto numbers = (*model)->table<char>(QLatin1String("numbers"));
        const auto text = (*model)->table<char>(QLatin1String("text"));
        return QByteArray(numbers.data(), qsizetype(numbers.size())) +
               QByteArray(text.data(), qsizetype(text.size()));
    };
    const QByteArray right = contents(whole);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray changed = whole;
        changed[i] = char(changed[i] ^ 0x41);
        const QByteArray read = contents(changed);
        QVERIFY(read.isEmpty() || read == right || right.contains(read));
    }
}

void TestModelFile::tablesThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("slot");
    QTest::addColumn<QByteArray>("weight");
    QTest::newRow("no slots") << QByteArray() << QByteArray("\0\1", 2);
    QTest::newRow("slot beyond the weights") << QByteArray("\1\0\0\0\1\0\0\5", 8) << QByteArray("\0\1", 2);
    QTest::newRow("unknown label") << QByteArray("\1\0\0\0\0\0\0\1", 8) << QByteArray("\x70\1", 2);
}

/// A file with right checksums but senseless tables is refused as well.
void TestModelFile::tablesThatDoNotFit()
{
    QFETCH(QByteArray, slot);
    QFETCH(QByteArray, weight);
    const auto model =
        ModelFile::fromBytes(modelFileBytes({{"names.slots", slot}, {"names.weights", weight}}), u"sample"_s);
    QVERIFY(model);
    QVERIFY(!NameFinder::load(*model));
    QVERIFY(!Tagger::load(*model));
    QVERIFY(!WordTable::load(*model));
}

QTEST_GUILESS_MAIN(TestModelFile)
#include "tst_modelfile.moc"
