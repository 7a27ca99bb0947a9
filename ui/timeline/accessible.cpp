// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/accessible.h"
#include "ui/timeline/canvas.h"
#include "ui/timeline/itemtext.h"
#include <QAccessibleWidget>
#include <QPointer>
#include <unordered_map>

namespace dateline {

namespace {

/// One drawn event. Lives as long as the canvas' interface; says it is invalid when its event is gone.
class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleItem(TimelineCanvas *canvas, EventId id)
        : m_canvas(canvas)
        , m_id(id)
    {
    }

    bool isValid() const override { return m_canvas && m_canvas->eventOf(m_id); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        const EventSummary *event = m_canvas ? m_canvas->eventOf(m_id) : nullptr;
        if (!event || kind != QAccessible::Name)
            return QString();
        const auto position = quint32(event - m_canvas->index().events().data());
        return accessibleText(*event, m_canvas->isShared(position));
    }

    QRect rect() const override
    {
        const QRect inCanvas = m_canvas ? m_canvas->rectOf(m_id) : QRect();
        return inCanvas.isNull() ? QRect()
                                 : QRect(m_canvas->mapToGlobal(inCanvas.topLeft()), inCanvas.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_canvas && m_canvas->selectedEvent() == m_id;
        state.focused = state.selected && m_canvas->hasFocus();
        state.invisible = rect().isNull();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (m_canvas && name == pressAction())
            m_canvas->select(m_id);
    }

private:
    QPointer<TimelineCanvas> m_canvas;
    EventId m_id;
};

class AccessibleCanvas : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(TimelineCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
        , m_canvas(canvas)
    {
    }

    ~AccessibleCanvas() override
    {
        for (const auto &[event, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_canvas->scene().items.size()); }

    QAccessibleInterface *child(int index) const override
    {
        const auto &items = m_canvas->scene().items;
        return index >= 0 && index < int(items.size()) ? interfaceOf(items[size_t(index)]) : nullptr;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const SceneItem *item = m_canvas->itemAt(m_canvas->mapFromGlobal(QPoint(x, y)));
        return item ? interfaceOf(*item) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        const SceneItem *item =
            m_canvas->hasFocus() ? m_canvas->scene().itemOf(m_canvas->selectedPosition()) : nullptr;
        return item ? interfaceOf(*item) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto &items = m_canvas->scene().items;
        for (size_t i = 0; i < items.size(); ++i)
            if (interfaceOf(items[i]) == child)
                return int(i);
        return -1;
    }

private:
    QAccessibleInterface *interfaceOf(const SceneItem &item) const
    {
        const EventId event = m_canvas->index().events()[item.event].id;
        const auto known = m_ids.find(event.value);
        if (known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new AccessibleItem(m_canvas, event);
        m_ids.emplace(event.value, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    TimelineCanvas *m_canvas;
    mutable std::unordered_map<qint64, QAccessible::Id> m_ids;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<TimelineCanvas *>(object);
    return canvas ? new AccessibleCanvas(canvas) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace dateline
