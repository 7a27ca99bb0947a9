// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/scene.h"
#include "app/layout/markers.h"
#include "app/layout/rowpixels.h"
#include <algorithm>
#include <cmath>
#include <tuple>

namespace dateline {

namespace {

constexpr int MostCandidates = 256; ///< glyphs considered in a lane
constexpr int MostLit = 1024;       ///< lit events considered in all lanes
constexpr double GlyphGap = 2;      ///< free pixels around glyphs …
constexpr double LabelGap = 8;      ///< … between a glyph and its label, and after a label
constexpr double LabelHeight = 16;
constexpr double InsideMargin = 8;
constexpr int FewHidden = 24; ///< no density is drawn for so few

struct Candidate
{
    const LaneIndex::Entry *entry;
    bool selected;
    bool lit;

    auto rank() const { return std::tuple(!selected, !lit, -int(entry->importance), entry); }
};

/// The events that stand out, and the most important of them in view.
struct Lit
{
    const LaneIndex *index = nullptr;
    std::vector<LaneIndex::Entry> inView;

    Lit(const LaneIndex *lit, const TimeScale &scale)
        : index(lit)
    {
        std::vector<quint32> positions;
        if (index)
            index->collect(scale.begin(), scale.end(), MostLit, positions);
        for (quint32 position : positions)
            inView.push_back(index->entries()[position]);
    }

    bool contains(const LaneIndex::Entry &entry) const
    {
        return index && index->find(entry.begin, entry.event);
    }
};

/// The lane of \a index that stands for the same as \a group; null where it has
/// none.
const LaneIndex *laneLike(const EventIndex &index, const Group &group)
{
    const auto found = std::find_if(index.lanes().begin(), index.lanes().end(), [&](const auto &lane) {
        return lane.group.name == group.name && lane.group.type == group.type;
    });
    return found == index.lanes().end() ? nullptr : &found->index;
}
/// Lays out one lane: glyphs by importance, labels by importance, the rest counted.
class LaneLayout
{
public:
    LaneLayout(Scene &scene, const EventIndex &index, const LaneGeometry &geometry, LabelBook &labels,
               int lane, const Lit &lit, const SceneOptions &options)
        : m_scene(scene)
        , m_lit(lit)
        , m_shared(options.shared)
        , m_litLane(options.litLanes ? laneLike(*options.litLanes, index.lanes()[size_t(lane)].group)
                                     : nullptr)
        , m_events(index.events())
        , m_index(index.lanes()[size_t(lane)].index)
        , m_band(geometry.bands[size_t(lane)])
        , m_labels(labels)
        , m_lane(lane)
        , m_rows(size_t(m_index.rows()), RowPixels(scene.scale.width()))
    {
    }

    void run(quint32 selected)
    {
        findCandidates(selected);
        for (const Candidate &candidate : m_candidates)
            m_band.folded ? m_hidden.push_back(candidate.entry) : placeGlyph(*candidate.entry);
        for (size_t i = m_firstItem; i < m_scene.items.size(); ++i)
            placeLabel(m_scene.items[i], m_drawn[i - m_firstItem]->row);
        addLane();
    }

private:
    void findCandidates(quint32 selected)
    {
        std::vector<quint32> positions;
        m_isComplete = m_index.collect(m_scene.scale.begin(), m_scene.scale.end(), MostCandidates, positions);
        for (quint32 position : positions) {
            const LaneIndex::Entry &entry = m_index.entries()[position];
            m_candidates.push_back({&entry, entry.event == selected, m_lit.contains(entry)});
        }
        if (selected != NoEvent && !m_isComplete)
            addSelected(selected);
        if (!m_isComplete)
            addLit();
        std::sort(m_candidates.begin(), m_candidates.end(),
                  [](const Candidate &a, const Candidate &b) { return a.rank() < b.rank(); });
        m_firstItem = m_scene.items.size();
    }

    void addSelected(quint32 selected)
    {
        const LaneIndex::Entry *entry = m_index.find(entryBegin(m_events[selected]), selected);
        const bool known =
            std::any_of(m_candidates.begin(), m_candidates.end(), [](const auto &c) { return c.selected; });
        if (entry && !known && entry->begin < m_scene.scale.end() && entry->end > m_scene.scale.begin())
            m_candidates.push_back({entry, true, m_lit.contains(*entry)});
    }

