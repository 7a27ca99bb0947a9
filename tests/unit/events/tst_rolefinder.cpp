// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/candidatefinder.h"
#include "app/events/rolefinder.h"
#include "testarticle.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_RoleFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void candidates();
    void participantsByModel();
    void placesByModel_data();
    void placesByModel();
    void places_data();
    void places();
};

namespace {

QStringList namesOf(const std::vector<NamedMention> &mentions)
{
    QStringList names;
    for (const NamedMention &mention : mentions)
        names << mention.name;
    return names;
}

/// What is known of the event with trigger \a word, for as long as the article lives.
struct Case
{
    Case(const TestArticle &article, const QString &word)
        : input(article.input())
        , references(input)
        , places(PlaceProfile::of(input, references))
    {
        for (const Candidate &found : CandidateFinder(input).find())
            if (article.word(found.trigger) == word)
                candidate = found;
    }
    RoleCase role() const
    {
        return {input, references, places, candidate, EventType::Justice, std::nullopt, byRule, earlier};
    }

    StageInput input;
    References references;
    PlaceProfile places;
    Candidate candidate;
    Participants byRule;
    std::vector<PlacedEvent> earlier;
};

LinearModel modelOf(const QString &feature, float weight, float bias)
{
    LinearModel model(1);
    model.set(feature, {weight});
    model.set(u"bias"_s, {bias});
    return model;
}

const QString twoSentences =
    u"Yoshihide/NNP Suga/NNP visited/VBD/visit Kyoto/NNP ./. | Suga/NNP left/VBD/leave ./."_s;

} // namespace

void tst_RoleFinder::candidates()
{
    TestArticle article(
        u"Khan/NNP 's/POS lawyers/NNS/lawyer met/VBD/meet the/DT judge/NN ./. | Bo/NNP slept/VBD/sleep ./."_s);
    article.addEntity(u"Khan"_s, EntityKind::Person);
    article.addEntity(u"Bo"_s, EntityKind::Person);
    const Case met(article, u"met"_s);
    QStringList names;
    for (const RoleCandidate &candidate : roleCandidates(met.role()))
        names << candidate.mention.name + (candidate.inside ? u" inside"_s : QString());
    QCOMPARE(names.join(u", "_s), u"Khan inside, Khan 's lawyers, judge"_s);
}

void tst_RoleFinder::participantsByModel()
{
    TestArticle article(u"Khan/NNP sued/VBD/sue Airbus/NNP"_s);
    article.addEntity(u"Khan"_s, EntityKind::Person);
    article.addEntity(u"Airbus"_s, EntityKind::Organization);
    const Case sued(article, u"sued"_s);
    const QString persons = u"kind=%1"_s.arg(int(EntityKind::Person));
    const auto who = [&](const LinearModel &model) {
        return namesOf(RoleFinder(model, LinearModel(1)).find(sued.role()).who);
    };
    QCOMPARE(who(modelOf(persons, 8, -4)), QStringList{u"Khan"_s});
    QCOMPARE(who(modelOf(persons, 0, 4)), (QStringList{u"Khan"_s, u"Airbus"_s}));
    QCOMPARE(who(modelOf(persons, 0, -4)), QStringList());
}

void tst_RoleFinder::placesByModel_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("of the sentence before") << u"back=4"_s << QStringList{u"Kyoto"_s};
    QTest::newRow("none") << u"ahead=0"_s << QStringList();
}

void tst_RoleFinder::placesByModel()
{
    QFETCH(QString, feature);
    QFETCH(QStringList, places);
    TestArticle article(twoSentences);
    article.addEntity(u"Kyoto"_s, EntityKind::Place);
    const Case left(article, u"left"_s);
    QCOMPARE(namesOf(RoleFinder(LinearModel(1), modelOf(feature, 12, -6)).find(left.role()).where), places);
}

void tst_RoleFinder::places_data()
{
    QTest::addColumn<float>("bias");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("likelihood");
    QTest::newRow("likely: no more than two") << 4.0F << 2 << 0.33;
    QTest::newRow("a guess") << -3.0F << 0 << 0.0;
}

void tst_RoleFinder::places()
{
    QFETCH(float, bias);
    QFETCH(int, count);
    QFETCH(double, likelihood);
    TestArticle article(
        u"Suga/NNP visited/VBD/visit Kyoto/NNP ,/, Osaka/NNP and/CC Nara/NNP ./. | Suga/NNP left/VBD/leave ./."_s);
    for (const QString &place : {u"Kyoto"_s, u"Osaka"_s, u"Nara"_s})
        article.addEntity(place, EntityKind::Place);
    const Case left(article, u"left"_s);
    const Participants found = RoleFinder(LinearModel(1), modelOf(u"back=4"_s, 0, bias)).find(left.role());
    QCOMPARE(int(found.where.size()), count);
    QVERIFY(std::abs(found.placeLikelihood - likelihood) < 0.01);
}

QTEST_GUILESS_MAIN(tst_RoleFinder)
#include "tst_rolefinder.moc"
