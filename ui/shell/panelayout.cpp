// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panelayout.h"
#include "ui/shell/pane.h"
#include "ui/shell/settings.h"

namespace dateline {

namespace {

/// Of the layout stored in the settings; a new number forgets layouts of old panes.
constexpr int layoutVersion = 1;

} // namespace

Pane *PaneLayout::add(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *pane = new Pane(name, title, content, m_window);
    m_window->addDockWidget(area, pane);
    return pane;
}

void PaneLayout::restore()
{
    m_first = m_window->saveState(layoutVersion);
    m_window->resize(1440, 900);
    if (!m_settings->geometry().isEmpty())
        m_window->restoreGeometry(m_settings->geometry());
    m_placed = !m_settings->layout().isEmpty() && m_window->restoreState(m_settings->layout(), layoutVersion);
}

void PaneLayout::save()
{
    m_settings->setWindow(m_window->saveGeometry(), m_window->saveState(layoutVersion));
}

void PaneLayout::reset()
{
    for (Pane *pane :
         {panes.articles, panes.undated, panes.filters, panes.text, panes.details, panes.table}) {
        pane->setFloating(false);
        pane->show();
    }
    m_window->restoreState(m_first, layoutVersion);
    m_placed = false;
}

void PaneLayout::place(int filtersHeight, bool anyUndated)
{
    if (m_placed)
        return;
    const int width = m_window->width();
    const int height = m_window->height();
    const int left = qBound(168, width * 16 / 100, 260);
    const int right = qBound(280, width * 31 / 100, 560);
    const int bottom = qBound(140, int(height * 0.255), 320);
    m_window->resizeDocks({panes.articles, panes.text}, {left, right}, Qt::Horizontal);
    m_window->resizeDocks({panes.table}, {bottom}, Qt::Vertical);
    const int tall = height - 90;
    const int types = qMin(filtersHeight + 34, tall * 2 / 5);
    const int undated = anyUndated ? tall * 26 / 100 : 76;
    m_window->resizeDocks({panes.articles, panes.undated, panes.filters},
                          {tall - types - undated, undated, types}, Qt::Vertical);
    m_window->resizeDocks({panes.text, panes.details}, {tall * 54 / 100, tall * 46 / 100}, Qt::Vertical);
}

} // namespace dateline
