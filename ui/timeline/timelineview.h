// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/timelinepicture.h"
#include "ui/models/eventlist.h"
#include <functional>
#include <QMap>
#include <QWidget>

class QGridLayout;
class QScrollBar;
class QTimer;

namespace dateline {

class ArticleModel;
class ComparedEvents;
class HalfHandle;
class Navigator;
class OverviewStrip;
class TimelineCanvas;

/// The whole timeline pane: ruler, lanes and overview strip. Shows the events of the list that pass the
/// filter; range, selection and hover are those of the view state. While the view state has a comparison, a
/// second set of lanes under the same ruler shows the events that pass its filter.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    TimelineView(EventList *events, ViewState *state, QWidget *parent = nullptr);
    ~TimelineView() override;

    /// Where lanes find titles and tags; must outlive the view.
    void setArticles(const ArticleModel *articles);
    /// What stands between the halves of a comparison; becomes the view's.
    void setLowerBar(QWidget *bar);
    /// What the two filters of a comparison ask for, in words; empty: all events.
    void setFilterWords(const QString &upper, const QString &lower);
    /// The events of the lower half.
    const ComparedEvents *compared() const { return m_compared; }
    /// Dated events in both halves.
    int countInBoth() const;

    /// Whether views change at once, without easing.
    void setReducedMotion(bool reduced);

    GroupBy lanesBy() const;
    /// The lanes' order and folds by hand, for each way of grouping.
    const QMap<GroupBy, LaneArrangement> &arrangements() const;
    bool canGoBack() const;
    bool canGoForward() const;

    /// Lanes, range and the share of the halves, for the settings.
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
    void forgetViews();
    void swapHalves();
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
    /// The halves of a comparison show other events.
    void comparisonChanged();

private:
    enum Row { UpperRow, HandleRow, BarRow, LowerRow, OverviewRow };

    void connectAll();
    void updateFromCanvas();
    void connectCanvas(TimelineCanvas *canvas, QScrollBar *scrollBar);
    void compare(const std::optional<Filter> &filter);
    void makeLowerHalf();
    void updateShared();
    void updateNames();
    void setUpperShare(double share);
    int halvesHeight() const;

    ViewState *m_state;
    Navigator *m_navigator;
    TimelineCanvas *m_canvas;
    OverviewStrip *m_overview;
    QScrollBar *m_scrollBar;
    QGridLayout *m_grid;
    ComparedEvents *m_compared;
    TimelineCanvas *m_lower = nullptr; ///< made when something is first compared
    QScrollBar *m_lowerScrollBar = nullptr;
    HalfHandle *m_handle = nullptr;
    QWidget *m_lowerBar = nullptr;
    QTimer *m_sharedDelay;
    EventList *m_events;
    const ArticleModel *m_articles = nullptr;
    QString m_upperWords;
    QString m_lowerWords;
    double m_upperShare = 0.5; ///< of the height of both halves
};

} // namespace dateline
