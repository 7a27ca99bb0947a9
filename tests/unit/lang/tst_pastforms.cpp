// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/lang/pastforms.h"
#include <QtTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// A sentence given as "word/UPOS/XPOS word/UPOS/XPOS …".
class TestPastForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restores_data();
    void restores();
    void past_data();
    void past();
};

void TestPastForms::restores_data()
{
    QTest::addColumn<QString>("tagged");
    QTest::addColumn<int>("verb");
    QTest::addColumn<Xpos>("xpos");
    const auto row = [](const char *name, const char *tagged, int verb, Xpos xpos) {
        QTest::newRow(name) << QString::fromLatin1(tagged) << verb << xpos;
    };
    row("a name", "Lakeside/PROPN/NNP beat/VERB/VB Ironbridge/PROPN/NNP", 1, Xpos::Vbd);
    row("a noun", "The/DET/DT bank/NOUN/NN cut/VERB/VBP its/PRON/PRP$ rates/NOUN/NNS", 2, Xpos::Vbd);
    row("a pronoun", "She/PRON/PRP quit/VERB/VBP", 1, Xpos::Vbd);
    row("after a comma's clause",
        "When/SCONJ/WRB they/PRON/PRP left/VERB/VBD ,/PUNCT/, he/PRON/PRP shut/VERB/VBP it/PRON/PRP", 5,
        Xpos::Vbd);
    row("plural subject stays open", "They/PRON/PRP cut/VERB/VBP prices/NOUN/NNS", 1, Xpos::Vbp);
    row("two subjects stay open", "Ann/PROPN/NNP and/CCONJ/CC John/PROPN/NNP put/VERB/VBP it/PRON/PRP", 3,
        Xpos::Vbp);
    row("after let", "They/PRON/PRP let/VERB/VBD John/PROPN/NNP cut/VERB/VB it/PRON/PRP", 3, Xpos::Vb);
    row("question", "Did/AUX/VBD John/PROPN/NNP cut/VERB/VB it/PRON/PRP", 2, Xpos::Vb);
    row("infinitive", "to/PART/TO once/ADV/RB cut/VERB/VB", 2, Xpos::Vb);
    row("past differs from base", "Lakeside/PROPN/NNP win/VERB/VBP", 1, Xpos::Vbp);
    row("regular verb", "Lakeside/PROPN/NNP sign/VERB/VBP", 1, Xpos::Vbp);
    row("a noun is no verb", "The/DET/DT price/NOUN/NN cut/NOUN/NN", 2, Xpos::Nn);
}

void TestPastForms::restores()
{
    QFETCH(QString, tagged);
    QFETCH(int, verb);
    QFETCH(Xpos, xpos);
    const auto irregular = IrregularForms::load(resourceFolder() + u"/lexicon/en/irregular.json"_s);
    QVERIFY(irregular);
    QString text;
    std::vector<Token> tokens;
    for (const QString &item : tagged.split(u' ')) {
        const QStringList parts = item.split(u'/');
        Token token;
        token.span = {text.size(), text.size() + parts[0].size()};
        token.upos = *uposFromText(parts[1]);
        token.xpos = *xposFromText(parts[2]);
        tokens.push_back(token);
        text += parts[0] + u' ';
    }
    restorePastForms(text, tokens, *irregular);
    QCOMPARE(tokens[size_t(verb)].xpos, xpos);
}

void TestPastForms::past_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *base, const char *expected) {
        QTest::newRow(base) << QString::fromLatin1(base) << QString::fromLatin1(expected);
    };
    row("sign", "signed");
    row("hope", "hoped");
    row("carry", "carried");
    row("play", "played");
    row("stop", "stopped");
    row("equip", "equipped");
    row("quiz", "quizzed");
    row("commit", "committed");
    row("visit", "visited"); // two syllables double nothing by rule
    row("veto", "vetoed");
    row("meet", "met");
    row("take", "took");
    row("lie", "lay");
    row("die", "died");
    row("agree", "agreed");
    row("read", "read");
    row("shoot", "shot");
    row("show", "showed");
    row("fix", "fixed");
    row("suit", "suited"); // no doubling after two vowels
    row("need", "needed");
}

void TestPastForms::past()
{
    QFETCH(QString, base);
    const auto irregular = IrregularForms::load(resourceFolder() + u"/lexicon/en/irregular.json"_s);
    QVERIFY(irregular);
    QTEST(irregular->past(base), "expected");
}

QTEST_GUILESS_MAIN(TestPastForms)
#include "tst_pastforms.moc"
