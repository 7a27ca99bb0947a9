// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/candidatefinder.h"
#include "app/events/eventtitle.h"
#include "app/events/headline.h"
#include "testarticle.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// Titles from dependency trees that are made by hand.
class tst_Headline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbs_data();
    void verbs();
    void leftOut_data();
    void leftOut();
    void nouns_data();
    void nouns();
    void scheduled_data();
    void scheduled();
    void ofListsOfNames();
    void placesBehindCommas();
    void quotation();
    void reported();
    void fits();
    void notParsed();
};

namespace {

Draft draftOf(const StageInput &input, const References &references, const QString &trigger)
{
    Draft draft;
    for (const Candidate &candidate : CandidateFinder(input).find())
        if (input.text.word(candidate.trigger) == trigger) {
            draft.candidate = candidate;
            draft.participants = participantsOf(input, references, candidate);
        }
    return draft;
}

QString headline(const TestArticle &article, const QString &trigger, qsizetype room = MaximumTitleLength)
{
    const StageInput input = article.input();
    const References references(input);
    return headlineOf(input, references, draftOf(input, references, trigger), room);
}

void columns()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("times");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("expected");
}

void compare()
{
    QFETCH(QString, source);
    QFETCH(QString, times);
    QFETCH(QString, trigger);
    QTEST(headline(TestArticle(source, times), trigger), "expected");
}

} // namespace

