// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/references.h"
#include "testarticle.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// Names are marked as "Ann=person", separated by commas; the phrase in question is the last that begins with
/// the words given.
class tst_References : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meant_data();
    void meant();
    void owners_data();
    void owners();
    void names_data();
    void names();
};

namespace {

EntityKind kindOf(QStringView word)
{
    return word == u"person"  ? EntityKind::Person
           : word == u"place" ? EntityKind::Place
                              : EntityKind::Organization;
}

TestArticle articleOf(const QString &source, const QString &entities)
{
    TestArticle article(source);
    for (const QString &entity : entities.split(u',', Qt::SkipEmptyParts))
        article.addEntity(entity.section(u'=', 0, 0), kindOf(entity.section(u'=', 1)));
    return article;
}

int lastPhrase(const StageInput &input, const QString &words)
{
    int found = -1;
    for (int np = 0; np < int(input.layer.phrases.size()); ++np) {
        const qsizetype begin = input.token(input.phrase(np).first).span.begin;
        if (QStringView(input.text.text).sliced(begin).startsWith(words))
            found = np;
    }
    return found;
}

/// The names that phrase \a np goes back to, joined; empty for itself or nobody.
QString meantNames(const References &references, int np)
{
    QStringList names;
    for (int member : references.members(np))
        names << references.nameOf(member).name;
    const int meant = references.resolved(np);
    if (names.empty() && meant >= 0 && meant != np)
        names << references.nameOf(meant).name;
    return names.join(u", "_s);
}

} // namespace

void tst_References::meant_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("entities");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *source, const char *entities, const char *words,
                        const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(entities)
                            << QString::fromUtf8(words) << QString::fromUtf8(expected);
    };
    row("a person", "Ann/NNP left/VBD/leave ./. | She/PRP returned/VBD/return ./.", "Ann=person", "She",
        "Ann");
    row("the subject before others", "Ann/NNP met/VBD/meet Bob/NNP ./. | Then/RB she/PRP left/VBD/leave ./.",
        "Ann=person,Bob=person", "she", "Ann");
    row("the nearest sentence before a subject long ago",
        "Ann/NNP left/VBD/leave ./. | It/PRP rained/VBD/rain ./. | Police/NN told/VBD/tell Eve/NNP ./. | "
        "She/PRP left/VBD/leave ./.",
        "Ann=person,Eve=person", "She", "Eve");
    row("a subject of late before others",
        "Ann/NNP left/VBD/leave ./. | Police/NN told/VBD/tell Eve/NNP ./. | She/PRP left/VBD/leave ./.",
        "Ann=person,Eve=person", "She", "Ann");
    row("a name of the other gender",
        "Ann/NNP met/VBD/meet Howard/NNP ./. | Howard/NNP left/VBD/leave ./. | She/PRP sang/VBD/sing ./.",
        "Ann=person,Howard=person", "She", "Ann");
    row("no noun without a name for she",
        "Ann/NNP left/VBD/leave ./. | A/DT winner/NN sang/VBD/sing ./. | She/PRP ate/VBD/eat ./.",
        "Ann=person", "She", "Ann");
    row("who was spoken of again",
        "Ann/NNP left/VBD/leave ./. | She/PRP met/VBD/meet Eve/NNP ./. | She/PRP sang/VBD/sing ./. | She/PRP "
        "ate/VBD/eat ./.",
        "Ann=person,Eve=person", "She", "Ann");
    row("an object is not its subject",
        "Ann/NNP met/VBD/meet Eve/NNP ./. | Ann/NNP left/VBD/leave her/PRP ./.", "Ann=person,Eve=person",
        "her", "Eve");
    row("herself", "Eve/NNP met/VBD/meet Ann/NNP ./. | Ann/NNP killed/VBD/kill herself/PRP ./.",
        "Ann=person,Eve=person", "herself", "Ann");
    row("a thing without a name",
        "Ford/NNP grew/VBD/grow ./. | A/DT fire/NN raged/VBD/rage ./. | It/PRP spread/VBD/spread ./.",
        "Ford=organization", "It", "fire");
    row("a thing long ago is forgotten",
        "A/DT fire/NN raged/VBD/rage ./. | Ann/NNP slept/VBD/sleep ./. | Ann/NNP ate/VBD/eat ./. | It/PRP "
        "spread/VBD/spread ./.",
        "Ann=person", "It", "");
    row("it was announced",
        "Ford/NNP grew/VBD/grow ./. | It/PRP was/VBD/be announced/VBN/announce that/IN Ann/NNP "
        "left/VBD/leave ./.",
        "Ford=organization,Ann=person", "It", "");
    row("they are several", "Ann/NNP and/CC Eve/NNP came/VBD/come ./. | They/PRP left/VBD/leave ./.",
        "Ann=person,Eve=person", "They", "Ann, Eve");
    row("they are nobody of one name", "Ann/NNP came/VBD/come ./. | They/PRP left/VBD/leave ./.",
        "Ann=person", "They", "");
    row("no person for he", "Ford/NNP grew/VBD/grow ./. | He/PRP left/VBD/leave ./.", "Ford=organization",
        "He", "");
    row("the company", "Ford/NNP grew/VBD/grow ./. | The/DT company/NN sold/VBD/sell cars/NNS/car ./.",
        "Ford=organization", "The company", "Ford");
    row("no company named", "Ann/NNP left/VBD/leave ./. | The/DT company/NN sold/VBD/sell cars/NNS/car ./.",
        "Ann=person", "The company", "");
    row("a company is another", "Ford/NNP grew/VBD/grow ./. | A/DT company/NN sold/VBD/sell cars/NNS/car ./.",
        "Ford=organization", "A company", "");
    row("an office", "Governor/NNP Ann/NNP left/VBD/leave ./. | The/DT governor/NN spoke/VBD/speak ./.",
        "Ann=person", "The governor", "Ann");
    row("an office that two hold",
        "Governor/NNP Ann/NNP met/VBD/meet Governor/NNP Bob/NNP ./. | The/DT governor/NN spoke/VBD/speak ./.",
        "Ann=person,Bob=person", "The governor", "");
    row("another office", "Governor/NNP Ann/NNP left/VBD/leave ./. | The/DT bishop/NN spoke/VBD/speak ./.",
        "Ann=person", "The bishop", "");
    row("some governors",
        "Governor/NNP Ann/NNP left/VBD/leave ./. | The/DT governors/NNS/governor met/VBD/meet ./.",
        "Ann=person", "The governors", "");
    row("the two ministers",
        "Ann/NNP and/CC Bob/NNP met/VBD/meet ./. | The/DT two/CD ministers/NNS/minister left/VBD/leave ./.",
        "Ann=person,Bob=person", "The two ministers", "Ann, Bob");
    row("both", "Japan/NNP and/CC Korea/NNP met/VBD/meet ./. | Both/DT sides/NNS/side agreed/VBD/agree ./.",
        "Japan=place,Korea=place", "Both sides", "Japan, Korea");
    row("the two of three stay open",
        "Ann/NNP ,/, Bob/NNP and/CC Eve/NNP met/VBD/meet ./. | The/DT two/CD ministers/NNS/minister "
        "left/VBD/leave ./.",
        "Ann=person,Bob=person,Eve=person", "The two ministers", "");
    row("two countries are no ministers",
        "Japan/NNP and/CC Korea/NNP met/VBD/meet ./. | The/DT two/CD ministers/NNS/minister left/VBD/leave "
        "./.",
        "Japan=place,Korea=place", "The two ministers", "");
    row("two ministers may be others",
        "Ann/NNP and/CC Bob/NNP met/VBD/meet ./. | Two/CD ministers/NNS/minister left/VBD/leave ./.",
        "Ann=person,Bob=person", "Two ministers", "");
    row("the two cars",
        "Ann/NNP and/CC Bob/NNP met/VBD/meet ./. | The/DT two/CD cars/NNS/car crashed/VBD/crash ./.",
        "Ann=person,Bob=person", "The two cars", "");
    row("the couple", "Ann/NNP married/VBD/marry Bob/NNP ./. | The/DT couple/NN left/VBD/leave ./.",
        "Ann=person,Bob=person", "The couple", "Ann, Bob");
}

