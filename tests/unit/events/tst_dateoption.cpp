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
    void context();
};

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

QTEST_GUILESS_MAIN(tst_DateOption)
#include "tst_dateoption.moc"
