// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/protagonist.h"
#include "taggedtext.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Protagonist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void genders_data();
    void genders();
    void found_data();
    void found();
};

void tst_Protagonist::genders_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Gender>("expected");
    QTest::newRow("he") << u"He"_s << Gender::Male;
    QTest::newRow("his") << u"his"_s << Gender::Male;
    QTest::newRow("herself") << u"herself"_s << Gender::Female;
    QTest::newRow("they") << u"they"_s << Gender::Unknown;
    QTest::newRow("it") << u"it"_s << Gender::Unknown;
    QTest::newRow("here") << u"here"_s << Gender::Unknown;
}

void tst_Protagonist::genders()
{
    QFETCH(QString, word);
    QTEST(genderOf(word), "expected");
}

void tst_Protagonist::found_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const QString shes = u" she her"_s.repeated(8);
    QTest::newRow("a life") << u"Ann Ann Ann Ann Bob"_s + shes << u"Ann"_s;
    QTest::newRow("a life with some of others") << u"Ann Ann Ann Ann Bob he his"_s + shes << u"Ann"_s;
    QTest::newRow("pronouns of both kinds")
        << u"Ann Ann Ann Ann Bob"_s + u" she he"_s.repeated(8) << QString();
    QTest::newRow("hardly a pronoun") << u"Ann she Ann Ann Ann Bob"_s << QString();
    QTest::newRow("named too seldom") << u"Ann Bob"_s + shes << QString();
    QTest::newRow("one of many") << u"Ann she Ann her Ann she Ann her Bob Eve Bob Eve Bob Eve Kim"_s
                                 << QString();
}

void tst_Protagonist::found()
{
    QFETCH(QString, words);
    QString source;
    for (const QString &word : words.split(u' '))
        source += word + (word.front().isUpper() ? u"/NNP "_s : u"/PRP "_s);
    AnalysedText text = tagged(source);
    for (int i = 0; i < int(text.tokens.size()); ++i)
        if (text.tokens[size_t(i)].xpos == Xpos::Nnp)
            text.entities.push_back(
                {text.tokens[size_t(i)].span, i, i + 1, EntityKind::Person, text.word(i).toString()});
    const Protagonist hero = Protagonist::of(text, FullNames(text));
    QTEST(hero.entity < 0 ? QString() : text.entities[size_t(hero.entity)].name, "expected");
}

QTEST_GUILESS_MAIN(tst_Protagonist)
#include "tst_protagonist.moc"
