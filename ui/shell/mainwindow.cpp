// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "ui/charts/chartspage.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/review/eventdetails.h"
#include "ui/review/eventtable.h"
#include "ui/review/reviewqueue.h"
#include "ui/shell/actions.h"
#include "ui/shell/articlecommands.h"
#include "ui/shell/articlelist.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/comparecommands.h"
#include "ui/shell/counted.h"
#include "ui/shell/droppedinput.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filecommands.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/filteredarticles.h"
#include "ui/shell/filterpanel.h"
#include "ui/shell/jobstatus.h"
#include "ui/shell/keyslist.h"
#include "ui/shell/lanesmenu.h"
#include "ui/shell/motion.h"
#include "ui/shell/outputcommands.h"
#include "ui/shell/pane.h"
#include "ui/shell/publicationbar.h"
#include "ui/shell/reader.h"
#include "ui/shell/reviewcommands.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/searchpanel.h"
#include "ui/shell/statusline.h"
#include "ui/shell/undatedtray.h"
#include "ui/shell/watchcommands.h"
#include "ui/text/articlepane.h"
#include "ui/timeline/timelineview.h"
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

enum Page { EmptyPage, TimelinePage, ChartsPageIndex };

QToolButton *toolButton(QAction *action, const QString &text, QToolBar *bar)
{
    auto *button = new QToolButton(bar);
    action->setIconText(text);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(button);
    return button;
}

QWidget *spacer(QWidget *parent)
{
    auto *room = new QWidget(parent);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return room;
}

} // namespace

