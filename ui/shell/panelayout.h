// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QMainWindow>

namespace dateline {

class Pane;
class Settings;

/// The panes of the window: where they stand and how large they are, at first, by hand and from last time.
class PaneLayout
{
public:
    /// Both must outlive it.
    PaneLayout(QMainWindow *window, Settings *settings)
        : m_window(window)
        , m_settings(settings)
    {
    }

    Pane *add(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area);
    /// Left from top to bottom, right from top to bottom, and the bottom one.
    struct Panes
    {
        Pane *articles = nullptr;
        Pane *undated = nullptr;
        Pane *filters = nullptr;
        Pane *text = nullptr;
        Pane *details = nullptr;
        Pane *table = nullptr;
    };
    Panes panes;

    /// From the settings.
    void restore();
    void save();
    /// As on the first start.
    void reset();
    /// Gives the panes their usual share, unless a person has given them another. \a filtersHeight is what
    /// the filters ask for; without undated events their tray is small.
    void place(int filtersHeight, bool anyUndated);
    /// From now on the sizes are not touched any more.
    void leaveToPerson() { m_placed = true; }

private:
    QMainWindow *m_window;
    Settings *m_settings;
    QByteArray m_first;
    bool m_placed = false; ///< sizes are by hand or from last time
};

} // namespace dateline
