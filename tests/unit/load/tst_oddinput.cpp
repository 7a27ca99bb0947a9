// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/filelist.h"
#include "app/load/registry.h"
#include "badbytes.h"
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// Input that is odd, not bad: what people save, print, forward and archive, and pages that say they are in
/// another encoding than they are.
class tst_OddInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void article_data();
    void article();
    void movedTextStandsOnce();
    void manyAttachments();
    void mixedArchives();
    void savedPageIsOne();
};

void tst_OddInput::article_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");      // a part of it
    QTest::addColumn<QString>("leftOut");   // what must not be in it
    QTest::addColumn<QString>("published"); // empty: not known
    QTest::newRow("UTF-7")
        << u"a.html"_s
        << QByteArray("<html lang=en><head><meta charset=utf-7><title>x</title></head><body><p>Caf+AOk-. The "
                      "harbour bridge reopened to traffic on Wednesday, nine months after a freighter struck "
                      "its pier.</p></body></html>")
        << u"Café."_s << u""_s << u""_s;
    QTest::newRow("a plus sign in UTF-8")
        << u"a.html"_s
        << QByteArray("<html lang=en><head><meta charset=utf-8><title>x</title></head><body><p>Caf+AOk- Ltd. "
                      "The harbour bridge reopened to traffic on Wednesday, nine months after a freighter "
                      "struck its pier.</p></body></html>")
        << u"Caf+AOk- Ltd."_s << u""_s << u""_s;
    QTest::newRow("ISO-2022-JP") << u"a.html"_s
                                 << QByteArray("<html lang=ja><head><meta "
                                               "charset=iso-2022-jp><title>x</title></"
                                               "head><body><p>\033$B9A$N66$O?eMKF|$K:F$S3+DL$7$?!#;TD9$O5;=Q<"
                                               "T$K46<U$7$?!#\033(B</p></body></html>")
                                 << u"港の橋は水曜日に再び開通した。市長は技術者に感謝した。"_s << u""_s
                                 << u""_s;
    QTest::newRow("ISO-2022-JP, not declared")
        << u"a.html"_s
        << QByteArray("<html "
                      "lang=ja><head><title>x</title></"
                      "head><body><p>\033$B9A$N66$O?eMKF|$K:F$S3+DL$7$?!#;TD9$O5;=Q<T$K46<U$7$?!#\033(B</p></"
                      "body></html>")
        << u"港の橋は水曜日に再び開通した。市長は技術者に感謝した。"_s << u""_s << u""_s;
    QTest::newRow("colours of a terminal are no ISO-2022")
        << u"a.txt"_s
        << QByteArray("\033[1mThey met.\033[0m\nThe harbour bridge reopened to traffic on Wednesday, nine "
                      "months after a freighter struck its pier.\nMayor Tom Ruiz thanked the engineers, who "
                      "had worked all winter long, and spoke of a toll.")
        << u"They met."_s << u""_s << u""_s;
    QTest::newRow("GB18030, not declared")
        << u"a.html"_s
        << QByteArray(
               "<html "
               "lang=zh><head><title>x</title></"
               "head><body><p>"
               "\270\333\277\332\264\363\307\305\320\307\306\332\310\375\326\330\320\302\277\252\267\305\315"
               "\250\263\265\243\254\312\320\263\244\270\320\320\273\301\313\271\244\263\314\312\246\303\307"
               "\241\243\270\333\277\332\264\363\307\305\320\307\306\332\310\375\326\330\320\302\277\252\267"
               "\305\315\250\263\265\243\254\312\320\263\244\270\320\320\273\301\313\271\244\263\314\312\246"
               "\303\307\241\243\270\333\277\332\264\363\307\305\320\307\306\332\310\375\326\330\320\302\277"
               "\252\267\305\315\250\263\265\243\254\312\320\263\244\270\320\320\273\301\313\271\244\263\314"
               "\312\246\303\307\241\243</p></body></html>")
        << u"港口大桥星期三重新开放通车，市长感谢了工程师们。"_s << u""_s << u""_s;
    QTest::newRow("KOI8-R that calls itself windows-1251")
        << u"a.html"_s
        << QByteArray(
               "<html lang=ru><head><meta "
               "charset=windows-1251><title>x</title></head><body><p>\355\317\323\324 \336\305\322\305\332 "
               "\307\301\327\301\316\330 \327\316\317\327\330 \317\324\313\322\331\314\323\321 \304\314\321 "
               "\304\327\311\326\305\316\311\321 \327 \323\322\305\304\325, \336\305\322\305\332 "
               "\304\305\327\321\324\330 \315\305\323\321\303\305\327.</p></body></html>")
        << u"Мост через гавань вновь открылся для движения в среду, через девять месяцев."_s << u""_s
        << u""_s;
    QTest::newRow("windows-1251 that calls itself ISO-8859-1")
        << u"a.html"_s
        << QByteArray(
               "<html lang=ru><head><meta "
               "charset=iso-8859-1><title>x</title></head><body><p>\314\356\361\362 \367\345\360\345\347 "
               "\343\340\342\340\355\374 \342\355\356\342\374 \356\362\352\360\373\353\361\377 \344\353\377 "
               "\344\342\350\346\345\355\350\377 \342 \361\360\345\344\363, \367\345\360\345\347 "
               "\344\345\342\377\362\374 \354\345\361\377\366\345\342.</p></body></html>")
        << u"Мост через гавань вновь открылся для движения в среду, через девять месяцев."_s << u""_s
        << u""_s;
    QTest::newRow("windows-1251 that calls itself UTF-8")
        << u"a.html"_s
        << QByteArray(
               "<html lang=ru><head><meta charset=utf-8><title>x</title></head><body><p>\314\356\361\362 "
               "\367\345\360\345\347 \343\340\342\340\355\374 \342\355\356\342\374 "
               "\356\362\352\360\373\353\361\377 \344\353\377 \344\342\350\346\345\355\350\377 \342 "
               "\361\360\345\344\363, \367\345\360\345\347 \344\345\342\377\362\374 "
               "\354\345\361\377\366\345\342.</p></body></html>")
        << u"Мост через гавань вновь открылся для движения в среду, через девять месяцев."_s << u""_s
        << u""_s;
    QTest::newRow("capitals in windows-1251 as declared")
        << u"a.html"_s
        << QByteArray(
               "<html lang=ru><head><meta "
               "charset=windows-1251><title>x</title></head><body><p>\314\316\321\322 \327\305\320\305\307 "
               "\303\300\302\300\315\334 \302\315\316\302\334 \316\322\312\320\333\313\321\337 \304\313\337 "
               "\304\302\310\306\305\315\310\337 \302 \321\320\305\304\323, \327\305\320\305\307 "
               "\304\305\302\337\322\334 \314\305\321\337\326\305\302.</p></body></html>")
        << u"МОСТ ЧЕРЕЗ ГАВАНЬ ВНОВЬ ОТКРЫЛСЯ ДЛЯ ДВИЖЕНИЯ В СРЕДУ, ЧЕРЕЗ ДЕВЯТЬ МЕСЯЦЕВ."_s << u""_s
        << u""_s;
    QTest::newRow("accents in ISO-8859-1 as declared")
        << u"a.html"_s
        << QByteArray(
               "<html lang=fr><head><meta charset=iso-8859-1><title>x</title></head><body><p>O\371 "
               "\351tiez-vous, \351l\350ve d\351vou\351, \340 cet \351t\351 ? The harbour bridge reopened to "
               "traffic on Wednesday, nine months after a freighter struck its pier.</p></body></html>")
        << u"Où étiez-vous, élève dévoué"_s << u""_s << u""_s;
    QTest::newRow("Wayback banner")
        << u"a.html"_s
        << QByteArray("<html><head><title>Bridge</title></head><body><div id=wm-ipp-base><div "
                      "id=wm-ipp><time datetime=2023-06-12>12 Jun 2023</time><div>25 captures</div><div>5 "
                      "May 2021 - 1 Jan 2024</div></div></div><h1>Bridge</h1><div class=date>May 5, "
                      "2021</div><p>The harbour bridge reopened to traffic on Wednesday, nine months after a "
                      "freighter struck its pier.</p><p>Mayor Tom Ruiz thanked the engineers, who had worked "
                      "all winter long, and spoke of a toll.</p></body></html>")
        << u"The harbour bridge reopened to traffic on Wednesday, nine months after a freighter struck its pier."_s
        << u"captures"_s << u"2021-05-05"_s;
    QTest::newRow("Wayback banner over a page without a date")
        << u"a.html"_s
        << QByteArray(
               "<html><head><title>Bridge</title></head><body><div id=wm-ipp-base><div id=wm-ipp><time "
               "datetime=2023-06-12>12 Jun 2023</time><div>25 captures</div><div>5 May 2021 - 1 Jan "
               "2024</div></div></div><h1>Bridge</h1><p>The harbour bridge reopened to traffic on Wednesday, "
               "nine months after a freighter struck its pier.</p><p>Mayor Tom Ruiz thanked the engineers, "
               "who had worked all winter long, and spoke of a toll.</p></body></html>")
        << u"The harbour bridge reopened to traffic on Wednesday, nine months after a freighter struck its pier."_s
        << u"captures"_s << u""_s;
    QTest::newRow("banner of a cache")
        << u"a.html"_s
        << QByteArray("<html><head><title>Bridge</title></head><body><div id=bN015__google-cache-hdr>This is "
                      "a cache of the page. It is a snapshot of it as it appeared on 12 Jun 2023 10:15:00 "
                      "GMT.</div><h1>Bridge</h1><p>The harbour bridge reopened to traffic on Wednesday, nine "
                      "months after a freighter struck its pier.</p><p>Mayor Tom Ruiz thanked the engineers, "
                      "who had worked all winter long, and spoke of a toll.</p></body></html>")
        << u"The harbour bridge reopened to traffic on Wednesday, nine months after a freighter struck its pier."_s
        << u"snapshot"_s << u""_s;
    QTest::newRow("banner of a cache over a dated page")
        << u"a.html"_s
        << QByteArray("<html><head><title>Bridge</title></head><body><div id=bN015__google-cache-hdr>This is "
                      "a cache of the page. It is a snapshot of it as it appeared on 12 Jun 2023 10:15:00 "
                      "GMT.</div><h1>Bridge</h1><div class=date>May 5, 2021</div><p>The harbour bridge "
                      "reopened to traffic on Wednesday, nine months after a freighter struck its "
                      "pier.</p><p>Mayor Tom Ruiz thanked the engineers, who had worked all winter long, and "
                      "spoke of a toll.</p></body></html>")
        << u"The harbour bridge reopened to traffic on Wednesday, nine months after a freighter struck its pier."_s
        << u"snapshot"_s << u"2021-05-05"_s;
    QTest::newRow("print view")
        << u"a.html"_s
        << QByteArray(
               "<html><head><title>Bridge</title></head><body><div>Printed from courier.example on 12 June "
               "2023</div><h1>Bridge</h1><div>May 5, 2021</div><p>The harbour bridge reopened to traffic on "
               "Wednesday, nine months after a freighter struck its pier.</p><p>Mayor Tom Ruiz thanked the "
               "engineers, who had worked all winter long, and spoke of a toll.</p></body></html>")
        << u"The harbour bridge reopened to traffic on Wednesday, nine months after a freighter struck its pier."_s
        << u""_s << u"2021-05-05"_s;
    QTest::newRow("print view without a date")
        << u"a.html"_s
        << QByteArray("<html><head><title>Bridge</title></head><body><div>Printed on 12 June "
                      "2023</div><h1>Bridge</h1><p>The harbour bridge reopened to traffic on Wednesday, nine "
                      "months after a freighter struck its pier.</p><p>Mayor Tom Ruiz thanked the engineers, "
                      "who had worked all winter long, and spoke of a toll.</p></body></html>")
        << u"The harbour bridge reopened to traffic on Wednesday, nine months after a freighter struck its pier."_s
        << u""_s << u""_s;
    QTest::newRow("AMP")
        << u"a.html"_s
        << QByteArray(
               "<html amp><head><title>Bridge</title><script "
               "type='application/"
               "ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-05-05T10:00:00Z\"}</script></"
               "head><body><amp-sidebar><ul><li>Home</li></ul></amp-sidebar><article><h1>Bridge</h1><p>The "
               "harbour bridge reopened to traffic on Wednesday, nine months after a freighter struck its "
               "pier.</p><p>Mayor Tom Ruiz thanked the engineers, who had worked all winter long, and spoke "
               "of a toll.</p></article></body></html>")
        << u"The harbour bridge reopened to traffic on Wednesday, nine months after a freighter struck its pier."_s
        << u"Home"_s << u"2021-05-05"_s;
    QTest::newRow("live blog is of the day it began")
        << u"a.html"_s
        << QByteArray(
               "<html><head><title>Live</title><script "
               "type='application/"
               "ld+json'>{\"@type\":\"LiveBlogPosting\",\"datePublished\":\"2021-05-05T06:00:00Z\","
               "\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"datePublished\":\"2021-05-06T10:00:00Z\"}]}<"
               "/script></head><body><h1>Live</h1><p>The harbour bridge reopened to traffic on Wednesday, "
               "nine months after a freighter struck its pier.</p><p>Mayor Tom Ruiz thanked the engineers, "
               "who had worked all winter long, and spoke of a toll.</p></body></html>")
        << u"The harbour bridge reopened to traffic on Wednesday, nine months after a freighter struck its pier."_s
        << u""_s << u"2021-05-05"_s;
    QTest::newRow("right to left")
        << u"a.html"_s
        << QByteArray(
               "<html lang=ar dir=rtl><head><meta "
               "charset=utf-8><title>x</title></head><body><h1>x</h1><p>\330\243\330\271\331\212\330\257 "
               "\331\201\330\252\330\255 \330\254\330\263\330\261 "
               "\330\247\331\204\331\205\331\212\331\206\330\247\330\241 \330\243\331\205\330\247\331\205 "
               "\330\255\330\261\331\203\330\251 \330\247\331\204\331\205\330\261\331\210\330\261 "
               "\331\212\331\210\331\205 \330\247\331\204\330\243\330\261\330\250\330\271\330\247\330\241 "
               "\330\250\330\271\330\257 \330\252\330\263\330\271\330\251 "
               "\330\243\330\264\331\207\330\261</p><p>\330\243\330\271\331\212\330\257 "
               "\331\201\330\252\330\255 \330\254\330\263\330\261 "
               "\330\247\331\204\331\205\331\212\331\206\330\247\330\241 \330\243\331\205\330\247\331\205 "
               "\330\255\330\261\331\203\330\251 \330\247\331\204\331\205\330\261\331\210\330\261 "
               "\331\212\331\210\331\205 \330\247\331\204\330\243\330\261\330\250\330\271\330\247\330\241 "
               "\330\250\330\271\330\257 \330\252\330\263\330\271\330\251 "
               "\330\243\330\264\331\207\330\261</p></body></html>")
        << u"أعيد فتح جسر الميناء"_s << u""_s << u""_s;
    QTest::newRow("forwarded in the text")
        << u"a.eml"_s
        << QByteArray("From: Ben Moss <ben@example.org>\nDate: Mon, 7 Jun 2021 09:00:00 +0000\nSubject: Fwd: "
                      "x\nMIME-Version: 1.0\nContent-Type: text/plain\n\nSee below.\n\n---------- Forwarded "
                      "message ---------\nFrom: Courier <news@courier.example>\nDate: Wed, 5 May 2021 "
                      "10:15:00 +0000\nSubject: Bridge reopens\nTo: Ben\n\nThe harbour bridge reopened to "
                      "traffic on Wednesday, nine months after a freighter struck its pier.\n")
        << u"The harbour bridge reopened to traffic on Wednesday, nine months after a freighter struck its pier."_s
        << u"See below"_s << u"2021-05-05"_s;
    QTest::newRow("forwarded by another program")
        << u"a.eml"_s
        << QByteArray("From: Ben Moss <ben@example.org>\nDate: Mon, 7 Jun 2021 09:00:00 +0000\nSubject: Fwd: "
                      "x\nMIME-Version: 1.0\nContent-Type: text/plain\n\nBegin forwarded message:\n\nFrom: "
                      "Courier\nDate: 5 May 2021 at 10:15\nSubject: Bridge\n\nThe harbour bridge reopened to "
                      "traffic on Wednesday, nine months after a freighter struck its pier.\n")
        << u"The harbour bridge reopened to traffic on Wednesday, nine months after a freighter struck its pier."_s
        << u"Begin"_s << u"2021-05-05"_s;
    QTest::newRow("forwarded without its date stays")
        << u"a.eml"_s
        << QByteArray("From: Ben Moss <ben@example.org>\nDate: Mon, 7 Jun 2021 09:00:00 +0000\nSubject: Fwd: "
                      "x\nMIME-Version: 1.0\nContent-Type: text/plain\n\nSee below.\n\n---------- Forwarded "
                      "message ---------\nFrom: Courier\n\nThe harbour bridge reopened to traffic on "
                      "Wednesday, nine months after a freighter struck its pier.\n")
        << u"The harbour bridge reopened to traffic on Wednesday, nine months after a freighter struck its pier."_s
        << u""_s << u"2021-06-07"_s;
    QTest::newRow("talk of a forwarded message")
        << u"a.eml"_s
        << QByteArray("From: Ben Moss <ben@example.org>\nDate: Mon, 7 Jun 2021 09:00:00 +0000\nSubject: Fwd: "
                      "x\nMIME-Version: 1.0\nContent-Type: text/plain\n\nA forwarded message of 5 May 2021 "
                      "says more.\n\nThe harbour bridge reopened to traffic on Wednesday, nine months after "
                      "a freighter struck its pier.\n")
        << u"A forwarded message"_s << u""_s << u"2021-06-07"_s;
    QTest::newRow("forwarded as an attachment")
        << u"a.eml"_s
        << QByteArray("From: Ben Moss <ben@example.org>\nDate: Mon, 7 Jun 2021 09:00:00 +0000\nSubject: Fwd: "
                      "x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type: "
                      "text/plain\n\nFYI\n--q\nContent-Type: message/rfc822\n\nFrom: Courier "
                      "<news@courier.example>\nDate: Wed, 5 May 2021 10:15:00 +0000\nSubject: Bridge "
                      "reopens\nMIME-Version: 1.0\nContent-Type: text/plain\n\nThe harbour bridge reopened "
                      "to traffic on Wednesday, nine months after a freighter struck its pier.\n--q--\n")
        << u"The harbour bridge reopened to traffic on Wednesday, nine months after a freighter struck its pier."_s
        << u"FYI"_s << u"2021-05-05"_s;
    QTest::newRow("an article with a message attached")
        << u"a.eml"_s
        << QByteArray(
               "From: Ben Moss <ben@example.org>\nDate: Mon, 7 Jun 2021 09:00:00 +0000\nSubject: Fwd: "
               "x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type: "
               "text/plain\n\nMayor Tom Ruiz thanked the engineers, who had worked all winter long, and "
               "spoke of a toll.Mayor Tom Ruiz thanked the engineers, who had worked all winter long, and "
               "spoke of a toll.Mayor Tom Ruiz thanked the engineers, who had worked all winter long, and "
               "spoke of a toll.Mayor Tom Ruiz thanked the engineers, who had worked all winter long, and "
               "spoke of a toll.Mayor Tom Ruiz thanked the engineers, who had worked all winter long, and "
               "spoke of a toll.Mayor Tom Ruiz thanked the engineers, who had worked all winter long, and "
               "spoke of a toll.\n--q\nContent-Type: message/rfc822\n\nFrom: Courier "
               "<news@courier.example>\nDate: Wed, 5 May 2021 10:15:00 +0000\nSubject: Bridge "
               "reopens\nMIME-Version: 1.0\nContent-Type: text/plain\n\nThe harbour bridge reopened to "
               "traffic on Wednesday, nine months after a freighter struck its pier.\n--q--\n")
        << u"Mayor Tom Ruiz thanked the engineers, who had worked all winter long, and spoke of a toll."_s
        << u""_s << u"2021-06-07"_s;
    QTest::newRow("mailbox in quoted-printable, with a line that begins like a mail")
        << u"a.mbox"_s
        << QByteArray("From ada Wed May  5 10:00:00 2021\nFrom: a@example.org\nDate: Wed, 5 May 2021 "
                      "10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; "
                      "charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nCaf=C3=A9. The harbour "
                      "bridge reopened to traffic o=\nn Wednesday, nine months after a freighter struck its "
                      "pier.\n\nFrom here one sees it.\nMayor Tom Ruiz thanked the engineers, who had worked "
                      "all winter long, and spoke of a toll.\n")
        << u"Café. The harbour bridge reopened to traffic on Wednesday, nine months after a freighter struck its pier."_s
        << u""_s << u"2021-05-05"_s;
}

