// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/publicationdate.h"
#include "pagesample.h"

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_PublicationDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cascade_data();
    void cascade();
    void localDayIsSure();
    void page();

private:
    static PublicationDate dateOf(const QString &html, const QString &url = {});
};

PublicationDate tst_PublicationDate::dateOf(const QString &html, const QString &url)
{
    const HtmlTree tree = parseHtml(html);
    return publicationDate(tree, htmlBlocks(tree), url);
}

void tst_PublicationDate::cascade_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("evidence");
    const QString ld =
        u"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-05-05T23:59:00-07:00\"}</script>"_s;
    QTest::newRow("JSON-LD, local day") << ld << QString() << u"2021-05-05"_s << u"JSON-LD datePublished"_s;
    QTest::newRow("address") << u"<p>x"_s << u"https://example.org/2021/05/05/x"_s << u"2021-05-05"_s
                             << u"2021/05/05"_s;
    QTest::newRow("broken JSON-LD")
        << u"<script type='application/ld+json'>{\"datePublished\": \"2021-05</script><p>x"_s << QString()
        << QString() << QString();
    QTest::newRow("article before others in JSON-LD")
        << u"<script type='application/ld+json'>[{\"@type\":\"WebPage\",\"datePublished\":\"2001-01-01\"},{\"@type\":\"BlogPosting\",\"datePublished\":\"2021-05-05\"}]</script>"_s
        << QString() << u"2021-05-05"_s << u"JSON-LD"_s;
    QTest::newRow("meta") << u"<meta property='article:published_time' content='2021-05-05T10:00Z'>"_s
                          << QString() << u"2021-05-05"_s << u"meta article:published_time"_s;
    QTest::newRow("meta before modified")
        << u"<meta name=last-modified content=2022-01-01><meta name=DC.date.issued content=2021-05-05>"_s
        << QString() << u"2021-05-05"_s << u"meta dc.date.issued"_s;
    QTest::newRow("microdata") << u"<span itemprop=datePublished content='2021-05-05'>yesterday</span>"_s
                               << QString() << u"2021-05-05"_s << u"microdata"_s;
    QTest::newRow("time element") << u"<h1>Title</h1><time datetime='2021-05-05'>Wednesday</time>"_s
                                  << QString() << u"2021-05-05"_s << u"<time>"_s;
    QTest::newRow("time of a comment")
        << u"<h1>Title</h1><div class=comment><time datetime='2021-05-06'>x</time></div>"_s << QString()
        << QString() << QString();
    QTest::newRow("class")
        << u"<h1>Title</h1><span class='entry-date'>May 5, 2021</span><p>They met on May 1, 2021.</p>"_s
        << QString() << u"2021-05-05"_s << u"entry-date"_s;
    QTest::newRow("class nearest to the heading")
        << u"<div class='date'>1 May 2021</div><p>x<p>y<p>z<h1>Title</h1><span class='entry-date'>May 5, "
           u"2021</span>"
           "<p>They met.<div class=date>7 May 2021</div>"_s
        << QString() << u"2021-05-05"_s << u"entry-date"_s;
    QTest::newRow("time element before a loose field")
        << u"<meta name=date content=2021-05-01><h1>Title</h1><time datetime='2021-05-05'>Wednesday</time>"_s
        << QString() << u"2021-05-05"_s << u"<time>"_s;
    QTest::newRow("class before a loose field")
        << u"<meta name=date content=2021-05-01><h1>Title</h1><span class=date>5.5.2021</span>"_s << QString()
        << u"2021-05-05"_s << u"date: 5.5.2021"_s;
    QTest::newRow("time of today in the head of the page")
        << u"<div class=navtop><time datetime='2021-05-06'>today</time></div><h1>Title</h1><p>They met."_s
        << QString() << QString() << QString();
    QTest::newRow("frame with a sidebar holds the article, too")
        << u"<div class=has-sidebar><h1>Title</h1><time datetime='2021-05-05'>Wednesday</time></div>"_s
        << QString() << u"2021-05-05"_s << u"<time>"_s;
    QTest::newRow("time of another article")
        << u"<h1>Title</h1><p><time datetime='2021-05-05' pubdate>x</time></p><p>They met.</p>"
           "<a href=x><time datetime='2021-05-07' pubdate>x</time></a>"_s
        << QString() << u"2021-05-05"_s << u"microdata time"_s;
    QTest::newRow("label with an umlaut") << u"<h1>Titel</h1><p>Sie trafen sich am 1.5.2021 in Rom und "
                                             u"sprachen lange über die Brücke und mehr.</p>"
                                             "<p>Veröffentlicht am 5.5.2021 <br> Dauer: eine Stunde und vier "
                                             "Minuten, dazu eine Pause von zehn</p>"
                                             "<p>7. Mai 2021</p>"_s
                                          << QString() << u"2021-05-05"_s << u"Veröffentlicht"_s;
    QTest::newRow("recipe before its reviews")
        << u"<script type='application/ld+json'>{\"@type\":\"Recipe\",\"review\":[{\"@type\":\"Review\","
           "\"datePublished\":\"2021-05-07\"}],\"datePublished\":\"2021-05-05\"}</script>"_s
        << QString() << u"2021-05-05"_s << u"JSON-LD"_s;
    QTest::newRow("visible text")
        << u"<h1>Title</h1><p>Posted by Ada on 5 May 2021</p><p>Long ago, on 3 March 1999, they met.</p>"_s
        << QString() << u"2021-05-05"_s << u"Posted by Ada"_s;
    QTest::newRow("American order") << u"<html lang=en-US><h1>Title</h1><p>Posted 05/06/2021</p>"_s
                                    << QString() << u"2021-05-06"_s << u"Posted"_s;
    QTest::newRow("European order") << u"<html lang=en-GB><h1>Title</h1><p>Posted 05/06/2021</p>"_s
                                    << QString() << u"2021-06-05"_s << u"Posted"_s;
    const auto utc = [](const QString &time) {
        return u"<meta property='article:published_time' content='%1'><h1>Title</h1>"_s.arg(time);
    };
    const QString evening = u"<time datetime='2021-05-05T21:11:03-05:00'>May 5, 2021</time>"_s;
    QTest::newRow("the local day of a time in UTC")
        << utc(u"2021-05-06T02:11:03Z"_s) + evening << QString() << u"2021-05-05"_s << u"<time>"_s;
    QTest::newRow("the local day of a time in UTC, as shown")
        << utc(u"2021-05-06T09:49:32+0000"_s) +
               u"<div class=article-date>May 5, 2021 / 12:25 PM / Updated 8 hours ago</div>"_s
        << QString() << u"2021-05-05"_s << u"article-date"_s;
    QTest::newRow("the local day east of UTC")
        << utc(u"2021-05-05T22:30:00.000Z"_s) + u"<div class=date>6 May 2021</div>"_s << QString()
        << u"2021-05-06"_s << u"date"_s;
    QTest::newRow("two days before is no local day")
        << utc(u"2021-05-07T02:11:03Z"_s) + evening << QString() << u"2021-05-07"_s << u"meta"_s;
    QTest::newRow("a time of its own zone is local")
        << utc(u"2021-05-06T02:11:03+02:00"_s) + evening << QString() << u"2021-05-06"_s << u"meta"_s;
    QTest::newRow("at noon it is the same day west of UTC")
        << utc(u"2021-05-06T13:11:03Z"_s) + evening << QString() << u"2021-05-06"_s << u"meta"_s;
    QTest::newRow("clocks of Europe are not behind")
        << u"<html lang=de>"_s + utc(u"2021-05-06T04:41:58.000Z"_s) + u"<div class=date>5. Mai 2021</div>"_s
        << QString() << u"2021-05-06"_s << u"meta"_s;
    QTest::newRow("an update on the next day")
        << utc(u"2021-05-05T22:30:00Z"_s) + u"<div class=date>Updated: 6 May 2021</div>"_s << QString()
        << u"2021-05-05"_s << u"meta"_s;
    QTest::newRow("an update on the next day, as a field says")
        << u"<meta property='article:modified_time' content='2021-05-06T08:00:00Z'>"_s +
               utc(u"2021-05-05T22:30:00Z"_s) + u"<div class=date>6 May 2021</div>"_s
        << QString() << u"2021-05-05"_s << u"meta"_s;
    QTest::newRow("two witnesses against one")
        << ld + u"<meta property='article:published_time' content='2021-05-07T08:29:34'><h1>Title</h1>"
                "<div class=date>07.05.2021</div>"_s
        << QString() << u"2021-05-07"_s << u"date: 07.05.2021"_s;
    QTest::newRow("one witness against one") << ld + u"<h1>Title</h1><div class=date>7 May 2021</div>"_s
                                             << QString() << u"2021-05-05"_s << u"JSON-LD"_s;
    QTest::newRow("time of a comment as microdata")
        << u"<h1>Title</h1><div class=comments><time pubdate datetime='2021-05-06'>x</time></div>"
           "<p class=date>5 May 2021</p>"_s
        << QString() << u"2021-05-05"_s << u"date"_s;
    QTest::newRow("issue of the day")
        << u"<div class=date-edition>jeu. 6 mai 2021</div><h1>Titre</h1><ul><li>5 mai 2021</li></ul>"_s
        << QString() << u"2021-05-05"_s << u"5 mai 2021"_s;
    QTest::newRow("dateline in the first paragraph")
        << u"<h1>Titel</h1><p>Karlsruhe, (05.05.2021). Sie trafen sich und sprachen lange über die "
           "Brücke und über den Zoll, den es dort bald gibt.</p><p>Do. 6.5.2021 Konzert</p>"_s
        << QString() << u"2021-05-05"_s << u"Karlsruhe"_s;
    QTest::newRow("a sentence is no dateline")
        << u"<h1>Titel</h1><p>Nach dem Treffen, das am 5.5.2021 in Rom war, sprachen sie lange über die "
           "Brücke und über den Zoll, den es dort bald gibt.</p>"_s
        << QString() << QString() << QString();
    QTest::newRow("state of the page")
        << u"<h1>Titel</h1><p>Ihr Pfad: stadt.de [Stand: 05.05.2021, 01:40 Uhr] "
           "und noch viel anderes, das zu keinem Datum gehört.</p>"_s
        << QString() << u"2021-05-05"_s << u"Ihr Pfad"_s;
    QTest::newRow("second heading as the title has it")
        << u"<title>Harbour bridge reopens | Courier</title><div class=date>7 May 2021</div><p>x<p>y<p>z"
           "<div class=date>5 May 2021</div><h2>Harbour bridge reopens</h2>"_s
        << QString() << u"2021-05-05"_s << u"date"_s;
    QTest::newRow("class of a time") << u"<h1>Title</h1><div class=news-timedata>05.05.2021 Red.</div>"_s
                                     << QString() << u"2021-05-05"_s << u"news-timedata"_s;
    QTest::newRow("nothing") << u"<h1>Title</h1><p>They met in May 2021.</p>"_s << QString() << QString()
                             << QString();
    QTest::newRow("empty") << QString() << QString() << QString() << QString();
}

