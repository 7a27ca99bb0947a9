// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/theme.h"
#include "ui/text/articlepane.h"
#include "ui/text/articleview.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dateline;

namespace {

/// \a count paragraphs, each with one event whose trigger is "met".
struct Sample
{
    QString text;
    std::vector<Event> events;
};

Sample sample(int count)
{
    Sample made;
    for (int i = 0; i < count; ++i) {
        const qsizetype begin = made.text.size();
        made.text +=
            u"Ministers of both countries met in London on day %1 and spoke about trade and fish.\n"_s.arg(i);
        Event event;
        event.id = EventId{i + 1};
        event.title = u"Ministers met"_s;
        event.type = EventType(i % EventTypeCount);
        event.sentence = {begin, made.text.size() - 1};
        event.trigger.begin = made.text.indexOf("met"_L1, begin);
        event.trigger.end = event.trigger.begin + 3;
        event.dateSpan.begin = made.text.indexOf("day"_L1, begin);
        event.dateSpan.end = event.dateSpan.begin + 3;
        made.events.push_back(event);
    }
    return made;
}

} // namespace

class tst_ArticleView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void clickSelects();
    void clickBesideTheTextDoesNot();
    void clickAgainGoesToTheNextOfTheSameWords();
    void selectionElsewhereScrolls();
    void hoverIsShared();
    void marksArePainted();
    void wordsBecomeAnEvent();
    void keysGoThroughTheEvents();
    void oddCharactersKeepOffsets_data();
    void oddCharactersKeepOffsets();
    void newEventsKeepThePlace();
    void selectedEventStaysInSightWhenResized();
    void farEventsAreFound();
    void manyHighlightsAreFast();
    void paneShowsWhereTheArticleIsFrom();

private:
    TextSpan triggerOf(int event) const { return m_view->marks().find(EventId{event})->trigger; }

    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<ArticleView> m_view;
};

void tst_ArticleView::init()
{
    m_state = std::make_unique<ViewState>();
    m_view = std::make_unique<ArticleView>(m_state.get());
    m_view->setPalette(Theme::light().toPalette());
    m_view->resize(480, 400);
    Sample made = sample(60);
    m_view->setArticle(ArticleId{1}, made.text, made.events);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void tst_ArticleView::cleanup()
{
    m_view.reset();
    m_state.reset();
}

void tst_ArticleView::clickSelects()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->placeOf(triggerOf(2)));
    QCOMPARE(m_state->selectedEvent(), EventId{2});
}

void tst_ArticleView::clickBesideTheTextDoesNot()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(3, m_view->placeOf(triggerOf(2)).y()));
    QVERIFY(!m_state->selectedEvent().isValid());
}

void tst_ArticleView::clickAgainGoesToTheNextOfTheSameWords()
{
    Sample made = sample(3);
    Event second = made.events[1];
    second.id = EventId{50};
    second.trigger = {made.text.indexOf("spoke"_L1, second.sentence.begin), 0};
    second.trigger.end = second.trigger.begin + 5;
    made.events.push_back(second);
    m_view->setArticle(ArticleId{2}, made.text, made.events);
    const QPoint place = m_view->placeOf(triggerOf(2));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_state->selectedEvent(), EventId{2});
    QTest::qWait(QApplication::doubleClickInterval() + 20);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_state->selectedEvent(), EventId{50});
    QTest::qWait(QApplication::doubleClickInterval() + 20);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_state->selectedEvent(), EventId{2});
}

void tst_ArticleView::selectionElsewhereScrolls()
{
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    m_state->selectEvent(EventId{50});
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    QVERIFY(m_view->viewport()->rect().contains(m_view->placeOf(triggerOf(50))));
    m_state->selectEvent(EventId{1});
    QVERIFY(m_view->viewport()->rect().contains(m_view->placeOf(triggerOf(1))));
    const int value = m_view->verticalScrollBar()->value();
    m_state->selectEvent(EventId{999});
    QCOMPARE(m_view->verticalScrollBar()->value(), value);
}

void tst_ArticleView::hoverIsShared()
{
    QTest::mouseMove(m_view->viewport(), m_view->placeOf(triggerOf(3)));
    QTRY_COMPARE(m_state->hoveredEvent(), EventId{3});
    QTest::mouseMove(m_view->viewport(), QPoint(2, 2));
    QTRY_VERIFY(!m_state->hoveredEvent().isValid());
}

void tst_ArticleView::marksArePainted()
{
    const auto countColour = [this](const QColor &colour) {
        const QImage image = m_view->viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == colour ? 1 : 0;
        return count;
    };
    const QColor tint = Theme::light().typeTint(EventType(0));
    const QColor line = Theme::light().typeColour(EventType(0));
    QVERIFY(countColour(tint) > 1000);
    QVERIFY(countColour(line) > 10);
    m_view->setEvents({});
    QCOMPARE(countColour(tint), 0);
    QCOMPARE(countColour(line), 0);
}

