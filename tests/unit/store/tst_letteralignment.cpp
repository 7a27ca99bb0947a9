// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/letteralignment.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_LetterAlignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void refuses_data();
    void refuses();
};

void tst_LetterAlignment::moves_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("found");
    const QString wrong = u"Ã‰tat met. Ils ont voté â€“ “met”."_s;
    const QString right = u"État met. Ils ont voté – “met”."_s;
    QTest::newRow("word") << wrong << u"met"_s << right << u"met"_s;
    QTest::newRow("sentence with its stop") << wrong << u"Ã‰tat met."_s << right << u"État met."_s;
    QTest::newRow("begins with a letter that changed") << wrong << u"Ã‰tat"_s << right << u"État"_s;
    QTest::newRow("ends with one") << wrong << u"voté"_s << right << u"voté"_s;
    QTest::newRow("there and back") << right << u"État met."_s << wrong << u"Ã‰tat met."_s;
    QTest::newRow("lines broken elsewhere")
        << u"They met\nin Oslo."_s << u"met\nin"_s << u"They met in\nOslo."_s << u"met in"_s;
    QTest::newRow("no letter that is kept") << wrong << u"â€“"_s << right << QString();
}

void tst_LetterAlignment::moves()
{
    QFETCH(QString, before);
    QFETCH(QString, words);
    QFETCH(QString, after);
    const auto alignment = LetterAlignment::between(before, after);
    QVERIFY(alignment);
    const qsizetype at = before.indexOf(words);
    QTEST(alignment->moved({at, at + words.size()}).in(after).toString(), "found");
}

void tst_LetterAlignment::refuses_data()
{
    QTest::addColumn<QString>("after");
    QTest::newRow("another word") << u"They left."_s;
    QTest::newRow("cut off") << u"They m"_s;
    QTest::newRow("more") << u"They met. x"_s;
    QTest::newRow("nothing") << QString();
}

void tst_LetterAlignment::refuses()
{
    QFETCH(QString, after);
    QVERIFY(!LetterAlignment::between(u"They met.", after));
}

QTEST_GUILESS_MAIN(tst_LetterAlignment)
#include "tst_letteralignment.moc"