MainWindow::MainWindow(Session *session, Appearance *appearance, Settings *settings)
    : m_session(session)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_actions(new Actions(this))
    , m_layout(this, settings)
{
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setDocumentMode(true);
    setWindowTitle(QApplication::applicationDisplayName());
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_files = new FileCommands(session, settings, *m_actions, this);
    makeToolBar();
    makePanes();
    makeCentre();
    makeStatusBar();
    m_reader = new Reader(session, m_articlePane, m_publication, m_details, this);
    m_reviews = new ReviewCommands(session, m_actions, m_details, m_table, m_articlePane, this);
    connectSession();
    connectView();
    connectHelp();
    m_layout.restore();
    if (m_settings->timeline().size() > 0)
        m_timeline->restoreState(m_settings->timeline());
    showPage();
    showCounts();
    m_timeline->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeToolBar()
{
    auto *bar = new QToolBar(tr("Tool bar"), this);
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setIconSize({16, 16});
    toolButton(m_actions->openArticles, tr("Open…"), bar);
    toolButton(m_actions->paste, tr("Paste"), bar);
    toolButton(m_actions->nextDoubtful, tr("Review"), bar);
    toolButton(m_actions->exportTimeline, tr("Export…"), bar);
    bar->addWidget(spacer(bar));
    m_search = new SearchBox(bar);
    bar->addWidget(m_search);
    addToolBar(bar);
    bar->toggleViewAction()->setText(tr("Tool bar"));
    m_actions->adopt(m_actions->panesMenu, bar->toggleViewAction());
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filterBar = new FilterBar(m_session->view(), m_session->articles(), centre);
    m_actions->compare->setIconText(tr("Compare"));
    for (QAction *page : {m_actions->compare, m_actions->showTimeline, m_actions->showCharts}) {
        auto *button = new QToolButton(m_filterBar);
        button->setObjectName(u"pageButton"_s);
        button->setDefaultAction(page);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        m_filterBar->addRight(button, page == m_actions->compare);
    }
    m_pages = new QStackedWidget(centre);
    m_empty = new EmptyState(m_actions->openArticles, m_actions->paste, m_actions->samples, m_pages);
    m_timeline = new TimelineView(m_session->events(), m_session->view(), m_pages);
    m_timeline->setArticles(m_session->articles());
    tellReducedMotion(m_timeline, [this](bool reduced) { m_timeline->setReducedMotion(reduced); });
    m_pages->addWidget(m_empty);
    m_charts = new ChartsPage(m_session->events(), m_session->view(), m_session->articles(), m_pages);
    m_pages->addWidget(m_timeline);
    m_pages->addWidget(m_charts);
    m_pages->setMinimumSize(240, 140); // pages may ask for more: a narrow window is the person's choice
    column->addWidget(m_filterBar);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
}

Pane *MainWindow::addPane(const QString &name, const QString &title, QWidget *content,
                          Qt::DockWidgetArea area)
{
    Pane *pane = m_layout.add(name, title, content, area);
    m_actions->adopt(m_actions->panesMenu, pane->toggleViewAction());
    return pane;
}

void MainWindow::makePanes()
{
    ViewState *view = m_session->view();
    m_articles = new ArticleList(m_session->articles(), view, this);
    m_undated = new UndatedTray(m_session->undated(), view, this);
    m_filterPanel = new FilterPanel(m_session->events(), view, this);
    auto *filters = new QScrollArea(this);
    filters->setWidgetResizable(true);
    filters->setFrameShape(QFrame::NoFrame);
    filters->setFocusPolicy(Qt::NoFocus); // its content has the focus
    filters->setWidget(m_filterPanel);
    for (QWidget *side : {static_cast<QWidget *>(m_articles), static_cast<QWidget *>(m_undated),
                          static_cast<QWidget *>(filters)})
        side->setProperty("side", true);
    m_articlePane = new ArticlePane(view, this);
    m_articlePane->text()->setTextSize(m_settings->textSize());
    m_publication = new PublicationBar(m_articlePane);
    m_articlePane->insertBar(m_publication);
    m_details = new EventDetails(this);
    m_table = new EventTable(m_session->eventModel(), view, this);

    m_layout.panes.articles =
        addPane(u"articles"_s, tr("Articles"), new FilteredArticles(m_articles, m_session->articles(), this),
                Qt::LeftDockWidgetArea);
    m_layout.panes.undated =
        addPane(u"undated"_s, tr("Waiting for a date"), m_undated, Qt::LeftDockWidgetArea);
    m_layout.panes.filters = addPane(u"filters"_s, tr("Types"), filters, Qt::LeftDockWidgetArea);
    m_layout.panes.text = addPane(u"text"_s, tr("Text"), m_articlePane, Qt::RightDockWidgetArea);
    m_layout.panes.details = addPane(u"event"_s, tr("Event"), m_details, Qt::RightDockWidgetArea);
    m_layout.panes.table = addPane(u"table"_s, tr("Events"), m_table, Qt::BottomDockWidgetArea);
}

void MainWindow::makeStatusBar()
{
    m_status = new StatusLine(statusBar());
    m_countsDelay = new QTimer(this);
    m_countsDelay->setSingleShot(true);
    m_countsDelay->setInterval(40);
    connect(m_countsDelay, &QTimer::timeout, this, &MainWindow::showCounts);
    connect(m_status->jobs(), &JobStatus::cancelRequested, m_session, &Session::cancelJobs);
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::progressChanged, this, [this](const JobProgress &progress) {
        m_status->jobs()->setProgress(progress);
        showPage();
    });
    if (m_session->isBusy())
        m_status->jobs()->setProgress(m_session->progress());
    connect(m_session, &Session::idle, this, [this] {
        m_status->jobs()->setIdle();
        showPage();
    });
    connect(m_session, &Session::problem, this,
            [this](const Problem &problem) { showProblem(problem, this); });
    connect(m_session, &Session::libraryOpened, this, &MainWindow::showPage);
    connect(m_session, &Session::libraryOpened, this, &MainWindow::scheduleCounts);
    connect(m_session, &Session::importFinished, this, [this](const ImportReport &report) {
        m_report = report;
        m_actions->importReport->setEnabled(true);
        m_status->showMessage(report.summary());
        const int odd =
            report.count(ImportOutcome::Kind::Failed) + report.count(ImportOutcome::Kind::Warning);
        if (odd > 0 && !report.background)
            showReport();
    });
    for (const QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_session->articles()),
                                            static_cast<QAbstractItemModel *>(m_session->undated())}) {
        connect(model, &QAbstractItemModel::modelReset, this, &MainWindow::scheduleCounts);
        connect(model, &QAbstractItemModel::modelReset, this, &MainWindow::showPage);
    }
    connect(m_session->articles(), &QAbstractItemModel::rowsInserted, this, &MainWindow::showPage);
    connect(m_session->articles(), &QAbstractItemModel::rowsInserted, this, &MainWindow::scheduleCounts);
    connect(m_session->articles(), &QAbstractItemModel::rowsRemoved, this, &MainWindow::showPage);
    connect(m_session->events(), &EventList::changed, this, &MainWindow::scheduleCounts);
    connect(m_session->events(), &EventList::shownChanged, this, &MainWindow::scheduleCounts);
}

