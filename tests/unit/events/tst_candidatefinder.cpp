// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/candidatefinder.h"
#include "testarticle.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_CandidateFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triggers_data();
    void triggers();
    void constructions_data();
    void constructions();
    void beginnings_data();
    void beginnings();
    void lifespan();
    void scheduled();
    void repeated();
};

void tst_CandidateFinder::triggers_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected"); // trigger with its partners
    QTest::newRow("verb") << u"Korea/NNP voiced/VBD/voice anger/NN"_s << u"voiced"_s;
    QTest::newRow("light verb") << u"They/PRP held/VBD/hold talks/NNS/talk"_s << u"talks+held"_s;
    QTest::newRow("happening") << u"An/DT earthquake/NN struck/VBD/strike Japan/NNP"_s
                               << u"earthquake+struck"_s;
    QTest::newRow("aspect") << u"They/PRP began/VBD/begin collecting/VBG/collect money/NN"_s
                            << u"collecting+began"_s;
    QTest::newRow("endeavour") << u"They/PRP tried/VBD/try to/TO escape/VB"_s << u"tried"_s;
    QTest::newRow("object repeats verb") << u"Suga/NNP sent/VBD/send an/DT offering/NN"_s << u"sent"_s;
    QTest::newRow("noun apart") << u"He/PRP spoke/VBD/speak after/IN the/DT explosion/NN"_s
                                << u"spoke explosion"_s;
    QTest::newRow("state") << u"He/PRP knows/VBZ/know Paris/NNP"_s << QString();
    QTest::newRow("state by its object") << u"He/PRP held/VBD/hold the/DT office/NN"_s << QString();
    QTest::newRow("no state with another object")
        << u"He/PRP held/VBD/hold a/DT meeting/NN"_s << u"meeting+held"_s;
    QTest::newRow("copula") << u"He/PRP was/VBD/be ill/JJ"_s << QString();
    QTest::newRow("negated") << u"He/PRP did/VBD+/do not/RB resign/VB"_s << QString();
    QTest::newRow("negated light verb")
        << u"They/PRP did/VBD+/do not/RB hold/VB talks/NNS/talk"_s << QString();
    QTest::newRow("no noun") << u"There/EX was/VBD/be no/DT explosion/NN"_s << QString();
}

void tst_CandidateFinder::triggers()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    const TestArticle article(source);
    const StageInput input = article.input();
    QStringList found;
    for (const Candidate &candidate : CandidateFinder(input).find()) {
        QStringList words{article.word(candidate.trigger)};
        for (int partner : candidate.partners)
            words << article.word(partner);
        found << words.join(u'+');
    }
    QCOMPARE(found.join(u' '), expected);
}

void tst_CandidateFinder::constructions_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("type");
    QTest::newRow("object") << u"Biden/NNP took/VBD/take office/NN"_s << u"politics"_s;
    QTest::newRow("particle") << u"Korea/NNP broke/VBD/break off/RP talks/NNS/talk"_s << u"dispute"_s;
    QTest::newRow("prize") << u"She/PRP won/VBD/win a/DT prize/NN"_s << u"ceremony"_s;
    QTest::newRow("election") << u"She/PRP won/VBD/win the/DT election/NN"_s << u"politics"_s;
    QTest::newRow("plain") << u"She/PRP won/VBD/win"_s << u"contest"_s;
}

void tst_CandidateFinder::constructions()
{
    QFETCH(QString, source);
    QFETCH(QString, type);
    const TestArticle article(source);
    const StageInput input = article.input();
    const auto found = CandidateFinder(input).find();
    QVERIFY(!found.empty());
    QVERIFY(found.front().lexicalType());
    QCOMPARE(QString(toText(*found.front().lexicalType())), type);
}

void tst_CandidateFinder::beginnings_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected"); // nouns that name the same
    QTest::newRow("thing") << u"Pre-orders/NNS/pre-order began/VBD/begin"_s << u"Pre-orders"_s;
    QTest::newRow("somebody") << u"The/DT mayor/NN began/VBD/begin"_s << QString();
    QTest::newRow("pronoun") << u"It/PRP began/VBD/begin"_s << QString();
    QTest::newRow("name") << u"Apple/NNP began/VBD/begin"_s << QString();
    QTest::newRow("with an object") << u"Pre-orders/NNS/pre-order ended/VBD/end the/DT wait/NN"_s
                                    << QString();
    QTest::newRow("another verb") << u"Pre-orders/NNS/pre-order rose/VBD/rise"_s << QString();
}

void tst_CandidateFinder::beginnings()
{
    QFETCH(QString, source);
    const TestArticle article(source);
    const StageInput input = article.input();
    QStringList found;
    for (const Candidate &candidate : CandidateFinder(input).find())
        for (int noun : candidate.nouns)
            found << article.word(noun);
    QTEST(found.join(u' '), "expected");
}

void tst_CandidateFinder::lifespan()
{
    const TestArticle article(u"Byron/NNP (/-LRB- 1788/CD -/: 1824/CD )/-RRB- wrote/VBD/write poems/NNS"_s,
                              u"1788=1788,1824=1824"_s);
    const StageInput input = article.input();
    const auto found = CandidateFinder(input).find();
    QCOMPARE(found.size(), size_t(3));
    QCOMPARE(found[0].lifespan, Lifespan::Birth);
    QCOMPARE(found[1].lifespan, Lifespan::Death);
    QCOMPARE(article.word(found[1].trigger), u"1824"_s);
    QCOMPARE(found[2].lifespan, Lifespan::None);
}

void tst_CandidateFinder::scheduled()
{
    const TestArticle article(u"They/PRP will/MD sign/VB the/DT treaty/NN"_s);
    const StageInput input = article.input();
    const auto found = CandidateFinder(input).find();
    QVERIFY(!found.empty());
    QCOMPARE(found.front().status, EventStatus::Scheduled);
}

void tst_CandidateFinder::repeated()
{
    const TestArticle article(
        u"A/DT bomb/NN exploded/VBD/explode ./. | He/PRP saw/VBD/see the/DT blast/NN ./."_s);
    const StageInput input = article.input();
    const auto found = CandidateFinder(input).find();
    QVERIFY(found.size() >= 2);
    QVERIFY(!found.front().repeated);
    QVERIFY(found.back().repeated);
}

QTEST_GUILESS_MAIN(tst_CandidateFinder)
#include "tst_candidatefinder.moc"
