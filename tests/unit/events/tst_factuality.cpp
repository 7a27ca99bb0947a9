// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/factuality.h"
#include "testarticle.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Factuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factuality_data();
    void factuality();
};

void tst_Factuality::factuality_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const QString &source, const QString &verb, Factuality expected) {
        QTest::newRow(name) << source << verb << int(expected);
    };
    row("past", u"They/PRP met/VBD/meet"_s, u"met"_s, Factuality::Fact);
    row("perfect", u"They/PRP have/VBP+/have met/VBN/meet"_s, u"met"_s, Factuality::Fact);
    row("future", u"They/PRP will/MD meet/VB"_s, u"meet"_s, Factuality::Scheduled);
    row("planned infinitive", u"They/PRP are/VBP/be scheduled/VBN/schedule to/TO meet/VB"_s, u"meet"_s,
        Factuality::Scheduled);
    row("begun", u"They/PRP began/VBD/begin to/TO fight/VB"_s, u"fight"_s, Factuality::Fact);
    row("came about", u"They/PRP managed/VBD/manage to/TO flee/VB"_s, u"flee"_s, Factuality::Fact);
    row("negated", u"They/PRP did/VBD+/do not/RB meet/VB"_s, u"meet"_s, Factuality::NotAFact);
    row("never", u"They/PRP never/RB met/VBD/meet"_s, u"met"_s, Factuality::NotAFact);
    row("negative subject", u"No/DT/no minister/NN resigned/VBD/resign"_s, u"resigned"_s,
        Factuality::NotAFact);
    row("modal", u"They/PRP could/MD attack/VB"_s, u"attack"_s, Factuality::NotAFact);
    row("condition", u"It/PRP ends/VBZ/end if/IN+ they/PRP met/VBD/meet"_s, u"met"_s, Factuality::NotAFact);
    row("aim", u"They/PRP met/VBD/meet to/TO promote/VB peace/NN"_s, u"promote"_s, Factuality::NotAFact);
    row("begun, but negated", u"They/PRP did/VBD+/do not/RB begin/VB to/TO fight/VB"_s, u"fight"_s,
        Factuality::NotAFact);
    row("habit", u"They/PRP usually/RB meet/VBP"_s, u"meet"_s, Factuality::NotAFact);
    row("kept from", u"Korea/NNP refrained/VBD/refrain from/IN ending/VBG/end it/PRP"_s, u"ending"_s,
        Factuality::NotAFact);
}

void tst_Factuality::factuality()
{
    QFETCH(QString, source);
    QFETCH(QString, verb);
    QFETCH(int, expected);
    const TestArticle article(source);
    const StageInput input = article.input();
    const int clause = input.layer.clauseOf[size_t(article.find(verb))];
    QCOMPARE(int(factualityOf(input, clause).factuality), expected);
}

QTEST_GUILESS_MAIN(tst_Factuality)
#include "tst_factuality.moc"
