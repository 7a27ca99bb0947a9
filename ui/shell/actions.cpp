// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

constexpr const char *iconProperty = "iconName";
constexpr const char *menuProperty = "menuTitle";

QString plain(QString text)
{
    return text.remove(u'&');
}

} // namespace

QString commandName(const QAction &action)
{
    const QString menu = action.property(menuProperty).toString();
    const QString text = plain(action.text());
    return menu.isEmpty() ? text : u"%1: %2"_s.arg(menu, text);
}

Actions::Actions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeReviewMenu();
    makeChartsMenu();
    makeHelpMenu();
    paintIcons();
}

QAction *Actions::add(QMenu *menu, const QString &text, const QKeySequence &key, const QString &icon)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(key);
    action->setProperty(iconProperty, icon);
    action->setProperty(menuProperty, plain(menu->title()));
    m_all << action;
    return action;
}

void Actions::adopt(QMenu *menu, QAction *action)
{
    menu->addAction(action);
    action->setProperty(menuProperty, plain(menu->title()));
    m_all << action;
}

void Actions::paintIcons()
{
    for (QAction *action : std::as_const(m_all))
        if (const QString name = action->property(iconProperty).toString(); !name.isEmpty())
            action->setIcon(themedIcon(name, m_window->palette()));
}

void Actions::makeFileMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&File"));
    openArticles = add(menu, tr("&Open articles…"), QKeySequence::Open, u"open"_s);
    openFolder = add(menu, tr("Open &folder…"), QKeySequence(u"Ctrl+Shift+O"_s), u"folder"_s);
    watchFolder = add(menu, tr("&Watch a folder…"), QKeySequence());
    menu->addSeparator();
    newLibrary = add(menu, tr("&New library…"), QKeySequence::New);
    openLibrary = add(menu, tr("Open &library…"), QKeySequence(u"Ctrl+L"_s));
    menu->addSeparator();
    statistics = add(menu, tr("&Statistics…"));
    exportTimeline = add(menu, tr("&Export…"), QKeySequence(u"Ctrl+E"_s), u"export"_s);
    print = add(menu, tr("&Print…"), QKeySequence::Print);
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s));
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeEditMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Edit"));
    undo = add(menu, tr("&Undo"), QKeySequence::Undo, u"undo"_s);
    redo = add(menu, tr("&Redo"), QKeySequence(u"Ctrl+Shift+Z"_s), u"redo"_s);
    menu->addSeparator();
    paste = add(menu, tr("&Paste as article"), QKeySequence::Paste, u"paste"_s);
    search = add(menu, tr("&Search everything"), QKeySequence::Find, u"search"_s);
    lightHits = add(menu, tr("Light what is &found, dim the rest"), QKeySequence(u"Ctrl+Shift+H"_s));
    lightHits->setCheckable(true);
    nextHit = add(menu, tr("Ne&xt found event"), QKeySequence::FindNext);
    previousHit = add(menu, tr("Pre&vious found event"), QKeySequence::FindPrevious);
    clearFilters = add(menu, tr("&Clear all filters"), QKeySequence(u"Ctrl+Shift+F"_s));
    menu->addSeparator();
    publicationDate = add(menu, tr("Publication &date…"), QKeySequence(u"Ctrl+D"_s), u"calendar"_s);
    annotate = add(menu, tr("&Tags, group and note…"), QKeySequence(u"Ctrl+T"_s));
    readAgain = add(menu, tr("Read again in another &encoding…"));
    removeArticle = add(menu, tr("Re&move article from the library"), QKeySequence(u"Ctrl+Backspace"_s));
    removedArticles = add(menu, tr("Remo&ved articles…"));
    menu->addSeparator();
    openOriginal = add(menu, tr("&Open the original"), QKeySequence(u"Ctrl+Return"_s));
    revealOriginal = add(menu, tr("Show the original in its &folder"));
}

