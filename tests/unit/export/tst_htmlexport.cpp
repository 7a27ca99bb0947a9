// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportsample.h"
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_HtmlExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellFormed();
    void textsArrive();
    void hostileTexts_data();
    void hostileTexts();
    void needsNothingFromOutside();
    void figures();
    void dates();
    void links_data();
    void links();
    void filtersNameTheirCounts();
    void oneArticleNeedsNoSourceColumn();
    void emptyElementsAreClosedAsHtmlNeedsIt();
    void sameEveryTime();
    void labelsOfArticles();

private:
    /// All text of the page outside of style and script; "broken: …" where it is no XML.
    static QString text(const QByteArray &html);
};

QString tst_HtmlExport::text(const QByteArray &html)
{
    QXmlStreamReader xml(html);
    QString out;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && (xml.name() == "style"_L1 || xml.name() == "script"_L1))
            xml.skipCurrentElement();
        else if (xml.isCharacters())
            out += xml.text();
    }
    return xml.hasError() ? u"broken: "_s + xml.errorString() : out;
}

void tst_HtmlExport::wellFormed()
{
    ExportSummary summary;
    const QByteArray html = exported(EventFormat::Html, sampleData(), {}, &summary);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY2(!text(html).startsWith(u"broken"), qPrintable(text(html)));
    QCOMPARE(summary.written, 5);
    QCOMPARE(html.count("<tr class=\"t-"), 5);
    const QByteArray empty = exported(EventFormat::Html, {});
    QVERIFY(!text(empty).startsWith(u"broken"));
    QVERIFY(text(empty).contains(u"0 events from 0 articles"));
}

void tst_HtmlExport::textsArrive()
{
    const QString page = text(exported(EventFormat::Html, sampleData())).simplified();
    for (const QString &wanted :
         {u"A library"_s, u"5 events from 2 articles · 2019 – 2021"_s, u"1 left out: rejected in review."_s,
          u"Allies & friends <meet>"_s, u"Bo <Kim>"_s, u"saying \"no\" to delay; all agreed."_s,
          u"“last month”"_s, u"3–7 May 2021"_s, u"published 5 May 2021 (given) · 3 events"_s,
          u"publication date not known · 2 events"_s})
        QVERIFY2(page.contains(wanted), qPrintable(wanted + u"\n in \n"_s + page));
}

void tst_HtmlExport::hostileTexts_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("script") << u"</script><script>alert(1)</script>"_s;
    QTest::newRow("attribute") << u"\" onclick=\"alert(1)"_s;
    QTest::newRow("comment") << u"<!-- --> ]]> &amp; &#0;"_s;
    QTest::newRow("controls") << u"a\u0000b\u000bc\u001b"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xD800)) + u"x"_s + QChar(0xDC00);
    QTest::newRow("noncharacters") << u"\uFFFE\uFFFF"_s;
    QTest::newRow("right to left") << u"مرحبا \u202Eabc"_s;
}

void tst_HtmlExport::hostileTexts()
{
    QFETCH(QString, title);
    SampleArticle sample(title + u" ran on"_s);
    sample.event(u"ran"_s, u"2015"_s).title = title;
    sample.item.article.title = title;
    sample.item.extraction.events[0].who = {{title, {}}};
    const QByteArray html = exported(EventFormat::Html, {title, {sample.item}});
    QVERIFY2(!text(html).startsWith(u"broken"), qPrintable(text(html)));
    QCOMPARE(html.count("<script>"), 1);
    QVERIFY(!html.contains(" onclick=\""));
    QVERIFY(!html.contains('\0'));
}

void tst_HtmlExport::needsNothingFromOutside()
{
    const QString html = QString::fromUtf8(exported(EventFormat::Html, sampleData()));
    static const QRegularExpression outside(u"(src=|@import|url\\(|<link|<img|<iframe)"_s);
    QVERIFY(!html.contains(outside));
}

