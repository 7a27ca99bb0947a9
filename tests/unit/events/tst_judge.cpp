// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/candidatefinder.h"
#include "app/events/judge.h"
#include "testarticle.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Judge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confidence_data();
    void confidence();
    void untrained();
    void calibration_data();
    void calibration();
};

namespace {

std::vector<Draft> judged(const TestArticle &article, double likelihood, const LinearModel &model)
{
    const StageInput input = article.input();
    std::vector<Draft> drafts;
    for (const Candidate &candidate : CandidateFinder(input).find()) {
        Draft draft;
        draft.candidate = candidate;
        draft.candidate.likelihood = likelihood;
        drafts.push_back(draft);
    }
    EventJudge(model).judge(input, ArticleProfile::of(input), drafts);
    return drafts;
}

} // namespace

void tst_Judge::confidence_data()
{
    QTest::addColumn<double>("likelihood");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("hardly an event") << 0.02 << 0.0 << 0.1;
    QTest::newRow("even odds") << 0.5 << 0.3 << 0.6;
    QTest::newRow("surely an event") << 0.99 << 0.9 << 1.0;
}

/// Every step of the likelihood that is passed adds its weight.
void tst_Judge::confidence()
{
    LinearModel model(1);
    model.set(u"bias"_s, {-3});
    for (int step = 0; step < 16; ++step)
        model.set(u"event=%1"_s.arg(step), {0.5});
    QFETCH(double, likelihood);
    const auto drafts = judged(TestArticle(u"Plants/NNS/plant closed/VBD/close"_s), likelihood, model);
    QCOMPARE(drafts.size(), size_t(1));
    QFETCH(double, least);
    QFETCH(double, most);
    QVERIFY2(drafts[0].confidence >= least && drafts[0].confidence <= most,
             qPrintable(QString::number(drafts[0].confidence)));
}

void tst_Judge::untrained()
{
    const auto drafts = judged(TestArticle(u"Plants/NNS/plant closed/VBD/close"_s), 0.9, LinearModel(1));
    QCOMPARE(drafts[0].confidence, 0.5);
}

void tst_Judge::calibration_data()
{
    QTest::addColumn<double>("confidence");
    QTest::addColumn<double>("expected");
    QTest::newRow("even") << 0.5 << 0.5;
    QTest::newRow("sure") << 0.94 << 0.798;
    QTest::newRow("quite sure") << 0.8 << 0.667;
    QTest::newRow("unsure") << 0.2 << 0.333;
    QTest::newRow("certain stays finite") << 1.0 << 0.999;
    QTest::newRow("impossible stays finite") << 0.0 << 0.001;
}

void tst_Judge::calibration()
{
    QFETCH(double, confidence);
    QFETCH(double, expected);
    QVERIFY(std::abs(calibrated(confidence) - expected) < 0.001);
}

QTEST_GUILESS_MAIN(tst_Judge)
#include "tst_judge.moc"
