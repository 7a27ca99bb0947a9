// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/daterange.h"
#include "tests/unit/temporal/tagging.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_DateRange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ranges_data();
    void ranges();
};

void tst_DateRange::ranges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // "covered=interval; …"
    QTest::newRow("from to") << u"He ruled from May 3, 1998 to June 5, 1998."_s
                             << u"from May 3, 1998 to June 5, 1998=1998-05-03/1998-06-05"_s;
    QTest::newRow("days before the month")
        << u"They met from 3 to 5 May 1998."_s << u"from 3 to 5 May 1998=1998-05-03/1998-05-05"_s;
    QTest::newRow("between and") << u"He ruled between 1985 and 1987."_s
                                 << u"between 1985 and 1987=1985/1987"_s;
    QTest::newRow("dash") << u"The war of 1939–1945 ended."_s << u"1939–1945=1939/1945"_s;
    QTest::newRow("short dash") << u"The war of 1939–45 ended."_s << u"1939–45=1939/1945"_s;
    QTest::newRow("until") << u"He ruled from 1985 until 1987."_s << u"from 1985 until 1987=1985/1987"_s;
    QTest::newRow("lifespan") << u"Bernoulli (8 February 1700 – 17 March 1782) was Swiss."_s
                              << u"8 February 1700 – 17 March 1782=1700-02-08/1782-03-17"_s;
    QTest::newRow("and alone") << u"He ruled in 1985 and 1987."_s << QString();
    QTest::newRow("backwards") << u"He ruled from 1987 to 1985."_s << QString();
    QTest::newRow("words between") << u"From 1985 he ruled until 1987."_s << QString();
    QTest::newRow("one date") << u"He ruled in 1985."_s << QString();
    QTest::newRow("a duration") << u"He ruled from 1985 to six years."_s << QString();
}

void tst_DateRange::ranges()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Tagged found = tagged(text);
    QStringList parts;
    for (const DateRange &range : dateRanges(found.text, found.timexes)) {
        QCOMPARE(range.last, range.first + 1);
        parts += range.span.in(text).toString() + u'=' + range.interval.toTimex();
    }
    QCOMPARE(parts.join(u"; "_s), expected);
}

QTEST_GUILESS_MAIN(tst_DateRange)
#include "tst_daterange.moc"