void tst_Headline::verbs_data()
{
    columns();
    QTest::newRow("perfect becomes past")
        << u"Ann/NNP//3:nsubj has/VBZ+/have/3:aux met/VBN/meet/0:root Bob/NNP//3:obj"_s << QString()
        << u"met"_s << u"Ann met Bob"_s;
    QTest::newRow("perfect passive becomes past")
        << u"Ann/NNP//4:nsubj:pass has/VBZ+/have/4:aux been/VBN+/be/4:aux:pass arrested/VBN/arrest/0:root"_s
        << QString() << u"arrested"_s << u"Ann was arrested"_s;
    QTest::newRow("participle becomes past")
        << u"Ann/NNP//2:nsubj spoke/VBD/speak/0:root ,/,//4:punct accusing/VBG/accuse/2:advcl Bob/NNP//4:obj"_s
        << QString() << u"accusing"_s << u"Ann accused Bob"_s;
    QTest::newRow("emphasis becomes past")
        << u"Ann/NNP//3:nsubj did/VBD+/do/3:aux visit/VB/visit/0:root Rome/NNP//3:obj"_s << QString()
        << u"visit"_s << u"Ann visited Rome"_s;
    QTest::newRow("a list of people were")
        << u"Ann/NNP//5:nsubj:pass and/CC//3:cc Bob/NNP//1:conj were/VBD+/be/5:aux:pass arrested/VBN/arrest/0:root"_s
        << QString() << u"arrested"_s << u"Ann and Bob were arrested"_s;
    QTest::newRow("relative pronoun as subject")
        << u"the/DT//2:det man/NN//6:nsubj who/WP//4:nsubj attacked/VBD/attack/2:acl:relcl Ann/NNP//4:obj fled/VBD/flee/0:root"_s
        << QString() << u"attacked"_s << u"man attacked Ann"_s;
    QTest::newRow("relative pronoun as object")
        << u"Ann/NNP//6:nsubj ,/,//5:punct whom/WP//5:obj Bob/NNP//5:nsubj met/VBD/meet/1:acl:relcl fled/VBD/flee/0:root"_s
        << QString() << u"met"_s << u"Bob met Ann"_s;
    QTest::newRow("subject of the clause before")
        << u"Ann/NNP//2:nsubj left/VBD/leave/0:root and/CC//4:cc attacked/VBD/attack/2:conj Bob/NNP//4:obj"_s
        << QString() << u"attacked"_s << u"Ann attacked Bob"_s;
    QTest::newRow("a sentence that lacks its predicate")
        << u"Two/CD//2:nummod jets/NNS/jet/0:root crashed/VBN/crash/2:acl"_s << QString() << u"crashed"_s
        << u"Two jets crashed"_s;
    QTest::newRow("a sentence that lacks its predicate, with an agent")
        << u"Two/CD//2:nummod jets/NNS/jet/0:root sunk/VBN/sink/2:acl by/IN//5:case pirates/NNS/pirate/3:obl:agent"_s
        << QString() << u"sunk"_s << u"Two jets were sunk by pirates"_s;
    QTest::newRow("a participle with an object")
        << u"Ford/NNP//0:root bought/VBN/buy/1:acl shares/NNS/share/2:obj"_s << QString() << u"bought"_s
        << u"Ford bought shares"_s;
    QTest::newRow("a participle of two objects")
        << u"men/NNS/man/4:nsubj given/VBN/give/1:acl prizes/NNS/prize/2:obj left/VBD/leave/0:root"_s
        << QString() << u"given"_s << u"men were given prizes"_s;
    QTest::newRow("not guilty")
        << u"Ann/NNP//2:nsubj found/VBD/find/0:root Bob/NNP//2:obj not/RB//5:advmod guilty/JJ//2:xcomp"_s
        << QString() << u"found"_s << u"Ann found Bob not guilty"_s;
    QTest::newRow("what was announced today")
        << u"Ann/NNP//2:nsubj announced/VBD/announce/0:root today/NN//2:obj talks/NNS/talk/2:obj to/TO//7:mark be/VB+/be/7:aux:pass held/VBN/hold/2:xcomp"_s
        << u"today=2020-05-05"_s << u"announced"_s << u"Ann announced talks to be held"_s;
    QTest::newRow("one person in two roles")
        << u"boxer/NN//6:nsubj:pass and/CC//4:cc medalist/NN//4:compound Bob/NNP//1:conj was/VBD+/be/6:aux:pass banned/VBN/ban/0:root"_s
        << QString() << u"banned"_s << u"boxer and medalist Bob was banned"_s;
    QTest::newRow("conjunction taken for a preposition")
        << u"Bob/NNP//2:nsubj left/VBD/leave/0:root before/IN//5:case the/DT//5:det jet/NN//2:obl crashed/VBN/crash/5:acl"_s
        << QString() << u"crashed"_s << u"jet crashed"_s;
    QTest::newRow("infinitive to its end")
        << u"Ann/NNP//2:nsubj pledged/VBD/pledge/0:root to/TO//4:mark help/VB/help/2:xcomp Bob/NNP//4:obj in/IN//7:case Rome/NNP//4:obl"_s
        << QString() << u"pledged"_s << u"Ann pledged to help Bob in Rome"_s;
    QTest::newRow("an irregular past tagged as base")
        << u"Ann/NNP//2:nsubj shot/VBP/shot/0:root Bob/NNP//2:obj"_s << QString() << u"shot"_s
        << u"Ann shot Bob"_s;
    QTest::newRow("in order to")
        << u"Ann/NNP//2:nsubj left/VBD/leave/0:root Rome/NNP//2:obj in/IN//7:mark order/NN//4:fixed to/TO//7:mark help/VB/help/2:advcl Bob/NNP//7:obj"_s
        << QString() << u"left"_s << u"Ann left Rome in order to help Bob"_s;
    QTest::newRow("her own pronoun stays")
        << u"Ann/NNP//2:nsubj attacked/VBD/attack/0:root Bob/NNP//2:obj near/IN//5:case her/PRP//2:obl"_s
        << QString() << u"attacked"_s << u"Ann attacked Bob near her"_s;
    QTest::newRow("what is said of a state")
        << u"Ann/NNP//2:nsubj declared/VBD/declare/0:root the/DT//4:det fire/NN//7:nsubj was/VBD/be/7:cop under/IN//7:case control/NN//2:ccomp"_s
        << QString() << u"declared"_s << u"Ann declared the fire was under control"_s;
    QTest::newRow("what is said, with its not")
        << u"Ann/NNP//2:nsubj announced/VBD/announce/0:root that/IN+//7:mark she/PRP//7:nsubj will/MD//7:aux not/RB//7:advmod resign/VB/resign/2:ccomp"_s
        << QString() << u"announced"_s << u"Ann announced that she will not resign"_s;
}

void tst_Headline::verbs()
{
    compare();
}

