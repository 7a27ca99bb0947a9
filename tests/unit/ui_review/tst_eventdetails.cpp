// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/eventdetails.h"
#include "ui/review/eventeditor.h"
#include "ui/review/typechoice.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dateline;

namespace {

Article article()
{
    Article made;
    made.id = ArticleId{3};
    made.title = u"Talks in <London> %3"_s;
    made.text = u"Ministers met in London on Wednesday."_s;
    made.published = {PartialDate::day(2021, 5, 5), PublicationBasis::Given, {}, 1};
    return made;
}

Event meeting()
{
    Event made;
    made.id = EventId{7};
    made.article = ArticleId{3};
    made.title = u"Ministers met"_s;
    made.type = EventType::Meeting;
    made.date = DateValue::fromTimex(u"2021-05-05");
    made.dateBasis = DateBasis::Publication;
    made.sentence = {0, 37};
    made.dateSpan = {27, 36};
    made.who = {{u"Antony Blinken"_s, {}}, {u"Chung Eui-yong"_s, {}}};
    made.where = {{u"London"_s, {}}};
    made.alternatives = {{*DateValue::fromTimex(u"2021-04-28"), 0.12, {}}};
    made.confidence = 0.8;
    return made;
}

} // namespace

class tst_EventDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheEvent();
    void saysWhichIsTheMainEvent();
    void saysWhoReportedIt();
    void showsReviewState();
    void buttonsAsk();
    void anotherReadingCanBeChosen();
    void editsOnlyWhatChanged();
    void checksTheDateWhileTyped_data();
    void checksTheDateWhileTyped();
    void escapeLeavesTheEventAlone();
    void newEventIsCreated();
    void emptyDateMakesItUndated();

private:
    QString textOf(const char *name) const
    {
        return m_details->findChild<QLabel *>(QLatin1String(name))->text();
    }
    QLineEdit *field(QLatin1String name) const
    {
        for (QLineEdit *line : m_details->findChildren<QLineEdit *>())
            if (line->accessibleName() == name)
                return line;
        return nullptr;
    }
    QPushButton *button(QLatin1String text) const
    {
        for (QPushButton *made : m_details->findChildren<QPushButton *>())
            if (made->text().startsWith(text))
                return made;
        return nullptr;
    }

    std::unique_ptr<EventDetails> m_details;
};

void tst_EventDetails::init()
{
    m_details = std::make_unique<EventDetails>();
    m_details->setEvent(meeting(), article());
}

void tst_EventDetails::showsTheEvent()
{
    QCOMPARE(textOf("eventTitle"), u"Ministers met"_s);
    const QString rows = textOf("eventRows");
    for (const QString &part : {u"5 May 2021"_s, u"London"_s, u"Antony Blinken · Chung Eui-yong"_s,
                                u"meeting"_s, u"Talks in &lt;London&gt; %3"_s})
        QVERIFY2(rows.contains(part), qPrintable(part));
    const QString why = textOf("why");
    for (const QLatin1String part : {"Wednesday"_L1, "published 5 May 2021"_L1, "28 April 2021 (12 %)"_L1})
        QVERIFY2(why.contains(part), part.data());
}

void tst_EventDetails::saysWhichIsTheMainEvent()
{
    QVERIFY(!textOf("eventRows").contains("main event"_L1));
    Event main = meeting();
    main.main = true;
    m_details->setEvent(main, article());
    QVERIFY(textOf("eventRows").contains(u"Talks in &lt;London&gt; %3</a> · its main event"_s));
}

void tst_EventDetails::saysWhoReportedIt()
{
    QVERIFY(!textOf("eventRows").contains("Reported"_L1));
    Event reported = meeting();
    reported.statements = {
        {{u"<Foreign> ministry"_s, {}}, u"say"_s, {0, 13}, DateValue::fromTimex(u"2021-05-06"), {}, {}},
        {{}, u"report"_s, {10, 13}, std::nullopt, {}, {}}};
    m_details->setEvent(reported, article());
    const QString rows = textOf("eventRows");
    QVERIFY(rows.contains(u"Reported by</span>"_s));
    QVERIFY(rows.contains(u"&lt;Foreign&gt; ministry · 6 May 2021 · “Ministers met”"_s));
    QVERIFY(rows.contains(u"Reported</span>"_s));
    QVERIFY(rows.contains(u">“met”<"_s));
}

void tst_EventDetails::showsReviewState()
{
    QVERIFY(textOf("chip").contains("80"_L1));
    QVERIFY(button("Accept"_L1)->isEnabled());
    Event accepted = meeting();
    accepted.review = Review::Accepted;
    m_details->setEvent(accepted, article());
    QVERIFY(textOf("chip").startsWith("accepted"_L1));
    QVERIFY(!button("Accept"_L1)->isEnabled());
    QVERIFY(button("Reject"_L1)->isEnabled());
}

