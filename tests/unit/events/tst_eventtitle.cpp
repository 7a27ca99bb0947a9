// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/candidatefinder.h"
#include "app/events/eventtitle.h"
#include "testarticle.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_EventTitle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titles_data();
    void titles();
    void length();
};

namespace {

QString titleOf(const TestArticle &article, const QString &trigger)
{
    const StageInput input = article.input();
    const References references(input);
    for (const Candidate &candidate : CandidateFinder(input).find()) {
        if (article.word(candidate.trigger) != trigger)
            continue;
        Draft draft;
        draft.candidate = candidate;
        draft.participants = participantsOf(input, references, candidate);
        return eventTitle(input, references, draft);
    }
    return {};
}

} // namespace

void tst_EventTitle::titles_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("times");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("expected");
    QTest::newRow("without the date")
        << u"South/NNP Korea/NNP last/JJ month/NN voiced/VBD/voice \u201C/`` deep/JJ disappointment/NN \u201D/'' ./."_s
        << u"last month=2021-04"_s << u"voiced"_s << u"South Korea voiced \u201Cdeep disappointment\u201D"_s;
    QTest::newRow("list, preposition of the date left out")
        << u"Blinken/NNP met/VBD/meet Motegi/NNP and/CC Chung/NNP in/IN London/NNP on/IN Friday/NNP ./."_s
        << u"Friday=2021-05-07"_s << u"met"_s << u"Blinken met Motegi and Chung in London"_s;
    QTest::newRow("with its infinitive")
        << u"Japan/NNP pledged/VBD/pledge Friday/NNP to/TO help/VB Korea/NNP ,/, he/PRP said/VBD/say ./."_s
        << u"Friday=2021-05-07"_s << u"pledged"_s << u"Japan pledged to help Korea"_s;
    QTest::newRow("perfect") << u"Ford/NNP has/VBZ+/have announced/VBN/announce cuts/NNS/cut ./."_s
                             << QString() << u"announced"_s << u"Ford announced cuts"_s;
    QTest::newRow("noun") << u"He/PRP spoke/VBD/speak after/IN the/DT murder/NN of/IN Khan/NNP ./."_s
                          << QString() << u"murder"_s << u"Murder of Khan"_s;
    QTest::newRow("no loose end")
        << u"Ford/NNP sold/VBD/sell cars/NNS/car to/IN ,/, among/IN others/NNS ,/, Fiat/NNP ./."_s
        << QString() << u"sold"_s << u"Ford sold cars"_s;
}

void tst_EventTitle::titles()
{
    QFETCH(QString, source);
    QFETCH(QString, times);
    QFETCH(QString, trigger);
    const TestArticle article(source, times);
    QTEST(titleOf(article, trigger), "expected");
}

void tst_EventTitle::length()
{
    QString source = u"Ford/NNP sold/VBD/sell cars/NNS/car"_s;
    for (int i = 0; i < 30; ++i)
        source += u" to/IN dealers/NNS/dealer"_s;
    const TestArticle article(source);
    const QString title = titleOf(article, u"sold"_s);
    QVERIFY(title.size() <= MaximumTitleLength);
    QVERIFY(title.endsWith(u"dealers"_s));
}

QTEST_GUILESS_MAIN(tst_EventTitle)
#include "tst_eventtitle.moc"