void tst_Headline::leftOut_data()
{
    columns();
    QTest::newRow("date")
        << u"Ann/NNP//2:nsubj met/VBD/meet/0:root Bob/NNP//2:obj on/IN//5:case Friday/NNP//2:obl"_s
        << u"Friday=2021-05-07"_s << u"met"_s << u"Ann met Bob"_s;
    QTest::newRow("a duration stays")
        << u"Ann/NNP//2:nsubj visited/VBD/visit/0:root Rome/NNP//2:obj for/IN//6:case three/CD//6:nummod years/NNS/year/2:obl"_s
        << QString() << u"visited"_s << u"Ann visited Rome for three years"_s;
    QTest::newRow("brackets")
        << u"Ann/NNP//5:nsubj (/-LRB-//3:punct AB/NNP//1:appos )/-RRB-//3:punct met/VBD/meet/0:root Bob/NNP//5:obj"_s
        << QString() << u"met"_s << u"Ann met Bob"_s;
    QTest::newRow("relative clause")
        << u"Ann/NNP//4:nsubj who/WP//3:nsubj sings/VBZ/sing/1:acl:relcl met/VBD/meet/0:root Bob/NNP//4:obj"_s
        << QString() << u"met"_s << u"Ann met Bob"_s;
    QTest::newRow("linking adverb")
        << u"Ann/NNP//2:nsubj met/VBD/meet/0:root Bob/NNP//2:obj too/RB//2:advmod"_s << QString() << u"met"_s
        << u"Ann met Bob"_s;
    QTest::newRow("circumstance")
        << u"Ann/NNP//2:nsubj met/VBD/meet/0:root Bob/NNP//2:obj despite/IN//6:case the/DT//6:det rain/NN//2:obl"_s
        << QString() << u"met"_s << u"Ann met Bob"_s;
    QTest::newRow("article of the subject only")
        << u"The/DT//2:det court/NN//3:nsubj sentenced/VBD/sentence/0:root the/DT//5:det thief/NN//3:obj"_s
        << QString() << u"sentenced"_s << u"court sentenced the thief"_s;
    QTest::newRow("conjunction at the start")
        << u"And/CC//2:cc soldiers/NNS/soldier/3:nsubj attacked/VBD/attack/0:root Bob/NNP//3:obj"_s
        << QString() << u"attacked"_s << u"soldiers attacked Bob"_s;
    QTest::newRow("comma of a place stays")
        << u"Ann/NNP//2:nsubj met/VBD/meet/0:root Bob/NNP//2:obj in/IN//5:case Reno/NNP//2:obl ,/,//7:punct Nevada/NNP//5:nmod:unmarked"_s
        << QString() << u"met"_s << u"Ann met Bob in Reno, Nevada"_s;
    QTest::newRow("a name that the word stands for")
        << u"A/DT//2:det lawyer/NN//6:nsubj ,/,//4:punct Ann/NNP//2:appos ,/,//4:punct met/VBD/meet/0:root Bob/NNP//6:obj"_s
        << QString() << u"met"_s << u"lawyer met Bob"_s;
}

void tst_Headline::leftOut()
{
    compare();
}

void tst_Headline::nouns_data()
{
    columns();
    QTest::newRow("with what of adds")
        << u"Bob/NNP//2:nsubj left/VBD/leave/0:root after/IN//5:case the/DT//5:det murder/NN//2:obl of/IN//7:case Ann/NNP//5:nmod"_s
        << QString() << u"murder"_s << u"murder of Ann"_s;
    QTest::newRow("without its year")
        << u"The/DT//3:det 1829/CD//3:nummod abolition/NN//5:nsubj of/IN//5:case slavery/NN//3:nmod"_s
        << u"1829=1829"_s << u"abolition"_s << u"abolition of slavery"_s;
    QTest::newRow("not its verb")
        << u"The/DT//2:det cause/NN//5:nsubj was/VBD/be/5:cop the/DT//5:det murder/NN//0:root of/IN//7:case Ann/NNP//5:nmod"_s
        << QString() << u"murder"_s << u"murder of Ann"_s;
}

void tst_Headline::nouns()
{
    compare();
}

void tst_Headline::scheduled_data()
{
    columns();
    QTest::newRow("future") << u"Ann/NNP//3:nsubj will/MD//3:aux meet/VB/meet/0:root Bob/NNP//3:obj"_s
                            << QString() << u"meet"_s << u"Ann will meet Bob"_s;
    QTest::newRow("is to be")
        << u"Ann/NNP//5:nsubj:pass is/VBZ+/be/5:aux to/TO//5:mark be/VB+/be/5:aux:pass replaced/VBN/replace/0:root"_s
        << QString() << u"replaced"_s << u"Ann to be replaced"_s;
}

