// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/fullnames.h"
#include "taggedtext.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_FullNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void full_data();
    void full();
    void inBrackets();
};

namespace {

/// A text of names, each with its kind: "Antony Blinken=person".
AnalysedText textOf(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names)
        for (const QString &word : name.section(u'=', 0, 0).split(u' '))
            words << word + u"/NNP"_s;
    AnalysedText text = tagged(words.join(u' '));
    int first = 0;
    for (const QString &name : names) {
        const QString whole = name.section(u'=', 0, 0);
        const int last = first + int(whole.split(u' ').size());
        const QString kind = name.section(u'=', 1);
        text.entities.push_back({{},
                                 first,
                                 last,
                                 kind == u"person"_s  ? EntityKind::Person
                                 : kind == u"place"_s ? EntityKind::Place
                                                      : EntityKind::Organization,
                                 whole});
        first = last;
    }
    return text;
}

} // namespace

void tst_FullNames::full_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("expected"); // of the last
    const auto row = [](const char *name, const QStringList &names, const char *expected) {
        QTest::newRow(name) << names << QString::fromUtf8(expected);
    };
    row("surname", {u"Antony Blinken=person"_s, u"Blinken=person"_s}, "Antony Blinken");
    row("first name", {u"Zaha Hadid=person"_s, u"Zaha=person"_s}, "Zaha Hadid");
    row("full name twice", {u"Antony Blinken=person"_s, u"Antony Blinken=person"_s, u"Blinken=person"_s},
        "Antony Blinken");
    row("with a middle letter",
        {u"Charles J. Fillmore=person"_s, u"Charles Fillmore=person"_s, u"Fillmore=person"_s},
        "Charles J. Fillmore");
    row("two of one surname", {u"Ann Lee=person"_s, u"Bob Lee=person"_s, u"Lee=person"_s}, "Lee");
    row("a place of that name", {u"Valeska Paris=person"_s, u"Paris=place"_s}, "Paris");
    row("initials", {u"United States=place"_s, u"US=place"_s}, "United States");
    row("initials with dots", {u"United States=place"_s, u"U.S.=place"_s}, "United States");
    row("initials of an organisation", {u"European Central Bank=organization"_s, u"ECB=organization"_s},
        "European Central Bank");
    row("initials of nobody", {u"United States=place"_s, u"UK=place"_s}, "UK");
    row("initials of two", {u"Arab Bank=organization"_s, u"Alpha Bank=organization"_s, u"AB=organization"_s},
        "AB");
    row("no initials of a person", {u"Ursula Stone=person"_s, u"US=place"_s}, "US");
    row("a word in common", {u"Bank of Japan=organization"_s, u"Japan=place"_s}, "Japan");
}

void tst_FullNames::full()
{
    QFETCH(QStringList, names);
    const AnalysedText text = textOf(names);
    const int last = int(text.entities.size()) - 1;
    QTEST(text.entities[size_t(FullNames(text).full(last))].name, "expected");
}

void tst_FullNames::inBrackets()
{
    AnalysedText text = tagged(u"Electoral/NNP Committee/NNP (/-LRB- ECOM/NNP )/-RRB-"_s);
    addEntity(text, u"Electoral Committee"_s, EntityKind::Organization);
    addEntity(text, u"ECOM"_s, EntityKind::Organization);
    QCOMPARE(FullNames(text).full(1), 0);
}

QTEST_GUILESS_MAIN(tst_FullNames)
#include "tst_fullnames.moc"
