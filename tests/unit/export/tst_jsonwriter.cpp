// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/codepointoffsets.h"
#include "app/export/jsonwriter.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_JsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void tree_data();
    void tree();
    void offsets_data();
    void offsets();
};

void tst_JsonWriter::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"pledged"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("quotes and backslash") << u"\"no\" \\ C:\\path"_s;
    QTest::newRow("line feeds and tab") << u"one\ntwo\r\nthree\tfour"_s;
    QTest::newRow("controls") << u"\u0001\u001f\u007f end"_s;
    QTest::newRow("null character") << QString(QChar(0)) + u'x';
    QTest::newRow("astral") << u"flag 🇬🇧 and 𝄞"_s;
    QTest::newRow("separators of lines") << u"\u2028\u2029"_s;
}

void tst_JsonWriter::texts()
{
    QFETCH(QString, text);
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    json.key("t"_L1).value(text);
    json.endObject();
    QVERIFY(!out.contains('\n'));
    QJsonParseError error;
    const QJsonDocument read = QJsonDocument::fromJson(out, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(read[u"t"_s].toString(), text);
}

void tst_JsonWriter::tree_data()
{
    QTest::addColumn<bool>("indented");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("compact") << false << QByteArray(R"({"b":[],"a":[1,true,null,0.50],"o":{}})");
    QTest::newRow("indented") << true << QByteArray(R"({
  "b": [],
  "a": [
    1,
    true,
    null,
    0.50
  ],
  "o": {}
})");
}

void tst_JsonWriter::tree()
{
    QFETCH(bool, indented);
    QFETCH(QByteArray, expected);
    QByteArray out;
    JsonWriter json(out, indented ? JsonWriter::Style::Indented : JsonWriter::Style::Compact);
    json.beginObject();
    json.key("b"_L1).beginArray();
    json.endArray();
    json.key("a"_L1).beginArray();
    json.value(qint64(1));
    json.value(true);
    json.textOrNull({});
    json.value(0.5, 2);
    json.endArray();
    json.key("o"_L1).beginObject();
    json.endObject();
    json.endObject();
    QCOMPARE(out, expected);
}

void tst_JsonWriter::offsets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("utf16");
    QTest::addColumn<int>("codePoints");
    QTest::newRow("no astral character") << u"abc"_s << 2 << 2;
    QTest::newRow("before the astral character") << u"a𝄞b"_s << 1 << 1;
    QTest::newRow("after it") << u"a𝄞b"_s << 3 << 2;
    QTest::newRow("at the end") << u"a𝄞b"_s << 4 << 3;
    QTest::newRow("two in a row") << u"🇬🇧!"_s << 4 << 2;
    QTest::newRow("a lone low surrogate counts") << QString(QChar(0xDC00)) + u"ab"_s << 2 << 2;
    QTest::newRow("a lone high surrogate counts") << QString(QChar(0xD800)) + u"ab"_s << 2 << 2;
    QTest::newRow("empty text") << u""_s << 0 << 0;
}

void tst_JsonWriter::offsets()
{
    QFETCH(QString, text);
    QFETCH(int, utf16);
    QFETCH(int, codePoints);
    QCOMPARE(int(CodePointOffsets(text)(utf16)), codePoints);
}

QTEST_GUILESS_MAIN(tst_JsonWriter)
#include "tst_jsonwriter.moc"
