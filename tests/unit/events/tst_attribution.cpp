// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/attribution.h"
#include "testarticle.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Attribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byWordOrder_data();
    void byWordOrder();
    void byTheTree();
    void behindWhatItReports();
    void waitsForThePublicationDate();
};

namespace {

std::optional<ReportedStatement> statementOf(const TestArticle &article, const QString &trigger)
{
    const StageInput input = article.input();
    return statementOn(input, References(input), article.find(trigger));
}

QString told(const TestArticle &article, const std::optional<ReportedStatement> &statement)
{
    if (!statement)
        return {};
    return QStringList{statement->speaker.name, statement->verb,
                       statement->words.in(article.input().text.text).toString(),
                       statement->date ? statement->date->toTimex() : QString()}
        .join(u'|');
}

} // namespace

void tst_Attribution::byWordOrder_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("expected"); // speaker, verb, words, date
    const QString head = u"The/DT minister/NN "_s;
    const QString firm = u"the/DT firm/NN had/VBD+/have closed/VBN/close the/DT plant/NN "_s;
    QTest::newRow("said that") << head + u"said/VBD/say that/IN+ "_s + firm + u"./."_s << u"closed"_s
                               << u"minister|say|The minister said|"_s;
    QTest::newRow("said without that")
        << head + u"said/VBD/say "_s + firm + u"./."_s << u"closed"_s << u"minister|say|The minister said|"_s;
    QTest::newRow("dated on its own")
        << head + u"said/VBD/say on/IN Tuesday/NNP that/IN+ "_s + firm + u"on/IN Monday/NNP ./."_s
        << u"closed"_s << u"minister|say|The minister said on Tuesday|2021-05-04"_s;
    QTest::newRow("dated in front") << u"On/IN Tuesday/NNP the/DT minister/NN said/VBD/say that/IN+ "_s +
                                           firm + u"on/IN Monday/NNP ./."_s
                                    << u"closed"_s
                                    << u"minister|say|On Tuesday the minister said|2021-05-04"_s;
    QTest::newRow("the date of the event is not that of the statement")
        << head + u"said/VBD/say that/IN+ "_s + firm + u"on/IN Monday/NNP ./."_s << u"closed"_s
        << u"minister|say|The minister said|"_s;
    QTest::newRow("according to")
        << u"According/VBG/accord to/IN the/DT police/NN ,/, the/DT man/NN fled/VBD/flee ./."_s << u"fled"_s
        << u"police|according to|According to the police|"_s;
    QTest::newRow("nobody said it") << u"The/DT firm/NN closed/VBD/close the/DT plant/NN ./."_s << u"closed"_s
                                    << QString();
    QTest::newRow("the statement itself")
        << head + u"said/VBD/say that/IN+ "_s + firm + u"./."_s << u"said"_s << QString();
    QTest::newRow("not said") << head + u"did/VBD+/do not/RB say/VB that/IN+ "_s + firm + u"./."_s
                              << u"closed"_s << QString();
    QTest::newRow("might say") << head + u"may/MD say/VB that/IN+ "_s + firm + u"./."_s << u"closed"_s
                               << QString();
    QTest::newRow("denied") << head + u"denied/VBD/deny that/IN+ "_s + firm + u"./."_s << u"closed"_s
                            << QString();
    QTest::newRow("while it was said")
        << u"The/DT firm/NN closed/VBD/close the/DT plant/NN when/WRB the/DT minister/NN said/VBD/say so/RB ./."_s
        << u"closed"_s << QString();
    QTest::newRow("by nobody named") << u"It/PRP was/VBD+/be reported/VBN/report that/IN+ "_s + firm +
                                            u"./."_s
                                     << u"closed"_s << u"|report|was reported|"_s;
}

void tst_Attribution::byWordOrder()
{
    QFETCH(QString, source);
    QFETCH(QString, trigger);
    QStringList times;
    for (const QString &time : {u"Tuesday=2021-05-04"_s, u"Monday=2021-05-03"_s}) // as in the rows
        if (source.contains(time.section(u'=', 0, 0)))
            times << time;
    const TestArticle article(source, times.join(u','));
    QTEST(told(article, statementOf(article, trigger)), "expected");
}

void tst_Attribution::byTheTree()
{
    TestArticle article(
        u"Airbus/NNP ,/, an/DT aircraft/NN maker/NN ,/, said/VBD/say Tuesday/NNP it/PRP "
        "closed/VBD/close a/DT plant/NN and/CC fired/VBD/fire workers/NNS/worker Monday/NNP ./."_s,
        u"Tuesday=2021-05-04,Monday=2021-05-03"_s);
    article.addEntity(u"Airbus"_s, EntityKind::Organization);
    article.attach(u"said"_s, {}, Relation::Root);
    article.attach(u"Airbus"_s, u"said"_s, Relation::Nsubj);
    article.attach(u"Tuesday"_s, u"said"_s, Relation::OblUnmarked);
    article.attach(u"closed"_s, u"said"_s, Relation::Ccomp);
    article.attach(u"fired"_s, u"closed"_s, Relation::Conj);
    article.attach(u"workers"_s, u"fired"_s, Relation::Obj);
    article.attach(u"Monday"_s, u"fired"_s, Relation::OblUnmarked);
    for (const QString &trigger : {u"closed"_s, u"fired"_s, u"workers"_s})
        QCOMPARE(told(article, statementOf(article, trigger)),
                 u"Airbus|say|Airbus, an aircraft maker, said Tuesday|2021-05-04"_s);
    QVERIFY(!statementOf(article, u"said"_s));
    QVERIFY(!statementOf(article, u"Airbus"_s));
}

void tst_Attribution::behindWhatItReports()
{
    TestArticle article(u"The/DT plant/NN closed/VBD/close ,/, the/DT firm/NN said/VBD/say ./."_s);
    article.attach(u"closed"_s, {}, Relation::Root);
    article.attach(u"plant"_s, u"closed"_s, Relation::Nsubj);
    article.attach(u"said"_s, u"closed"_s, Relation::Parataxis);
    QVERIFY(!statementOf(article, u"closed"_s)); // said by nobody: "so to say"
    article.attach(u"firm"_s, u"said"_s, Relation::Nsubj);
    QCOMPARE(told(article, statementOf(article, u"closed"_s)), u"firm|say|the firm said|"_s);
    QVERIFY(!statementOf(article, u"said"_s));
}

void tst_Attribution::waitsForThePublicationDate()
{
    TestArticle article(u"The/DT firm/NN said/VBD/say yesterday/NN that/IN+ it/PRP closed/VBD/close ./."_s,
                        u"yesterday="_s);
    article.makeRelative(0, u"day-1"_s);
    const auto statement = statementOf(article, u"closed"_s);
    QVERIFY(statement);
    QVERIFY(!statement->date);
    QCOMPARE(statement->relative, u"yesterday"_s);
    QCOMPARE(statement->dateSpan.in(article.input().text.text), u"yesterday"_s);
}

QTEST_GUILESS_MAIN(tst_Attribution)
#include "tst_attribution.moc"