void tst_OddInput::article()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, leftOut);
    QFETCH(QString, published);
    const auto loaded = loadSource({name, bytes});
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.problem().what));
    QCOMPARE(loaded->size(), 1U);
    QCOMPARE(loaded->problems.size(), 0U);
    const Article &article = loaded->front();
    QVERIFY2(article.text.contains(text), qPrintable(article.text));
    QVERIFY2(leftOut.isEmpty() || !article.text.contains(leftOut), qPrintable(article.text));
    QVERIFY2((article.published.isKnown() ? article.published.date->toTimex() : QString()) == published,
             qPrintable(article.published.evidence));
}

void tst_OddInput::movedTextStandsOnce()
{
    const QByteArray document =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
        "<w:moveFrom><w:r><w:t>They parted.</w:t></w:r></w:moveFrom></w:p><w:p><w:r><w:t>They "
        "met.</w:t></w:r>"
        "<w:ins><w:r><w:t> They spoke.</w:t></w:r></w:ins><w:del><w:r><w:delText> They "
        "sang.</w:delText></w:r>"
        "</w:del></w:p><w:p><w:moveTo><w:r><w:t>They "
        "parted.</w:t></w:r></w:moveTo></w:p></w:body></w:document>";
    const auto loaded = loadSource({u"a.docx"_s, zipped({{"word/document.xml", document}})});
    QVERIFY(loaded);
    QCOMPARE(loaded->front().text, u"They met. They spoke.\nThey parted."_s);
}