    void addLit()
    {
        const size_t known = m_candidates.size();
        for (const LaneIndex::Entry &lit : m_lit.inView) {
            const LaneIndex::Entry *entry = m_index.find(lit.begin, lit.event);
            const auto end = m_candidates.begin() + qsizetype(known);
            if (entry &&
                std::none_of(m_candidates.begin(), end, [=](const auto &c) { return c.entry == entry; }))
                m_candidates.push_back({entry, false, true});
        }
    }

    void placeGlyph(const LaneIndex::Entry &entry)
    {
        SceneItem item = glyphOf(m_events[entry.event], entry, m_scene.scale, m_band.rowMiddle(entry.row));
        item.shared = m_shared && entry.event < m_shared->size() && (*m_shared)[entry.event];
        const double gap = item.shared ? GlyphGap + SharedGap : GlyphGap;
        const double left = item.footLeft() - gap;
        const double right = item.footRight() + gap + tickRoom(item);
        RowPixels &row = m_rows[entry.row];
        if (!row.isFree(left, right)) {
            m_hidden.push_back(&entry);
            return;
        }
        row.take(left, right);
        item.lane = m_lane;
        item.dimmed = m_lit.index && !m_lit.contains(entry);
        m_scene.items.push_back(item);
        m_drawn.push_back(&entry);
    }

    /// Inside a wide glyph, else to the right, else to the left; first in full, then short.
    void placeLabel(const SceneItem &item, quint8 row)
    {
        const Label &label = m_labels.of(m_events, item.event);
        if (placeInside(item, label, false) || placeBeside(item, label, false, row))
            return;
        if (label.shortWidth < label.width)
            placeInside(item, label, true) || placeBeside(item, label, true, row);
    }

    /// Within a bar, or on the line of its day after or before the dot.
    bool placeInside(const SceneItem &item, const Label &label, bool isShort)
    {
        const bool isDot = item.shape == GlyphShape::Dot;
        if (isDot && item.dayLeft >= item.dayRight)
            return false;
        const double start = std::max(isDot ? item.rect.right() : item.rect.left(), 0.0);
        const double stop = isDot ? item.dayRight : item.rect.right();
        const double left = start + InsideMargin;
        const double right =
            std::min(stop, m_scene.scale.width()) - InsideMargin - (item.accepted ? InsideMargin : 0);
        const double width = isShort ? label.shortWidth : label.width;
        if (right - left >= width) {
            addLabel(item, label, isShort, true, left);
            return true;
        }
        // The dot may stand at the end of what is in view of its day.
        const double before = item.rect.left() - InsideMargin - width;
        if (!isDot || before < std::max(item.dayLeft, 0.0) + InsideMargin)
            return false;
        addLabel(item, label, isShort, true, before);
        return true;
    }

    bool placeBeside(const SceneItem &item, const Label &label, bool isShort, quint8 row)
    {
        const double width = isShort ? label.shortWidth : label.width;
        const double right = item.footRight() + tickRoom(item) + LabelGap;
        const double left = item.footLeft() - LabelGap - width;
        RowPixels &pixels = m_rows[row];
        if (right + width <= m_scene.scale.width() - 2 &&
            pixels.isFree(right - 1, right + width + LabelGap)) {
            pixels.take(right - 1, right + width + LabelGap);
            addLabel(item, label, isShort, false, right);
            return true;
        }
        if (left >= 2 && pixels.isFree(left - LabelGap, left + width + 1)) {
            pixels.take(left - LabelGap, left + width + 1);
            addLabel(item, label, isShort, false, left);
            return true;
        }
        return false;
    }

    void addLabel(const SceneItem &item, const Label &label, bool isShort, bool inside, double left)
    {
        SceneLabel placed;
        placed.event = item.event;
        placed.lane = m_lane;
        placed.label = &label;
        placed.isShort = isShort;
        placed.inside = inside;
        placed.onSolid = inside && item.shape == GlyphShape::Bar;
        placed.onLine = inside && item.shape == GlyphShape::Dot;
        placed.strength = item.strength;
        placed.muted = item.rejected || item.ghost;
        placed.dimmed = item.dimmed;
        placed.lit = m_lit.index && !item.dimmed;
        placed.rect = QRectF(left, item.rect.center().y() - LabelHeight / 2,
                             isShort ? label.shortWidth : label.width, LabelHeight);
        m_scene.labels.push_back(placed);
    }

