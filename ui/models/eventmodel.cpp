// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventmodel.h"
#include "ui/models/articlemodel.h"
#include "ui/models/datetext.h"
#include "ui/models/eventsorting.h"
#include "ui/models/theme.h"
#include <algorithm>
#include <QFont>
#include <QHash>
#include <utility>

namespace dateline {

namespace {

/// Events that are sorted in the time of a keystroke.
constexpr int sortAtOnce = 10'000;

QString stateText(const EventSummary &event)
{
    if (event.status == EventStatus::Scheduled)
        return EventModel::tr("%1, scheduled").arg(reviewName(event.review));
    return reviewName(event.review);
}

/// What is rejected is struck out; the title of a main event stands out a little.
QVariant fontOf(const EventSummary &event, int column)
{
    const bool rejected = event.review == Review::Rejected;
    const bool strong = event.main && column == EventModel::WhatColumn;
    if (!rejected && !strong)
        return {};
    QFont font;
    font.setStrikeOut(rejected);
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

QString toolTipOf(const EventSummary &event)
{
    QStringList lines{event.title};
    if (event.dated)
        lines << dateText(event);
    if (event.main)
        lines << mainEventName();
    return lines.join(u'\n');
}

} // namespace

EventModel::EventModel(EventList *events, const ArticleModel *articles, QObject *parent)
    : QAbstractTableModel(parent)
    , m_events(events)
    , m_articles(articles)
    , m_sorting(new EventSorting(this))
{
    connect(m_sorting, &EventSorting::done, this, &EventModel::onSorted);
    connect(events, &EventList::changed, this, &EventModel::onChanged);
    connect(events, &EventList::shownChanged, this, &EventModel::onShownChanged);
    onChanged({});
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    const EventSummary *found = index.isValid() ? eventOf(index.row()) : nullptr;
    if (!found)
        return {};
    const EventSummary &event = *found;
    switch (role) {
    case Qt::DisplayRole:
        return display(event, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(event);
    case Qt::AccessibleDescriptionRole:
        return event.main && index.column() == WhatColumn ? mainEventName() : QVariant();
    case Qt::FontRole:
        return fontOf(event, index.column());
    case EventIdRole:
        return event.id.value;
    case ArticleIdRole:
        return event.article.value;
    case TypeRole:
        return int(event.type);
    case ReviewRole:
        return int(event.review);
    case ConfidenceRole:
        return double(event.confidence);
    case DatedRole:
        return event.dated;
    case PositionRole:
        return int(found - m_events->all().data());
    default:
        return {};
    }
}

QVariant EventModel::display(const EventSummary &event, int column) const
{
    switch (column) {
    case WhenColumn:
        return dateText(event);
    case WhatColumn:
        return event.title;
    case TypeColumn:
        return typeName(event.type);
    case WhoColumn:
        return event.who;
    case WhereColumn:
        return event.where;
    case ArticleColumn:
        return m_articles ? m_articles->titleOf(event.article) : QString();
    case StatusColumn:
        return stateText(event);
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const std::array<QString, ColumnCount> names{tr("When"),  tr("What"),    tr("Type"),  tr("Who"),
                                                 tr("Where"), tr("Article"), tr("Status")};
    return names[size_t(section)];
}

EventId EventModel::eventAt(const QModelIndex &index) const
{
    return index.isValid() ? m_ids[size_t(index.row())] : EventId();
}

const EventSummary *EventModel::eventOf(int row) const
{
    if (isSorting())
        return m_events->find(m_ids[size_t(row)]);
    const int position = m_rows[size_t(row)];
    return position < 0 ? nullptr : &m_events->all()[size_t(position)];
}

const EventSummary &EventModel::summaryAt(int row) const
{
    static const EventSummary none;
    const EventSummary *event = eventOf(row);
    return event ? *event : none;
}

QModelIndex EventModel::indexOf(EventId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? QModelIndex() : index(int(found - m_ids.begin()), 0);
}

bool EventModel::isSorting() const
{
    return m_sorting->isRunning();
}

void EventModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    m_sameEvents = m_sameEvents || !isSorting();
    sortAll();
}

EventKey EventModel::keyAt(int position) const
{
    const EventSummary &event = m_events->all()[size_t(position)];
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    return m_sortColumn == WhenColumn
               ? dayKey(event, position, descending)
               : textKey(display(event, m_sortColumn).toString(), position, descending);
}

void EventModel::sortAll()
{
    const auto count = int(m_events->all().size());
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    if (count > sortAtOnce)
        return m_sorting->start(count, descending, [this](int position) { return keyAt(position); });
    m_sorting->stop();
    std::vector<EventKey> keys;
    keys.reserve(size_t(count));
    for (int position = 0; position < count; ++position)
        keys.push_back(keyAt(position));
    onSorted(inOrder(std::move(keys), descending));
}

void EventModel::onSorted(const std::vector<int> &order)
{
    m_order = order;
    if (std::exchange(m_sameEvents, false))
        reorderRows();
    else
        setRows(shownInOrder());
}

void EventModel::reorderRows()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<EventId> ids;
    for (const QModelIndex &index : before)
        ids.push_back(m_ids[size_t(index.row())]);
    m_rows = shownInOrder();
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_ids[row] = m_events->columns().id(size_t(m_rows[row]));
    QHash<EventId, int> rowOf;
    for (const EventId id : ids)
        rowOf.insert(id, -1);
    for (size_t row = 0; !rowOf.isEmpty() && row < m_ids.size(); ++row)
        if (const auto wanted = rowOf.find(m_ids[row]); wanted != rowOf.end())
            *wanted = int(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOf.value(ids[size_t(i)], -1), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

std::vector<int> EventModel::shownInOrder() const
{
    if (m_events->shown().size() == m_order.size())
        return m_order;
    std::vector<bool> shown(m_events->all().size(), false);
    for (int position : m_events->shown())
        shown[size_t(position)] = true;
    std::vector<int> rows;
    rows.reserve(m_events->shown().size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(rows),
                 [&](int position) { return shown[size_t(position)]; });
    return rows;
}

bool EventModel::keepsPlace(const EventChange &change) const
{
    const EventSummary &now = m_events->all()[size_t(change.position)];
    if (m_sortColumn == WhenColumn)
        return now.dated == change.before.dated && now.days == change.before.days;
    return display(now, m_sortColumn) == display(change.before, m_sortColumn);
}

void EventModel::onChanged(const EventChange &change)
{
    if (change.isOne())
        return onEdited(change);
    m_sameEvents = false;
    sortAll();
}

void EventModel::onEdited(const EventChange &change)
{
    const int position = change.position;
    const bool keeps = keepsPlace(change);
    if (isSorting() && (!keeps || change.wasShown != change.isShown)) {
        m_sameEvents = false;
        return sortAll();
    }
    const int row = change.wasShown ? indexOf(m_events->columns().id(size_t(position))).row() : -1;
    if (!keeps) {
        m_order.erase(std::find(m_order.begin(), m_order.end(), position));
        m_order.insert(m_order.begin() + placeIn(m_order.begin(), m_order.end(), position), position);
    }
    if (row >= 0 && change.isShown && keeps)
        dataChangedIn(row, row);
    else if (row >= 0 && change.isShown)
        moveRow(row, position);
    else if (row >= 0)
        takeRowOut(row);
    else if (change.isShown)
        putRowIn(position);
}

qptrdiff EventModel::placeIn(Positions begin, Positions end, int position) const
{
    const EventKey key = keyAt(position);
    return std::partition_point(begin, end,
                                [&](int other) {
                                    return comesBefore(keyAt(other), key, m_sortOrder == Qt::DescendingOrder);
                                }) -
           begin;
}

void EventModel::moveRow(int from, int position)
{
    int to = int(placeIn(m_rows.begin(), m_rows.begin() + from, position));
    if (to == from)
        to += int(placeIn(m_rows.begin() + from + 1, m_rows.end(), position));
    if (to != from) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        const EventId id = m_ids[size_t(from)];
        takeOut(from);
        putIn(to, position, id);
        endMoveRows();
    }
    dataChangedIn(to, to);
}

void EventModel::takeRowOut(int row)
{
    beginRemoveRows({}, row, row);
    takeOut(row);
    endRemoveRows();
}

void EventModel::putRowIn(int position)
{
    const auto row = int(placeIn(m_rows.begin(), m_rows.end(), position));
    beginInsertRows({}, row, row);
    putIn(row, position, m_events->columns().id(size_t(position)));
    endInsertRows();
}

void EventModel::takeOut(int row)
{
    m_rows.erase(m_rows.begin() + row);
    m_ids.erase(m_ids.begin() + row);
}

void EventModel::putIn(int row, int position, EventId id)
{
    m_rows.insert(m_rows.begin() + row, position);
    m_ids.insert(m_ids.begin() + row, id);
}

void EventModel::dataChangedIn(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void EventModel::onShownChanged()
{
    if (isSorting())
        m_sameEvents = false; // until it is done
    else
        setRows(shownInOrder());
}

void EventModel::setRows(std::vector<int> rows)
{
    std::vector<EventId> ids;
    ids.reserve(rows.size());
    for (int position : rows)
        ids.push_back(m_events->columns().id(size_t(position)));
    const auto [oldEnd, newEnd] = std::mismatch(m_ids.begin(), m_ids.end(), ids.begin(), ids.end());
    const auto head = oldEnd - m_ids.begin();
    const auto oldRest = m_ids.size() - size_t(head);
    const auto newRest = ids.size() - size_t(head);
    size_t tail = 0;
    while (tail < oldRest && tail < newRest && m_ids[m_ids.size() - 1 - tail] == ids[ids.size() - 1 - tail])
        ++tail;
    const int removed = int(oldRest - tail);
    const int added = int(newRest - tail);

    // What stays gets its new positions first; what goes has none any more.
    m_rows.assign(m_ids.size(), -1);
    std::copy_n(rows.begin(), head, m_rows.begin());
    std::copy(rows.end() - qsizetype(tail), rows.end(), m_rows.end() - qsizetype(tail));
    if (removed > 0) {
        beginRemoveRows({}, int(head), int(head) + removed - 1);
        m_rows.erase(m_rows.begin() + head, m_rows.begin() + head + removed);
        m_ids.erase(m_ids.begin() + head, m_ids.begin() + head + removed);
        endRemoveRows();
    }
    if (added > 0)
        beginInsertRows({}, int(head), int(head) + added - 1);
    const bool stays = !m_rows.empty();
    m_rows = std::move(rows);
    m_ids = std::move(ids);
    if (added > 0)
        endInsertRows();
    if (stays)
        dataChangedIn(0, rowCount() - 1);
}

} // namespace dateline
