// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QKeySequence>
#include <QObject>

class QMainWindow;
class QMenu;

namespace dateline {

/// The window's commands: each is a menu entry, most have a key. The window connects them.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// Makes the menu bar of \a window.
    explicit Actions(QMainWindow *window);

    /// All of them, in the order of the menus, for the command palette and the list of keys.
    const QList<QAction *> &all() const { return m_all; }
    /// Adds one that somebody else owns to the end of \a menu.
    void adopt(QMenu *menu, QAction *action);
    /// Draws the icons anew, in the colours of the palette.
    void paintIcons();

    QMenu *lanesMenu = nullptr;
    QMenu *panesMenu = nullptr;
    QMenu *articleOrderMenu = nullptr;

    QAction *openArticles = nullptr;
    QAction *openFolder = nullptr;
    QAction *watchFolder = nullptr;
    QAction *paste = nullptr;
    QAction *newLibrary = nullptr;
    QAction *openLibrary = nullptr;
    QAction *exportTimeline = nullptr;
    QAction *print = nullptr;
    QAction *quit = nullptr;

    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *search = nullptr;
    QAction *publicationDate = nullptr;
    QAction *annotate = nullptr;
    QAction *readAgain = nullptr;
    QAction *removeArticle = nullptr;
    QAction *removedArticles = nullptr;
    QAction *openOriginal = nullptr;
    QAction *revealOriginal = nullptr;
    QAction *statistics = nullptr;
    QAction *clearFilters = nullptr;

    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomAll = nullptr;
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *zoomSelected = nullptr;
    QAction *nextEvent = nullptr;
    QAction *previousEvent = nullptr;
    QAction *firstEvent = nullptr;
    QAction *lastEvent = nullptr;
    QAction *showTimeline = nullptr;
    QAction *showCharts = nullptr;
    QAction *compare = nullptr;
    QAction *swapHalves = nullptr;
    QAction *textLarger = nullptr;
    QAction *textSmaller = nullptr;
    QAction *showRejected = nullptr;
    QAction *lightHits = nullptr;
    QAction *nextHit = nullptr;
    QAction *previousHit = nullptr;
    QAction *themeSystem = nullptr;
    QAction *themeLight = nullptr;
    QAction *themeDark = nullptr;
    QAction *resetLayout = nullptr;

    QAction *accept = nullptr;
    QAction *reject = nullptr;
    QAction *edit = nullptr;
    QAction *reviewUndo = nullptr;
    QAction *newEvent = nullptr;
    QAction *nextDoubtful = nullptr;
    QAction *nextInText = nullptr;
    QAction *previousInText = nullptr;

    QAction *exportChart = nullptr;

    QAction *commandPalette = nullptr;
    QAction *samples = nullptr;
    QAction *importReport = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;

private:
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &key = {}, const QString &icon = {});
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeReviewMenu();
    void makeChartsMenu();
    void makeHelpMenu();

    QMainWindow *m_window;
    QList<QAction *> m_all;
};

/// "File: Open articles…": the menu and the words of a command, without mnemonics.
QString commandName(const QAction &action);

} // namespace dateline
