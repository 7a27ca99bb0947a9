// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openwindow.h"
#include "tests/support/timelinepane.h"
#include "ui/models/comparedevents.h"
#include "ui/models/filterdata.h"
#include "ui/models/filterwords.h"
#include "ui/shell/actions.h"
#include "ui/shell/comparebar.h"
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QToolButton>

using namespace dateline;
using namespace dateline::testing;

/// Comparing as a person does it in the window: begun, typed, swapped, left, and there again after a restart.
class tst_CompareCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWithAllEvents();
    void typingFollows();
    void escapeTakesTypingBack();
    void typesAndDaysBecomeChips();
    void saysWhatItCannotRead();
    void countsBoth();
    void saysLessWhereItIsNarrow();
    void swapsAndLeaves();
    void isRememberedWithTheLibrary();
    void eachLibraryHasItsOwn();
    void chartsGiveWay();
    void wordsOfFilters_data();
    void wordsOfFilters();
    void savedAndReadAgain();
    void damagedIsNothing_data();
    void damagedIsNothing();

private:
    void restart(const QString &library = u"library.dateline"_s);
    ViewState &view() { return *m_open->session.view(); }
    Actions &actions() { return *m_open->window->actions(); }
    CompareBar &bar() { return *m_open->window->findChild<CompareBar *>(); }
    QLineEdit &line() { return *bar().line(); }
    QStringList below()
    {
        const ComparedEvents *compared = m_open->window->timeline()->compared();
        QStringList titles;
        for (int position : compared->shown())
            titles << compared->all()[size_t(position)].title;
        return titles;
    }
    QString countsOf(QWidget *bar) { return bar->findChild<QLabel *>(u"hint"_s)->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenWindow> m_open;
};

void tst_CompareCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    restart();
}

void tst_CompareCommands::cleanup()
{
    m_open.reset();
}

void tst_CompareCommands::restart(const QString &library)
{
    m_open.reset();
    m_open = std::make_unique<OpenWindow>(m_folder->path());
    if (library != u"library.dateline"_s)
        QVERIFY(!m_open->session.openLibrary(m_folder->filePath(library)));
    ArticleSummary article;
    article.id = {1};
    article.title = u"Talks"_s;
    m_open->session.articles()->setArticles({article});
    std::vector<EventSummary> events{made(1, u"Ministers met"_s, "2021-05-05"),
                                     made(2, u"A pact was signed"_s, "2021-06", EventType::Agreement),
                                     made(3, u"Relations worsened"_s, "2019", EventType::Dispute),
                                     made(4, u"Ministers met again"_s, "2021-09-09")};
    m_open->session.events()->setEvents(events);
    m_open->window->resize(1300, 800);
    QVERIFY(QTest::qWaitForWindowExposed(m_open->window.get()));
    QApplication::setActiveWindow(m_open->window.get());
    QCoreApplication::processEvents();
}

void tst_CompareCommands::beginsWithAllEvents()
{
    QVERIFY(!bar().isVisible());
    QVERIFY(!actions().swapHalves->isEnabled());
    actions().compare->trigger();
    QVERIFY(bar().isVisible() && actions().compare->isChecked());
    QCOMPARE(below().size(), 4);
    QVERIFY(line().hasFocus());
    QCOMPARE(countsOf(bar().filters()), u"all 4 events · 4 in both"_s);
}

void tst_CompareCommands::typingFollows()
{
    actions().compare->trigger();
    QTest::keyClicks(&line(), u"minis"_s);
    QTRY_COMPARE(below(), (QStringList{u"Ministers met"_s, u"Ministers met again"_s}));
    QTest::keyClicks(&line(), u"ters again"_s);
    QTest::keyClick(&line(), Qt::Key_Return);
    QCOMPARE(below(), QStringList{u"Ministers met again"_s});
    QVERIFY(!line().hasFocus()); // the keys are the timeline's again
    QCOMPARE(view().filter(), Filter());
}

void tst_CompareCommands::escapeTakesTypingBack()
{
    actions().compare->trigger();
    QTest::keyClicks(&line(), u"pact"_s);
    QTest::keyClick(&line(), Qt::Key_Return);
    line().setFocus();
    QTest::keyClicks(&line(), u" and more"_s);
    QTRY_COMPARE(below(), QStringList());
    QTest::keyClick(&line(), Qt::Key_Escape);
    QCOMPARE(below(), QStringList{u"A pact was signed"_s});
    QCOMPARE(line().text(), u"pact"_s);
    QVERIFY(view().comparison() && bar().isVisible());
}

