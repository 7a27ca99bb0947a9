// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/limits.h"
#include "app/load/registry.h"
#include "badbytes.h"
#include "pagesample.h"
#include <QTemporaryDir>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Registry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loads_data();
    void loads();
    void refuses_data();
    void refuses();
    void files();
    void datesInOrder();
    void unpacks();
    void asksForTheOrder_data();
    void asksForTheOrder();
    void choosesEncoding_data();
    void choosesEncoding();
    void notes();
    void longLines();
};

void tst_Registry::loads_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("title");
    QTest::newRow("text") << Source{u"flag-vote.txt"_s, "They voted on Monday.\nThey won."} << u"text"_s
                          << u"flag vote"_s;
    QTest::newRow("heading") << Source{u"x.txt"_s, "The flag vote\n\nThey voted."} << u"text"_s
                             << u"The flag vote"_s;
    QTest::newRow("page") << Source{u"x.html"_s, sample(u"news.html"_s)} << u"html"_s
                          << u"Harbour bridge reopens after nine months"_s;
    QTest::newRow("page by its content") << Source{u"-"_s, sample(u"news.html"_s)} << u"html"_s
                                         << u"Harbour bridge reopens after nine months"_s;
    QTest::newRow("text about HTML") << Source{u"x.txt"_s, "Pages begin with <html>.\nThat is all."}
                                     << u"text"_s << u"x"_s;
    QTest::newRow("no ending") << Source{u"notes"_s, "They met.\nThey parted."} << u"text"_s << u"notes"_s;
}

void tst_Registry::loads()
{
    QFETCH(Source, source);
    QFETCH(QString, format);
    QFETCH(QString, title);
    const auto loaded = loadSource(source);
    QVERIFY(loaded);
    QCOMPARE(loaded->size(), size_t(1));
    const Article &article = loaded->front();
    QCOMPARE(article.name, source.name);
    QCOMPARE(article.format, format);
    QCOMPARE(article.title, title);
    QVERIFY(!article.text.isEmpty());
    QVERIFY(!article.encoding.isEmpty());
}

void tst_Registry::refuses_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<QString>("what");
    QTest::newRow("empty") << Source{u"x.txt"_s, {}} << u"empty"_s;
    QTest::newRow("blank") << Source{u"x.txt"_s, " \n\t\n"} << u"no text"_s;
    QTest::newRow("page without text")
        << Source{u"x.html"_s, "<html><body><img src=x></body></html>"} << u"no text"_s;
    QTest::newRow("damaged PDF") << Source{u"x.pdf"_s, "%PDF-1.7 ..."} << u"The PDF is damaged"_s;
    QTest::newRow("locked PDF") << Source{u"x.pdf"_s, sample(u"locked.pdf"_s)} << u"locked with a password"_s;
    QTest::newRow("no Word document")
        << Source{u"x.docx"_s, QByteArray("PK\x03\x04", 4)} << u"damaged or cut off"_s;
    QTest::newRow("picture") << Source{u"x.png"_s, QByteArray("\x89PNG\r\n\x1A\n", 8)} << u"Pictures"_s;
    QTest::newRow("binary") << Source{u"x.dat"_s,
                                      QByteArray("\x01\x02\x03\x04\x05\x06\x07\x0E", 8).repeated(50)}
                            << u"binary"_s;
    QTest::newRow("damaged gzip") << Source{u"x.txt.gz"_s, QByteArray("\x1F\x8B\x08\x00zzzzzzzz", 12)}
                                  << u"damaged"_s;
    QTest::newRow("cut-off gzip") << Source{u"x.txt.gz"_s, gzipped("They met in London on Monday.").left(20)}
                                  << u"damaged"_s;
    QTest::newRow("too much text")
        << Source{u"x.txt"_s, QByteArray("They met. ").repeated(limits::maxTextLength / 10 + 1)}
        << u"larger than"_s;
    QTest::newRow("too large") << Source{u"x.txt"_s, QByteArray(limits::maxFileBytes + 1, 'x')}
                               << u"larger than"_s;
    QTest::newRow("gzip bomb") << Source{u"x.gz"_s, gzipped(QByteArray(limits::maxFileBytes + 1, 'x'))}
                               << u"unpacks to more"_s;
}