void tst_Headline::scheduled()
{
    QFETCH(QString, source);
    QFETCH(QString, trigger);
    const TestArticle article(source);
    const StageInput input = article.input();
    const References references(input);
    Draft draft = draftOf(input, references, trigger);
    draft.candidate.status = EventStatus::Scheduled;
    QTEST(headlineOf(input, references, draft, MaximumTitleLength), "expected");
}

void tst_Headline::ofListsOfNames()
{
    TestArticle article(
        u"boxer/NN//6:nsubj:pass and/CC//4:cc medalist/NN//4:compound Bob/NNP//1:conj was/VBD+/be/6:aux:pass banned/VBN/ban/0:root"_s);
    article.addEntity(u"Bob"_s, EntityKind::Person);
    QCOMPARE(headline(article, u"banned"_s), u"medalist Bob was banned"_s);
}

void tst_Headline::placesBehindCommas()
{
    TestArticle article(
        u"a/DT//2:det judge/NN//0:root in/IN//4:case Paris/NNP//2:nmod ,/,//7:punct France/NNP//7:nsubj fined/VBD/fine/2:acl Bob/NNP//7:obj"_s);
    article.addEntity(u"Paris"_s, EntityKind::Place);
    article.addEntity(u"France"_s, EntityKind::Place);
    QVERIFY(headline(article, u"fined"_s).startsWith(u"judge"_s));
    TestArticle other(
        u"In/IN//2:case Paris/NNP//5:obl ,/,//5:punct France/NNP//5:nsubj fined/VBD/fine/0:root Bob/NNP//5:obj"_s);
    other.addEntity(u"Paris"_s, EntityKind::Place);
    other.addEntity(u"France"_s, EntityKind::Place);
    QCOMPARE(headline(other, u"fined"_s), u"France fined Bob"_s);
}

void tst_Headline::quotation()
{
    const TestArticle article(
        u"Ann/NNP//2:nsubj warned/VBD/warn/0:root :/:/:/2:punct \u201C/``//5:punct We/PRP//6:nsubj will/MD//2:ccomp never/RB//6:advmod do/VB//6:dep that/DT//8:obj ././/2:punct \u201D/''//2:punct"_s);
    const StageInput input = article.input();
    const References references(input);
    Draft draft = draftOf(input, references, u"warned"_s);
    draft.type = EventType::Statement;
    QCOMPARE(headlineOf(input, references, draft, MaximumTitleLength),
             u"Ann warned \u201CWe will never do that\u201D"_s);
    QCOMPARE(headlineOf(input, references, draft, 30), u"Ann warned \u201CWe will never do\u2026\u201D"_s);
    draft.type = EventType::Conflict;
    QCOMPARE(headlineOf(input, references, draft, MaximumTitleLength), u"Ann warned"_s);
}

void tst_Headline::reported()
{
    const TestArticle article(
        u"Ann/NNP//2:nsubj announced/VBD/announce/0:root that/IN+//6:mark she/PRP//6:nsubj had/VBD+/have/6:aux sold/VBN/sell/2:ccomp companies/NNS/company/6:obj"_s);
    const StageInput input = article.input();
    const References references(input);
    Draft draft = draftOf(input, references, u"announced"_s);
    draft.type = EventType::Statement;
    QCOMPARE(headlineOf(input, references, draft, MaximumTitleLength),
             u"Ann announced that she had sold companies"_s);
    QCOMPARE(headlineOf(input, references, draft, 34), u"Ann announced that she had sold\u2026"_s);
    QCOMPARE(headlineOf(input, references, draft, 20), u"Ann announced"_s);
}

void tst_Headline::fits()
{
    const TestArticle article(
        u"Ann/NNP//2:nsubj attacked/VBD/attack/0:root Bob/NNP//2:obj with/IN//5:case stones/NNS/stone/2:obl from/IN//7:case Rome/NNP//5:nmod"_s);
    QCOMPARE(headline(article, u"attacked"_s), u"Ann attacked Bob with stones from Rome"_s);
    QCOMPARE(headline(article, u"attacked"_s, 30), u"Ann attacked Bob with stones"_s);
    QCOMPARE(headline(article, u"attacked"_s, 20), u"Ann attacked Bob"_s);
}

void tst_Headline::notParsed()
{
    QCOMPARE(headline(TestArticle(u"Ann/NNP met/VBD/meet Bob/NNP"_s), u"met"_s), QString());
}

QTEST_GUILESS_MAIN(tst_Headline)
#include "tst_headline.moc"