void tst_References::meant()
{
    QFETCH(QString, source);
    QFETCH(QString, entities);
    QFETCH(QString, words);
    const TestArticle article = articleOf(source, entities);
    const StageInput input = article.input();
    const int np = lastPhrase(input, words);
    QVERIFY(np >= 0);
    QTEST(meantNames(References(input), np), "expected");
}

void tst_References::owners_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("his") << u"Ann/NNP left/VBD/leave ./. | Her/PRP$/her arrest/NN followed/VBD/follow ./."_s
                         << u"Her arrest"_s << u"Ann"_s;
    QTest::newRow("its") << u"Ford/NNP grew/VBD/grow ./. | Its/PRP$/its profit/NN rose/VBD/rise ./."_s
                         << u"Its profit"_s << u"Ford"_s;
    QTest::newRow("nobody's") << u"Ann/NNP left/VBD/leave ./. | The/DT arrest/NN followed/VBD/follow ./."_s
                              << u"The arrest"_s << QString();
    QTest::newRow("nobody before") << u"Her/PRP$/her arrest/NN followed/VBD/follow ./."_s << u"Her arrest"_s
                                   << QString();
}

void tst_References::owners()
{
    QFETCH(QString, source);
    QFETCH(QString, words);
    TestArticle article(source);
    if (article.find(u"Ann"_s) >= 0)
        article.addEntity(u"Ann"_s, EntityKind::Person);
    if (article.find(u"Ford"_s) >= 0)
        article.addEntity(u"Ford"_s, EntityKind::Organization);
    const StageInput input = article.input();
    const References references(input);
    const int owner = references.owner(lastPhrase(input, words));
    QTEST(owner < 0 ? QString() : references.nameOf(owner).name, "expected");
}

void tst_References::names_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("article") << u"The/DT police/NN came/VBD/come"_s << u"The police"_s << u"police"_s;
    QTest::newRow("possessive pronoun")
        << u"His/PRP$/his wife/NN came/VBD/come"_s << u"His wife"_s << u"wife"_s;
    QTest::newRow("what describes a name")
        << u"The/DT lawyer/NN Lee/NNP came/VBD/come"_s << u"The lawyer"_s << u"Lee"_s;
    QTest::newRow("at least") << u"At/IN least/JJS six/CD men/NNS/man came/VBD/come"_s << u"least"_s
                              << u"six men"_s;
    QTest::newRow("most people") << u"Most/JJS men/NNS/man came/VBD/come"_s << u"Most"_s << u"Most men"_s;
    QTest::newRow("what names a thing")
        << u"The/DT tax/NN office/NN closed/VBD/close"_s << u"The tax"_s << u"tax office"_s;
}

void tst_References::names()
{
    QFETCH(QString, source);
    QFETCH(QString, words);
    const TestArticle article(source);
    const StageInput input = article.input();
    QTEST(References(input).nameOf(lastPhrase(input, words)).name, "expected");
}

QTEST_GUILESS_MAIN(tst_References)
#include "tst_references.moc"
