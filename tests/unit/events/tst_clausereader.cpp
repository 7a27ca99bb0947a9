// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/clausereader.h"
#include "taggedtext.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_ClauseReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clauses_data();
    void clauses();
    void tense_data();
    void tense();
    void quotations();
};

namespace {

QString heads(const AnalysedText &text, const ClauseLayer &layer, const std::vector<int> &phrases)
{
    QStringList words;
    for (int np : phrases)
        words << text.word(layer.phrases[size_t(np)].head).toString();
    return words.join(u'+');
}

QString describe(const AnalysedText &text, const ClauseLayer &layer, const Clause &clause,
                 const std::vector<Timex> &times)
{
    QString line = heads(text, layer, clause.subjects) + u" > "_s + text.word(clause.verb.main).toString();
    if (!clause.objects.empty())
        line += u" > "_s + heads(text, layer, clause.objects);
    for (const PrepositionalPhrase &pp : clause.prepositional)
        line += u" ("_s + text.word(pp.preposition).toString() + u' ' +
                text.word(layer.phrases[size_t(pp.phrase)].head).toString() + u')';
    for (int time : clause.times)
        line += u" ["_s + times[size_t(time)].span.in(text.text).toString() + u']';
    return line;
}

} // namespace

void tst_ClauseReader::clauses_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("times");
    QTest::addColumn<QString>("expected");

    QTest::newRow("subject verb object") << u"Blinken/NNP met/VBD/meet Motegi/NNP in/IN London/NNP ./."_s
                                         << QString() << u"Blinken > met > Motegi (in London)"_s;
    QTest::newRow("time between verb and infinitive")
        << u"Japan/NNP pledged/VBD/pledge Wednesday/NNP to/TO cooperate/VB as/IN+ diplomats/NNS/diplomat met/VBD/meet in/IN London/NNP ./."_s
        << u"Wednesday"_s << u"Japan > pledged [Wednesday]; Japan > cooperate; diplomats > met (in London)"_s;
    QTest::newRow("time between subject and verb")
        << u"Korea/NNP last/JJ month/NN voiced/VBD/voice anger/NN after/IN+ Suga/NNP sent/VBD/send an/DT offering/NN to/IN the/DT shrine/NN ./."_s
        << u"last month"_s << u"Korea > voiced > anger [last month]; Suga > sent > offering (to shrine)"_s;
    QTest::newRow("interrupting relative clause")
        << u"Musk/NNP ,/, who/WP bought/VBD/buy Twitter/NNP last/JJ year/NN ,/, accused/VBD/accuse Meta/NNP on/IN Monday/NNP ./."_s
        << u"last year,Monday"_s << u"Musk > accused > Meta [Monday]; Musk > bought > Twitter [last year]"_s;
    QTest::newRow("complement without a word")
        << u"The/DT ministry/NN said/VBD/say the/DT three/CD ministers/NNS/minister met/VBD/meet on/IN Monday/NNP ./."_s
        << u"Monday"_s << u"ministry > said; ministers > met [Monday]"_s;
    QTest::newRow("time before a complement")
        << u"Daunis/NNP found/VBD/find Monday/NNP France/NNP acted/VBD/act badly/RB ./."_s << u"Monday"_s
        << u"Daunis > found [Monday]; France > acted"_s;
    QTest::newRow("shared subject")
        << u"Macron/NNP held/VBD/hold a/DT meeting/NN and/CC deployed/VBD/deploy forces/NNS/force ./."_s
        << QString() << u"Macron > held > meeting; Macron > deployed > forces"_s;
    QTest::newRow("passive with agent") << u"Khan/NNP was/VBD/be banned/VBN/ban by/IN the/DT agency/NN ./."_s
                                        << QString() << u"Khan > banned (by agency)"_s;
    QTest::newRow("list of subjects")
        << u"France/NNP ,/, the/DT union/NN and/CC Airbus/NNP criticised/VBD/criticise the/DT report/NN ./."_s
        << QString() << u"France+union+Airbus > criticised > report"_s;
    QTest::newRow("apposition")
        << u"On/IN Wednesday/NNP ,/, an/DT attorney/NN for/IN Twitter/NNP ,/, Spiro/NNP ,/, sent/VBD/send a/DT letter/NN ./."_s
        << u"Wednesday"_s << u"Spiro > sent > letter (for Twitter) [Wednesday]"_s;
    QTest::newRow("initial participle")
        << u"Joined/VBN/join by/IN aides/NNS/aide ,/, Blinken/NNP sat/VBD/sit down/RP ./."_s << QString()
        << u"Blinken > sat; Blinken > Joined (by aides)"_s;
    QTest::newRow("initial adverbial clause")
        << u"After/IN+ the/DT talks/NNS/talk ended/VBD/end on/IN Friday/NNP ,/, Blinken/NNP flew/VBD/fly to/IN Rome/NNP ./."_s
        << u"Friday"_s << u"Blinken > flew (to Rome); talks > ended [Friday]"_s;
    QTest::newRow("reduced relative")
        << u"The/DT plans/NNS/plan announced/VBN/announce in/IN January/NNP failed/VBD/fail ./."_s
        << u"January"_s << u"plans > failed; plans > announced [January]"_s;
    QTest::newRow("with and participle")
        << u"Relations/NNS/relation worsened/VBD/worsen in/IN 2019/CD ,/, with/IN Korea/NNP pulling/VBG/pull back/RP ./."_s
        << u"2019"_s << u"Relations > worsened [2019]; Korea > pulling"_s;
    QTest::newRow("object control") << u"Macron/NNP urged/VBD/urge parents/NNS/parent to/TO act/VB ./."_s
                                    << QString() << u"Macron > urged > parents; parents > act"_s;
    QTest::newRow("time inside a noun phrase")
        << u"The/DT 2009/CD crash/NN killed/VBD/kill 228/CD people/NNS ./."_s << u"2009"_s
        << u"crash > killed > people [2009]"_s;
    QTest::newRow("subject with of") << u"The/DT head/NN of/IN the/DT union/NN resigned/VBD/resign ./."_s
                                     << QString() << u"head > resigned"_s;
}

