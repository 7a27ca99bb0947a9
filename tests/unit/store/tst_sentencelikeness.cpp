// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sentencelikeness.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_SentenceLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void words_data();
    void words();
    void corrected_data();
    void corrected();
};

void tst_SentenceLikeness::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("white space") << u" \n \n"_s << QStringList();
    QTest::newRow("one") << u"They met."_s << QStringList(u"They met."_s);
    QTest::newRow("two") << u"They met. Why? "_s << QStringList{u"They met."_s, u"Why?"_s};
    QTest::newRow("a line is one") << u"A title\nThey met"_s << QStringList{u"A title"_s, u"They met"_s};
    QTest::newRow("a point in a number") << u"It grew 2.5 times!"_s << QStringList(u"It grew 2.5 times!"_s);
}

void tst_SentenceLikeness::sentences()
{
    QFETCH(QString, text);
    QStringList found;
    for (const TextSpan span : roughSentences(text))
        found << span.in(text).toString();
    QTEST(found, "sentences");
}

void tst_SentenceLikeness::words_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("share");
    QTest::newRow("the same") << u"They met."_s << u"they met"_s << 1.0;
    QTest::newRow("half") << u"they met"_s << u"they left"_s << 0.5;
    QTest::newRow("none") << u"they met"_s << u"nobody left"_s << 0.0;
    QTest::newRow("twice counts twice") << u"so so"_s << u"so"_s << 2.0 / 3;
    QTest::newRow("nothing") << QString() << QString() << 0.0;
}

void tst_SentenceLikeness::words()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(sharedWords(a, b), "share");
    QTEST(sharedWords(b, a), "share");
}

void tst_SentenceLikeness::corrected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("there") << u"New. Ministers of both sides met in Olso. Old."_s
                           << u"Ministers of both sides met in Olso."_s;
    QTest::newRow("the more alike one")
        << u"Ministers of all sides met in Olso. Ministers of all sides met in Oslo."_s
        << u"Ministers of all sides met in Oslo."_s;
    QTest::newRow("without what is needed") << u"Ministers of both sides sat in Oslo."_s << QString();
    QTest::newRow("another sentence") << u"Ministers met."_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_SentenceLikeness::corrected()
{
    QFETCH(QString, text);
    QTEST(correctedIn(text, u"Ministers of both sides met in Oslo.", u"met").in(text).toString(), "found");
}

QTEST_APPLESS_MAIN(tst_SentenceLikeness)
#include "tst_sentencelikeness.moc"