void MainWindow::connectView()
{
    ViewState *view = m_session->view();
    connect(m_actions->zoomIn, &QAction::triggered, m_timeline, &TimelineView::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, m_timeline, &TimelineView::zoomOut);
    connect(m_actions->zoomAll, &QAction::triggered, m_timeline, &TimelineView::fitAll);
    connect(m_actions->back, &QAction::triggered, m_timeline, &TimelineView::goBack);
    connect(m_actions->forward, &QAction::triggered, m_timeline, &TimelineView::goForward);
    connect(m_actions->zoomSelected, &QAction::triggered, m_timeline, &TimelineView::fitSelection);
    connect(m_actions->nextEvent, &QAction::triggered, m_timeline, &TimelineView::selectNext);
    connect(m_actions->previousEvent, &QAction::triggered, m_timeline, &TimelineView::selectPrevious);
    connect(m_actions->firstEvent, &QAction::triggered, m_timeline, &TimelineView::goToBegin);
    connect(m_actions->lastEvent, &QAction::triggered, m_timeline, &TimelineView::goToEnd);
    const auto updateHistory = [this] {
        m_actions->back->setEnabled(m_timeline->canGoBack());
        m_actions->forward->setEnabled(m_timeline->canGoForward());
    };
    connect(m_timeline, &TimelineView::historyChanged, this, updateHistory);
    updateHistory();
    fillLanesMenu(m_actions, m_timeline);
    for (QAction *page : {m_actions->showTimeline, m_actions->showCharts})
        connect(page, &QAction::toggled, this, &MainWindow::showPage);
    connect(m_actions->showRejected, &QAction::toggled, view, [view](bool on) {
        Filter filter = view->filter();
        filter.showRejected = on;
        view->setFilter(filter);
    });
    connect(m_actions->lightHits, &QAction::toggled, view, [view](bool on) {
        Filter filter = view->filter();
        filter.lightText = on;
        view->setFilter(filter);
    });
    connect(m_actions->nextHit, &QAction::triggered, m_timeline, &TimelineView::selectNextHit);
    connect(m_actions->previousHit, &QAction::triggered, m_timeline, &TimelineView::selectPreviousHit);
    connect(m_actions->clearFilters, &QAction::triggered, this, [this, view] {
        m_search->clear();
        view->setFilter({});
    });
    connect(view, &ViewState::filterChanged, this, [this](const Filter &filter) {
        m_actions->showRejected->setChecked(filter.showRejected);
        m_actions->lightHits->setChecked(filter.lightText);
        m_actions->clearFilters->setEnabled(filter != Filter());
    });
    m_actions->clearFilters->setEnabled(false);
    connect(m_filterBar, &FilterBar::textRemoved, m_search, &QLineEdit::clear);
    connect(m_actions->search, &QAction::triggered, m_search, &SearchBox::start);
    auto *found = new SearchPanel(m_session, m_search, this);
    connect(found, &SearchPanel::eventChosen, this, [this] {
        m_actions->showTimeline->setChecked(true);
        m_timeline->setFocus();
    });
    connect(found, &SearchPanel::articleChosen, this, [this] {
        m_layout.panes.text->show();
        m_layout.panes.text->raise();
        m_articlePane->text()->setFocus();
    });
    connect(m_articles, &ArticleList::markedArticlesChanged, m_reader, &Reader::setMarked);
    connect(m_articles, &ArticleList::problemActivated, this, &MainWindow::showReport);
    connect(m_actions->publicationDate, &QAction::triggered, this, [this] {
        m_layout.panes.text->show();
        m_layout.panes.text->raise();
        m_publication->ask();
    });
    connect(m_reviews, &ReviewCommands::editorNeeded, this, [this] {
        m_layout.panes.details->show();
        m_layout.panes.details->raise();
    });
    connect(m_reviews, &ReviewCommands::message, m_status, &StatusLine::showMessage);
    connect(m_files, &FileCommands::message, m_status, &StatusLine::showMessage);
    auto *watch = new WatchCommands(m_session, m_settings, *m_actions, this);
    connect(watch, &WatchCommands::message, m_status, &StatusLine::showMessage);
    auto *articles = new ArticleCommands(m_session, *m_actions, m_articles, m_settings, this);
    connect(articles, &ArticleCommands::message, m_status, &StatusLine::showMessage);
    connect(m_articlePane, &ArticlePane::annotationClicked, m_actions->annotate, &QAction::trigger);
    connect(m_articlePane, &ArticlePane::encodingClicked, articles,
            [this, articles] { articles->readAgain(m_articlePane->article()); });
    new CompareCommands(m_session, m_settings, *m_actions, m_timeline, m_filterBar);
    connect(m_table, &EventTable::eventActivated, m_timeline, &TimelineView::fitSelection);
}