void tst_ArticleView::wordsBecomeAnEvent()
{
    QSignalSpy spy(m_view.get(), &ArticleView::newEventRequested);
    QTest::keyClick(m_view.get(), Qt::Key_E);
    QCOMPARE(spy.size(), 0);
    const TextSpan trigger = triggerOf(1);
    QTextCursor cursor = m_view->textCursor();
    cursor.setPosition(int(trigger.begin) - 1);
    cursor.setPosition(int(trigger.end) + 1, QTextCursor::KeepAnchor);
    m_view->setTextCursor(cursor);
    QCOMPARE(m_view->selectedWords(), trigger);
    QTest::keyClick(m_view.get(), Qt::Key_E);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<TextSpan>(), trigger);
}

void tst_ArticleView::keysGoThroughTheEvents()
{
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_state->selectedEvent(), EventId{1});
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_state->selectedEvent(), EventId{2});
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_state->selectedEvent(), EventId{60});
}

void tst_ArticleView::oddCharactersKeepOffsets_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("carriage returns") << u"one\r\ntwo\rthree"_s;
    QTest::newRow("separators") << QString::fromUtf16(u"one\u2028two\u2029three");
    QTest::newRow("frame marks") << QString::fromUtf16(u"one\uFDD0two\uFDD1three");
    QTest::newRow("outside the first plane") << u"one 😀😀 three"_s;
    QTest::newRow("endless line") << QString(u"word "_s).repeated(20'000);
    QTest::newRow("empty") << QString();
}

void tst_ArticleView::oddCharactersKeepOffsets()
{
    QFETCH(QString, text);
    m_view->setArticle(ArticleId{9}, text, {});
    QCOMPARE(m_view->document()->characterCount() - 1, text.size());
    const qsizetype last = text.lastIndexOf("three"_L1);
    if (last >= 0)
        QCOMPARE(m_view->document()->characterAt(int(last)), QChar(u't'));
}

void tst_ArticleView::newEventsKeepThePlace()
{
    m_state->selectEvent(EventId{50});
    const int value = m_view->verticalScrollBar()->value();
    m_view->setEvents(sample(60).events);
    QCOMPARE(m_view->verticalScrollBar()->value(), value);
}

void tst_ArticleView::selectedEventStaysInSightWhenResized()
{
    m_state->selectEvent(EventId{50});
    for (const QSize size : {QSize(320, 400), QSize(900, 300), QSize(400, 600)}) {
        m_view->resize(size);
        QTest::qWait(20);
        QVERIFY(m_view->viewport()->rect().contains(m_view->placeOf(triggerOf(50))));
    }
}

void tst_ArticleView::farEventsAreFound()
{
    const Sample made = sample(3000);
    m_view->setArticle(ArticleId{3}, made.text, made.events);
    for (const int id : {2990, 5, 1500, 3000, 1}) {
        m_state->selectEvent(EventId{id});
        QVERIFY(m_view->viewport()->rect().contains(m_view->placeOf(triggerOf(id))));
    }
}

void tst_ArticleView::manyHighlightsAreFast()
{
    const Sample made = sample(5000);
    QElapsedTimer timer;
    timer.start();
    m_view->setArticle(ArticleId{3}, made.text, made.events);
    m_state->selectEvent(EventId{4500});
    m_view->viewport()->grab();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    timer.start();
    for (int i = 0; i < 10; ++i) {
        m_state->hoverEvent(EventId{4500 + i});
        m_view->viewport()->grab();
    }
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void tst_ArticleView::paneShowsWhereTheArticleIsFrom()
{
    ArticlePane pane(m_state.get());
    Article article;
    article.id = ArticleId{1};
    article.name = u"/somewhere/far/report.txt"_s;
    article.text = u"Text."_s;
    pane.setArticle(article, {});
    QCOMPARE(pane.findChild<QLabel *>(u"articleTitle"_s)->text(), u"report.txt"_s);
    QVERIFY(pane.findChild<QLabel *>(u"articleOrigin"_s)->text().contains("publication date missing"_L1));
    article.title = u"A <b>title"_s;
    article.source = u"Herald <i>"_s;
    article.published = {PartialDate::day(2021, 5, 5), PublicationBasis::Given, {}, 1};
    pane.setArticle(article, {});
    QCOMPARE(pane.findChild<QLabel *>(u"articleTitle"_s)->text(), u"A <b>title"_s);
    const QString origin = pane.findChild<QLabel *>(u"articleOrigin"_s)->text();
    QVERIFY(origin.contains("Herald &lt;i&gt;"_L1));
    QVERIFY(origin.contains("Wednesday 5 May 2021"_L1));
    pane.clear();
    QVERIFY(!pane.article().isValid());
}

QTEST_MAIN(tst_ArticleView)
#include "tst_articleview.moc"
