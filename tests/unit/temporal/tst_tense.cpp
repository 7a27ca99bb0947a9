// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/tense.h"
#include "tests/unit/temporal/tagging.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Tense : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void around_data();
    void around();
    void flashback_data();
    void flashback();
};

void tst_Tense::around_data()
{
    QTest::addColumn<QString>("text"); // with one "Friday"
    QTest::addColumn<Tense>("tense");
    QTest::newRow("past") << u"The police arrested him Friday."_s << Tense::Past;
    QTest::newRow("past, the time first") << u"On Friday, the police arrested him."_s << Tense::Past;
    QTest::newRow("perfect") << u"They have met since Friday."_s << Tense::Past;
    QTest::newRow("past perfect of a plan") << u"It had been due to expire Friday."_s << Tense::Past;
    QTest::newRow("reported: the nearest verb counts")
        << u"He said Friday that it would end."_s << Tense::Past;
    QTest::newRow("participle") << u"A man killed Friday was a teacher."_s << Tense::Past;
    QTest::newRow("infinitive of a past verb") << u"He went to Rome to meet them Friday."_s << Tense::Past;
    QTest::newRow("possessor") << u"Friday's ruling surprised him."_s << Tense::Past;
    QTest::newRow("could not") << u"Neither of them could be reached Friday."_s << Tense::Past;
    QTest::newRow("will") << u"They will meet Friday."_s << Tense::Future;
    QTest::newRow("will, the time first") << u"On Friday they will meet."_s << Tense::Future;
    QTest::newRow("would") << u"He said they would meet Friday."_s << Tense::Future;
    QTest::newRow("going to") << u"They are going to meet Friday."_s << Tense::Future;
    QTest::newRow("present progressive") << u"They are meeting Friday."_s << Tense::Future;
    QTest::newRow("scheduled to") << u"They are scheduled to meet Friday."_s << Tense::Future;
    QTest::newRow("programme") << u"The trial opens Friday."_s << Tense::Scheduled;
    QTest::newRow("programme, several") << u"The talks begin Friday."_s << Tense::Scheduled;
    QTest::newRow("no programme") << u"He loses his job Friday."_s << Tense::Present;
    QTest::newRow("programme of the past") << u"The trial opened Friday."_s << Tense::Past;
    QTest::newRow("due") << u"The report is due Friday."_s << Tense::Future;
    QTest::newRow("agreed to") << u"They agreed to meet Friday."_s << Tense::Future;
    QTest::newRow("passive infinitive") << u"The vote is to be held Friday."_s << Tense::Future;
    QTest::newRow("postponed until") << u"The trial was postponed until Friday."_s << Tense::Future;
    QTest::newRow("has scheduled") << u"He has scheduled a vote for Friday."_s << Tense::Future;
    QTest::newRow("possessor of the future") << u"Friday's vote will decide it."_s << Tense::Future;
    QTest::newRow("present") << u"They meet Friday."_s << Tense::Present;
    QTest::newRow("no verb") << u"A dinner Friday."_s << Tense::None;
}

void tst_Tense::around()
{
    QFETCH(QString, text);
    QFETCH(Tense, tense);
    const Tagged found = tagged(text);
    for (const Sentence &sentence : found.text.sentences) {
        for (int i = sentence.first; i < sentence.last; ++i) {
            if (found.text.word(i) == u"Friday") {
                QCOMPARE(int(tenseAround(found.text, sentence, i, i + 1)), int(tense));
                return;
            }
        }
    }
    QFAIL("no Friday");
}

void tst_Tense::flashback_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("had crossed") << u"By Friday the army had crossed the river."_s << true;
    QTest::newRow("crossed") << u"By Friday the army crossed the river."_s << false;
    QTest::newRow("has crossed") << u"By Friday the army has crossed the river."_s << false;
    QTest::newRow("had as a verb") << u"On Friday the army had no boats."_s << false;
}

void tst_Tense::flashback()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    const Tagged found = tagged(text);
    QCOMPARE(found.text.word(1), QStringView(u"Friday"));
    QCOMPARE(isFlashback(found.text, found.text.sentences.front(), 1, 2), expected);
}

QTEST_GUILESS_MAIN(tst_Tense)
#include "tst_tense.moc"