void tst_OddInput::manyAttachments()
{
    const QByteArray attachment = "--q\nContent-Type: image/png\nContent-Disposition: attachment\n"
                                  "Content-Transfer-Encoding: base64\n\niVBORw0KGgo=\n";
    const auto loaded =
        loadSource({u"a.eml"_s, "From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; "
                                "boundary=q\n\n--q\nContent-Type: text/plain\n\nThey met.\n" +
                                    attachment.repeated(10'000) + "--q--\n"});
    QVERIFY(loaded);
    QCOMPARE(loaded->front().text, u"They met."_s);
    QVERIFY(loaded->front().notes.contains(u"10000 attached files were not read."_s));
}

void tst_OddInput::mixedArchives()
{
    const QByteArray inner = zipped({{"c.pdf", "%PDF-1.4 broken"}, {"e.txt", "They met.\nThey parted."}});
    const auto loaded =
        loadSource({u"a.zip"_s, zipped({{"b.zip", inner},
                                        {"f.eml", "From: a@example.org\nMIME-Version: 1.0\n\nThey sang.\n"},
                                        {"g.gz", gzipped("They slept.\nThey woke.")}})});
    QVERIFY(loaded);
    QStringList names;
    for (const Article &article : *loaded)
        names << article.name;
    QCOMPARE(names, QStringList({u"a.zip/b.zip/e.txt"_s, u"a.zip/f.eml"_s, u"a.zip/g.gz"_s}));
    QCOMPARE(loaded->problems.size(), 1U);
    QCOMPARE(loaded->problems.front().where, u"a.zip/b.zip/c.pdf"_s);
}

/// A folder of pictures and frames belongs to the page beside it; another one of such a name is a folder.
void tst_OddInput::savedPageIsOne()
{
    const QTemporaryDir dir;
    const auto put = [&dir](const QString &name) {
        QDir(dir.path()).mkpath(QFileInfo(name).path());
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    };
    for (const QString &name : {u"Bridge.html"_s, u"Bridge_files/frame.html"_s, u"Zoll.htm"_s,
                                u"Zoll-Dateien/a.html"_s, u"my_files/b.html"_s, u"my.txt"_s})
        put(name);
    QStringList files = listFiles(dir.path());
    for (QString &file : files)
        file.remove(0, dir.path().size() + 1);
    QCOMPARE(files, QStringList({u"Bridge.html"_s, u"Zoll.htm"_s, u"my.txt"_s, u"my_files/b.html"_s}));
}

QTEST_GUILESS_MAIN(tst_OddInput)
#include "tst_oddinput.moc"
