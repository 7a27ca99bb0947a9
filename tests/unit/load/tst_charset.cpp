// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/charset.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Charset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void replaces();
    void chosen_data();
    void chosen();
    void knowsEncodings();
    void declared_data();
    void declared();
    void binary_data();
    void binary();
};

namespace {

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (QChar c : text) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

QByteArray utf32(const QString &text)
{
    QByteArray bytes;
    for (char32_t c : text.toUcs4())
        for (int shift = 0; shift < 32; shift += 8)
            bytes += char(c >> shift & 0xFF);
    return bytes;
}

} // namespace

void tst_Charset::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("declaredAs");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    const QString english = u"The ministers met in Zürich on Tuesday."_s;
    const QString russian = u"Министры встретились в Москве во вторник, сообщает агентство."_s;
    QTest::newRow("ASCII") << QByteArray("They met.") << QByteArray() << u"They met."_s << u"UTF-8 (valid)"_s;
    QTest::newRow("UTF-8") << english.toUtf8() << QByteArray() << english << u"UTF-8 (valid)"_s;
    QTest::newRow("valid UTF-8 beats a wrong declaration")
        << english.toUtf8() << QByteArray("iso-8859-1") << english << u"UTF-8 (valid)"_s;
    QTest::newRow("UTF-8 mark") << "\xEF\xBB\xBF" + english.toUtf8() << QByteArray() << english
                                << u"UTF-8 (byte order mark)"_s;
    QTest::newRow("UTF-16 mark, little endian")
        << "\xFF\xFE" + utf16(english, false) << QByteArray() << english << u"UTF-16LE (byte order mark)"_s;
    QTest::newRow("UTF-16 mark, big endian")
        << "\xFE\xFF" + utf16(english, true) << QByteArray() << english << u"UTF-16BE (byte order mark)"_s;
    QTest::newRow("UTF-16 without a mark, little endian")
        << utf16(english, false) << QByteArray() << english << u"utf-16le (NUL pattern)"_s;
    QTest::newRow("UTF-16 without a mark, big endian")
        << utf16(english, true) << QByteArray() << english << u"utf-16be (NUL pattern)"_s;
    QTest::newRow("Cyrillic UTF-16 without a mark")
        << utf16(russian, false) << QByteArray() << russian << u"utf-16le (NUL pattern)"_s;
    QTest::newRow("UTF-32 without a mark")
        << utf32(english) << QByteArray() << english << u"utf-32le (NUL pattern)"_s;
    QTest::newRow("declared") << QByteArray("Z\xFCrich, Gen\xE8ve") << QByteArray("iso-8859-1")
                              << u"Zürich, Genève"_s << u"windows-1252 (declared)"_s;
    QTest::newRow("declared Cyrillic") << QByteArray("\xCC\xEE\xF1\xEA\xE2\xE0") << QByteArray("windows-1251")
                                       << u"Москва"_s << u"windows-1251 (declared)"_s;
    QTest::newRow("declared, unknown name")
        << QByteArray("caf\xE9") << QByteArray("x-nonsense") << u"café"_s << QString();
}

void tst_Charset::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, declaredAs);
    QFETCH(QString, text);
    QFETCH(QString, label);
    const DecodedText decoded = decodeText(bytes, declaredAs);
    QCOMPARE(decoded.text, text);
    QCOMPARE(decoded.replaced, 0);
    if (!label.isEmpty())
        QCOMPARE(decoded.label(), label);
}

void tst_Charset::replaces()
{
    QString text = u"Zürich, Genève, Köln, Malmö, Århus, Łódź, São Paulo, Bogotá. "_s;
    text += text + text;
    QByteArray bytes = text.toUtf8();
    bytes.insert(0, '\xFF');
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.encoding, u"UTF-8"_s);
    QCOMPARE(decoded.replaced, 1);
    QCOMPARE(decoded.notes().size(), 1);
    QVERIFY(decoded.notes().front().startsWith(u"1 character"_s));
    QVERIFY(decodeText("plain").notes().isEmpty());
}

void tst_Charset::chosen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<qsizetype>("replaced");
    const QByteArray moscow("\xED\xCF\xD3\xCB\xD7\xC1");
    QTest::newRow("right") << moscow << QByteArray("KOI8-R") << u"Москва"_s << u"koi8-r (chosen by hand)"_s
                           << qsizetype(0);
    QTest::newRow("wrong is done all the same") << moscow << QByteArray("windows-1251") << u"нПУЛЧБ"_s
                                                << u"windows-1251 (chosen by hand)"_s << qsizetype(0);
    QTest::newRow("goes before valid UTF-8") << u"é"_s.toUtf8() << QByteArray("ISO-8859-1") << u"Ã©"_s
                                             << u"windows-1252 (chosen by hand)"_s << qsizetype(0);
    QTest::newRow("mark left out") << "\xFF\xFE" + utf16(u"They met."_s, false) << QByteArray("UTF-16LE")
                                   << u"They met."_s << u"utf-16le (chosen by hand)"_s << qsizetype(0);
    QTest::newRow("NUL") << QByteArray("a\0b\0", 4) << QByteArray("UTF-8") << u"a\uFFFDb\uFFFD"_s
                         << u"utf-8 (chosen by hand)"_s << qsizetype(2);
    QTest::newRow("does not fit") << QByteArray("caf\xE9 noir") << QByteArray("UTF-8") << u"caf\uFFFD noir"_s
                                  << u"utf-8 (chosen by hand)"_s << qsizetype(1);
}

void tst_Charset::chosen()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    const auto decoded = decodeInChosen(bytes, encoding);
    QVERIFY(decoded);
    QTEST(decoded->text, "text");
    QTEST(decoded->label(), "label");
    QTEST(decoded->replaced, "replaced");
}

void tst_Charset::knowsEncodings()
{
    for (const QString &name : usualEncodings())
        QVERIFY2(isKnownEncoding(name.toLatin1()), qPrintable(name));
    QVERIFY(isKnownEncoding("Cyrillic")); // a name of ISO 8859-5 that IANA has registered
    for (const char *name : {"", " ", "x-nonsense", "Cyrillic text"})
        QVERIFY2(!isKnownEncoding(name) && !decodeInChosen("text", name), name);
}

void tst_Charset::declared_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("meta charset") << QByteArray("<html><head><meta charset=\"Windows-1251\">")
                                  << QByteArray("windows-1251");
    QTest::newRow("http-equiv")
        << QByteArray("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-15'>")
        << QByteArray("iso-8859-15");
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\" encoding='Shift_JIS'?>")
                         << QByteArray("shift_jis");
    QTest::newRow("none") << QByteArray("<html><head><title>charset</title>") << QByteArray();
    QTest::newRow("empty value") << QByteArray("<meta charset=\"\">") << QByteArray();
}

void tst_Charset::declared()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, name);
    QCOMPARE(declaredCharset(bytes), name);
}

void tst_Charset::binary_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isBinary");
    QTest::newRow("prose") << u"They met.\nThey parted.\t\r\n"_s << false;
    QTest::newRow("one odd character in a page") << u"They met.\u0001 "_s + QString(200, u'x') << false;
    QTest::newRow("control characters") << QString::fromLatin1("\x01\x02 ab \x03\x04") << true;
    QTest::newRow("empty") << QString() << false;
}

void tst_Charset::binary()
{
    QFETCH(QString, text);
    QFETCH(bool, isBinary);
    QCOMPARE(looksBinary(text), isBinary);
}

QTEST_GUILESS_MAIN(tst_Charset)
#include "tst_charset.moc"
