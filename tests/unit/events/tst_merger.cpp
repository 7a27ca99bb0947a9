// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/candidatefinder.h"
#include "app/events/merger.h"
#include "testarticle.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Merger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void merge_data();
    void merge();
    void datesKeepApart_data();
    void datesKeepApart();
    void goesOn_data();
    void goesOn();
    void headings();
    void likeness_data();
    void likeness();
};

void tst_Merger::words_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << u"arrest"_s << u"arrest"_s << true;
    QTest::newRow("family") << u"resign"_s << u"resignation"_s << true;
    QTest::newRow("short family") << u"close"_s << u"closure"_s << true;
    QTest::newRow("listed") << u"blast"_s << u"explode"_s << true;
    QTest::newRow("collapse, collide") << u"collapse"_s << u"collide"_s << false;
    QTest::newRow("promise, promote") << u"promise"_s << u"promote"_s << false;
    QTest::newRow("others") << u"meet"_s << u"arrest"_s << false;
}

void tst_Merger::words()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(mayNameSame(*testLexicon(), a, b), "same");
}

namespace {

/// Links by the rule alone.
EventLinker ruleLinker()
{
    LinearModel model(1);
    model.set(u"bias"_s, {-3});
    model.set(u"rule"_s, {6});
    return EventLinker(model);
}

/// A draft for every candidate; dates by trigger word ("exploded=2021-05-05").
std::vector<Draft> draftsOf(const TestArticle &article, const StageInput &input, const QString &dates)
{
    std::vector<Draft> drafts;
    for (const Candidate &candidate : CandidateFinder(input).find()) {
        Draft draft;
        draft.candidate = candidate;
        draft.candidate.likelihood = 0.9;
        draft.type = candidate.lexicalType().value_or(EventType::Other);
        draft.date.probability = 0.9;
        for (const QString &date : dates.split(u',', Qt::SkipEmptyParts))
            if (date.section(u'=', 0, 0) == article.word(candidate.trigger)) {
                draft.date.option.date = DateValue::fromTimex(date.section(u'=', 1));
                draft.date.option.fromExpression = true;
            }
        drafts.push_back(draft);
    }
    return drafts;
}

/// The triggers of each event, joined by "+".
QString merged(const QString &source, const QString &dates, const EventLinker &linker)
{
    const TestArticle article(source);
    const StageInput input = article.input();
    QStringList found;
    for (const Draft &draft : mergeDrafts(input, linker, draftsOf(article, input, dates))) {
        QString words = article.word(draft.candidate.trigger);
        for (int mention : draft.mentions)
            words += u'+' + article.word(mention);
        found << words;
    }
    return found.join(u' ');
}

} // namespace

void tst_Merger::merge_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("dates");
    QTest::addColumn<QString>("expected");
    const QString twice =
        u"A/DT bomb/NN exploded/VBD/explode ./. | Police/NNS heard/VBD/hear the/DT blast/NN ./."_s;
    QTest::newRow("definite noun") << twice << u"exploded=2021-05-05"_s << u"exploded+blast heard"_s;
    QTest::newRow("noun of another date")
        << twice << u"exploded=2021-05-05,blast=2020"_s << u"exploded heard blast"_s;
    QTest::newRow("the month holds the day")
        << twice << u"exploded=2021-05-05,blast=2021-05"_s << u"exploded+blast heard"_s;
    QTest::newRow("indefinite noun")
        << u"A/DT bomb/NN exploded/VBD/explode ./. | Police/NNS heard/VBD/hear a/DT blast/NN ./."_s
        << u"exploded=2021-05-05"_s << u"exploded heard blast"_s;
}

void tst_Merger::merge()
{
    QFETCH(QString, source);
    QFETCH(QString, dates);
    QTEST(merged(source, dates, ruleLinker()), "expected");
}

