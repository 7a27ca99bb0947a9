// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/candidatefinder.h"
#include "app/events/dateoption.h"
#include "testarticle.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_DateOption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bounds_data();
    void bounds();
    void options_data();
    void options();
    void ofAnotherNoun_data();
    void ofAnotherNoun();
    void ofSisterVerb_data();
    void ofSisterVerb();
    void context();
    void kin_data();
    void kin();
    void tied_data();
    void tied();
};

namespace {

DatedEvent eventOf(const TestArticle &article, const QString &word, const QString &date)
{
    DatedEvent event;
    event.trigger = article.find(word);
    event.sentence = article.input().layer.sentenceOf[size_t(event.trigger)];
    event.date = DateValue::fromTimex(date);
    return event;
}

/// The options of the last event with trigger \a word.
std::vector<DateOption> optionsOf(const TestArticle &article, const QString &word,
                                  const std::vector<DatedEvent> &earlier)
{
    const StageInput input = article.input();
    std::vector<DateOption> options;
    for (const Candidate &candidate : CandidateFinder(input).find())
        if (article.word(candidate.trigger) == word)
            options = dateOptions({input, {}, candidate, EventType::Business, earlier});
    return options;
}

} // namespace

void tst_DateOption::bounds_data()
{
    QTest::addColumn<QString>("preposition");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in") << u"in"_s << u"2012"_s;
    QTest::newRow("since") << u"since"_s << u"2012/.."_s;
    QTest::newRow("until") << u"until"_s << u"../2012"_s;
    QTest::newRow("by") << u"by"_s << u"../2012"_s;
    QTest::newRow("before") << u"before"_s << u"../2012"_s;
    QTest::newRow("around is no bound") << u"around"_s << u"2012"_s;
}

void tst_DateOption::bounds()
{
    QFETCH(QString, preposition);
    QFETCH(QString, expected);
    const TestArticle article(u"Plants/NNS/plant closed/VBD/close %1/IN 2012/CD"_s.arg(preposition),
                              u"2012=2012"_s);
    const auto date = dateSaidBy(article.input(), 0);
    QVERIFY(date);
    QCOMPARE(date->toTimex(), expected);
}

void tst_DateOption::options_data()
{
    QTest::addColumn<QString>("times");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("expected");
    QTest::newRow("its clause says it, the day before publication")
        << u"Friday=2021-05-07"_s << u"2021-05-08"_s << u"2021-05-07 2021-05-08 -"_s;
    QTest::newRow("publication day and the day before")
        << QString() << u"2021-05-08"_s << u"2021-05-08 2021-05-07 -"_s;
    QTest::newRow("no publication date: never today")
        << u"Friday=2021-05-07"_s << QString() << u"2021-05-07 -"_s;
    QTest::newRow("nothing known") << QString() << QString() << u"-"_s;
    QTest::newRow("published in a month only") << QString() << u"2021-05"_s << u"-"_s;
}

void tst_DateOption::options()
{
    QFETCH(QString, times);
    QFETCH(QString, published);
    QFETCH(QString, expected);
    const TestArticle article(u"Plants/NNS/plant closed/VBD/close on/IN Friday/NNP"_s, times, published);
    const StageInput input = article.input();
    const auto candidates = CandidateFinder(input).find();
    QCOMPARE(candidates.size(), size_t(1));
    const ArticleProfile profile = ArticleProfile::of(input);
    QStringList found;
    for (const DateOption &option : dateOptions({input, profile, candidates[0], EventType::Business, {}}))
        found << (option.date ? option.date->toTimex() : u"-"_s);
    QCOMPARE(found.join(u' '), expected);
}

void tst_DateOption::ofAnotherNoun_data()
{
    QTest::addColumn<bool>("hangs");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the verb has a day of its own") << true << u"2021-05-07 -"_s;
    QTest::newRow("nothing hangs on the verb") << false << u"2021 2021-05-07 -"_s;
}

/// The year before a noun is no date of the verb.
void tst_DateOption::ofAnotherNoun()
{
    QFETCH(bool, hangs);
    TestArticle article(
        u"Yesterday/NN at/IN 2021/CD 's/POS conference/NN ,/, it/PRP unveiled/VBD/unveil phones/NNS"_s,
        u"Yesterday=2021-05-07,2021=2021"_s);
    article.attach(u"2021"_s, u"conference"_s, Relation::NmodPoss);
    if (hangs)
        article.attach(u"Yesterday"_s, u"unveiled"_s, Relation::Obl);
    QStringList found;
    for (const DateOption &option : optionsOf(article, u"unveiled"_s, {}))
        found << (option.date ? option.date->toTimex() : u"-"_s);
    QTEST(found.join(u' '), "expected");
}