void tst_EventDetails::buttonsAsk()
{
    QSignalSpy accepted(m_details.get(), &EventDetails::acceptRequested);
    QSignalSpy rejected(m_details.get(), &EventDetails::rejectRequested);
    QSignalSpy undone(m_details.get(), &EventDetails::undoRequested);
    button("Accept"_L1)->click();
    button("Reject"_L1)->click();
    button("Undo"_L1)->click();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted[0][0].value<EventId>(), EventId{7});
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(undone.size(), 1);
}

void tst_EventDetails::anotherReadingCanBeChosen()
{
    QSignalSpy spy(m_details.get(), &EventDetails::edited);
    Q_EMIT m_details->findChild<QLabel *>(u"why"_s)->linkActivated(u"reading:0"_s);
    QCOMPARE(spy.size(), 1);
    const auto edit = spy[0][1].value<EventEdit>();
    QVERIFY(edit.date && *edit.date);
    QCOMPARE((*edit.date)->toTimex(), u"2021-04-28"_s);
    Q_EMIT m_details->findChild<QLabel *>(u"why"_s)->linkActivated(u"reading:9"_s);
    QCOMPARE(spy.size(), 1);
}

void tst_EventDetails::editsOnlyWhatChanged()
{
    QSignalSpy spy(m_details.get(), &EventDetails::edited);
    m_details->startEditing();
    QVERIFY(m_details->isEditing());
    button("Save"_L1)->click();
    QCOMPARE(spy.size(), 0);
    m_details->startEditing();
    field("Title"_L1)->setText(u"  Ministers   met in London "_s);
    field("When"_L1)->setText(u"May 2021"_s);
    field("Who"_L1)->setText(u"Antony Blinken; Kim, Min-jae ;"_s);
    m_details->findChild<TypeChoice *>()->setType(EventType::Visit);
    QTest::keyClick(field("When"_L1), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    const auto edit = spy[0][1].value<EventEdit>();
    QCOMPARE(edit.title, u"Ministers met in London"_s);
    QCOMPARE(edit.type, EventType::Visit);
    QCOMPARE((*edit.date)->toTimex(), u"2021-05"_s);
    QCOMPARE(edit.who, (QStringList{u"Antony Blinken"_s, u"Kim, Min-jae"_s}));
    QVERIFY(!edit.where);
    QVERIFY(!m_details->isEditing());
}

void tst_EventDetails::checksTheDateWhileTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("valid");
    QTest::newRow("day") << u"5 May 2021"_s << true;
    QTest::newRow("timex") << u"2021-W18"_s << true;
    QTest::newRow("qualified") << u"about 1850"_s << true;
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("half typed") << u"5 Ma"_s << false;
    QTest::newRow("no such day") << u"31 June 2021"_s << false;
    QTest::newRow("words") << u"recently"_s << false;
}

void tst_EventDetails::checksTheDateWhileTyped()
{
    QFETCH(QString, typed);
    QFETCH(bool, valid);
    QSignalSpy spy(m_details.get(), &EventDetails::edited);
    m_details->startEditing();
    field("When"_L1)->setText(typed);
    QCOMPARE(button("Save"_L1)->isEnabled(), valid);
    QTest::keyClick(field("When"_L1), Qt::Key_Return);
    QCOMPARE(m_details->isEditing(), !valid);
}

void tst_EventDetails::escapeLeavesTheEventAlone()
{
    QSignalSpy spy(m_details.get(), &EventDetails::edited);
    m_details->startEditing();
    field("Title"_L1)->setText(u"Something else"_s);
    QTest::keyClick(field("Title"_L1), Qt::Key_Escape);
    QVERIFY(!m_details->isEditing());
    QCOMPARE(spy.size(), 0);
    QCOMPARE(textOf("eventTitle"), u"Ministers met"_s);
}

void tst_EventDetails::newEventIsCreated()
{
    QSignalSpy created(m_details.get(), &EventDetails::created);
    QSignalSpy edited(m_details.get(), &EventDetails::edited);
    Event draft;
    draft.article = ArticleId{3};
    draft.title = u"Left"_s;
    draft.trigger = {4, 8};
    m_details->startNew(draft, article());
    field("When"_L1)->setText(u"6 May 2021"_s);
    field("Where"_L1)->setText(u"Seoul"_s);
    button("Save"_L1)->click();
    QCOMPARE(edited.size(), 0);
    QCOMPARE(created.size(), 1);
    const auto event = created[0][0].value<Event>();
    QCOMPARE(event.trigger, (TextSpan{4, 8}));
    QCOMPARE(event.date->toTimex(), u"2021-05-06"_s);
    QCOMPARE(event.dateBasis, DateBasis::User);
    QCOMPARE(event.where.size(), 1U);
    QCOMPARE(event.review, Review::Accepted);
}

void tst_EventDetails::emptyDateMakesItUndated()
{
    QSignalSpy spy(m_details.get(), &EventDetails::edited);
    m_details->startEditing();
    field("When"_L1)->clear();
    button("Save"_L1)->click();
    QCOMPARE(spy.size(), 1);
    const auto edit = spy[0][1].value<EventEdit>();
    QVERIFY(edit.date);
    QVERIFY(!*edit.date);
}

QTEST_MAIN(tst_EventDetails)
#include "tst_eventdetails.moc"
