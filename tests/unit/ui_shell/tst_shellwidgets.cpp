// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/articlelist.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/filteredarticles.h"
#include "ui/shell/filterpanel.h"
#include "ui/shell/publicationbar.h"
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace dateline;

namespace {

EventSummary summary(qint64 id, EventType type)
{
    EventSummary made;
    made.id = EventId{id};
    made.type = type;
    made.dated = true;
    return made;
}

} // namespace

class tst_ShellWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chipsFollowTheFilterAndRemoveIt();
    void menuOffersTagsAndGroups();
    void filterPanelSwitchesTypes();
    void filterPanelByKeys();
    void publicationBarAsks();
    void publicationBarRefuses();
    void publicationBarStaysAwayWhereTheDateIsKnown();
    void publicationBarAsksForTheOrder_data();
    void publicationBarAsksForTheOrder();
    void publicationBarOfSeveral();
    void articleListFollows();
    void articleFilterNarrowsTheList();
    void paletteRunsACommand();
};

void tst_ShellWidgets::chipsFollowTheFilterAndRemoveIt()
{
    ViewState view;
    const ArticleModel articles;
    FilterBar bar(&view, &articles);
    const auto chips = [&bar] {
        QList<QToolButton *> found;
        for (QToolButton *chip : bar.findChildren<QToolButton *>(u"filterChip"_s))
            if (!chip->isHidden())
                found << chip;
        return found;
    };
    QVERIFY(chips().isEmpty());
    Filter filter;
    filter.hiddenTypes = {int(EventType::Statement)};
    filter.text = u"London"_s;
    filter.days = PartialDate::year(2019).span();
    view.setFilter(filter);
    QCOMPARE(chips().size(), 3);
    QSignalSpy removed(&bar, &FilterBar::textRemoved);
    chips()[1]->click();
    QCOMPARE(removed.size(), 1);
    QVERIFY(view.filter().text.isEmpty());
    QVERIFY(view.filter().days);
    QCOMPARE(chips().size(), 2);
    chips()[0]->click();
    chips()[0]->click();
    QCOMPARE(view.filter(), Filter());
    QVERIFY(chips().isEmpty());
}

void tst_ShellWidgets::menuOffersTagsAndGroups()
{
    ViewState view;
    ArticleModel articles;
    FilterBar bar(&view, &articles);
    QMenu *menu = bar.findChild<QToolButton *>(u"addChip"_s)->menu();
    const auto submenu = [menu](const QString &name) {
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions())
            if (action->text() == name)
                return action;
        return static_cast<QAction *>(nullptr);
    };
    QVERIFY(!submenu(u"Only the tag"_s)->isEnabled());
    QVERIFY(!submenu(u"Only the group"_s)->isEnabled());
    ArticleSummary article;
    article.id = {1};
    article.tags = QStringList{u"R&D"_s, u"harbour"_s};
    article.group = u"Law"_s;
    articles.setArticles({article});
    const QList<QAction *> tags = submenu(u"Only the tag"_s)->menu()->actions();
    QCOMPARE(tags.size(), 2);
    QCOMPARE(tags[1]->text(), u"R&&D"_s);
    tags[1]->trigger();
    submenu(u"Only the tag"_s)->menu()->actions().first()->trigger();
    submenu(u"Only the group"_s)->menu()->actions().first()->trigger();
    QCOMPARE(view.filter().tags, QStringList({u"R&D"_s, u"harbour"_s}));
    QCOMPARE(view.filter().group, u"Law"_s);
    QStringList chips;
    for (QToolButton *chip : bar.findChildren<QToolButton *>(u"filterChip"_s))
        if (!chip->isHidden())
            chips << chip->text().section(u"  "_s, 0, 0);
    QCOMPARE(chips, QStringList({u"tag: R&&D"_s, u"tag: harbour"_s, u"group: Law"_s}));
    QVERIFY(submenu(u"Only the tag"_s)->menu()->actions().first()->isChecked());
    submenu(u"Only the tag"_s)->menu()->actions().first()->trigger();
    submenu(u"Only the group"_s)->menu()->actions().first()->trigger();
    QCOMPARE(view.filter().tags, QStringList{u"R&D"_s});
    QVERIFY(view.filter().group.isEmpty());
}

