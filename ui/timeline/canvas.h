// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/scene.h"
#include "app/layout/ticks.h"
#include "ui/models/shownevents.h"
#include "ui/timeline/lanebuild.h"
#include "ui/timeline/navigator.h"
#include "ui/timeline/rangeband.h"
#include "ui/timeline/scenepainter.h"
#include <functional>
#include <memory>
#include <optional>
#include <QMap>
#include <QWidget>

namespace dateline {

class ArticleModel;

/// Ruler and lanes: paints the scene of the visible range and turns what a person does with mouse and
/// keyboard into moves of the navigator and the selection of the view state. Two of them are the halves of
/// a comparison: keys, brush and walks from event to event then go over both.
class TimelineCanvas : public QWidget
{
    Q_OBJECT

public:
    TimelineCanvas(ShownEvents *events, ViewState *state, Navigator *navigator, QWidget *parent = nullptr);
    ~TimelineCanvas() override;

    /// Makes this the \a half of a comparison with \a partner; null: it stands alone again. The lower half
    /// has no ruler.
    void setPartner(TimelineCanvas *partner, Half half = Half::Upper);
    /// In a comparison: which of all events the other half shows, too; \a marked: they get their outline.
    void setShared(std::vector<bool> shared, bool marked);
    bool isShared(quint32 position) const { return position < m_shared.size() && m_shared[position]; }
    /// What the filter asks for, in words, for a half that has nothing to show.
    void setFilterWords(const QString &words);
    QString whyEmpty() const; ///< a sentence
    double rulerHeight() const { return m_partner && m_half == Half::Lower ? 0 : AxisHeight; }

    /// Where lanes find titles and tags; must outlive the canvas.
    void setArticles(const ArticleModel *articles);
    /// Of very many events the lanes change a moment later; until then the old ones stay.
    void setLanesBy(GroupBy by);
    /// What was asked for last; what is seen is by index().by().
    GroupBy lanesBy() const { return m_lanesBy; }
    GroupNames groupNames() const;
    /// Whether lanes are being made, of which index() will then be.
    bool isBuilding() const { return m_rebuildIsDue || m_build.isRunning(); }
    int buildPercent() const { return m_build.percent(); }
    /// The lanes of at most so many events are made at once, whatever they are by; null: what takes some 20
    /// ms.
    void setBuiltAtOnce(std::optional<size_t> most) { m_builtAtOnce = most; }

    /// The lanes' order and folds by hand, for each way of grouping.
    using Arrangements = QMap<GroupBy, LaneArrangement>;
    const Arrangements &arrangements() const { return m_arrangements; }
    void setArrangements(const Arrangements &arrangements);
    LaneArrangement arrangement() const { return m_arrangements.value(m_index.by()); }
    QStringList laneNames() const; ///< from top to bottom
    void setLaneFolded(const QString &name, bool folded);
    void setAllFolded(bool folded);
    /// Puts the lane where \a target stands now.
    void moveLane(const QString &name, const QString &target);
    void resetLaneOrder();

    const CalendarNames &calendar() const { return m_calendar; }

    const EventIndex &index() const { return m_index; }
    /// What a search has found of it; empty where none lights.
    const EventIndex &litIndex() const { return m_litLanes; }
    /// The scene on the screen, computed if it is stale.
    const Scene &scene();
    double headerWidth() const;
    double plotWidth() const;

    double lanesHeight() const { return m_geometry.height; }
    double visibleHeight() const;
    double scroll() const { return m_scroll; }
    void setScroll(double scroll);

    /// About the selected event if it is in view, else about the middle.
    void zoomBy(double factor);
    /// Selects the event \a steps further in time.
    void selectBy(int steps);
    void selectInLane(int steps);
    /// Selects the lit event \a steps further in time, from the last one to the first; where none are lit,
    /// as selectBy().
    void selectHit(int steps);
    /// Goes to the first or the last event; keeps the scale.
    void showEnd(bool last);
    void fitEvent(EventId event);
    void ensureVisible(EventId event);

    const SceneItem *itemAt(QPoint position);
    const EventSummary *eventOf(EventId id) const { return m_events->find(id); }
    QRect rectOf(EventId id); ///< of the drawn glyph, in the widget; null where it is not drawn
    EventId selectedEvent() const { return m_state->selectedEvent(); }
    quint32 selectedPosition() const { return m_selected; }
    void select(EventId id) { m_state->selectEvent(id); }

