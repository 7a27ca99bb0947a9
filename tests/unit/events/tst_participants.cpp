// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/candidatefinder.h"
#include "app/events/participants.h"
#include "testarticle.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Participants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void participants_data();
    void participants();
    void pronouns();
};

namespace {

QString namesOf(const std::vector<NamedMention> &mentions)
{
    QStringList names;
    for (const NamedMention &mention : mentions)
        names << mention.name;
    return names.join(u", "_s);
}

Participants ofTrigger(const TestArticle &article, const QString &word)
{
    const StageInput input = article.input();
    const References references(input);
    for (const Candidate &candidate : CandidateFinder(input).find())
        if (article.word(candidate.trigger) == word)
            return participantsOf(input, references, candidate);
    return {};
}

} // namespace

void tst_Participants::participants_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("where");
    QTest::newRow("subject, object and place")
        << u"Blinken/NNP met/VBD/meet Motegi/NNP and/CC Chung/NNP in/IN London/NNP"_s << u"met"_s
        << u"Blinken, Motegi, Chung"_s << u"London"_s;
    QTest::newRow("passive") << u"Khan/NNP was/VBD/be arrested/VBN/arrest by/IN the/DT police/NNS"_s
                             << u"arrested"_s << u"Khan, police"_s << QString();
    QTest::newRow("thing as object") << u"Khan/NNP sold/VBD/sell a/DT car/NN"_s << u"sold"_s << u"Khan"_s
                                     << QString();
    QTest::newRow("owner of a noun") << u"Khan/NNP 's/POS arrest/NN followed/VBD/follow"_s << u"arrest"_s
                                     << u"Khan"_s << QString();
    QTest::newRow("of") << u"They/PRP mourned/VBD/mourn the/DT death/NN of/IN Khan/NNP"_s << u"death"_s
                        << u"Khan"_s << QString();
    QTest::newRow("destination") << u"Khan/NNP flew/VBD/fly to/IN London/NNP"_s << u"flew"_s << u"Khan"_s
                                 << u"London"_s;
    QTest::newRow("no place") << u"Khan/NNP spoke/VBD/speak in/IN anger/NN"_s << u"spoke"_s << u"Khan"_s
                              << QString();
}

void tst_Participants::participants()
{
    QFETCH(QString, source);
    QFETCH(QString, trigger);
    QFETCH(QString, who);
    QFETCH(QString, where);
    TestArticle article(source);
    for (const QString &person : {u"Blinken"_s, u"Motegi"_s, u"Chung"_s, u"Khan"_s})
        if (article.find(person) >= 0)
            article.addEntity(person, EntityKind::Person);
    if (article.find(u"London"_s) >= 0)
        article.addEntity(u"London"_s, EntityKind::Place);
    const Participants found = ofTrigger(article, trigger);
    QCOMPARE(namesOf(found.who), who);
    QCOMPARE(namesOf(found.where), where);
}

void tst_Participants::pronouns()
{
    TestArticle article(
        u"Khan/NNP left/VBD/leave Airbus/NNP ./. | He/PRP sued/VBD/sue the/DT company/NN ./."_s);
    article.addEntity(u"Khan"_s, EntityKind::Person);
    article.addEntity(u"Airbus"_s, EntityKind::Organization);
    QCOMPARE(namesOf(ofTrigger(article, u"sued"_s).who), u"Khan, Airbus"_s);
}

QTEST_GUILESS_MAIN(tst_Participants)
#include "tst_participants.moc"
