// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include "app/layout/headway.h"
#include <functional>
#include <QStringList>
#include <span>
#include <vector>

namespace dateline {

/// By what events are split into lanes or series. The numbers are kept in settings: new ones go to the end.
enum class GroupBy : quint8 { Type, Article, Person, Place, Tag, Source };

QLatin1String toText(GroupBy by); ///< "type", "article", "person", "place", "tag", "source"
std::optional<GroupBy> groupByFromText(QStringView text);

/// Names shown for types and articles; where a function is missing or gives nothing, the type's word
/// and the article's number stand in. The window passes translated ones. Tags are known here alone.
struct GroupNames
{
    std::function<QString(EventType)> type;
    std::function<QString(ArticleId)> article;
    std::function<QStringList(ArticleId)> tags; ///< of the article; missing: no event has any
    std::function<QString(ArticleId)> source;   ///< of the article, the same
    QString other = QStringLiteral("other");    ///< everything beyond the most frequent groups
    QString none = QStringLiteral("unnamed");   ///< events without person, place, tag or source

    QString of(EventType of) const;
    QString of(ArticleId of) const;
    QStringList tagsOf(ArticleId of) const;
    /// Its tags or its source; empty where it has none, or for another \a by.
    QStringList annotationsOf(ArticleId of, GroupBy by) const;
};

struct Group
{
    QString name;
    EventType type = EventType::Other; ///< of groups by type: names the colour
    ArticleId article;                 ///< of groups by article
    int count = 0;                     ///< events in it
    QString key;                       ///< of groups but types: see GroupKey; of what is summed up, otherKey
};

/// What makes an event belong to a group, whatever this is called: the article's number, the person's or the
/// place's name, the tag without upper case; empty where there is none.
struct GroupKey
{
    QString key;
    QString name;
};

/// The key of the group "other".
inline const QString otherKey = QString(QChar(0xFFFF));

/// Which events belong to which groups. Every event belongs to at least one, and to each group once: one
/// with several persons, places or tags belongs to the group of each.
struct Grouping
{
    std::vector<Group> groups;        ///< types in standing order; others by falling count, then by key
    std::vector<quint32> firstMember; ///< one an event and one more: where its members begin
    std::vector<quint16> members;     ///< positions in groups
    /// Of groups but types, before the rest was summed up: keys and counts in the same order.
    std::vector<std::pair<QString, int>> tally;

    /// The groups of the \a n-th event that was grouped.
    std::span<const quint16> of(size_t n) const
    {
        return {members.data() + firstMember[n], members.data() + firstMember[n + 1]};
    }
};

/// Whether a group stands before another: by falling count, then by key, the one without a name last.
bool comesBefore(const QString &key, int count, const QString &nextKey, int nextCount);

/// Whether the groups are the names in who() or where(); else, but by type, they hang on the article alone.
inline bool isByNames(GroupBy by)
{
    return by == GroupBy::Person || by == GroupBy::Place;
}

/// The names that groups by person or place are made of.
inline const QString &namesOf(const EventSummary &event, GroupBy by)
{
    return by == GroupBy::Person ? event.who : event.where;
}

/// The groups of \a event but by type: at least one, each once, in the order of its text.
std::vector<GroupKey> groupKeys(const EventSummary &event, GroupBy by, const GroupNames &names);

/// Groups the events at \a positions of \a events; at most \a most groups, the rest summed up in
/// names.other, where an event counts once. Groups without events are left out. Tags that differ in case
/// alone are one, spelt as in the first event.
Grouping grouped(const std::vector<EventSummary> &events, std::span<const quint32> positions, GroupBy by,
                 const GroupNames &names = {}, int most = 40);
/// The same of events of which only their namesOf() or their articles are given, so that another thread can
/// do it. Nothing once it is cancelled.
Grouping grouped(std::span<const QString> namesOf, const GroupNames &names, int most, const Headway &headway);
Grouping grouped(std::span<const ArticleId> articles, GroupBy by, const GroupNames &names, int most,
                 const Headway &headway);

} // namespace dateline
