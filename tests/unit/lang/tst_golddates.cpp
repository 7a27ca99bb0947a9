// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/conllu.h"
#include "app/lang/golddates.h"
#include <QtTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_GoldDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void values_data();
    void values();
    void publicationDate_data();
    void publicationDate();
};

void tst_GoldDates::marks_data()
{
    QTest::addColumn<QStringList>("annotations"); // of the words in / May / 2004 / there
    QTest::addColumn<QStringList>("expected");
    const QString none = u"_"_s;
    QTest::newRow("none") << QStringList{none, none, none, none} << QStringList();
    QTest::newRow("over two words") << QStringList{none, u"Entity=(3-time|XML=<date when:::\"2004-05\">"_s,
                                                   u"XML=</date>"_s, none}
                                    << QStringList{u"May 2004 = 2004-05"_s};
    QTest::newRow("one word among other fields")
        << QStringList{none, none, u"SpaceAfter=No|XML=<date when:::\"2004\"></date>"_s, none}
        << QStringList{u"2004 = 2004"_s};
    QTest::newRow("inside other markup")
        << QStringList{none, u"XML=<p><date when:::\"2004-05\">"_s, u"XML=</date></p>"_s, none}
        << QStringList{u"May 2004 = 2004-05"_s};
    QTest::newRow("a range has no single date")
        << QStringList{none, u"XML=<date from:::\"2004-05\" to:::\"2004-06\">"_s, u"XML=</date>"_s, none}
        << QStringList();
    QTest::newRow("other markup") << QStringList{none, u"XML=<hi rend:::\"bold\">"_s, u"XML=</hi>"_s, none}
                                  << QStringList();
    QTest::newRow("never closed") << QStringList{none, u"XML=<date when:::\"2004-05\">"_s, none, none}
                                  << QStringList();
    QTest::newRow("closed only") << QStringList{none, none, u"XML=</date>"_s, none} << QStringList();
}

void tst_GoldDates::marks()
{
    QFETCH(QStringList, annotations);
    QFETCH(QStringList, expected);
    const QStringList words{u"in"_s, u"May"_s, u"2004"_s, u"there"_s};
    QString conllu;
    for (qsizetype i = 0; i < words.size(); ++i)
        conllu +=
            u"%1\t%2\t%2\t_\t_\t_\t0\t_\t_\t%3\n"_s.arg(QString::number(i + 1), words[i], annotations[i]);
    const AnalysedText text = fromConllu(conllu);
    QStringList found;
    for (const GoldDate &date : goldDates(conllu, text))
        found << date.span.in(text.text).toString() + u" = "_s + date.when;
    QCOMPARE(found, expected);
}

void tst_GoldDates::values_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("same");
    QTest::newRow("day") << u"2004-05-06"_s << u"2004-05-06"_s << true;
    QTest::newRow("another day") << u"2004-05-06"_s << u"2004-05-07"_s << false;
    QTest::newRow("month for day") << u"2004-05-06"_s << u"2004-05"_s << false;
    QTest::newRow("short year") << u"500"_s << u"0500"_s << true;
    QTest::newRow("before the era") << u"-400"_s << u"BC0400"_s << true;
    QTest::newRow("of the era") << u"-400"_s << u"0400"_s << false;
    QTest::newRow("open year resolved") << u"--05-06"_s << u"2019-05-06"_s << true;
    QTest::newRow("open year kept open") << u"--05"_s << u"XXXX-05"_s << true;
    QTest::newRow("open year, another month") << u"--05"_s << u"XXXX-06"_s << false;
    QTest::newRow("open year, a year alone") << u"--05"_s << u"2019"_s << false;
    QTest::newRow("not read") << u"2004"_s << QString() << false;
}

void tst_GoldDates::values()
{
    QFETCH(QString, when);
    QFETCH(QString, value);
    const GoldDate date{{0, 1}, when};
    QTEST(date.isValue(value), "same");
}

void tst_GoldDates::publicationDate_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("expected");
    QTest::newRow("day") << u"# newdoc id = a\n# meta::dateCreated = 2012-03-28\n"_s << u"2012-03-28"_s;
    QTest::newRow("year") << u"# meta::dateCreated = 2012\n"_s << u"2012"_s;
    QTest::newRow("none") << u"# newdoc id = a\n"_s << QString();
    QTest::newRow("no date") << u"# meta::dateCreated = unknown\n"_s << QString();
}

void tst_GoldDates::publicationDate()
{
    QFETCH(QString, head);
    const auto date = goldPublicationDate(head);
    QTEST(date ? date->toTimex() : QString(), "expected");
}

QTEST_GUILESS_MAIN(tst_GoldDates)
#include "tst_golddates.moc"