void tst_ClauseReader::clauses()
{
    QFETCH(QString, source);
    QFETCH(QString, times);
    QFETCH(QString, expected);
    const AnalysedText text = tagged(source);
    std::vector<Timex> timexes;
    for (const QString &words : times.split(u',', Qt::SkipEmptyParts))
        timexes.push_back(timexOf(text, words, u"2021"_s));
    const ClauseLayer layer = ClauseReader::byWordOrder()->read(text, timexes);
    QStringList found;
    for (const Clause &clause : layer.clauses)
        if (clause.hasVerb)
            found << describe(text, layer, clause, timexes);
    QCOMPARE(found.join(u"; "_s), expected);
}

void tst_ClauseReader::tense_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("past") << u"It/PRP fell/VBD/fall"_s << u"past"_s;
    QTest::newRow("perfect passive") << u"It/PRP has/VBZ+/have been/VBN+/be sold/VBN/sell"_s
                                     << u"present perfect passive"_s;
    QTest::newRow("progressive") << u"It/PRP was/VBD/be quickly/RB falling/VBG/fall"_s
                                 << u"past progressive"_s;
    QTest::newRow("future") << u"They/PRP will/MD meet/VB"_s << u"future"_s;
    QTest::newRow("modal") << u"They/PRP could/MD meet/VB"_s << u"modal"_s;
    QTest::newRow("negated") << u"They/PRP did/VBD+/do n't/RB/not meet/VB"_s << u"past negated"_s;
    QTest::newRow("never") << u"They/PRP never/RB met/VBD/meet"_s
                           << u"past"_s; // "never" stands before the group
    QTest::newRow("infinitive") << u"to/TO meet/VB"_s << u"infinitive"_s;
    QTest::newRow("copula") << u"It/PRP was/VBD/be cold/JJ"_s << u"past copula"_s;
    QTest::newRow("bare -ed form of a headline") << u"Talks/NNS/talk ended/VBN/end"_s << u"past"_s;
}

void tst_ClauseReader::tense()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    const ClauseLayer layer = ClauseReader::byWordOrder()->read(tagged(source), {});
    QCOMPARE(layer.clauses.size() > 0, true);
    QStringList found;
    for (const Clause &clause : layer.clauses) {
        if (!clause.hasVerb)
            continue;
        const VerbGroup &verb = clause.verb;
        constexpr const char *tenses[] = {"", "past", "present", "scheduled", "future"};
        const std::pair<bool, const char *> flags[] = {{verb.tense != Tense::None, tenses[int(verb.tense)]},
                                                       {verb.modal, "modal"},
                                                       {verb.perfect, "perfect"},
                                                       {verb.progressive, "progressive"},
                                                       {verb.passive, "passive"},
                                                       {verb.negated, "negated"},
                                                       {verb.infinitive, "infinitive"},
                                                       {verb.copula, "copula"}};
        for (const auto &[set, name] : flags)
            if (set)
                found << QString::fromLatin1(name);
    }
    QCOMPARE(found.join(u' '), expected);
}

void tst_ClauseReader::quotations()
{
    const AnalysedText text = tagged(u"\u201C/`` We/PRP won/VBD/win \u201D/'' he/PRP said/VBD/say ./."_s);
    const ClauseLayer layer = ClauseReader::byWordOrder()->read(text, {});
    QVERIFY(layer.quoted[2]);
    QVERIFY(!layer.quoted[5]);
}

QTEST_GUILESS_MAIN(tst_ClauseReader)
#include "tst_clausereader.moc"
