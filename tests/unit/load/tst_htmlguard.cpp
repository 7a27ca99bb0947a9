// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/htmlguard.h"
#include "app/load/htmltree.h"
#include <QElapsedTimer>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_HtmlGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOrdinaryPages_data();
    void leavesOrdinaryPages();
    void leavesCodeOut_data();
    void leavesCodeOut();
    void hostile_data();
    void hostile();
    void keepsText();
};

void tst_HtmlGuard::leavesOrdinaryPages_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("page") << QByteArray(
        "<!DOCTYPE html><html><head><title>A</title></head><body><h1>A</h1><p>One "
        "<b>two</b>.</p></body></html>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("1 < 2 and a <b>b</b> <");
    QTest::newRow("unclosed paragraphs") << QByteArray("<p>One<p>Two").repeated(2000);
    QTest::newRow("unclosed items") << "<ul>" + QByteArray("<li>item</li><br><img src=x>").repeated(2000);
    QTest::newRow("many divs side by side") << QByteArray("<div><b>x</b></div>").repeated(5000);
    QTest::newRow("data in a script")
        << QByteArray(R"(<script type="application/LD+JSON">{"headline": "</b> & <p>"}</script><p>x)");
    QTest::newRow("script without end") << QByteArray("<p>x<script>var a = '<p>';");
    QTest::newRow("a title is no script") << QByteArray("<title>var a;</title><textarea>b</textarea>");
}

void tst_HtmlGuard::leavesOrdinaryPages()
{
    QFETCH(QByteArray, html);
    const GuardedHtml guarded = guardHtml(html);
    QVERIFY(!guarded.reduced);
    QCOMPARE(guarded.bytes, html);
}

void tst_HtmlGuard::leavesCodeOut_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("script") << QByteArray("<p>a<script>var x = '<div>';</script>b")
                            << QByteArray("<p>a<script></script>b");
    QTest::newRow("large letters and attributes") << QByteArray("<SCRIPT src='x>y'>a</b></Script ><p>b")
                                                  << QByteArray("<SCRIPT src='x>y'></Script ><p>b");
    QTest::newRow("style, then script") << QByteArray("<style>p {}</style>c<script>d</script>e")
                                        << QByteArray("<style></style>c<script></script>e");
    QTest::newRow("empty script") << QByteArray("<script></script>b") << QByteArray("<script></script>b");
    QTest::newRow("markup in a script")
        << "<script>" + QByteArray("document.write('<div>')").repeated(2000) + "</script>"
        << QByteArray("<script></script>");
}

void tst_HtmlGuard::leavesCodeOut()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, left);
    const GuardedHtml guarded = guardHtml(html);
    QVERIFY(!guarded.reduced);
    QCOMPARE(guarded.bytes, left);
}

void tst_HtmlGuard::hostile_data()
{
    QTest::addColumn<QByteArray>("html");
    constexpr int many = 100'000;
    QByteArray attributes = "<p";
    for (int i = 0; i < many; ++i)
        attributes += " a" + QByteArray::number(i) + "=1";
    QByteArray fonts;
    for (int i = 0; i < many; ++i)
        fonts += "<b id=" + QByteArray::number(i) + "><p>";
    QTest::newRow("nested divs") << QByteArray("<div>").repeated(many);
    QTest::newRow("nested divs and wrong ends") << QByteArray("<div></b>").repeated(many);
    QTest::newRow("nested spans over divs") << QByteArray("<span><div></span>").repeated(many);
    QTest::newRow("formatting over divs") << QByteArray("<b><div></b>").repeated(many);
    QTest::newRow("formatting repeated in paragraphs") << fonts;
    QTest::newRow("nested tables") << QByteArray("<table><tr><td>").repeated(many);
    QTest::newRow("nested lists") << QByteArray("<ul><li>").repeated(many);
    QTest::newRow("unknown elements") << QByteArray("<x-y>").repeated(many);
    QTest::newRow("attributes") << attributes + ">text";
    QTest::newRow("unclosed quotes") << QByteArray("<a b=\"").repeated(many);
    QTest::newRow("unclosed comments") << QByteArray("<!--").repeated(many);
    QTest::newRow("ends only") << QByteArray("</div>").repeated(many);
}

void tst_HtmlGuard::hostile()
{
    QFETCH(QByteArray, html);
    QElapsedTimer timer;
    timer.start();
    const HtmlTree tree = parseHtml(QString::fromLatin1(html));
    QVERIFY(tree.size() > 0);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(u"took %1 ms"_s.arg(timer.elapsed())));
}

void tst_HtmlGuard::keepsText()
{
    const HtmlTree tree = parseHtml(u"<div>"_s.repeated(5000) + u"They met.</div><p>They parted."_s);
    QVERIFY(tree.reduced);
    QVERIFY(tree.textOf(0).contains(u"They met."));
    QVERIFY(tree.textOf(0).contains(u"They parted."));
}

QTEST_GUILESS_MAIN(tst_HtmlGuard)
#include "tst_htmlguard.moc"