void tst_ShellWidgets::filterPanelSwitchesTypes()
{
    ViewState view;
    EventList events;
    FilterPanel panel(&events, &view);
    QCOMPARE(panel.typeCount(), 0);
    events.setEvents(
        {summary(1, EventType::Meeting), summary(2, EventType::Visit), summary(3, EventType::Visit)});
    QCOMPARE(panel.typeCount(), 2);
    panel.resize(panel.sizeHint());
    const int row = panel.sizeHint().height() / 2;
    QTest::mouseClick(&panel, Qt::LeftButton, {}, QPoint(40, row / 2));
    QCOMPARE(view.filter().hiddenTypes, QSet<int>{int(EventType::Meeting)});
    QTest::mouseClick(&panel, Qt::LeftButton, {}, QPoint(40, row / 2));
    QVERIFY(view.filter().hiddenTypes.isEmpty());
    QTest::mouseClick(&panel, Qt::LeftButton, {}, QPoint(40, 5000));
    QVERIFY(view.filter().hiddenTypes.isEmpty());
}

void tst_ShellWidgets::filterPanelByKeys()
{
    ViewState view;
    EventList events;
    FilterPanel panel(&events, &view);
    QTest::keyClick(&panel, Qt::Key_Space);
    events.setEvents({summary(1, EventType::Meeting), summary(2, EventType::Visit)});
    QTest::keyClick(&panel, Qt::Key_Down);
    QTest::keyClick(&panel, Qt::Key_Space);
    QCOMPARE(view.filter().hiddenTypes, QSet<int>{int(EventType::Visit)});
    QTest::keyClick(&panel, Qt::Key_Return);
    QCOMPARE(view.filter().hiddenTypes.size(), EventTypeCount - 1);
    QVERIFY(!view.filter().hiddenTypes.contains(int(EventType::Visit)));
    QTest::keyClick(&panel, Qt::Key_Return);
    QVERIFY(view.filter().hiddenTypes.isEmpty());
}

void tst_ShellWidgets::publicationBarAsks()
{
    PublicationBar bar;
    PublicationHint hint;
    hint.waiting = 5;
    bar.setArticle(Article(), hint, 2);
    QVERIFY(!bar.isHidden());
    QVERIFY(bar.findChildren<QLabel *>().first()->text().contains(u'5'));
    QStringList chosen;
    connect(&bar, &PublicationBar::dateChosen, this, [&chosen](PartialDate date, bool forAllWithout) {
        chosen << date.toTimex() + (forAllWithout ? u" for all"_s : QString());
    });
    auto *field = bar.findChild<QLineEdit *>();
    field->setText(u"5 May 2021"_s);
    bar.show();
    bar.findChild<QCheckBox *>()->setChecked(true);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen, QStringList{u"2021-05-05 for all"_s});
}

void tst_ShellWidgets::publicationBarRefuses()
{
    PublicationBar bar;
    bar.setArticle(Article(), {}, 0);
    int chosen = 0;
    connect(&bar, &PublicationBar::dateChosen, this, [&chosen] { ++chosen; });
    auto *field = bar.findChild<QLineEdit *>();
    for (const QString &text :
         {QString(), u"May 2021"_s, u"about 5 May 2021"_s, u"5/6/2021"_s, u"since 5 May 2021"_s}) {
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!bar.findChild<QPushButton *>()->isEnabled());
    }
    QCOMPARE(chosen, 0);
}

void tst_ShellWidgets::publicationBarStaysAwayWhereTheDateIsKnown()
{
    PublicationBar bar;
    Article article;
    article.published = {PartialDate::day(2021, 5, 5), PublicationBasis::Metadata, {}, 1};
    bar.setArticle(article, {}, 3);
    QVERIFY(bar.isHidden());
    bar.ask();
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.findChild<QLineEdit *>()->text(), u"5 May 2021"_s);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(bar.isHidden());
}

void tst_ShellWidgets::publicationBarAsksForTheOrder_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("site");
    QTest::addColumn<NumericOrder>("order");
    QTest::newRow("day first") << u"3 April 2020"_s << false << NumericOrder::DayFirst;
    QTest::newRow("month first, for the site") << u"4 March 2020"_s << true << NumericOrder::MonthFirst;
}

void tst_ShellWidgets::publicationBarAsksForTheOrder()
{
    QFETCH(QString, button);
    QFETCH(bool, site);
    QFETCH(NumericOrder, order);
    PublicationBar bar;
    bar.setArticle(Article(), {}, 0);
    for (const QPushButton *unasked : bar.findChildren<QPushButton *>())
        QVERIFY(unasked->text() != button);
    bar.setReadings(*twoReadings(u"03/04/2020"_s), u"paper.org"_s, 2);
    bar.show();
    QVERIFY(bar.findChildren<QLabel *>().first()->text().contains(u"on 3 April 2020 or 4 March 2020?"));
    QCheckBox *forSite = nullptr;
    for (QCheckBox *box : bar.findChildren<QCheckBox *>())
        if (box->text() == u"also for the other 2 articles of paper.org, and for later ones")
            forSite = box;
    QVERIFY(forSite);
    forSite->setChecked(site);
    QSignalSpy spy(&bar, &PublicationBar::orderChosen);
    for (QPushButton *answer : bar.findChildren<QPushButton *>())
        if (answer->text() == button)
            QTest::mouseClick(answer, Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<NumericOrder>(), order);
    QCOMPARE(spy[0][1].toBool(), site);
    bar.setArticle(Article(), {}, 0); // the next one is not undecided
    QVERIFY(!forSite->isVisible());
}

