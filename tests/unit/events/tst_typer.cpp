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

QTEST_GUILESS_MAIN(tst_Typer)
#include "tst_typer.moc"