void MainWindow::connectHelp()
{
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    const auto *output = new OutputCommands(m_session, m_settings, *m_actions, m_timeline, m_charts, this);
    connect(output, &OutputCommands::message, m_status, &StatusLine::showMessage);
    connect(m_charts, &ChartsPage::rangeChosen, m_actions->showTimeline,
            [this] { m_actions->showTimeline->setChecked(true); });
    connect(m_actions->about, &QAction::triggered, this,
            [this] { AboutDialog(QApplication::applicationVersion(), this).exec(); });
    connect(m_actions->commandPalette, &QAction::triggered, this, [this] {
        auto *palette = new CommandPalette(m_actions->all(), this);
        palette->setAttribute(Qt::WA_DeleteOnClose);
        palette->show();
    });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showKeys(m_actions->all(), this); });
    connect(m_actions->importReport, &QAction::triggered, this, &MainWindow::showReport);
    m_actions->importReport->setEnabled(false);
    const std::pair<QAction *, ThemeChoice> themes[] = {{m_actions->themeSystem, ThemeChoice::System},
                                                        {m_actions->themeLight, ThemeChoice::Light},
                                                        {m_actions->themeDark, ThemeChoice::Dark}};
    for (const auto &[action, choice] : themes) {
        action->setChecked(choice == m_appearance->choice());
        connect(action, &QAction::triggered, this, [this, wanted = choice] { chooseTheme(wanted); });
    }
    connect(m_actions->textLarger, &QAction::triggered, this, [this] { scaleText(1.1); });
    connect(m_actions->textSmaller, &QAction::triggered, this, [this] { scaleText(1 / 1.1); });
    connect(m_actions->resetLayout, &QAction::triggered, this, [this] {
        m_layout.reset();
        placePanes();
    });
}

void MainWindow::placePanes()
{
    m_layout.place(m_filterPanel->sizeHint().height(), m_session->undated()->rowCount() > 0);
}

bool MainWindow::event(QEvent *event)
{
    // From the moment a person drags an edge between panes, their sizes are not touched any more.
    if (event->type() == QEvent::MouseButtonPress)
        if (isSeparator(static_cast<QMouseEvent *>(event)->position().toPoint()))
            m_layout.leaveToPerson();
    return QMainWindow::event(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placePanes();
}

void MainWindow::showPage()
{
    const bool empty = m_session->articles()->rowCount() == 0 && !m_session->isBusy();
    const int page = empty ? EmptyPage : m_actions->showCharts->isChecked() ? ChartsPageIndex : TimelinePage;
    m_pages->setCurrentIndex(page);
    m_filterBar->setVisible(!empty);
    m_actions->exportTimeline->setEnabled(!empty);
    m_actions->print->setEnabled(!empty);
    for (QAction *action :
         {m_actions->zoomIn, m_actions->zoomOut, m_actions->zoomAll, m_actions->zoomSelected,
          m_actions->nextEvent, m_actions->previousEvent, m_actions->firstEvent, m_actions->lastEvent})
        action->setEnabled(page == TimelinePage);
}

/// Changes come in swarms while articles are read.
void MainWindow::scheduleCounts()
{
    if (!m_countsDelay->isActive())
        m_countsDelay->start();
}

void MainWindow::showCounts()
{
    const auto articles = int(m_session->articles()->articles().size());
    const auto all = int(m_session->events()->all().size());
    const int waiting = reviewCount(*m_session->events());
    m_layout.panes.articles->setCount(articles);
    m_layout.panes.undated->setCount(m_session->undated()->rowCount());
    m_layout.panes.table->setCount(m_session->eventModel()->rowCount());
    if (!m_session->view()->comparison()) // else each half has its own
        m_filterBar->setCounts(int(m_session->events()->shown().size()), all);
    m_actions->nextDoubtful->setIconText(waiting > 0 ? tr("Review %1").arg(waiting) : tr("Review"));
    m_status->setTotals(tr("%1 · %2 · %3")
                            .arg(QFileInfo(m_session->libraryPath()).completeBaseName(),
                                 counted(articles, tr("1 article"), tr("%1 articles")),
                                 counted(all, tr("1 event"), tr("%1 events"))),
                        m_session->libraryPath());
    if (m_wasEmpty != (articles == 0)) {
        m_wasEmpty = articles == 0;
        placePanes();
    }
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_appearance->apply(choice);
    m_settings->setTheme(choice);
}

void MainWindow::scaleText(double factor)
{
    const double size = qBound(8.0, m_settings->textSize() * factor, 24.0);
    m_settings->setTextSize(size);
    m_articlePane->text()->setTextSize(size);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->paintIcons();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_layout.save();
    m_settings->setTimeline(m_timeline->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!canDrop(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_empty->setInviting(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    QMainWindow::dragLeaveEvent(event);
    m_empty->setInviting(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_empty->setInviting(false);
    event->acceptProposedAction();
    m_files->take(*event->mimeData());
}

void MainWindow::showReport()
{
    auto *dialog = new ImportReportDialog(m_report, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto published = m_report.published;
    connect(dialog, &ImportReportDialog::recognitionWanted, m_session,
            [this, published](const QStringList &paths) { m_session->importScans(paths, published); });
    connect(dialog, &ImportReportDialog::retryWanted, m_session,
            [this, published](const QStringList &paths) { m_session->importPaths(paths, published); });
    connect(dialog, &ImportReportDialog::articleChosen, m_session->view(), &ViewState::setCurrentArticle);
    dialog->open();
}

} // namespace dateline