void tst_DateOption::ofSisterVerb_data()
{
    QTest::addColumn<Relation>("relation"); // of the second verb to the first
    QTest::addColumn<bool>("dated");
    QTest::addColumn<QString>("expected");
    QTest::newRow("each has its year") << Relation::Conj << true << u"1897 -"_s;
    QTest::newRow("the second has none") << Relation::Conj << false << u"1890 1897 -"_s;
    QTest::newRow("no sister") << Relation::Advcl << true << u"1890 1897 -"_s;
}

/// The year of a verb is no date of one that is joined to it and has its own.
void tst_DateOption::ofSisterVerb()
{
    QFETCH(Relation, relation);
    QFETCH(bool, dated);
    TestArticle article(
        u"She/PRP studied/VBD/study in/IN 1890/CD and/CC married/VBD/marry Tom/NNP in/IN 1897/CD"_s,
        u"1890=1890,1897=1897"_s);
    article.attach(u"1890"_s, u"studied"_s, Relation::Obl);
    article.attach(u"married"_s, u"studied"_s, relation);
    if (dated)
        article.attach(u"1897"_s, u"married"_s, Relation::Obl);
    QStringList found;
    for (const DateOption &option : optionsOf(article, u"married"_s, {}))
        found << (option.date ? option.date->toTimex() : u"-"_s);
    found.sort();
    found.move(int(found.indexOf(u"-"_s)), int(found.size()) - 1);
    QTEST(found.join(u' '), "expected");
}

void tst_DateOption::context()
{
    const TestArticle article(u"Plants/NNS/plant closed/VBD/close"_s);
    const StageInput input = article.input();
    const auto candidates = CandidateFinder(input).find();
    DatedEvent before;
    before.date = DateValue::fromTimex(u"2019-04");
    const std::vector<DatedEvent> earlier{before};
    const auto options = dateOptions({input, {}, candidates[0], EventType::Business, earlier});
    QCOMPARE(options.size(), size_t(2));
    QCOMPARE(options[0].contextEvent, 0);
    QVERIFY(options[1].isNone());
}

void tst_DateOption::kin_data()
{
    QTest::addColumn<QString>("later");
    QTest::addColumn<int>("kin");
    QTest::newRow("the same word") << u"resigned/VBD/resign"_s << 0;
    QTest::newRow("a word of the family") << u"announced/VBD/announce his/PRP$ resignation/NN"_s << 0;
    QTest::newRow("another word") << u"sang/VBD/sing"_s << -1;
}

void tst_DateOption::kin()
{
    QFETCH(QString, later);
    QFETCH(int, kin);
    const TestArticle article(
        u"Bo/NNP resigned/VBD/resign ./. | Bo/NNP slept/VBD/sleep ./. | Bo/NNP %1 ./."_s.arg(later));
    const QString trigger = later.contains(u"resignation"_s) ? u"resignation"_s : later.section(u'/', 0, 0);
    int found = -1;
    for (const DateOption &option :
         optionsOf(article, trigger, {eventOf(article, u"resigned"_s, u"2019-04"_s)}))
        if (option.kinEvent >= 0)
            found = option.kinEvent;
    QCOMPARE(found, kin);
}

void tst_DateOption::tied_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<int>("tied");
    QTest::newRow("hangs on it") << u"closed"_s << 0;
    QTest::newRow("hangs on another word") << u"Plants"_s << -1;
}

void tst_DateOption::tied()
{
    QFETCH(QString, head);
    QFETCH(int, tied);
    TestArticle article(
        u"Plants/NNS/plant closed/VBD/close and/CC workers/NNS/worker protested/VBD/protest"_s);
    article.attach(u"closed"_s, {}, Relation::Root);
    article.attach(u"protested"_s, head, Relation::Conj);
    const auto options = optionsOf(article, u"protested"_s, {eventOf(article, u"closed"_s, u"2019-04"_s)});
    QVERIFY(!options.empty());
    QCOMPARE(options.front().contextEvent, 0);
    QCOMPARE(options.front().tiedEvent, tied);
}

QTEST_GUILESS_MAIN(tst_DateOption)
#include "tst_dateoption.moc"
