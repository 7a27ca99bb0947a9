// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/lang/inflection.h"
#include "app/lang/irregularforms.h"
#include <QtTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class TestInflection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeliestBase_data();
    void likeliestBase();
    void otherBases();
    void irregular_data();
    void irregular();
};

void TestInflection::likeliestBase_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Xpos>("xpos");
    QTest::addColumn<QString>("base");
    const auto row = [](const char *word, Xpos xpos, const char *base) {
        QTest::newRow(word) << QString::fromLatin1(word) << xpos << QString::fromLatin1(base);
    };
    row("pledged", Xpos::Vbd, "pledge");
    row("walked", Xpos::Vbd, "walk");
    row("stopped", Xpos::Vbn, "stop");
    row("controlled", Xpos::Vbd, "control");
    row("called", Xpos::Vbd, "call");
    row("passed", Xpos::Vbd, "pass");
    row("carried", Xpos::Vbd, "carry");
    row("died", Xpos::Vbd, "die");
    row("agreed", Xpos::Vbd, "agree");
    row("evaluated", Xpos::Vbn, "evaluate");
    row("required", Xpos::Vbn, "require");
    row("negotiated", Xpos::Vbd, "negotiate");
    row("hired", Xpos::Vbd, "hire");
    row("opened", Xpos::Vbd, "open");
    row("visited", Xpos::Vbd, "visit");
    row("offered", Xpos::Vbd, "offer");
    row("trained", Xpos::Vbd, "train");
    row("resolved", Xpos::Vbn, "resolve");
    row("announced", Xpos::Vbd, "announce");
    row("settled", Xpos::Vbd, "settle");
    row("summoned", Xpos::Vbd, "summon");
    row("invaded", Xpos::Vbd, "invade");
    row("launched", Xpos::Vbd, "launch");
    row("appeared", Xpos::Vbd, "appear");
    row("declared", Xpos::Vbd, "declare");
    row("running", Xpos::Vbg, "run");
    row("making", Xpos::Vbg, "make");
    row("meeting", Xpos::Vbg, "meet");
    row("sing", Xpos::Vbg, "sing");
    row("says", Xpos::Vbz, "say");
    row("goes", Xpos::Vbz, "go");
    row("catches", Xpos::Vbz, "catch");
    row("carries", Xpos::Vbz, "carry");
    row("ministers", Xpos::Nns, "minister");
    row("allies", Xpos::Nns, "ally");
    row("boxes", Xpos::Nns, "box");
    row("houses", Xpos::Nns, "house");
    row("ties", Xpos::Nns, "tie");
    row("glass", Xpos::Nns, "glass");
    row("bigger", Xpos::Jjr, "big");
    row("happier", Xpos::Jjr, "happy");
    row("greatest", Xpos::Jjs, "great");
    row("better", Xpos::Nn, "better");
    row("red", Xpos::Vbd, "red");
    row("minister", Xpos::Nn, "minister");
}

void TestInflection::likeliestBase()
{
    QFETCH(QString, word);
    QFETCH(Xpos, xpos);
    QFETCH(QString, base);
    QCOMPARE(baseForms(word, xpos).first(), base);
}

/// Where rules cannot tell, the other possibility is offered too.
void TestInflection::otherBases()
{
    QVERIFY(baseForms(u"hoped"_s, Xpos::Vbd).contains(u"hope"_s));
    QVERIFY(baseForms(u"buses"_s, Xpos::Nns).contains(u"buse"_s));
    QVERIFY(baseForms(u"movies"_s, Xpos::Nns).contains(u"movie"_s));
    QCOMPARE(baseTag(Xpos::Nns), Xpos::Nn);
    QCOMPARE(baseTag(Xpos::Vbd), Xpos::Vb);
    QCOMPARE(baseTag(Xpos::Jjs), Xpos::Jj);
}

void TestInflection::irregular_data()
{
    using Category = IrregularForms::Category;
    QTest::addColumn<QString>("word");
    QTest::addColumn<Category>("category");
    QTest::addColumn<QString>("base"); // empty: regular
    QTest::newRow("met") << u"met"_s << Category::Past << u"meet"_s;
    QTest::newRow("capital") << u"Met"_s << Category::Past << u"meet"_s;
    QTest::newRow("fled") << u"fled"_s << Category::Past << u"flee"_s;
    QTest::newRow("bidden") << u"bidden"_s << Category::Participle << u"bid"_s;
    QTest::newRow("lay is past of lie") << u"lay"_s << Category::Past << u"lie"_s;
    QTest::newRow("dying") << u"dying"_s << Category::Gerund << u"die"_s;
    QTest::newRow("women") << u"women"_s << Category::Plural << u"woman"_s;
    QTest::newRow("crises") << u"crises"_s << Category::Plural << u"crisis"_s;
    QTest::newRow("worst") << u"worst"_s << Category::Superlative << u"bad"_s;
    QTest::newRow("met is no plural") << u"met"_s << Category::Plural << QString();
    QTest::newRow("walked is regular") << u"walked"_s << Category::Past << QString();
}

void TestInflection::irregular()
{
    QFETCH(QString, word);
    QFETCH(IrregularForms::Category, category);
    QFETCH(QString, base);
    const auto forms = IrregularForms::load(resourceFolder() + u"/lexicon/en/irregular.json"_s);
    QVERIFY(forms);
    const QString *found = forms->base(word, category);
    QCOMPARE(found ? *found : QString(), base);
}

QTEST_GUILESS_MAIN(TestInflection)
#include "tst_inflection.moc"