void tst_Merger::datesKeepApart_data()
{
    QTest::addColumn<QString>("dates");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no date") << QString() << u"exploded+blast+explosion"_s;
    QTest::newRow("one date") << u"blast=2020"_s << u"blast+exploded+explosion"_s;
    QTest::newRow("same date") << u"exploded=2020,blast=2020"_s << u"exploded+blast+explosion"_s;
    QTest::newRow("day of the year") << u"exploded=2020-05-05,blast=2020"_s << u"exploded+blast+explosion"_s;
    QTest::newRow("two dates") << u"exploded=2021,blast=2020"_s << u"exploded blast+explosion"_s;
    QTest::newRow("through a third") << u"exploded=2021,explosion=2020"_s << u"exploded+blast explosion"_s;
}

/// However alike they are.
void tst_Merger::datesKeepApart()
{
    QFETCH(QString, dates);
    LinearModel model(1);
    model.set(u"bias"_s, {6});
    QTEST(merged(u"A/DT bomb/NN exploded/VBD/explode ./. | The/DT blast/NN ./. | The/DT explosion/NN ./."_s,
                 dates, EventLinker(model)),
          "expected");
}

void tst_Merger::goesOn_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a participle of the same")
        << u"They/PRP met/VBD/meet in/IN Rome/NNP ,/, gathering/VBG/gather despite/IN rain/NN ./."_s
        << u"met+gathering"_s;
    QTest::newRow("of somebody else")
        << u"They/PRP met/VBD/meet in/IN Rome/NNP ,/, consulting/VBG/consult lawyers/NNS/lawyer ./."_s
        << u"met consulting"_s;
    QTest::newRow("a verb of its own")
        << u"They/PRP met/VBD/meet in/IN Rome/NNP ./. | They/PRP gathered/VBD/gather ./."_s
        << u"met gathered"_s;
    QTest::newRow("something else") << u"They/PRP met/VBD/meet in/IN Rome/NNP ,/, attacking/VBG/attack ./."_s
                                    << u"met attacking"_s;
}

void tst_Merger::goesOn()
{
    QFETCH(QString, source);
    LinearModel never(1);
    never.set(u"bias"_s, {-9});
    QTEST(merged(source, {}, EventLinker(never)), "expected");
}

void tst_Merger::headings()
{
    TestArticle article(u"Bomb/NN explodes/VBZ/explode ./. || A/DT bomb/NN exploded/VBD/explode ./."_s);
    article.makeHeading(0);
    const StageInput input = article.input();
    const auto merged = mergeDrafts(input, ruleLinker(), draftsOf(article, input, {}));
    QCOMPARE(merged.size(), size_t(1));
    QCOMPARE(article.word(merged[0].candidate.trigger), u"exploded"_s);
    QCOMPARE(merged[0].mentions.size(), size_t(1));
}

void tst_Merger::likeness_data()
{
    QTest::addColumn<QString>("later");
    QTest::addColumn<float>("weight");
    QTest::addColumn<double>("likeness");
    QTest::newRow("perhaps the same") << u"a/DT blast/NN"_s << -1.0F << 0.27;
    QTest::newRow("hardly the same") << u"a/DT blast/NN"_s << -3.0F << 0.05;
    QTest::newRow("not to be compared") << u"a/DT trial/NN"_s << -1.0F << 0.0;
}

void tst_Merger::likeness()
{
    QFETCH(QString, later);
    QFETCH(float, weight);
    QFETCH(double, likeness);
    const TestArticle article(
        u"A/DT bomb/NN exploded/VBD/explode ./. | It/PRP rained/VBD/rain ./. | It/PRP rained/VBD/rain ./. | It/PRP rained/VBD/rain ./. | %1 followed/VBD/follow ./."_s
            .arg(later));
    const StageInput input = article.input();
    LinearModel model(1);
    model.set(u"bias"_s, {weight});
    double found = -1;
    for (const Draft &draft : mergeDrafts(input, EventLinker(model), draftsOf(article, input, {})))
        if (draft.candidate.isNominal())
            found = draft.likeness;
        else if (article.word(draft.candidate.trigger) == u"exploded"_s)
            QCOMPARE(draft.likeness, 0.0);
    QVERIFY2(std::abs(found - likeness) < 0.01, qPrintable(QString::number(found)));
}

QTEST_GUILESS_MAIN(tst_Merger)
#include "tst_merger.moc"