void tst_Registry::refuses()
{
    QFETCH(Source, source);
    QFETCH(QString, what);
    const auto loaded = loadSource(source);
    QVERIFY(!loaded);
    QCOMPARE(loaded.problem().where, source.name);
    QVERIFY2(loaded.problem().what.contains(what), qPrintable(loaded.problem().what));
}

void tst_Registry::files()
{
    const QTemporaryDir dir;
    QVERIFY(loadFile(dir.filePath(u"none.txt"_s)).problem().what.contains(u"no such file"));
    QVERIFY(loadFile(dir.path()).problem().what.contains(u"folder"));
    QFile file(dir.filePath(u"2021-05-05-flag.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("They voted.\nThey won.");
    file.close();
    const auto loaded = loadFile(file.fileName());
    QVERIFY(loaded);
    QCOMPARE(loaded->front().name, file.fileName());
    QCOMPARE(loaded->front().published.basis, PublicationBasis::FileName);
}

void tst_Registry::datesInOrder()
{
    const Source source{u"2001-01-01.txt"_s, "Flag vote\nMay 5, 2021\nThey voted."};
    QCOMPARE(loadSource(source)->front().published.date->toTimex(), u"2021-05-05"_s);
    LoadOptions options;
    options.published = PartialDate::day(2022, 2, 2);
    QCOMPARE(loadSource(source, options)->front().published.date->toTimex(), u"2022-02-02"_s);
    QCOMPARE(loadSource(source, options)->front().published.basis, PublicationBasis::Given);
    QCOMPARE(loadSource({u"2001-01-01.txt"_s, "They voted.\nThey won."})->front().published.date->toTimex(),
             u"2001-01-01"_s);
    QVERIFY(!loadSource({u"flag.txt"_s, "They voted yesterday.\nThey won."})->front().published.isKnown());
}

void tst_Registry::unpacks()
{
    const auto loaded = loadSource({u"x.html.gz"_s, gzipped(sample(u"news.html"_s))});
    QVERIFY(loaded);
    QCOMPARE(loaded->front().format, u"html"_s);
    QCOMPARE(loadSource({u"x.gz"_s, gzipped("They met. ") + gzipped("They parted.")})->front().text,
             u"They met. They parted."_s);
}

void tst_Registry::asksForTheOrder_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<QString>("open");    // the readings while nothing is decided; empty: not undecided
    QTest::addColumn<QString>("decided"); // with the day first for paper.org
    const QString both = u"2020-04-03 2020-03-04"_s;
    const QByteArray address = "<link rel=canonical href='https://www.paper.org/a'>";
    const QByteArray page =
        "<h1>The vote</h1><span class='entry-date'>03/04/2020</span><p>They voted for it.</p>";
    QTest::newRow("page") << Source{u"a.html"_s, "<html>" + address + page} << both << u"2020-04-03"_s;
    QTest::newRow("page in English") << Source{u"a.html"_s, "<html lang=en>" + address + page} << both
                                     << u"2020-04-03"_s;
    QTest::newRow("page of another site")
        << Source{u"a.html"_s, "<link rel=canonical href='https://other.org/a'>" + page} << both << QString();
    QTest::newRow("American page") << Source{u"a.html"_s, "<html lang=en-US>" + address + page} << QString()
                                   << u"2020-03-04"_s;
    QTest::newRow("German page") << Source{u"a.html"_s, "<html lang=de>" + address + page} << QString()
                                 << u"2020-04-03"_s;
    QTest::newRow("page that is dated elsewhere, too")
        << Source{u"a.html"_s,
                  "<meta property='article:published_time' content='2020-03-04'>" + address + page}
        << QString() << u"2020-03-04"_s;
    QTest::newRow("first lines") << Source{u"a.txt"_s, "The vote\nPublished: 03/04/2020\nThey voted for it."}
                                 << both << QString();
    QTest::newRow("file name") << Source{u"vote 03-04-2020.txt"_s, "They voted for it."} << both << QString();
    QTest::newRow("name and first lines")
        << Source{u"2020-04-03.txt"_s, "Published: 03/04/2020\nThey voted."} << QString() << u"2020-04-03"_s;
    QTest::newRow("date in the text")
        << Source{u"a.txt"_s, "They voted for it on 03/04/2020 in Oslo."} << QString() << QString();
    QTest::newRow("no such month") << Source{u"a.txt"_s, "Published: 13/14/2020\nThey voted."} << QString()
                                   << QString();
}

void tst_Registry::asksForTheOrder()
{
    QFETCH(Source, source);
    QFETCH(QString, open);
    QFETCH(QString, decided);
    const Article asked = loadSource(source)->front();
    const auto readings = twoReadings(asked.published);
    QCOMPARE(readings ? readings->dayFirst.toTimex() + u' ' + readings->monthFirst.toTimex() : QString(),
             open);
    QCOMPARE(asked.notes.join(u' ').contains(u"in two ways"), !open.isEmpty());
    LoadOptions options;
    options.siteOrders = {{u"paper.org"_s, NumericOrder::DayFirst}};
    const PublicationDate known = loadSource(source, options)->front().published;
    QCOMPARE(known.date ? known.date->toTimex() : QString(), decided);
    options.dateOrder = NumericOrder::MonthFirst;
    if (!open.isEmpty())
        QCOMPARE(loadSource(source, options)->front().published.date->toTimex(), u"2020-03-04"_s);
}

void tst_Registry::choosesEncoding_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("label");
    const QByteArray moscow("\xED\xCF\xD3\xCB\xD7\xC1.");
    QTest::newRow("text") << Source{u"m.txt"_s, moscow} << u"KOI8-R"_s << u"koi8-r (chosen by hand)"_s;
    QTest::newRow("gzip") << Source{u"m.txt.gz"_s, gzipped(moscow)} << u"KOI8-R"_s
                          << u"koi8-r (chosen by hand)"_s;
    QTest::newRow("gzip in ZIP") << Source{u"m.zip"_s, zipped({{"m.txt.gz", gzipped(moscow)}})} << u"KOI8-R"_s
                                 << u"koi8-r (chosen by hand)"_s;
    QTest::newRow("a page in UTF-16 that declares UTF-8")
        << Source{u"m.html"_s,
                  QByteArray("<\0p\0>\0\x1C\x04\x3E\x04\x41\x04\x3A\x04\x32\x04\x30\x04<\0/\0p\0>\0", 26)}
        << u"UTF-16LE"_s << u"utf-16le (chosen by hand)"_s;
}