void tst_HtmlExport::figures()
{
    ExportOptions options;
    Picture picture{{200, 100}, u"Timeline & more"_s, u"Inter"_s, {}, {}};
    picture.add(shape::Text{{10, 20}, u"a < b"_s});
    options.html.figures = {{picture, picture}, {picture, std::nullopt}};
    options.html.lightTypes[size_t(EventType::Meeting)] = 0xFF4477AA;
    const QByteArray html = exported(EventFormat::Html, sampleData(), options);
    QVERIFY(text(html).contains(u"a < b"));
    QCOMPARE(html.count("<svg "), 3);
    QCOMPARE(html.count("<figure class=\"light paired\">"), 1);
    QCOMPARE(html.count("id=\"figure-1-title\""), 1);
    QCOMPARE(html.count("id=\"figure-3-title\""), 1);
    QVERIFY(html.contains(".t-meeting { --type: #4477aa; }"));
}

void tst_HtmlExport::dates()
{
    const QByteArray html = exported(EventFormat::Html, sampleData());
    QVERIFY(html.contains("<time datetime=\"2021-05-05\">5 May 2021</time>"));
    QVERIFY(html.contains("<time datetime=\"2019\">2019</time>"));
    QVERIFY(!html.contains("datetime=\"2021-05-03/"));
    QVERIFY(html.contains("<mark>met</mark> on <span class=\"date\">Wednesday</span> in London"));
}

void tst_HtmlExport::links_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("linked");
    QTest::newRow("https") << u"https://example.org/a"_s << true;
    QTest::newRow("http") << u"http://example.org/a"_s << true;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("script in capitals") << u"JavaScript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("none") << u""_s << false;
}

void tst_HtmlExport::links()
{
    QFETCH(QString, url);
    QFETCH(bool, linked);
    SampleArticle sample(u"It ran on"_s);
    sample.item.article.url = url;
    const QByteArray html = exported(EventFormat::Html, {{}, {sample.item}});
    QCOMPARE(html.contains("rel=\"noreferrer\""), linked);
    QVERIFY(!html.toLower().contains("href=\"javascript"));
}

void tst_HtmlExport::filtersNameTheirCounts()
{
    const QByteArray html = exported(EventFormat::Html, sampleData());
    QCOMPARE(html.count("type=\"checkbox\""), 5);
    QVERIFY(html.contains("<span class=\"name\">meeting</span><span class=\"count\">1</span>"));
    QVERIFY(!html.contains("value=\"justice\""));
}

void tst_HtmlExport::oneArticleNeedsNoSourceColumn()
{
    QVERIFY(exported(EventFormat::Html, sampleData()).contains(">Source</th>"));
    const QByteArray single = exported(EventFormat::Html, {{}, {sampleData().articles[0]}});
    QVERIFY(!single.contains("Source"));
    QCOMPARE(single.count("<h1>Allies &amp; friends &lt;meet&gt;</h1>"), 1);
}

/// Read as HTML, "<span/>" would swallow what follows.
void tst_HtmlExport::emptyElementsAreClosedAsHtmlNeedsIt()
{
    const QString html = QString::fromUtf8(exported(EventFormat::Html, sampleData()));
    static const QRegularExpression selfClosed(
        u"<(span|td|th|p|a|li|ul|div|script|style|button|label)[^>]*/>"_s);
    QVERIFY2(!html.contains(selfClosed), qPrintable(selfClosed.match(html).captured()));
}

void tst_HtmlExport::sameEveryTime()
{
    QCOMPARE(exported(EventFormat::Html, sampleData()), exported(EventFormat::Html, sampleData()));
}

void tst_HtmlExport::labelsOfArticles()
{
    const QByteArray html = exported(EventFormat::Html, sampleData());
    const QByteArray labels = "<span class=\"tag group\">=Asia</span><span class=\"tag\">summit</span>"
                              "<span class=\"tag\">to check; twice</span>";
    QCOMPARE(html.count(labels), 4); // its three events, and the article itself
    QVERIFY(html.contains("<p class=\"note\">Who was there?</p><p class=\"note\">Ask \"Bo\".</p>") ||
            html.contains("<p class=\"note\">Who was there?</p><p class=\"note\">Ask &quot;Bo&quot;.</p>"));
    SampleArticle plain(u"It ran on"_s);
    plain.event(u"ran"_s, u"2021"_s);
    const QByteArray none = exported(EventFormat::Html, {{}, {plain.item, plain.item}});
    QVERIFY(!none.contains("class=\"tag group\"") && !none.contains("class=\"note\""));
}

QTEST_GUILESS_MAIN(tst_HtmlExport)
#include "tst_htmlexport.moc"
