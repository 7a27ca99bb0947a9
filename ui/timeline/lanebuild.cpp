// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanebuild.h"
#include "ui/models/discard.h"
#include <QtConcurrentRun>
#include <utility>

namespace dateline {

namespace {

constexpr int sliceMilliseconds = 8;
constexpr size_t eventsBetweenLooks = 1024; ///< at the clock
constexpr int tickMilliseconds = 50;
constexpr int slowMilliseconds = 200;
/// So many events may be edited meanwhile; each takes up to a millisecond to make up for.
constexpr size_t mostChanges = 16;
constexpr int takingPercent = 20; ///< of the whole work

} // namespace

LaneBuild::LaneBuild(const ShownEvents *events, QObject *parent)
    : QObject(parent)
    , m_events(events)
{
    m_slices.setInterval(0);
    m_ticks.setInterval(tickMilliseconds);
    connect(&m_slices, &QTimer::timeout, this, &LaneBuild::takeSlice);
    connect(&m_ticks, &QTimer::timeout, this, &LaneBuild::advanced);
    connect(&m_dealing, &QFutureWatcherBase::finished, this, &LaneBuild::deliver);
}

LaneBuild::~LaneBuild()
{
    stop();
}

void LaneBuild::start(GroupBy by, const GroupNames &names)
{
    stop();
    m_running = true;
    m_by = by;
    m_names = names;
    m_clock.start();
    m_ticks.start();
    begin();
}

void LaneBuild::stop()
{
    if (m_headway)
        m_headway->cancelled = true;
    m_headway.reset();
    m_running = m_taking = m_isBehind = false;
    m_slices.stop();
    m_ticks.stop();
    m_changes.clear();
    m_dealing.setFuture({});
    discard(std::exchange(m_material, {}));
}

int LaneBuild::percent() const
{
    if (m_headway)
        return takingPercent + m_headway->percent * (100 - takingPercent) / 100;
    return int(m_next * takingPercent / std::max<size_t>(m_events->shown().size(), 1));
}

bool LaneBuild::isSlow() const
{
    return m_running && m_clock.elapsed() > slowMilliseconds;
}

void LaneBuild::begin()
{
    m_taking = true;
    m_next = 0;
    discard(std::exchange(m_material, LaneMaterial(m_by, m_events->shown().size())));
    m_slices.start();
}

void LaneBuild::takeSlice()
{
    const std::vector<int> &shown = m_events->shown();
    QElapsedTimer clock;
    clock.start();
    while (m_next < shown.size() && clock.elapsed() < sliceMilliseconds)
        for (const size_t end = std::min(m_next + eventsBetweenLooks, shown.size()); m_next < end; ++m_next)
            m_material.add(m_events->all()[size_t(shown[m_next])], quint32(shown[m_next]));
    if (m_next >= shown.size())
        deal();
}

void LaneBuild::deal()
{
    m_slices.stop();
    m_taking = false;
    m_size = m_events->all().size();
    m_headway = std::make_shared<Headway>();
    m_dealing.setFuture(QtConcurrent::run([&events = m_events->all(), names = m_names, headway = m_headway,
                                           material = std::exchange(m_material, {})]() mutable {
        // Only the address of the events is used here.
        return std::make_shared<EventIndex>(events, std::move(material), names, *headway);
    }));
}

void LaneBuild::follow(const EventChange &change)
{
    if (m_taking)
        return begin();
    if (!m_running || size_t(change.position) >= m_size)
        return;
    const auto [known, isNew] = m_changes.try_emplace(change.position, change);
    if (!isNew)
        known->second.isShown = change.isShown;
    if (m_changes.size() > mostChanges)
        start(m_by, m_names);
}

/// A late answer to an older question has no future here any more.
void LaneBuild::deliver()
{
    if (m_taking || !m_running || !m_dealing.future().isResultReadyAt(0))
        return;
    Q_EMIT made();
}

std::optional<EventIndex> LaneBuild::take(const GroupNames &names)
{
    EventIndex index = std::move(*m_dealing.result());
    const std::map<int, EventChange> changes = std::exchange(m_changes, {});
    stop();
    index.setNames(names);
    for (const auto &[position, change] : changes)
        if (!index.update(quint32(position), change.wasShown ? &change.before : nullptr, change.isShown))
            return std::nullopt;
    return index;
}

} // namespace dateline
