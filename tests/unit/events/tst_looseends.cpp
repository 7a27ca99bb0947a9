// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/looseends.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_LooseEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
    void quotes_data();
    void quotes();
};

void tst_LooseEnds::ends_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &title, const QString &expected) {
        QTest::newRow(name) << title << expected;
    };
    row("a preposition", u"Shares fell by 3% at"_s, u"Shares fell by 3%"_s);
    row("several", u"Ann grew unhappy with what the"_s, u"Ann grew unhappy"_s);
    row("a mark", u"Ann left,"_s, u"Ann left"_s);
    row("a particle stays", u"Ford took over"_s, u"Ford took over"_s);
    row("nothing to mend", u"Ann left Rome"_s, u"Ann left Rome"_s);
    row("one word", u"The"_s, u"The"_s);
    row("empty", QString(), QString());
}

void tst_LooseEnds::ends()
{
    QFETCH(QString, title);
    QTEST(withoutLooseEnds(title), "expected");
}

void tst_LooseEnds::quotes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("open") << u"that he \u201Cwould do it"_s << u"that he \u201Cwould do it\u201D"_s;
    QTest::newRow("open, typewritten") << u"that he \"would"_s << u"that he \"would\""_s;
    QTest::newRow("closed") << u"\u201Cyes\u201D he said"_s << u"\u201Cyes\u201D he said"_s;
    QTest::newRow("none") << u"that he would"_s << u"that he would"_s;
}

void tst_LooseEnds::quotes()
{
    QFETCH(QString, words);
    QTEST(withQuotesClosed(words), "expected");
}

QTEST_GUILESS_MAIN(tst_LooseEnds)
#include "tst_looseends.moc"
