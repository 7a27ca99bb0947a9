// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphicstimeline.h"
#include "ui/models/theme.h"
#include <QGraphicsItem>
#include <QPainter>
#include <unordered_map>

namespace dateline {

namespace {

class EventItem : public QGraphicsItem
{
public:
    EventItem(const SceneItem &item, QColor colour)
        : m_item(item)
        , m_colour(colour)
        , m_bounds(item.rect.adjusted(-1, -1, 1, 1))
    {
        setFlag(ItemIsSelectable);
    }

    void setLabel(const SceneLabel &label)
    {
        m_text = label.text();
        m_place = label.rect;
        m_bounds |= m_place;
    }

    QRectF boundingRect() const override { return m_bounds; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const bool isDot = m_item.shape == GlyphShape::Dot;
        painter->setPen(Qt::NoPen);
        painter->setBrush(isDot || m_item.shape == GlyphShape::Bar ? m_colour : m_colour.lighter(160));
        if (isDot)
            painter->drawEllipse(m_item.rect);
        else
            painter->drawRect(m_item.rect);
        if (m_text.isEmpty())
            return;
        painter->setPen(Theme::light().text());
        painter->drawText(m_place, Qt::AlignVCenter, m_text);
    }

private:
    SceneItem m_item;
    QColor m_colour;
    QRectF m_bounds;
    QString m_text;
    QRectF m_place;
};

} // namespace

GraphicsTimeline::GraphicsTimeline(const EventIndex &index, const LaneGeometry &geometry, const Scene &scene,
                                   bool labels)
{
    std::unordered_map<quint32, const SceneLabel *> labelOf;
    if (labels)
        for (const SceneLabel &label : scene.labels)
            labelOf.emplace(label.event, &label);
    setItemIndexMethod(NoIndex); // everything is in view
    for (size_t lane = 0; lane < index.lanes().size(); ++lane) {
        const LaneIndex &events = index.lanes()[lane].index;
        const LaneGeometry::Band &band = geometry.bands[lane];
        for (size_t i = 0; i < events.entries().size(); ++i) {
            const LaneIndex::Entry &entry = events.entries()[i];
            const EventSummary &event = index.events()[entry.event];
            const double middle = band.rowMiddle(int(i) % std::max(events.rows(), 1));
            auto *item = new EventItem(glyphOf(event, entry, scene.scale, middle),
                                       Theme::light().typeColour(event.type));
            if (const auto label = labelOf.find(entry.event); label != labelOf.end())
                item->setLabel(*label->second);
            addItem(item);
        }
    }
}

} // namespace dateline
