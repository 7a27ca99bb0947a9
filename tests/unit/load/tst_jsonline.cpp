// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/jsonline.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_JsonLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields();
    void keepsOffsets();
    void html();
    void givenBeforeFound();
    void bad_data();
    void bad();
};

void tst_JsonLine::fields()
{
    const auto article = articleFromJsonLine(
        R"({"id": 7, "title": "Bridge", "published": "2021-05-05T10:00:00Z", "language": "en", "text": "They met."})",
        u"in:1"_s);
    QVERIFY(article);
    QCOMPARE(article->name, u"7"_s);
    QCOMPARE(article->title, u"Bridge"_s);
    QCOMPARE(article->language, u"en"_s);
    QCOMPARE(article->text, u"They met."_s);
    QCOMPARE(article->published.date->toTimex(), u"2021-05-05"_s);
    QCOMPARE(article->published.basis, PublicationBasis::Given);
    QCOMPARE(articleFromJsonLine(R"({"text": "They met."})", u"in:2"_s)->name, u"in:2"_s);
}

void tst_JsonLine::keepsOffsets()
{
    const auto article = articleFromJsonLine(
        R"({"id": "a", "text": "\n  A\tb\r\nc\u00a0d \ud83d\ude00 e\u0001f"})", u"in:1"_s);
    QVERIFY(article);
    QCOMPARE(article->text, u"\n  A b \nc d 😀 e f"_s);
}

void tst_JsonLine::html()
{
    const auto article = articleFromJsonLine(
        R"({"id": "a", "url": "https://example.org/2021/05/05/x", "html": "<html><body><p>They met in London on Monday, and they agreed on a plan.</p></body></html>"})",
        u"in:1"_s);
    QVERIFY(article);
    QCOMPARE(article->name, u"a"_s);
    QCOMPARE(article->format, u"html"_s);
    QCOMPARE(article->text, u"They met in London on Monday, and they agreed on a plan."_s);
    QCOMPARE(article->published.basis, PublicationBasis::Url);
}

void tst_JsonLine::givenBeforeFound()
{
    LoadOptions options;
    options.published = PartialDate::day(2020, 1, 2);
    const auto article =
        articleFromJsonLine(R"({"published": "2021-05-05", "text": "They met."})", u"in:1"_s, options);
    QCOMPARE(article->published.date->toTimex(), u"2020-01-02"_s);
}

void tst_JsonLine::bad_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("where");
    QTest::newRow("no JSON") << QByteArray("They met.") << u"in:1"_s;
    QTest::newRow("cut off") << QByteArray(R"({"id": "a", "text": "They)") << u"in:1"_s;
    QTest::newRow("an array") << QByteArray("[1]") << u"in:1"_s;
    QTest::newRow("no text") << QByteArray(R"({"id": "a"})") << u"a"_s;
    QTest::newRow("text is no string") << QByteArray(R"({"id": "a", "text": 5})") << u"a"_s;
    QTest::newRow("empty text") << QByteArray(R"({"id": "a", "text": " \n "})") << u"a"_s;
    QTest::newRow("bad date") << QByteArray(R"({"id": "a", "text": "They met.", "published": "soon"})")
                              << u"a"_s;
}

void tst_JsonLine::bad()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, where);
    const auto article = articleFromJsonLine(line, u"in:1"_s);
    QVERIFY(!article);
    QCOMPARE(article.problem().where, where);
    QVERIFY(!article.problem().what.isEmpty());
}

QTEST_GUILESS_MAIN(tst_JsonLine)
#include "tst_jsonline.moc"
