// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/plaintext.h"
#include <QElapsedTimer>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_PlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clean_data();
    void clean();
    void join_data();
    void join();
    void breakAtSentences();
    void breakWithoutSentences();
    void breakLeavesShortLines();
    void breakIsLinear();
};

void tst_PlainText::clean_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"A b\nc"_s << u"A b\nc"_s << u"A b\nc"_s;
    QTest::newRow("DOS line ends") << u"a\r\nb"_s << u"a\nb"_s << u"a \nb"_s;
    QTest::newRow("old Mac line ends") << u"a\rb"_s << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("unicode line ends") << u"a\u2028b\u2029c\u0085d"_s << u"a\nb\nc\nd"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("no-break space") << u"5\u00A0May\u202F2021"_s << u"5 May 2021"_s << u"5 May 2021"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s << u"a b"_s;
    QTest::newRow("NUL and bell") << u"a"_s + QChar(0) + u"b\u0007c"_s << u"abc"_s << u"a b c"_s;
    QTest::newRow("byte order mark") << u"\uFEFFa"_s << u"a"_s << u" a"_s;
    QTest::newRow("soft hyphen") << u"minis\u00ADter"_s << u"minister"_s << u"minis ter"_s;
    QTest::newRow("emoji stays") << u"a 😀 b"_s << u"a 😀 b"_s << u"a 😀 b"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD83D) + u"b"_s << u"a\uFFFDb"_s << u"a\uFFFDb"_s;
    QTest::newRow("empty") << QString() << QString() << QString();
}

void tst_PlainText::clean()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    QFETCH(QString, kept);
    QCOMPARE(cleanText(text), normal);
    QCOMPARE(cleanText(text, TextCleaning::KeepOffsets), kept);
    QCOMPARE(kept.size(), text.size());
}

void tst_PlainText::join_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("joined");
    const QString wrapped = u"The committee that was set up after the flood has\n"
                            "presented its report to the parliament, which will\n"
                            "debate it before the end of the month. Its members\n"
                            "had visited all of the towns along the river where\n"
                            "the water had risen highest, and had spoken to the\n"
                            "mayors and to many of those who lost their houses.\n"
                            "\n"
                            "They ask for higher dams, for better warnings, and\n"
                            "for money.\n"_s;
    QString expected = wrapped;
    for (const QString &end :
         {u"has\n"_s, u"will\n"_s, u"members\n"_s, u"where\n"_s, u"the\nmayors"_s, u"and\nfor"_s})
        expected.replace(end, QString(end).replace(u'\n', u' '));
    QTest::newRow("fixed width") << wrapped << expected;
    const QString list = u"Bread\nButter\nMilk\nEggs\nSalt\nSugar\nFlour\nTea\n"_s;
    QTest::newRow("a list of short lines") << list << list;
    const QString paragraphs =
        u"The committee met.\nIt has presented its report to the parliament, and that report is a long one, "
        "longer than this line that no terminal would show.\nThe end.\n"_s;
    QTest::newRow("one paragraph a line") << paragraphs << paragraphs;
    QTest::newRow("empty") << QString() << QString();
}

void tst_PlainText::join()
{
    QFETCH(QString, text);
    QFETCH(QString, joined);
    QCOMPARE(joinWrappedLines(text), joined);
}

void tst_PlainText::breakAtSentences()
{
    const QString sentence = u"The committee met in London. "_s;
    const QString text = sentence.repeated(100).trimmed();
    const QString broken = breakLongLines(text, 300);
    QCOMPARE(broken.size(), text.size());
    for (const QString &line : broken.split(u'\n')) {
        QVERIFY(line.size() <= 300);
        QVERIFY(line.endsWith(u'.'));
        QVERIFY(line.startsWith(u"The"));
    }
}

void tst_PlainText::breakWithoutSentences()
{
    const QString broken = breakLongLines(u"word "_s.repeated(100), 100);
    for (const QString &line : broken.split(u'\n'))
        QVERIFY(line.size() <= 100);
    const QString noSpace(1000, u'x');
    QCOMPARE(breakLongLines(noSpace, 100), noSpace);
}

void tst_PlainText::breakLeavesShortLines()
{
    const QString text = u"One. Two.\nThree. Four.\n"_s;
    QCOMPARE(breakLongLines(text, 12), text);
    QCOMPARE(breakLongLines(text, 4000), text);
}

void tst_PlainText::breakIsLinear()
{
    const QString text = u"The committee met in London again. "_s.repeated(60'000); // 2 MB
    QElapsedTimer timer;
    timer.start();
    const QString broken = breakLongLines(text, 4000);
    QVERIFY(broken.count(u'\n') > 400);
    QVERIFY2(timer.elapsed() < 3000, "breaking a line of 2 MB took seconds");
}

QTEST_GUILESS_MAIN(tst_PlainText)
#include "tst_plaintext.moc"
