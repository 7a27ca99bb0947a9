// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/lang/abbreviation.h"
#include <QtTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class TestAbbreviation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void decides_data();
    void decides();
    void missingLexicon();

private:
    Orthography m_orthography;
};

void TestAbbreviation::initTestCase()
{
    const auto orthography = Orthography::load(resourceFolder() + u"/lexicon/en/orthography.json"_s);
    QVERIFY(orthography);
    m_orthography = *orthography;
}

void TestAbbreviation::decides_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("following");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const char *word, const char *following, bool expected) {
        QTest::newRow(name) << QString::fromUtf8(word) << QString::fromUtf8(following) << expected;
    };
    row("title", "Mr", "Smith", true);
    row("small title is a word", "col", "they", false);
    row("dotted", "U.S", "army", true);
    row("degree", "Ph.D", "", true);
    row("initial", "W", "Bush", true);
    row("letter before a sentence", "B", "The", false);
    row("letter at the end", "B", "", false);
    row("company", "Inc", "said", true);
    row("number sign", "No", "5", true);
    row("no", "no", "they", false);
    row("No at the end", "No", "", false);
    row("month before a day", "Mar", "5", true);
    row("month before a year in words", "Sept", "in", true);
    row("sun", "Sun", "The", false);
    row("Sunday", "Sun", "5 May", true);
    row("state before a comma", "Miss", ", where", true);
    row("miss ends a sentence", "miss", "The", false);
    row("ordinary word", "London", "The", false);
    row("long letters are no abbreviation", "house.gov", "", false);
}

void TestAbbreviation::decides()
{
    QFETCH(QString, word);
    QFETCH(QString, following);
    QFETCH(bool, expected);
    QCOMPARE(isAbbreviation(word, following, m_orthography), expected);
}

void TestAbbreviation::missingLexicon()
{
    const auto missing = Orthography::load(u"/nowhere/orthography.json"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.problem().where, u"/nowhere/orthography.json"_s);
    QVERIFY(!missing.problem().what.isEmpty() && !missing.problem().action.isEmpty());
}

QTEST_GUILESS_MAIN(TestAbbreviation)
#include "tst_abbreviation.moc"