void tst_CompareCommands::typesAndDaysBecomeChips()
{
    actions().compare->trigger();
    QTest::keyClicks(&line(), u"ministers date:2021-09 type:meeting"_s);
    QTest::keyClick(&line(), Qt::Key_Return);
    QCOMPARE(below(), QStringList{u"Ministers met again"_s});
    QCOMPARE(line().text(), u"ministers"_s);
    QList<QToolButton *> chips = bar().findChildren<QToolButton *>(u"filterChip"_s);
    QCOMPARE(chips.size(), 2);
    QVERIFY2(chips[0]->text().startsWith(u"type: meeting"_s), qPrintable(chips[0]->text()));
    line().setFocus();
    line().selectAll();
    QTest::keyClick(&line(), Qt::Key_Delete);
    QTest::keyClick(&line(), Qt::Key_Return);
    QCOMPARE(below(), QStringList{u"Ministers met again"_s}); // chips stay until they are removed
    while (!chips.isEmpty()) {
        chips[0]->click();
        QTest::qWait(1); // the old ones go, the new ones are shown
        chips = bar().findChildren<QToolButton *>(u"filterChip"_s);
        chips.removeIf([](QToolButton *chip) { return chip->isHidden(); });
    }
    QCOMPARE(below().size(), 4);
}

void tst_CompareCommands::saysWhatItCannotRead()
{
    actions().compare->trigger();
    QTest::keyClicks(&line(), u"type:nonsense"_s);
    QTRY_VERIFY(countsOf(bar().filters()).contains(u"nonsense"_s));
    line().selectAll();
    QTest::keyClicks(&line(), u"pact"_s);
    QTest::keyClick(&line(), Qt::Key_Return);
    QTRY_COMPARE(countsOf(bar().filters()), u"1 of 4 events · 1 in both"_s);
}

void tst_CompareCommands::countsBoth()
{
    auto *upper = m_open->window->findChild<FilterBar *>();
    Filter filter;
    filter.text = u"ministers"_s;
    view().setFilter(filter);
    filter.text = u"again"_s;
    view().setComparison(filter);
    QTRY_COMPARE(countsOf(bar().filters()), u"1 of 4 events · 1 in both"_s);
    QTRY_COMPARE(countsOf(upper), u"2 of 4 events"_s);
    EventSummary edited = m_open->session.events()->all()[0];
    edited.title = u"Ministers met again and again"_s;
    m_open->session.events()->update(edited);
    QTRY_COMPARE(countsOf(bar().filters()), u"2 of 4 events · 2 in both"_s);
}

void tst_CompareCommands::saysLessWhereItIsNarrow()
{
    actions().compare->trigger();
    FilterBar *filters = bar().filters();
    filters->resize(500, filters->height());
    QCOMPARE(countsOf(filters), u"4 · 4 both"_s);
    QCOMPARE(filters->findChild<QToolButton *>(u"addChip"_s)->text(), u"+"_s);
    filters->resize(900, filters->height());
    QCOMPARE(countsOf(filters), u"all 4 events · 4 in both"_s);
    auto *upper = m_open->window->findChild<FilterBar *>();
    const auto compareButton = [upper, this] {
        for (QToolButton *button : upper->findChildren<QToolButton *>(u"pageButton"_s))
            if (button->defaultAction() == actions().compare)
                return button;
        return static_cast<QToolButton *>(nullptr);
    };
    upper->resize(900, upper->height());
    QVERIFY(!compareButton()->isHidden());
    upper->resize(500, upper->height()); // it is in the menu, too
    QVERIFY(compareButton()->isHidden());
}

void tst_CompareCommands::swapsAndLeaves()
{
    Filter filter;
    filter.text = u"ministers"_s;
    view().setFilter(filter);
    actions().compare->trigger();
    QTest::keyClicks(&line(), u"pact"_s);
    QTest::keyClick(&line(), Qt::Key_Return);
    actions().swapHalves->trigger();
    QCOMPARE(view().filter().text, u"pact"_s);
    QCOMPARE(line().text(), u"ministers"_s);
    for (QToolButton *button : bar().findChildren<QToolButton *>(u"pageButton"_s))
        if (button->text() == u"✕"_s)
            button->click();
    QVERIFY(!view().comparison() && !bar().isVisible() && !actions().compare->isChecked());
    QCOMPARE(view().filter().text, u"pact"_s);
    QTest::qWait(1);
    actions().compare->trigger(); // what was there comes back
    QCOMPARE(line().text(), u"ministers"_s);
    actions().back->trigger();
    QVERIFY(!view().comparison());
}