void tst_Registry::choosesEncoding()
{
    QFETCH(Source, source);
    QFETCH(QString, encoding);
    LoadOptions options;
    options.encoding = encoding.toLatin1();
    const auto loaded = loadSource(source, options);
    QVERIFY(loaded);
    QVERIFY2(loaded->front().text.startsWith(u"Москва"), qPrintable(loaded->front().text));
    QTEST(loaded->front().encoding, "label");
    options.encoding = "no-such-encoding";
    const auto refused = loadSource(source, options);
    const QString what = refused ? refused->problems.front().what : refused.problem().what;
    QVERIFY2(what.contains(u"no encoding “no-such-encoding”"), qPrintable(what));
}

void tst_Registry::notes()
{
    QVERIFY(loadSource({u"x.txt"_s, "They met."})->front().notes.isEmpty());
    QCOMPARE(
        loadSource({u"x.txt"_s, "They met in Gen\xE8ve, in a caf\xE9 by the lake."})->front().notes.size(),
        1);
}

void tst_Registry::longLines()
{
    const auto loaded =
        loadSource({u"x.txt"_s, QByteArray("They met in London on that day. ").repeated(1000)});
    for (const QString &line : loaded->front().text.split(u'\n'))
        QVERIFY(line.size() <= limits::maxLineLength);
}

QTEST_GUILESS_MAIN(tst_Registry)
#include "tst_registry.moc"
