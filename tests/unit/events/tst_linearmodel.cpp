// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/linearmodel.h"
#include <QJsonArray>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_LinearModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void scores();
    void json();
    void badJson();
};

void tst_LinearModel::keys()
{
    Features features(true);
    features.add("bias"_feature);
    features.add("verb="_feature, QStringView(u"meet"));
    features.add("type="_feature, QLatin1String("visit"));
    features.add("tense="_feature, 0);
    features.add("tense="_feature, 42);
    features.add("tense="_feature, 271);
    const std::vector<QString> names{u"bias"_s,    u"verb=meet"_s, u"type=visit"_s,
                                     u"tense=0"_s, u"tense=42"_s,  u"tense=271"_s};
    QCOMPARE(features.names(), names);
    for (size_t i = 0; i < names.size(); ++i)
        QCOMPARE(features.keys()[i], featureKey(names[i]));
}

void tst_LinearModel::scores()
{
    LinearModel model(2);
    model.set(u"a"_s, {1, 2});
    model.set(u"b"_s, {10, 20});
    Features features;
    features.add("a"_feature);
    features.add("b"_feature);
    features.add("unknown"_feature);
    float scores[2] = {};
    model.addScores(features, scores);
    QCOMPARE(scores[0], 11.0F);
    QCOMPARE(scores[1], 22.0F);
    QVERIFY(features.names().empty());
}

void tst_LinearModel::json()
{
    const auto model = LinearModel::fromJson({{u"a"_s, 1.5}}, 1, u"x"_s);
    QVERIFY(model);
    Features features;
    features.add("a"_feature);
    QCOMPARE(model->score(features), 1.5F);
    QCOMPARE(probability(0), 0.5);
}

void tst_LinearModel::badJson()
{
    const auto model = LinearModel::fromJson({{u"a"_s, QJsonArray{1, 2, 3}}}, 2, u"x"_s);
    QVERIFY(!model);
    QCOMPARE(model.problem().where, u"x"_s);
}

QTEST_GUILESS_MAIN(tst_LinearModel)
#include "tst_linearmodel.moc"