void tst_CompareCommands::isRememberedWithTheLibrary()
{
    Filter filter;
    filter.text = u"ministers"_s;
    view().setFilter(filter);
    filter.text = u"who:nobody"_s;
    filter.days = PartialDate::year(2021).span();
    view().setComparison(filter);
    QTest::qWait(1);
    restart();
    QCOMPARE(view().comparison(), std::optional(filter));
    QCOMPARE(view().filter().text, u"ministers"_s);
    QVERIFY(bar().isVisible());
    QVERIFY(!actions().back->isEnabled());
    actions().compare->trigger();
    QTest::qWait(1);
    restart();
    QVERIFY(!view().comparison());
    QCOMPARE(view().filter(), Filter());
}

void tst_CompareCommands::eachLibraryHasItsOwn()
{
    Filter filter;
    filter.text = u"ministers"_s;
    view().setComparison(filter);
    QTest::qWait(1);
    QVERIFY(!m_open->session.newLibrary(m_folder->filePath(u"other.dateline"_s)));
    QVERIFY(!view().comparison());
    QTest::qWait(1);
    QVERIFY(!m_open->session.openLibrary(m_folder->filePath(u"library.dateline"_s)));
    QCOMPARE(view().comparison(), std::optional(filter));
}

void tst_CompareCommands::chartsGiveWay()
{
    actions().showCharts->trigger();
    QVERIFY(!m_open->window->timeline()->isVisible());
    actions().compare->trigger();
    QVERIFY(m_open->window->timeline()->isVisible() && bar().isVisible());
    actions().compare->trigger();
    actions().showCharts->trigger();
    view().setComparison(Filter()); // as the list of articles does
    QVERIFY(m_open->window->timeline()->isVisible() && bar().isVisible());
    actions().showCharts->trigger();
    view().setFilter(Half::Lower, view().filter());
    view().setComparison({});
    QVERIFY(!m_open->window->timeline()->isVisible());
}

void tst_CompareCommands::wordsOfFilters_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("words");
    Filter filter;
    QTest::newRow("all") << filter << QString();
    filter.showRejected = true;
    QTest::newRow("rejected ones, too") << filter << QString();
    filter.text = u"who:Lavrov"_s;
    QTest::newRow("text") << filter << u"who:Lavrov"_s;
    filter.days = PartialDate::year(2021).span();
    filter.articles = {ArticleId{7}};
    QTest::newRow("text, article, days") << filter << u"who:Lavrov · article: Title 7 · 2021"_s;
    filter.articles = {ArticleId{7}, ArticleId{8}};
    filter.lightText = true;
    QTest::newRow("lit text restricts nothing") << filter << u"2 articles · 2021"_s;
    filter.tags = QStringList{u"sea"_s, u"law"_s};
    filter.group = u"Law"_s;
    QTest::newRow("tags and group") << filter << u"tag: sea · tag: law · group: Law · 2 articles · 2021"_s;
}

void tst_CompareCommands::wordsOfFilters()
{
    QFETCH(Filter, filter);
    QTEST(filterWords(filter, [](ArticleId id) { return u"Title %1"_s.arg(id.value); }), "words");
}

void tst_CompareCommands::savedAndReadAgain()
{
    SavedComparison saved;
    QCOMPARE(comparisonFromBytes(toBytes(saved)), std::optional(saved));
    saved.isOn = true;
    saved.upper.hiddenTypes = {1, 5};
    saved.upper.days = DayInterval{DayInterval::openBegin(), PartialDate::year(-44).span().end};
    saved.lower.text = u"who:Ödegård"_s;
    saved.lower.tags = QStringList{u"sea"_s, u"law & order"_s};
    saved.upper.group = u"Law"_s;
    saved.lower.articles = {ArticleId{3}, ArticleId{1LL << 40}};
    saved.lower.showRejected = saved.lower.lightText = true;
    QCOMPARE(comparisonFromBytes(toBytes(saved)), std::optional(saved));
}

void tst_CompareCommands::damagedIsNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = toBytes({true, {}, {}});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << good.first(good.size() - 3);
    QTest::newRow("another version") << QByteArray("\0\0\0\7", 4) + good.mid(4);
    QTest::newRow("no such data") << QByteArray("nonsense");
}

void tst_CompareCommands::damagedIsNothing()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!comparisonFromBytes(bytes));
}

QTEST_MAIN(tst_CompareCommands)
#include "tst_comparecommands.moc"
