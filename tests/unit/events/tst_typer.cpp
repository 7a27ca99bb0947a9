// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/candidatefinder.h"
#include "app/events/typer.h"
#include "testarticle.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Typer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theme();
    void themeOfNothing();
    void modelDecides();
    void objectDecides_data();
    void objectDecides();
};

void tst_Typer::theme()
{
    const TestArticle article(
        u"An/DT earthquake/NN struck/VBD/strike Japan/NNP ./. | Houses/NNS/house collapsed/VBD/collapse ./. | He/PRP resigned/VBD/resign ./."_s);
    const StageInput input = article.input();
    const Theme theme = themeOf(CandidateFinder(input).find());
    QVERIFY(theme[size_t(EventType::Disaster)] > theme[size_t(EventType::Politics)]);
    QVERIFY(theme[size_t(EventType::Politics)] > 0);
    QCOMPARE(theme[size_t(EventType::Contest)], 0.0F);
}

void tst_Typer::themeOfNothing()
{
    QCOMPARE(themeOf({}), Theme{});
}

void tst_Typer::modelDecides()
{
    const TestArticle article(u"He/PRP resigned/VBD/resign ./."_s);
    const StageInput input = article.input();
    const auto candidates = CandidateFinder(input).find();
    QCOMPARE(candidates.size(), size_t(1));
    LinearModel model(EventTypeCount);
    std::vector<float> politics(EventTypeCount);
    politics[size_t(EventType::Politics)] = 1;
    model.set(u"lexical=politics"_s, politics);
    QCOMPARE(EventTyper(model).typeOf(input, candidates[0], {}), EventType::Politics);
    std::vector<float> life(EventTypeCount);
    life[size_t(EventType::Life)] = 2;
    model.set(u"verb=resign"_s, life);
    QCOMPARE(EventTyper(model).typeOf(input, candidates[0], {}), EventType::Life);
}

void tst_Typer::objectDecides_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<EventType>("expected"); // Ceremony: what the model says of everything
    QTest::newRow("dismissed people") << u"Ford/NNP dismissed/VBD/dismiss workers/NNS/worker ./."_s
                                      << u"dismissed"_s << EventType::Business;
    QTest::newRow("dismissed a claim")
        << u"Ford/NNP dismissed/VBD/dismiss claims/NNS/claim ./."_s << u"dismissed"_s << EventType::Ceremony;
    QTest::newRow("founded a school")
        << u"Ann/NNP founded/VBD/found a/DT school/NN ./."_s << u"founded"_s << EventType::Business;
    QTest::newRow("founded a city") << u"Ann/NNP founded/VBD/found a/DT city/NN ./."_s << u"founded"_s
                                    << EventType::Politics;
    QTest::newRow("founded a movement")
        << u"Ann/NNP founded/VBD/found a/DT movement/NN ./."_s << u"founded"_s << EventType::Ceremony;
    QTest::newRow("joined a club") << u"Ann/NNP joined/VBD/join a/DT club/NN ./."_s << u"joined"_s
                                   << EventType::Life;
    QTest::newRow("joined what has a name")
        << u"The/DT midfielder/NN joined/VBD/join Harwick/NNP ./."_s << u"joined"_s << EventType::Life;
    QTest::newRow("a name joins a name")
        << u"It/PRP joined/VBD/join Harwick/NNP ./."_s << u"joined"_s << EventType::Ceremony;
    QTest::newRow("a bank closed") << u"The/DT bank/NN closed/VBD/close ./."_s << u"closed"_s
                                   << EventType::Business;
    QTest::newRow("a bank was closed")
        << u"The/DT bank/NN was/VBD/be closed/VBN/close ./."_s << u"closed"_s << EventType::Business;
    QTest::newRow("a hearing closed")
        << u"The/DT hearing/NN closed/VBD/close ./."_s << u"closed"_s << EventType::Ceremony;
    QTest::newRow("a fire kills") << u"A/DT fire/NN killed/VBD/kill workers/NNS/worker ./."_s << u"killed"_s
                                  << EventType::Disaster;
    QTest::newRow("an attack kills") << u"An/DT attack/NN killed/VBD/kill workers/NNS/worker ./."_s
                                     << u"killed"_s << EventType::Conflict;
    QTest::newRow("a man kills") << u"A/DT man/NN killed/VBD/kill workers/NNS/worker ./."_s << u"killed"_s
                                 << EventType::Ceremony;
    QTest::newRow("a fire may do other things")
        << u"A/DT fire/NN inspired/VBD/inspire poets/NNS/poet ./."_s << u"inspired"_s << EventType::Ceremony;
    QTest::newRow("dismissed a minister")
        << u"Ann/NNP dismissed/VBD/dismiss the/DT minister/NN ./."_s << u"dismissed"_s << EventType::Politics;
    QTest::newRow("took office") << u"Ann/NNP took/VBD/take office/NN ./."_s << u"took"_s
                                 << EventType::Politics;
    QTest::newRow("a particle alone leaves it to the model")
        << u"Ann/NNP appealed/VBD/appeal against/IN Ford/NNP ./."_s << u"appealed"_s << EventType::Ceremony;
}

void tst_Typer::objectDecides()
{
    QFETCH(QString, source);
    QFETCH(QString, trigger);
    const TestArticle article(source);
    const StageInput input = article.input();
    LinearModel model(EventTypeCount);
    std::vector<float> ceremony(EventTypeCount);
    ceremony[size_t(EventType::Ceremony)] = 1;
    model.set(u"bias"_s, ceremony);
    for (const Candidate &candidate : CandidateFinder(input).find())
        if (article.word(candidate.trigger) == trigger) {
            QTEST(EventTyper(model).typeOf(input, candidate, {}), "expected");
            return;
        }
    QFAIL("no such event");
}

QTEST_GUILESS_MAIN(tst_Typer)
#include "tst_typer.moc"
