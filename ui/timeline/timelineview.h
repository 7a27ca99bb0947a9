// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/timelinepicture.h"
#include "ui/models/eventlist.h"
#include <functional>
#include <QWidget>

class QScrollBar;

namespace dateline {

class ArticleModel;
class Navigator;
class OverviewStrip;
class TimelineCanvas;

/// The whole timeline pane: ruler, lanes and overview strip. Shows the events of the list that pass the
/// filter; range, selection and hover are those of the view state.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    TimelineView(EventList *events, ViewState *state, QWidget *parent = nullptr);
    ~TimelineView() override;

    /// Where lanes find titles and tags; must outlive the view.
    void setArticles(const ArticleModel *articles);
    /// Whether views change at once, without easing.
    void setReducedMotion(bool reduced);

    GroupBy lanesBy() const;
    bool canGoBack() const;
    bool canGoForward() const;

    /// Lanes and range, for the settings.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    /// What is seen, as options for an export of the visible part: range, lanes, theme, names.
    TimelinePictureOptions pictureOptions() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void setLanesBy(dateline::GroupBy by);
    void foldLanes();
    void unfoldLanes();
    void resetLaneOrder();
    void zoomIn();
    void zoomOut();
    void fitAll();
    void fitSelection();
    void goBack();
    void goForward();
    void goToBegin();
    void goToEnd();
    void selectNext();
    void selectPrevious();
    void selectNextHit();
    void selectPreviousHit();

Q_SIGNALS:
    /// canGoBack() or canGoForward() changed.
    void historyChanged();
    void lanesByChanged(dateline::GroupBy by);

private:
    void connectAll();
    void updateFromCanvas();

    ViewState *m_state;
    Navigator *m_navigator;
    TimelineCanvas *m_canvas;
    OverviewStrip *m_overview;
    QScrollBar *m_scrollBar;
};

} // namespace dateline
