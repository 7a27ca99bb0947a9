// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/validator.h"
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_Validator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valid_data();
    void valid();
    void oneTrigger();
};

namespace {

Event sample()
{
    Event event;
    event.title = u"Talks held in Geneva"_s;
    event.trigger = {10, 15};
    event.sentence = {0, 40};
    event.date = DateValue::fromTimex(u"2021-05-05");
    event.confidence = 0.5;
    return event;
}

} // namespace

void tst_Validator::valid_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<bool>("expected");
    Event event = sample();
    QTest::newRow("complete") << event << true;
    event.confidence = 0.2;
    QTest::newRow("unsure") << event << false;
    event = sample();
    event.date.reset();
    QTest::newRow("undated must be surer") << event << false;
    event.confidence = 0.7;
    QTest::newRow("undated and sure") << event << true;
    event.confidence = 0.5;
    event.relative = u"last month"_s;
    QTest::newRow("waits for the publication date") << event << true;
    event = sample();
    event.title = u"42 –"_s;
    QTest::newRow("no words in the title") << event << false;
    event = sample();
    event.trigger = {50, 55};
    QTest::newRow("trigger outside of its sentence") << event << false;
    event = sample();
    event.trigger = {};
    QTest::newRow("no trigger") << event << false;
}

void tst_Validator::valid()
{
    QFETCH(Event, event);
    QTEST(isValid(event, ValidityLimits{.dated = 0.4, .undated = 0.6}), "expected");
}

void tst_Validator::oneTrigger()
{
    Event sure = sample();
    sure.confidence = 0.9;
    Event other = sample();
    other.trigger = {20, 25};
    const auto left = validEvents({sample(), other, sure}, {});
    QCOMPARE(left.size(), size_t(2));
    QCOMPARE(left[0].confidence, 0.9);
}

QTEST_GUILESS_MAIN(tst_Validator)
#include "tst_validator.moc"