    void addLane()
    {
        SceneLane lane;
        lane.lane = m_lane;
        lane.top = m_band.top;
        lane.height = m_band.height;
        lane.inView = m_index.countOverlapping(m_scene.scale.begin(), m_scene.scale.end());
        lane.drawn = int(m_drawn.size());
        const int hidden = lane.inView - lane.drawn;
        if (hidden > FewHidden && Scene::DensityWidth * m_scene.scale.daysPerPixel() >= 1) {
            const double columns = std::ceil(m_scene.scale.width() / Scene::DensityWidth);
            const double end = m_scene.scale.dayAt(columns * Scene::DensityWidth);
            lane.density.resize(size_t(columns), 0);
            m_index.addDensity(m_scene.scale.begin(), end, lane.density);
            if (m_litLane) {
                lane.litDensity.resize(size_t(columns), 0);
                m_litLane->addDensity(m_scene.scale.begin(), end, lane.litDensity);
            }
            lane.densityStrength = std::min(1.0, double(hidden - FewHidden) / (4 * FewHidden));
        }
        if (hidden > 0)
            addMarkers(hidden > FewHidden);
        m_scene.lanes.push_back(std::move(lane));
    }

    void addMarkers(bool dense)
    {
        // Where not all were considered, the known hidden ones would give a wrong middle.
        if (!m_isComplete)
            m_hidden.clear();
        for (SceneMarker &marker : markersOf(m_index, m_scene.scale, m_drawn, m_hidden, dense)) {
            marker.lane = m_lane;
            marker.rect.moveTop(m_band.bottom() - MarkerHeight - 3);
            m_scene.markers.push_back(std::move(marker));
        }
    }

    Scene &m_scene;
    const Lit &m_lit;
    const std::vector<bool> *m_shared;
    const LaneIndex *m_litLane;
    const std::vector<EventSummary> &m_events;
    const LaneIndex &m_index;
    const LaneGeometry::Band &m_band;
    LabelBook &m_labels;
    int m_lane;
    std::vector<RowPixels> m_rows;
    std::vector<Candidate> m_candidates;
    std::vector<const LaneIndex::Entry *> m_drawn;
    std::vector<const LaneIndex::Entry *> m_hidden;
    size_t m_firstItem = 0;
    bool m_isComplete = true;
};

} // namespace

const SceneItem *Scene::itemOf(quint32 event) const
{
    const auto found =
        std::find_if(items.begin(), items.end(), [=](const SceneItem &i) { return i.event == event; });
    return found == items.end() ? nullptr : &*found;
}

const SceneLabel *Scene::labelOf(quint32 event) const
{
    const auto found =
        std::find_if(labels.begin(), labels.end(), [=](const SceneLabel &l) { return l.event == event; });
    return found == labels.end() ? nullptr : &*found;
}

const SceneItem *Scene::itemAt(QPointF position, double tolerance) const
{
    for (const SceneItem &item : items)
        if (item.rect.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(position))
            return &item;
    for (const SceneLabel &label : labels)
        if (label.rect.contains(position))
            return itemOf(label.event);
    return nullptr;
}

const SceneMarker *Scene::markerAt(QPointF position) const
{
    const auto found = std::find_if(markers.begin(), markers.end(),
                                    [=](const SceneMarker &m) { return m.rect.contains(position); });
    return found == markers.end() ? nullptr : &*found;
}

Scene layoutScene(const EventIndex &index, const LaneGeometry &geometry, const TimeScale &scale,
                  LabelBook &labels, const SceneOptions &options)
{
    Scene scene;
    scene.scale = scale;
    const Lit lit(options.lit, scale);
    for (size_t lane = 0; lane < index.lanes().size(); ++lane) {
        const LaneGeometry::Band &band = geometry.bands[lane];
        if (band.bottom() > options.top && band.top < options.bottom)
            LaneLayout(scene, index, geometry, labels, int(lane), lit, options).run(options.selected);
    }
    return scene;
}

std::optional<SceneItem> glyphOfEvent(const EventIndex &index, const LaneGeometry &geometry,
                                      const TimeScale &scale, quint32 event)
{
    for (size_t lane = 0; lane < index.lanes().size(); ++lane) {
        const EventSummary &summary = index.events()[event];
        const LaneIndex::Entry *entry = index.lanes()[lane].index.find(entryBegin(summary), event);
        if (!entry || entry->ghost)
            continue;
        SceneItem item = glyphOf(summary, *entry, scale, geometry.bands[lane].rowMiddle(entry->row));
        item.lane = int(lane);
        return item;
    }
    return std::nullopt;
}

std::vector<float> overviewDensity(const EventIndex &index, double begin, double end, int columns)
{
    std::vector<float> density(size_t(std::max(columns, 0)), 0);
    for (const EventIndex::Lane &lane : index.lanes())
        lane.index.addDensity(begin, end, density);
    return density;
}

} // namespace dateline
