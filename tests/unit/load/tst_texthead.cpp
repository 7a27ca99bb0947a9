// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/texthead.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_TextHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void title_data();
    void title();
    void date_data();
    void date();
    void author();
};

void tst_TextHead::title_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("heading") << u"Ministers meet in London\n\nThe ministers met on Tuesday."_s
                             << u"Ministers meet in London"_s;
    QTest::newRow("behind the date") << u"Wednesday, May 5, 2021\nMinisters meet\nThey met."_s
                                     << u"Ministers meet"_s;
    QTest::newRow("markdown") << u"# Ministers meet\n\nThey met."_s << u"Ministers meet"_s;
    QTest::newRow("label") << u"Title: Ministers meet.\nThey met."_s << u"Ministers meet."_s;
    QTest::newRow("question") << u"Will they meet?\nThey will."_s << u"Will they meet?"_s;
    QTest::newRow("a sentence") << u"The ministers met.\nThey parted."_s << QString();
    QTest::newRow("a single line") << u"Ministers meet"_s << QString();
    QTest::newRow("a long paragraph") << QString(200, u'x') + u"\nThey met."_s << QString();
    QTest::newRow("dateline first") << u"LONDON, May 5, 2021 (Agency) — Ministers met\nThey parted."_s
                                    << QString();
    QTest::newRow("empty") << QString() << QString();
}

void tst_TextHead::title()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(readTextHead(text).title, expected);
}

void tst_TextHead::date_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("evidence");
    QTest::newRow("own line") << u"Ministers meet\nWednesday, May 5, 2021\nThey met."_s << u"2021-05-05"_s
                              << u"Wednesday, May 5, 2021"_s;
    QTest::newRow("with a label in German")
        << u"Die Brücke\nVeröffentlicht am 5. Mai 2021\nSie trafen sich."_s << u"2021-05-05"_s
        << u"Veröffentlicht am 5. Mai 2021"_s;
    QTest::newRow("with label and time") << u"Ministers meet\nPublished: 5 May 2021 10:00 GMT\nThey met."_s
                                         << u"2021-05-05"_s << u"Published: 5 May 2021 10:00 GMT"_s;
    QTest::newRow("dateline") << u"Ministers meet\nLONDON, May 5, 2021 (Agency) — Ministers met."_s
                              << u"2021-05-05"_s << u"LONDON, May 5, 2021 (Agency)"_s;
    QTest::newRow("dateline with hyphens") << u"NEW YORK (Agency), 5 May 2021 -- Ministers met."_s
                                           << u"2021-05-05"_s << u"NEW YORK (Agency), 5 May 2021"_s;
    QTest::newRow("a date in prose") << u"Ministers meet\nThey met on May 5, 2021, in London."_s << QString()
                                     << QString();
    QTest::newRow("prose before a dash")
        << u"They had met on May 5, 2021 — and parted."_s << QString() << QString();
    QTest::newRow("a life") << u"Ada Example (8 February 1900 – 17 March 1982) was a painter."_s << QString()
                            << QString();
    QTest::newRow("dateline without a year")
        << u"LONDON, May 5 (Agency) — Ministers met."_s << QString() << QString();
    QTest::newRow("far down") << u"a.\nb.\nc.\nd.\ne.\nf.\ng.\nh.\ni.\nMay 5, 2021\n"_s << QString()
                              << QString();
}

void tst_TextHead::date()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(QString, evidence);
    const PublicationDate published = readTextHead(text).published;
    QCOMPARE(published.date ? published.date->toTimex() : QString(), expected);
    QCOMPARE(published.evidence, evidence);
    QCOMPARE(published.basis, expected.isEmpty() ? PublicationBasis::None : PublicationBasis::Dateline);
}

void tst_TextHead::author()
{
    QCOMPARE(readTextHead(u"Ministers meet\nBy Ada Example\nThey met."_s).author, u"Ada Example"_s);
    QCOMPARE(readTextHead(u"By Tuesday the ministers had met.\nThey parted."_s).author, QString());
}

QTEST_GUILESS_MAIN(tst_TextHead)
#include "tst_texthead.moc"
