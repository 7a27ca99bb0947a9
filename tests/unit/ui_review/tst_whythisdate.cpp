// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/whythisdate.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dateline;

namespace {

Article article()
{
    Article made;
    made.text = u"Seoul last month voiced disappointment. It was in 2019 that ties worsened."_s;
    made.published = {PartialDate::day(2021, 5, 5), PublicationBasis::Given, {}, 1};
    return made;
}

TextSpan words(const Article &in, QLatin1String text)
{
    const qsizetype at = in.text.indexOf(text);
    return {at, at + text.size()};
}

Event dated(const QString &timex, DateBasis basis)
{
    Event made;
    made.sentence = {0, 39};
    made.date = DateValue::fromTimex(timex);
    made.dateBasis = basis;
    return made;
}

} // namespace

class tst_WhyThisDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvedFromThePublicationDate();
    void waitsForThePublicationDate();
    void statedInFull();
    void takenFromAnotherSentence();
    void anchoredInTheText();
    void setByAPerson();
    void withoutAnyWords();
    void saysWhatBoundsIt();
    void boundsOfWhatWaits();
    void otherReadingsHaveTheirProbability();
};

void tst_WhyThisDate::resolvedFromThePublicationDate()
{
    Event event = dated(u"2021-04"_s, DateBasis::Publication);
    event.dateSpan = words(article(), "last month"_L1);
    QCOMPARE(whyThisDate(event, article()),
             (QStringList{u"“last month” in the same sentence"_s, u"+ published 5 May 2021 (given)"_s,
                          u"= April 2021"_s}));
}

void tst_WhyThisDate::waitsForThePublicationDate()
{
    Article unknown = article();
    unknown.published = {};
    Event event = dated({}, DateBasis::Publication);
    event.date.reset();
    event.relative = u"last month"_s;
    event.dateSpan = words(unknown, "last month"_L1);
    const QStringList lines = whyThisDate(event, unknown);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].contains("not known yet"_L1));
    QVERIFY(lines[2].contains("waits"_L1));
}

void tst_WhyThisDate::statedInFull()
{
    Event event = dated(u"2019"_s, DateBasis::Stated);
    event.sentence = {40, 74};
    event.dateSpan = words(article(), "2019"_L1);
    QCOMPARE(whyThisDate(event, article()),
             (QStringList{u"“2019” in the same sentence"_s, u"= 2019, stated in full"_s}));
}

void tst_WhyThisDate::takenFromAnotherSentence()
{
    Event event = dated(u"2019"_s, DateBasis::OtherSentence);
    event.dateSpan = words(article(), "2019"_L1);
    QCOMPARE(whyThisDate(event, article()).first(), u"“2019” in another sentence"_s);
}

void tst_WhyThisDate::anchoredInTheText()
{
    Event event = dated(u"2019"_s, DateBasis::Stated);
    event.dateSpan = words(article(), "last month"_L1);
    event.trace = {{TraceStep::Kind::Anchor, {}, words(article(), "2019"_L1)}};
    QCOMPARE(whyThisDate(event, article())[1], u"+ “2019”, named elsewhere"_s);
}

void tst_WhyThisDate::setByAPerson()
{
    Event event = dated(u"2021-05-05"_s, DateBasis::User);
    event.dateSpan = words(article(), "last month"_L1);
    QCOMPARE(whyThisDate(event, article()), QStringList{u"5 May 2021 was set by you."_s});
}

void tst_WhyThisDate::withoutAnyWords()
{
    Event event = dated({}, DateBasis::Stated);
    event.date.reset();
    QCOMPARE(whyThisDate(event, article()), QStringList{u"No words of the text date it."_s});
}

void tst_WhyThisDate::saysWhatBoundsIt()
{
    const Event undated;
    EventEstimate estimate;
    estimate.notBefore = EventEstimate::Bound{std::nullopt, u"since taking office"_s};
    estimate.notAfter = EventEstimate::Bound{PartialDate::day(2021, 5, 5), {}, true};
    QCOMPARE(whyThisDate(undated, article(), estimate),
             (QStringList{u"No words of the text date it."_s,
                          u"bounded by “since taking office”, whose date is not known"_s,
                          u"not after 5 May 2021, when the article was published"_s}));
    QCOMPARE(estimateText(estimate), u"not after 5 May 2021"_s);
    QCOMPARE(estimateText({}), QString());
    // A date makes the estimate void.
    QCOMPARE(whyThisDate(dated(u"2019"_s, DateBasis::Stated), article(), estimate)
                 .join(u'|')
                 .count(u"not after"_s),
             0);
}

void tst_WhyThisDate::boundsOfWhatWaits()
{
    Event waiting;
    waiting.relative = u"Wednesday"_s;
    EventEstimate estimate;
    estimate.weekday = 3;
    estimate.notBefore = EventEstimate::Bound{PartialDate::year(2019), u"It was in 2019."_s};
    QCOMPARE(whyThisDate(waiting, {}, estimate).last(), u"not before 2019, from “It was in 2019.”"_s);
    QCOMPARE(estimateText(estimate), u"a Wednesday, not before 2019"_s);
}

void tst_WhyThisDate::otherReadingsHaveTheirProbability()
{
    Event event = dated(u"2021-05-05"_s, DateBasis::Publication);
    event.alternatives = {{*DateValue::fromTimex(u"2021-04-28"), 0.12, {}},
                          {*DateValue::fromTimex(u"2021-05-12"), 0.034, {}}};
    QCOMPARE(otherReadings(event), (QStringList{u"28 April 2021 (12 %)"_s, u"12 May 2021 (3 %)"_s}));
    event.alternatives.clear();
    QVERIFY(otherReadings(event).isEmpty());
}

QTEST_GUILESS_MAIN(tst_WhyThisDate)
#include "tst_whythisdate.moc"