void tst_PublicationDate::cascade()
{
    QFETCH(QString, html);
    QFETCH(QString, url);
    QFETCH(QString, date);
    QFETCH(QString, evidence);
    const PublicationDate published = dateOf(html, url);
    QCOMPARE(published.date ? published.date->toTimex() : QString(), date);
    QVERIFY2(published.evidence.startsWith(evidence), qPrintable(published.evidence));
    QCOMPARE(published.basis == PublicationBasis::None, date.isEmpty());
}

/// A field and what readers see tell of the same time; two other days tell of two.
void tst_PublicationDate::localDayIsSure()
{
    const auto sure = [](const QString &field, const QString &seen) {
        return dateOf(
                   u"<meta property='article:published_time' content='%1'><h1>Title</h1><time datetime='%2'>x"
                   "</time>"_s.arg(field, seen))
                   .confidence > 0.95;
    };
    QVERIFY(sure(u"2021-05-06T02:11:03Z"_s, u"2021-05-05T21:11:03-05:00"_s));
    QVERIFY(sure(u"2021-05-05T22:11:03Z"_s, u"2021-05-05"_s));
    QVERIFY(!sure(u"2021-05-06T02:11:03+02:00"_s, u"2021-05-05"_s));
    QVERIFY(!sure(u"2021-05-09T02:11:03Z"_s, u"2021-05-05"_s));
}

void tst_PublicationDate::page()
{
    QCOMPARE(dateOf(QString::fromUtf8(sample(u"news.html"_s))).date->toTimex(), u"2022-03-14"_s);
}

QTEST_GUILESS_MAIN(tst_PublicationDate)
#include "tst_publicationdate.moc"
