// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/appearance.h"
#include "ui/shell/panelayout.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include <QMainWindow>

class QStackedWidget;
class QTimer;

namespace dateline {

class Actions;
class ArticleList;
class ArticlePane;
class ChartsPage;
class EmptyState;
class EventDetails;
class EventTable;
class FileCommands;
class FilterBar;
class FilterPanel;
class PublicationBar;
class Reader;
class ReviewCommands;
class SearchBox;
class StatusLine;
class TimelineView;
class UndatedTray;

/// The window: it places the panes and connects them with the session. What each does is its own affair.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(Session *session, Appearance *appearance, Settings *settings);
    ~MainWindow() override;

    Actions *actions() const { return m_actions; }
    TimelineView *timeline() const { return m_timeline; }
    ArticlePane *articlePane() const { return m_articlePane; }
    EventDetails *details() const { return m_details; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeCentre();
    void makePanes();
    Pane *addPane(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area);
    void makeToolBar();
    void makeStatusBar();
    void connectSession();
    void connectView();
    void connectHelp();
    void placePanes();
    void showPage();
    void scheduleCounts();
    void showCounts();
    void showReport();
    void chooseTheme(ThemeChoice choice);
    void scaleText(double factor);

    Session *m_session;
    Appearance *m_appearance;
    Settings *m_settings;
    Actions *m_actions;
    PaneLayout m_layout;
    ImportReport m_report;

    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    TimelineView *m_timeline = nullptr;
    ChartsPage *m_charts = nullptr;
    FilterBar *m_filterBar = nullptr;
    SearchBox *m_search = nullptr;

    ArticleList *m_articles = nullptr;
    UndatedTray *m_undated = nullptr;
    FilterPanel *m_filterPanel = nullptr;
    ArticlePane *m_articlePane = nullptr;
    PublicationBar *m_publication = nullptr;
    EventDetails *m_details = nullptr;
    EventTable *m_table = nullptr;
    StatusLine *m_status = nullptr;
    QTimer *m_countsDelay = nullptr;

    Reader *m_reader = nullptr;
    FileCommands *m_files = nullptr;
    ReviewCommands *m_reviews = nullptr;
    bool m_wasEmpty = true;
};

} // namespace dateline
