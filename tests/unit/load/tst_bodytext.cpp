// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/bodytext.h"
#include "pagesample.h"

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_BodyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page();
    void blocks();
    void cues_data();
    void cues();
    void believesNoCueAroundEverything();
    void poorPages_data();
    void poorPages();

private:
    static QString bodyOf(const QString &html);
};

namespace {

const QString prose =
    u"The committee met in London on Monday, and its members agreed that the bridge has to be mended before winter."_s;

}

QString tst_BodyText::bodyOf(const QString &html)
{
    const HtmlTree tree = parseHtml(html);
    return bodyText(tree, htmlBlocks(tree), u"The title"_s).text;
}

void tst_BodyText::page()
{
    const QStringList lines = bodyOf(QString::fromUtf8(sample(u"news.html"_s))).split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith(u"The harbour bridge was opened"));
    QVERIFY(lines[1].contains(u"a court will decide about the rest"));
    QCOMPARE(lines[2], u"Ferries stay"_s);
    QVERIFY(lines[3].endsWith(u"for the whole season."));
    QCOMPARE(lines[4], u"After that they return to the islands."_s);
}

void tst_BodyText::blocks()
{
    const HtmlTree tree = parseHtml(
        u"<body><h2>Head</h2><p>One <b>two</b><br>three</p><ul><li>Item <a href=x>link</a></ul>tail"_s);
    const auto blocks = htmlBlocks(tree);
    QCOMPARE(blocks.size(), size_t(4));
    QCOMPARE(blocks[0].text, u"Head"_s);
    QVERIFY(blocks[0].heading);
    QCOMPARE(blocks[1].text, u"One two three"_s);
    QVERIFY(blocks[2].listItem);
    QCOMPARE(blocks[2].linkLength, 4);
    QCOMPARE(blocks[3].text, u"tail"_s);
    QVERIFY(!blocks[3].listItem);
}

void tst_BodyText::cues_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<bool>("kept");
    QTest::newRow("plain") << u"<div>%1</div>"_s << true;
    QTest::newRow("unknown class") << u"<div class='g-wide text'>%1</div>"_s << true;
    QTest::newRow("word within a word") << u"<div class='header-shadow'>%1</div>"_s << true;
    QTest::newRow("comments") << u"<div id='comments'>%1</div>"_s << false;
    QTest::newRow("camel case") << u"<div class='relatedStories related'>%1</div>"_s << false;
    QTest::newRow("advertising") << u"<div class='ad slot'>%1</div>"_s << false;
    QTest::newRow("navigation") << u"<nav>%1</nav>"_s << false;
    QTest::newRow("hidden") << u"<div style='display: none'>%1</div>"_s << false;
    QTest::newRow("script") << u"<script>%1</script>"_s << false;
    QTest::newRow("caption") << u"<figure><figcaption>%1</figcaption></figure>"_s << false;
    QTest::newRow("links only") << u"<div><a href=x>%1</a></div>"_s << false;
}

void tst_BodyText::cues()
{
    QFETCH(QString, element);
    QFETCH(bool, kept);
    const QString own =
        u"Reporters saw the mayor walk over it at noon, alone and in the rain, as she had promised."_s;
    const QString paragraph = u"<p>%1</p>"_s.arg(prose);
    const QString html =
        u"<body><div>"_s + paragraph.repeated(4) + element.arg(own) + paragraph.repeated(2) + u"</div>"_s;
    QCOMPARE(bodyOf(html).contains(own), kept);
    QCOMPARE(bodyOf(html).count(prose), 6);
}

void tst_BodyText::believesNoCueAroundEverything()
{
    const QString html =
        u"<body class='nav-open'><div class='social sidebar'><p>%1</p><p>%1</p></div>"_s.arg(prose);
    QCOMPARE(bodyOf(html).count(prose), 2);
}

void tst_BodyText::poorPages_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("no text") << u"<html><body><img src=x></body></html>"_s << QString();
    QTest::newRow("one short line") << u"<p>They met.</p>"_s << u"They met."_s;
    QTest::newRow("no body element") << u"<p>%1"_s.arg(prose) << prose;
    QTest::newRow("no markup") << prose << prose;
    QTest::newRow("paragraphs by line breaks")
        << u"<td>%1<br><br>%1</td>"_s.arg(prose) << prose + u'\n' + prose;
}

void tst_BodyText::poorPages()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(bodyOf(html), text);
}

QTEST_GUILESS_MAIN(tst_BodyText)
#include "tst_bodytext.moc"
