// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/registry.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// The publication date of what is no web page: heads of texts, mail, names, fields, as people write them.
class tst_DateSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void date_data();
    void date();
};

void tst_DateSources::date_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("published"); // empty: better none
    QTest::newRow("text: dateline of an agency")
        << u"a.txt"_s
        << QByteArray("Ministers meet\nLONDON, May 5, 2021 (Agency) — The ministers met.\nThe ministers met "
                      "in the old town hall and spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: dateline with a short month")
        << u"a.txt"_s
        << QByteArray("Ministers meet\nPARIS, 5 Sept. 2021 – The ministers met.\nThe ministers met in the "
                      "old town hall and spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-09-05"_s;
    QTest::newRow("text: dateline with the day first")
        << u"a.txt"_s
        << QByteArray("Ministers meet\nNEW DELHI, 5 May 2021: The ministers met.\nThe ministers met in the "
                      "old town hall and spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: dateline in brackets")
        << u"a.txt"_s
        << QByteArray(
               "Minister treffen sich\nBerlin (5. Mai 2021) - Die Minister trafen sich.\nThe ministers met "
               "in the old town hall and spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: dateline of a press release")
        << u"a.txt"_s
        << QByteArray("FOR IMMEDIATE RELEASE\nMay 5, 2021\nMinisters meet\nThe ministers met in the old town "
                      "hall and spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: weekday and a time")
        << u"a.txt"_s
        << QByteArray("Ministers meet\nWed 5 May 2021 18.05 BST\nThe ministers met in the old town hall and "
                      "spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: American numbers with a weekday")
        << u"a.txt"_s
        << QByteArray("Ministers meet\nWednesday, 05/05/2021\nThe ministers met in the old town hall and "
                      "spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: ISO line") << u"a.txt"_s
                                    << QByteArray(
                                           "Ministers meet\n2021-05-05\nThe ministers met in the old town "
                                           "hall and spoke of the bridge for two hours.\nThey parted late.\n")
                                    << u"2021-05-05"_s;
    QTest::newRow("text: ISO stamp")
        << u"a.txt"_s
        << QByteArray("Ministers meet\n2021-05-05T23:30:00-07:00\nThe ministers met in the old town hall and "
                      "spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: label")
        << u"a.txt"_s
        << QByteArray("Ministers meet\nPublished: 5 May 2021\nThe ministers met in the old town hall and "
                      "spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: label on two sides")
        << u"a.txt"_s
        << QByteArray("Ministers meet\nPublished 5 May 2021 | Updated 6 May 2021\nThe ministers met in the "
                      "old town hall and spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: label of an update only counts less than none")
        << u"a.txt"_s
        << QByteArray("Ministers meet\nLast updated on 6 May 2021\nPublished on 5 May 2021\nThe ministers "
                      "met in the old town hall and spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: French")
        << u"a.txt"_s
        << QByteArray("Les ministres se rencontrent\nPublié le 5 mai 2021 à 10h15\nThe ministers met in the "
                      "old town hall and spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: French first of the month")
        << u"a.txt"_s
        << QByteArray("Les ministres se rencontrent\nPublié le 1er mai 2021\nThe ministers met in the old "
                      "town hall and spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-01"_s;
    QTest::newRow("text: German")
        << u"a.txt"_s
        << QByteArray("Minister treffen sich\nVeröffentlicht am 05.05.2021, 10:15 Uhr\nThe ministers met in "
                      "the old town hall and spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: German with the short year")
        << u"a.txt"_s
        << QByteArray("Minister treffen sich\n05.05.21\nThe ministers met in the old town hall and spoke of "
                      "the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: Austrian January")
        << u"a.txt"_s
        << QByteArray("Minister treffen sich\n5. Jänner 2021\nThe ministers met in the old town hall and "
                      "spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-01-05"_s;
    QTest::newRow("text: Spanish")
        << u"a.txt"_s
        << QByteArray("Los ministros se reúnen\n5 de mayo de 2021\nThe ministers met in the old town hall "
                      "and spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: Portuguese")
        << u"a.txt"_s
        << QByteArray("Ministros reúnem-se\n5 de maio de 2021\nThe ministers met in the old town hall and "
                      "spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: Italian")
        << u"a.txt"_s
        << QByteArray("I ministri si incontrano\n5 maggio 2021\nThe ministers met in the old town hall and "
                      "spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: Dutch")
        << u"a.txt"_s
        << QByteArray("Ministers ontmoeten elkaar\n5 mei 2021\nThe ministers met in the old town hall and "
                      "spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: byline and date in one line")
        << u"a.txt"_s
        << QByteArray("Ministers meet\nBy Ada Field, May 5, 2021\nThe ministers met in the old town hall and "
                      "spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: byline, bar, date")
        << u"a.txt"_s
        << QByteArray("Ministers meet\nAda Field | May 5, 2021\nThe ministers met in the old town hall and "
                      "spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: source and date in one line")
        << u"a.txt"_s
        << QByteArray("Ministers meet\nThe Kestrel Courier, 5 May 2021\nThe ministers met in the old town "
                      "hall and spoke of the bridge for two hours.\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("text: date told of")
        << u"a.txt"_s
        << QByteArray("They met on May 5, 2021, in London.\nThe ministers met in the old town hall and spoke "
                      "of the bridge for two hours.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("text: date of a founding")
        << u"a.txt"_s
        << QByteArray("The company was founded on 5 May 2011 in Paris and has grown since.\nThe ministers "
                      "met in the old town hall and spoke of the bridge for two hours.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("text: a life")
        << u"a.txt"_s
        << QByteArray("Ada Example (8 February 1900 – 17 March 1982) was a painter.\nThe ministers met in "
                      "the old town hall and spoke of the bridge for two hours.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("text: dateline without a year")
        << u"a.txt"_s
        << QByteArray("LONDON, May 5 (Agency) — The ministers met.\nThe ministers met in the old town hall "
                      "and spoke of the bridge for two hours.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("text: copyright")
        << u"a.txt"_s
        << QByteArray("Ministers meet\n© 2021 The Courier\nThe ministers met in the old town hall and spoke "
                      "of the bridge for two hours.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("text: day without a month")
        << u"a.txt"_s
        << QByteArray("Ministers meet\nWednesday the 5th\nThe ministers met in the old town hall and spoke "
                      "of the bridge for two hours.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("text: a deadline")
        << u"a.txt"_s
        << QByteArray("Send your letter by 5 May 2021 to the editor of this paper, please.\nThe ministers "
                      "met in the old town hall and spoke of the bridge for two hours.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("text: an event to come")
        << u"a.txt"_s
        << QByteArray("The fair opens on 5 May 2021 at ten.\nThe ministers met in the old town hall and "
                      "spoke of the bridge for two hours.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("text: a range of days")
        << u"a.txt"_s
        << QByteArray("From 3 May 2021 to 7 May 2021 the fair was open to all who came.\nThe ministers met "
                      "in the old town hall and spoke of the bridge for two hours.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("text: version numbers")
        << u"a.txt"_s
        << QByteArray("Release 2021.5.5 of the program\nThe ministers met in the old town hall and spoke of "
                      "the bridge for two hours.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("text: a telephone number")
        << u"a.txt"_s
        << QByteArray("Call 2021-0505-11 for more\nThe ministers met in the old town hall and spoke of the "
                      "bridge for two hours.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("text: impossible day")
        << u"a.txt"_s
        << QByteArray("Ministers meet\n31 February 2021\nThe ministers met in the old town hall and spoke of "
                      "the bridge for two hours.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("text: a title of an event")
        << u"a.txt"_s
        << QByteArray("World Cup Final, 5 May 2021\nThe ministers met in the old town hall and spoke of the "
                      "bridge for two hours.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("text: signed by name in prose")
        << u"a.txt"_s
        << QByteArray("Signed in Paris, May 5, 2021\nThe ministers met in the old town hall and spoke of the "
                      "bridge for two hours.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("text: two readings")
        << u"a.txt"_s
        << QByteArray("Ministers meet\n03/04/2020\nThe ministers met in the old town hall and spoke of the "
                      "bridge for two hours.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("text: born") << u"a.txt"_s
                                << QByteArray("Born: 5 May 1961\nThe ministers met in the old town hall and "
                                              "spoke of the bridge for two hours.\nThey parted late.\n")
                                << u""_s;
    QTest::newRow("text: price list")
        << u"a.txt"_s
        << QByteArray("Coal 5.05, steel 20.21, and copper 5.5\nThe ministers met in the old town hall and "
                      "spoke of the bridge for two hours.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("mail: date")
        << u"a.eml"_s
        << QByteArray(
               "From: Ada <ada@example.org>\nMIME-Version: 1.0\nSubject: Ministers meet\nDate: Wed, 5 May "
               "2021 10:00:00 +0200\n\nThe ministers met in the old town hall.\n\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("mail: late in the evening of its zone")
        << u"a.eml"_s
        << QByteArray(
               "From: Ada <ada@example.org>\nMIME-Version: 1.0\nSubject: Ministers meet\nDate: Wed, 5 May "
               "2021 23:30:00 -0700\n\nThe ministers met in the old town hall.\n\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("mail: without a weekday")
        << u"a.eml"_s
        << QByteArray("From: Ada <ada@example.org>\nMIME-Version: 1.0\nSubject: Ministers meet\nDate: 5 May "
                      "2021 10:00:00 +0000\n\nThe ministers met in the old town hall.\n\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("mail: with a comment")
        << u"a.eml"_s
        << QByteArray(
               "From: Ada <ada@example.org>\nMIME-Version: 1.0\nSubject: Ministers meet\nDate: Wed, 5 May "
               "2021 10:00:00 +0000 (UTC)\n\nThe ministers met in the old town hall.\n\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("mail: with a short year")
        << u"a.eml"_s
        << QByteArray("From: Ada <ada@example.org>\nMIME-Version: 1.0\nSubject: Ministers meet\nDate: Wed, 5 "
                      "May 21 10:00:00 GMT\n\nThe ministers met in the old town hall.\n\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("mail: received says when, where there is no date")
        << u"a.eml"_s
        << QByteArray("From: Ada <ada@example.org>\nMIME-Version: 1.0\nSubject: Ministers meet\nReceived: "
                      "from a by b; Wed, 5 May 2021 10:00:00 +0000\n\nThe ministers met in the old town "
                      "hall.\n\nThey parted late.\n")
        << u"2021-05-05"_s;
    QTest::newRow("mail: no date at all")
        << u"a.eml"_s
        << QByteArray("From: Ada <ada@example.org>\nMIME-Version: 1.0\nSubject: Ministers meet\n\nThe "
                      "ministers met in the old town hall.\n\nThey parted late.\n")
        << u""_s;
    QTest::newRow("mail: 1970")
        << u"a.eml"_s
        << QByteArray(
               "From: Ada <ada@example.org>\nMIME-Version: 1.0\nSubject: Ministers meet\nDate: Thu, 1 Jan "
               "1970 00:00:00 +0000\n\nThe ministers met in the old town hall.\n\nThey parted late.\n")
        << u""_s;
    QTest::newRow("mail: nonsense")
        << u"a.eml"_s
        << QByteArray("From: Ada <ada@example.org>\nMIME-Version: 1.0\nSubject: Ministers meet\nDate: "
                      "yesterday\n\nThe ministers met in the old town hall.\n\nThey parted late.\n")
        << u""_s;
    QTest::newRow("name: ISO") << u"2021-05-05-summit.txt"_s
                               << QByteArray("The ministers met in the old town hall.\nThey parted late.\n")
                               << u"2021-05-05"_s;
    QTest::newRow("name: underscores")
        << u"summit_2021_05_05.txt"_s
        << QByteArray("The ministers met in the old town hall.\nThey parted late.\n") << u"2021-05-05"_s;
    QTest::newRow("name: eight digits")
        << u"summit20210505.txt"_s
        << QByteArray("The ministers met in the old town hall.\nThey parted late.\n") << u"2021-05-05"_s;
    QTest::newRow("name: folders") << u"2021/05/05/summit.txt"_s
                                   << QByteArray(
                                          "The ministers met in the old town hall.\nThey parted late.\n")
                                   << u"2021-05-05"_s;
    QTest::newRow("name: folder of a day")
        << u"2021-05-05/summit.txt"_s
        << QByteArray("The ministers met in the old town hall.\nThey parted late.\n") << u"2021-05-05"_s;
    QTest::newRow("name: month in words")
        << u"5-May-2021 summit.txt"_s
        << QByteArray("The ministers met in the old town hall.\nThey parted late.\n") << u"2021-05-05"_s;
    QTest::newRow("name: month in words, American")
        << u"May 5, 2021 - summit.txt"_s
        << QByteArray("The ministers met in the old town hall.\nThey parted late.\n") << u"2021-05-05"_s;
    QTest::newRow("name: with a time")
        << u"IMG_20210505_101500.txt"_s
        << QByteArray("The ministers met in the old town hall.\nThey parted late.\n") << u"2021-05-05"_s;
    QTest::newRow("name: with dots") << u"summit 05.05.2021.txt"_s
                                     << QByteArray(
                                            "The ministers met in the old town hall.\nThey parted late.\n")
                                     << u"2021-05-05"_s;
    QTest::newRow("name: camera of a telephone")
        << u"Screenshot 2021-05-05 at 10.15.txt"_s
        << QByteArray("The ministers met in the old town hall.\nThey parted late.\n") << u"2021-05-05"_s;
    QTest::newRow("name: a number") << u"summit-20214505.txt"_s
                                    << QByteArray(
                                           "The ministers met in the old town hall.\nThey parted late.\n")
                                    << u""_s;
    QTest::newRow("name: a long number")
        << u"20210505123456789.txt"_s
        << QByteArray("The ministers met in the old town hall.\nThey parted late.\n") << u""_s;
    QTest::newRow("name: a telephone number")
        << u"0049202105051.txt"_s
        << QByteArray("The ministers met in the old town hall.\nThey parted late.\n") << u""_s;
    QTest::newRow("name: a year") << u"summit-2021.txt"_s
                                  << QByteArray(
                                         "The ministers met in the old town hall.\nThey parted late.\n")
                                  << u""_s;
    QTest::newRow("name: a month") << u"2021-05 summit.txt"_s
                                   << QByteArray(
                                          "The ministers met in the old town hall.\nThey parted late.\n")
                                   << u""_s;
    QTest::newRow("name: two readings")
        << u"03-04-2020.txt"_s << QByteArray("The ministers met in the old town hall.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("name: no such day")
        << u"2021-02-31.txt"_s << QByteArray("The ministers met in the old town hall.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("name: before newspapers")
        << u"1500-05-05.txt"_s << QByteArray("The ministers met in the old town hall.\nThey parted late.\n")
        << u""_s;
    QTest::newRow("field: published")
        << u"a.json"_s << QByteArray("{\"text\": \"The ministers met.\", \"published\": \"2021-05-05\"}")
        << u"2021-05-05"_s;
    QTest::newRow("field: stamp in its zone")
        << u"a.json"_s
        << QByteArray("{\"text\": \"The ministers met.\", \"published_at\": \"2021-05-05T23:30:00-07:00\"}")
        << u"2021-05-05"_s;
    QTest::newRow("field: seconds") << u"a.json"_s
                                    << QByteArray(
                                           "{\"text\": \"The ministers met.\", \"pubDate\": 1620208800}")
                                    << u"2021-05-05"_s;
    QTest::newRow("field: milliseconds")
        << u"a.json"_s << QByteArray("{\"text\": \"The ministers met.\", \"timestamp\": 1620208800000}")
        << u"2021-05-05"_s;
    QTest::newRow("field: mail form")
        << u"a.json"_s
        << QByteArray("{\"text\": \"The ministers met.\", \"pubDate\": \"Wed, 05 May 2021 10:00:00 GMT\"}")
        << u"2021-05-05"_s;
    QTest::newRow("field: database form")
        << u"a.json"_s
        << QByteArray(
               "{\"text\": \"The ministers met.\", \"created_at\": {\"$date\": \"2021-05-05T10:00:00Z\"}}")
        << u"2021-05-05"_s;
    QTest::newRow("field: published before created")
        << u"a.json"_s
        << QByteArray("{\"text\": \"The ministers met.\", \"created\": \"2021-05-01\", \"published\": "
                      "\"2021-05-05\"}")
        << u"2021-05-05"_s;
    QTest::newRow("field: update is no publication")
        << u"a.json"_s << QByteArray("{\"text\": \"The ministers met.\", \"updated\": \"2021-05-06\"}")
        << u""_s;
    QTest::newRow("field: birthday")
        << u"a.json"_s << QByteArray("{\"text\": \"The ministers met.\", \"birthday\": \"2021-05-06\"}")
        << u""_s;
    QTest::newRow("field: empty") << u"a.json"_s
                                  << QByteArray("{\"text\": \"The ministers met.\", \"published\": \"\"}")
                                  << u""_s;
    QTest::newRow("field: null") << u"a.json"_s
                                 << QByteArray("{\"text\": \"The ministers met.\", \"published\": null}")
                                 << u""_s;
    QTest::newRow("field: zero") << u"a.json"_s
                                 << QByteArray("{\"text\": \"The ministers met.\", \"published\": 0}")
                                 << u""_s;
    QTest::newRow("field: retrieved")
        << u"a.json"_s << QByteArray("{\"text\": \"The ministers met.\", \"retrieved\": \"2021-05-06\"}")
        << u""_s;
    QTest::newRow("field: nonsense")
        << u"a.json"_s << QByteArray("{\"text\": \"The ministers met.\", \"published\": \"last week\"}")
        << u""_s;
    QTest::newRow("Markdown: front matter")
        << u"a.md"_s
        << QByteArray("---\ntitle: Ministers meet\ndate: 2021-05-05 10:00:00 +0200\n---\n\nThe ministers "
                      "met.\n\nThey parted.\n")
        << u"2021-05-05"_s;
    QTest::newRow("Markdown: front matter in TOML")
        << u"a.md"_s
        << QByteArray("+++\ntitle = \"Ministers meet\"\ndate = 2021-05-05T10:00:00Z\n+++\n\nThe ministers "
                      "met.\n\nThey parted.\n")
        << u"2021-05-05"_s;
    QTest::newRow("Markdown: front matter, day first and quoted")
        << u"a.md"_s << QByteArray("---\ndate: \"5 May 2021\"\n---\n\nThe ministers met.\n\nThey parted.\n")
        << u"2021-05-05"_s;
    QTest::newRow("Markdown: front matter of an update")
        << u"a.md"_s << QByteArray("---\nlastmod: 2021-05-06\n---\n\nThe ministers met.\n\nThey parted.\n")
        << u""_s;
    QTest::newRow("Markdown: date below the heading")
        << u"a.md"_s
        << QByteArray("# Ministers meet\n\n*May 5, 2021*\n\nThe ministers met.\n\nThey parted.\n")
        << u"2021-05-05"_s;
    QTest::newRow("Markdown: rule, no front matter")
        << u"a.md"_s << QByteArray("---\n\nNo field here\n\nThe ministers met.\n\nThey parted.\n") << u""_s;
}

void tst_DateSources::date()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, published);
    const auto loaded = loadSource({name, bytes});
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.problem().what));
    const PublicationDate &found = loaded->front().published;
    QVERIFY2((found.isKnown() ? found.date->toTimex() : QString()) == published,
             qPrintable((found.isKnown() ? found.date->toTimex() : u"none"_s) + u": "_s + found.evidence));
    QCOMPARE(found.isKnown(), found.confidence > 0);
}

QTEST_GUILESS_MAIN(tst_DateSources)
#include "tst_datesources.moc"