void Actions::makeViewMenu()
{
    QMenu *viewMenu = m_window->menuBar()->addMenu(tr("&View"));
    zoomIn = add(viewMenu, tr("Zoom &in"), QKeySequence(u"Ctrl++"_s));
    zoomIn->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    zoomOut = add(viewMenu, tr("Zoom &out"), QKeySequence(u"Ctrl+-"_s));
    zoomAll = add(viewMenu, tr("Show &all"), QKeySequence(u"Ctrl+0"_s));
    back = add(viewMenu, tr("Earlier &view"), QKeySequence(u"Alt+Left"_s));
    forward = add(viewMenu, tr("Ne&xt view"), QKeySequence(u"Alt+Right"_s));
    zoomSelected = add(viewMenu, tr("Show the &selected event"));
    viewMenu->addSeparator();
    nextEvent = add(viewMenu, tr("&Next event in time"), QKeySequence(u"."_s));
    previousEvent = add(viewMenu, tr("Pr&evious event in time"), QKeySequence(u","_s));
    firstEvent = add(viewMenu, tr("&Beginning of the timeline"));
    lastEvent = add(viewMenu, tr("En&d of the timeline"));
    viewMenu->addSeparator();
    showTimeline = add(viewMenu, tr("&Timeline"), QKeySequence(u"Ctrl+1"_s));
    showCharts = add(viewMenu, tr("C&harts"), QKeySequence(u"Ctrl+2"_s));
    auto *pages = new QActionGroup(this);
    for (QAction *page : {showTimeline, showCharts}) {
        page->setCheckable(true);
        pages->addAction(page);
    }
    showTimeline->setChecked(true);
    compare = add(viewMenu, tr("&Compare two filters"), QKeySequence(u"Ctrl+Shift+C"_s));
    compare->setCheckable(true);
    compare->setToolTip(tr("Compare two filters, one above the other (Ctrl+Shift+C)"));
    swapHalves = add(viewMenu, tr("Swap &upper and lower half"), QKeySequence(u"Ctrl+Shift+S"_s));
    swapHalves->setToolTip(tr("Swap upper and lower half (Ctrl+Shift+S)"));
    lanesMenu = viewMenu->addMenu(tr("&Lanes by"));
    articleOrderMenu = viewMenu->addMenu(tr("Sort &articles by"));
    showRejected = add(viewMenu, tr("Show &rejected events"));
    showRejected->setCheckable(true);
    viewMenu->addSeparator();
    textLarger = add(viewMenu, tr("Lar&ger text"), QKeySequence(u"Ctrl+Shift+."_s));
    textSmaller = add(viewMenu, tr("S&maller text"), QKeySequence(u"Ctrl+Shift+,"_s));
    QMenu *themes = viewMenu->addMenu(tr("The&me"));
    auto *choices = new QActionGroup(this);
    themeSystem = add(themes, tr("Like the &system"));
    themeLight = add(themes, tr("&Light"));
    themeDark = add(themes, tr("&Dark"));
    for (QAction *choice : {themeSystem, themeLight, themeDark}) {
        choice->setCheckable(true);
        choices->addAction(choice);
    }
    panesMenu = viewMenu->addMenu(tr("&Panes"));
    resetLayout = add(viewMenu, tr("Reset la&yout"));
}

void Actions::makeReviewMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Review"));
    accept = add(menu, tr("&Accept"), QKeySequence(u"A"_s), u"accept"_s);
    reject = add(menu, tr("&Reject"), QKeySequence(u"R"_s), u"reject"_s);
    edit = add(menu, tr("&Edit event"), QKeySequence(u"E"_s), u"edit"_s);
    reviewUndo = add(menu, tr("&Undo decision"), QKeySequence(u"U"_s));
    newEvent = add(menu, tr("&New event from selected words"), QKeySequence(u"Ctrl+Shift+E"_s));
    menu->addSeparator();
    nextDoubtful = add(menu, tr("Next &doubtful event"), QKeySequence(u"S"_s), u"review"_s);
    nextInText = add(menu, tr("Next event in the te&xt"), QKeySequence(u"Ctrl+Down"_s));
    previousInText = add(menu, tr("&Previous event in the text"), QKeySequence(u"Ctrl+Up"_s));
}

void Actions::makeChartsMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Charts"));
    menu->addAction(showCharts);
    exportChart = add(menu, tr("&Export chart…"), QKeySequence(u"Ctrl+Shift+X"_s));
}

void Actions::makeHelpMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Help"));
    samples = add(menu, tr("Open the &samples"));
    commandPalette = add(menu, tr("&Command palette…"), QKeySequence(u"Ctrl+Shift+P"_s));
    shortcuts = add(menu, tr("&Keys…"), QKeySequence(u"F1"_s));
    importReport = add(menu, tr("Last &import report…"));
    menu->addSeparator();
    about = add(menu, tr("&About Dateline"));
    about->setMenuRole(QAction::AboutRole);
}

} // namespace dateline