    QSize minimumSizeHint() const override { return {320, m_partner ? 80 : 160}; }

Q_SIGNALS:
    void contentChanged();
    void litChanged();
    void scrolled(double scroll);
    void lanesHeightChanged();
    /// The old lanes are to stay, and what is being made is not wanted any more.
    void lanesGivenUp();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void onChanged(const EventChange &change);
    void onShownChanged(const FilterChange &change);
    void onOneChanged(const EventChange &change);
    void onManyChanged(const EventChange &change);
    bool follow(const EventChange::Replaced &replaced);
    void onGroupsChanged();
    void dropIndex();
    void scheduleRebuild();
    void rebuildLater(bool isCurrent);
    void rebuild();
    void onLanesMade();
    void useIndex(EventIndex index);
    void onNewIndex();
    void findMarked();
    bool isBuiltAtOnce() const;
    GroupNames namesForThread() const;
    bool giveLanesUp();
    void updateLit();
    void updateContent();
    void relayout();
    void invalidateScene();
    SceneOptions sceneOptions() const;
    ScenePainter &painter();
    void paintEmpty(QPainter &painter);
    std::vector<TimelineCanvas *> halves();
    const RangeBand &band() const;
    void updateBand();
    void clearBand();
    void markBy(int steps);
    void showBandEdge();
    void askAboutMarked();
    QString bandMenuText(DayInterval days) const;
    QRect itemRect(const SceneItem &item) const;
    QPointF toScene(QPointF position) const;
    quint32 positionOf(EventId id) const;
    void selectPosition(quint32 position);
    std::vector<LaneIndex::Entry> hitsOfBoth();
    void takeFocusFrom(TimelineCanvas *other);
    void updateHover(QPointF position);
    void clickMarker(const SceneMarker &marker, QPoint globalPosition);
    void listMarker(const SceneMarker &marker, QPoint globalPosition);
    void paintBand(QPainter &painter);
    void paintBuild(QPainter &painter);
    void askAboutBand(QPoint globalPosition);
    QString nameOfLane(int lane) const;
    int headerLaneAt(QPointF position) const;
    void arrange(const LaneArrangement &arrangement);
    void dragLane(QPointF position);
    void toggleFoldOfSelected();
    void moveLaneOfSelected(int steps);
    QString laneOfSelected();
    bool showToolTip(QPoint position, QPoint globalPosition);
    bool pinch(QEvent *event);
    void pinchBy(double factor, QPointF centre);
    bool zoomOrPan(const QKeyEvent &event);
    bool walk(const QKeyEvent &event);
    bool act(int key);
    double anchorX() const;
    void announce();

    ShownEvents *m_events;
    ViewState *m_state;
    Navigator *m_navigator;
    const ArticleModel *m_articles = nullptr;
    CalendarNames m_calendar;
    TimelineCanvas *m_partner = nullptr;
    Half m_half = Half::Upper;
    std::vector<bool> m_shared;
    bool m_marksShared = false;
    QString m_filterWords;
    EventIndex m_index;
    bool m_isCurrent = false; ///< the index is of the events as they are now, by whatever it is
    LaneBuild m_build;
    std::optional<size_t> m_builtAtOnce;
    std::optional<LaneIndex> m_lit; ///< what a search has found; nothing: no search lights events
    EventIndex m_litLanes;          ///< the same, dealt out to lanes
    LaneGeometry m_geometry;
    std::unique_ptr<ScenePainter> m_painter;
    std::unique_ptr<LabelBook> m_labels;
    Scene m_scene;
    Axis m_axis;
    GroupBy m_lanesBy = GroupBy::Type;
    Arrangements m_arrangements;
    double m_scroll = 0;
    quint32 m_selected = NoEvent;
    quint32 m_hovered = NoEvent;
    int m_hoveredMarker = -1;
    bool m_sceneIsStale = true;
    bool m_rebuildIsDue = false;
    bool m_dragging = false;
    bool m_focusByKey = false; ///< a frame shows where the keyboard is
    RangeBand m_band;
    QString m_pressedLane; ///< whose header the mouse holds
    std::optional<QPointF> m_pressed;
    QPointF m_lastMouse;
};

/// Whether the canvas handles it itself while it has the focus, though it may be a shortcut elsewhere.
bool isTimelineKey(const QKeyEvent &event);

} // namespace dateline
