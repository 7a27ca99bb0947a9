// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/eventtable.h"
#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dateline;

class tst_EventTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowSelectsItsEvent();
    void eventSelectedElsewhereIsShown();
    void selectionSurvivesNewEvents();
    void severalRowsCanBeMarked();
    void sortsByTitle();
    void enterActivates();

private:
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<EventList> m_events;
    std::unique_ptr<EventModel> m_model;
    std::unique_ptr<EventTable> m_table;
};

void tst_EventTable::init()
{
    m_state = std::make_unique<ViewState>();
    m_events = std::make_unique<EventList>();
    m_model = std::make_unique<EventModel>(m_events.get(), nullptr);
    m_table = std::make_unique<EventTable>(m_model.get(), m_state.get());
    std::vector<EventSummary> events;
    for (int i = 0; i < 40; ++i) {
        EventSummary event;
        event.id = EventId{i + 1};
        event.dated = true;
        event.title = u"Title %1"_s.arg(40 - i, 2, 10, QLatin1Char('0'));
        const auto date = PartialDate::day(2021, 1, unsigned(i % 28 + 1));
        event.days = date->span();
        event.dateText = date->toTimex();
        events.push_back(event);
    }
    m_events->setEvents(events);
    m_table->resize(700, 240);
    m_table->show();
}

void tst_EventTable::cleanup()
{
    m_table.reset();
    m_model.reset();
    m_events.reset();
    m_state.reset();
}

void tst_EventTable::rowSelectsItsEvent()
{
    const QModelIndex index = m_model->index(3, 0);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(index).center());
    QCOMPARE(m_state->selectedEvent(), m_model->eventAt(index));
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QCOMPARE(m_state->selectedEvent(), m_model->eventAt(m_model->index(4, 0)));
}

void tst_EventTable::eventSelectedElsewhereIsShown()
{
    const EventId last = m_model->eventAt(m_model->index(39, 0));
    m_state->selectEvent(last);
    QCOMPARE(m_table->currentIndex().row(), 39);
    QVERIFY(m_table->viewport()->rect().intersects(m_table->visualRect(m_table->currentIndex())));
    QCOMPARE(m_table->markedEvents(), QList<EventId>{last});
    m_state->selectEvent({});
    QVERIFY(m_table->markedEvents().isEmpty());
}

void tst_EventTable::selectionSurvivesNewEvents()
{
    m_state->selectEvent(EventId{20});
    auto events = m_events->all();
    events.erase(events.begin());
    m_events->setEvents(events);
    QCOMPARE(m_state->selectedEvent(), EventId{20});
    QCOMPARE(m_table->markedEvents(), QList<EventId>{EventId{20}});
}

void tst_EventTable::severalRowsCanBeMarked()
{
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                      m_table->visualRect(m_model->index(1, 0)).center());
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      m_table->visualRect(m_model->index(4, 0)).center());
    QCOMPARE(m_table->markedEvents().size(), 4);
    QVERIFY(m_table->markedEvents().contains(m_state->selectedEvent()));
}

void tst_EventTable::sortsByTitle()
{
    m_state->selectEvent(EventId{1});
    m_table->sortByColumn(EventModel::WhatColumn, Qt::AscendingOrder);
    QCOMPARE(m_model->eventAt(m_model->index(0, 0)), EventId{40});
    QCOMPARE(m_table->currentIndex().row(), 39);
    QCOMPARE(m_state->selectedEvent(), EventId{1});
}

void tst_EventTable::enterActivates()
{
    QSignalSpy spy(m_table.get(), &EventTable::eventActivated);
    m_state->selectEvent(EventId{5});
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<EventId>(), EventId{5});
}

QTEST_MAIN(tst_EventTable)
#include "tst_eventtable.moc"