void tst_ShellWidgets::publicationBarOfSeveral()
{
    PublicationBar bar;
    bar.setArticles({3, 2, 5});
    QVERIFY(!bar.isHidden());
    bar.show();
    QCOMPARE(bar.findChildren<QLabel *>().first()->text(),
             u"3 articles are marked. 2 have no publication date. 5 events wait for it. One date for all of "
             "them, or one for each:"_s);
    QSignalSpy rules(&bar, &PublicationBar::ruleChosen);
    for (QPushButton *button : bar.findChildren<QPushButton *>())
        if (button->isVisible() && button->text() != u"Set")
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules[0][0].value<PublicationRule>(), PublicationRule::Suggestion);
    QCOMPARE(rules[1][0].value<PublicationRule>(), PublicationRule::FileWritten);
    QSignalSpy dates(&bar, &PublicationBar::dateChosen);
    auto *field = bar.findChild<QLineEdit *>();
    field->setText(u"5 May 2021"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(dates.size(), 1);
    bar.setArticles({2, 0, 0}); // all are dated: only when asked for
    QVERIFY(bar.isHidden());
}

void tst_ShellWidgets::articleListFollows()
{
    ViewState view;
    ArticleModel model;
    ArticleList list(&model, &view);
    std::vector<ArticleSummary> articles(3);
    for (int i = 0; i < 3; ++i) {
        articles[size_t(i)].id = ArticleId{i + 1};
        articles[size_t(i)].title = u"Article %1"_s.arg(i);
    }
    model.setArticles(articles);
    model.addProblem({u"scan.pdf"_s, u"no text"_s, {}, {}});
    view.setCurrentArticle(ArticleId{2});
    QCOMPARE(list.currentIndex().row(), 1);
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(view.currentArticle(), ArticleId{3});
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(view.currentArticle(), ArticleId{3});
    QVERIFY(list.markedArticles().isEmpty());
    QSignalSpy problem(&list, &ArticleList::problemActivated);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(problem.size(), 1);
}

void tst_ShellWidgets::articleFilterNarrowsTheList()
{
    ViewState view;
    ArticleModel model;
    auto *list = new ArticleList(&model, &view);
    FilteredArticles pane(list, &model);
    pane.show();
    auto *field = pane.findChild<QLineEdit *>();
    std::vector<ArticleSummary> articles(FilteredArticles::atAGlance);
    for (size_t i = 0; i < articles.size(); ++i) {
        articles[i].id = ArticleId{qint64(i) + 1};
        articles[i].title = u"Article %1"_s.arg(i);
    }
    model.setArticles(articles);
    QVERIFY(!field->isVisible());
    ArticleSummary more;
    more.id = {100};
    more.title = u"Harbour"_s;
    model.update({more});
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"harb"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(view.currentArticle(), ArticleId{100});
    QTest::keyClicks(field, u"x"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(list->model()->rowCount(), 13);
    QTest::keyClicks(field, u"harb"_s);
    model.setArticles(articles); // another library
    QVERIFY(field->text().isEmpty());
    QCOMPARE(list->model()->rowCount(), int(articles.size()));
}

void tst_ShellWidgets::paletteRunsACommand()
{
    QWidget window;
    window.resize(900, 600);
    QAction open(u"&Open articles…"_s);
    QAction closed(u"&Open nothing"_s);
    closed.setEnabled(false);
    QAction quit(u"&Quit"_s);
    QSignalSpy opened(&open, &QAction::triggered);
    CommandPalette palette({&quit, &closed, &open}, &window);
    auto *query = palette.findChild<QLineEdit *>();
    auto *list = palette.findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QTest::keyClicks(query, u"opar"_s);
    QCOMPARE(list->count(), 1);
    QTest::keyClick(query, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    CommandPalette none({&quit}, &window);
    QTest::keyClicks(none.findChild<QLineEdit *>(), u"xyz"_s);
    QTest::keyClick(none.findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(none.findChild<QListWidget *>()->count(), 0);
}

QTEST_MAIN(tst_ShellWidgets)
#include "tst_shellwidgets.moc"
