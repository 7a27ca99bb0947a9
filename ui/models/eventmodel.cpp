// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventmodel.h"
#include "ui/models/articlemodel.h"
#include "ui/models/datetext.h"
#include "ui/models/eventorder.h"
#include "ui/models/theme.h"
#include <algorithm>
#include <QFont>

namespace dateline {

namespace {

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
{
    connect(events, &EventList::changed, this, &EventModel::onChanged);
    connect(events, &EventList::shownChanged, this, &EventModel::onShownChanged);
    onChanged({});
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || m_rows[size_t(index.row())] < 0)
        return {};
    const EventSummary &event = summaryAt(index.row());
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
        return m_rows[size_t(index.row())];
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

const EventSummary &EventModel::summaryAt(int row) const
{
    return m_events->all()[size_t(m_rows[size_t(row)])];
}

QModelIndex EventModel::indexOf(EventId id) const
{
    const EventSummary *event = m_events->find(id);
    const int row = event ? rowOf(int(event - m_events->all().data())) : -1;
    return row < 0 ? QModelIndex() : index(row, 0);
}

int EventModel::rowOf(int position) const
{
    if (m_rowOf.size() != m_events->all().size()) {
        m_rowOf.assign(m_events->all().size(), -1);
        for (size_t row = 0; row < m_rows.size(); ++row)
            if (m_rows[row] >= 0)
                m_rowOf[size_t(m_rows[row])] = int(row);
    }
    return m_rowOf[size_t(position)];
}

void EventModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<EventId> ids;
    for (const QModelIndex &index : before)
        ids.push_back(m_ids[size_t(index.row())]);
    orderAll();
    m_rows = shownInOrder();
    m_rowOf.clear();
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_ids[row] = summaryAt(int(row)).id;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << indexOf(ids[size_t(i)]).siblingAtColumn(before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void EventModel::orderAll()
{
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == WhenColumn)
        m_order = orderByDays(m_events->all(), descending);
    else
        m_order = orderByText(m_events->all(), descending, [this](const EventSummary &event) {
            return display(event, m_sortColumn).toString();
        });
}

std::vector<int> EventModel::shownInOrder() const
{
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
    if (!change.isOne() || change.wasShown != change.isShown)
        return false;
    const EventSummary &now = m_events->all()[size_t(change.position)];
    if (m_sortColumn == WhenColumn)
        return now.dated == change.before.dated && now.days == change.before.days;
    return display(now, m_sortColumn) == display(change.before, m_sortColumn);
}

void EventModel::onChanged(const EventChange &change)
{
    if (keepsPlace(change)) {
        if (const int row = change.isShown ? rowOf(change.position) : -1; row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    orderAll();
    setRows(shownInOrder());
}

void EventModel::onShownChanged()
{
    setRows(shownInOrder());
}

void EventModel::setRows(std::vector<int> rows)
{
    std::vector<EventId> ids;
    ids.reserve(rows.size());
    for (int position : rows)
        ids.push_back(m_events->all()[size_t(position)].id);
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
    std::fill(m_rows.begin(), m_rows.end(), -1);
    std::copy_n(rows.begin(), head, m_rows.begin());
    std::copy(rows.end() - qsizetype(tail), rows.end(), m_rows.end() - qsizetype(tail));
    m_rowOf.clear();
    if (removed > 0) {
        beginRemoveRows({}, int(head), int(head) + removed - 1);
        m_rows.erase(m_rows.begin() + head, m_rows.begin() + head + removed);
        m_ids.erase(m_ids.begin() + head, m_ids.begin() + head + removed);
        m_rowOf.clear();
        endRemoveRows();
    }
    if (added > 0)
        beginInsertRows({}, int(head), int(head) + added - 1);
    const bool stays = !m_rows.empty();
    m_rows = std::move(rows);
    m_ids = std::move(ids);
    m_rowOf.clear();
    if (added > 0)
        endInsertRows();
    if (stays)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace dateline
