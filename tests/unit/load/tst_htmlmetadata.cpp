// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/htmlmetadata.h"
#include "pagesample.h"

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_HtmlMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page();
    void title_data();
    void title();
    void nothing();
};

void tst_HtmlMetadata::page()
{
    const HtmlMetadata metadata = htmlMetadata(parseHtml(QString::fromUtf8(sample(u"news.html"_s))));
    QCOMPARE(metadata.title, u"Harbour bridge reopens after nine months"_s);
    QCOMPARE(metadata.author, u"Mara Lindqvist"_s);
    QCOMPARE(metadata.source, u"The Example Courier"_s);
    QCOMPARE(metadata.url, u"https://courier.example/local/harbour-bridge"_s);
    QCOMPARE(metadata.language, u"en"_s);
}

void tst_HtmlMetadata::title_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("title element") << u"<title>Bridge  reopens</title>"_s << u"Bridge reopens"_s;
    QTest::newRow("site behind a bar")
        << u"<title>Bridge reopens after months | Courier</title>"_s << u"Bridge reopens after months"_s;
    QTest::newRow("own heading")
        << u"<title>The bridge reopens - all the news of today</title><h1>The bridge reopens</h1>"_s
        << u"The bridge reopens"_s;
    QTest::newRow("heading only") << u"<h1>Bridge reopens</h1>"_s << u"Bridge reopens"_s;
    QTest::newRow("a dash of the title's own")
        << u"<title>Bridge - open again</title>"_s << u"Bridge - open again"_s;
    QTest::newRow("none") << u"<p>They met."_s << QString();
}

void tst_HtmlMetadata::title()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(htmlMetadata(parseHtml(html)).title, expected);
}

void tst_HtmlMetadata::nothing()
{
    const HtmlMetadata metadata = htmlMetadata(parseHtml(QString()));
    QVERIFY(metadata.title.isEmpty() && metadata.author.isEmpty() && metadata.url.isEmpty() &&
            metadata.language.isEmpty());
    QCOMPARE(htmlMetadata(parseHtml(u"<html lang='x-klingon'>"_s)).language, QString());
}

QTEST_GUILESS_MAIN(tst_HtmlMetadata)
#include "tst_htmlmetadata.moc"
