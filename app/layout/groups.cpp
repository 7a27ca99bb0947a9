// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/groups.h"
#include "app/core/enumtext.h"
#include <algorithm>

namespace dateline {

namespace {

constexpr std::array groupNames{QLatin1String("type"),  QLatin1String("article"), QLatin1String("person"),
                                QLatin1String("place"), QLatin1String("tag"),     QLatin1String("source")};

/// As a Grouping, but of any number of groups, which are made as they turn up.
struct RawGrouping
{
    std::vector<Group> groups;
    std::vector<quint32> firstMember;
    std::vector<quint32> members;

    void beginEvent() { firstMember.push_back(quint32(members.size())); }

    void add(size_t number)
    {
        members.push_back(quint32(number));
        ++groups[number].count;
    }
};

QStringList namesIn(const QString &joined)
{
    QStringList names = joined.split(QLatin1String(", "), Qt::SkipEmptyParts);
    for (QString &name : names)
        name = name.trimmed();
    names.removeAll(QString());
    return names;
}

RawGrouping groupedByType(const std::vector<EventSummary> &events, std::span<const quint32> positions,
                          const GroupNames &names)
{
    RawGrouping grouping;
    for (EventType type : allEventTypes())
        grouping.groups.push_back({names.of(type), type, {}, 0, {}});
    for (quint32 position : positions) {
        grouping.beginEvent();
        grouping.add(size_t(events[position].type));
    }
    return grouping;
}

/// Events that have the same in \a what are in the same groups, which are looked up once.
template<class What>
RawGrouping groupedByKeys(const std::vector<EventSummary> &events, std::span<const quint32> positions,
                          GroupBy by, const GroupNames &names, What what)
{
    RawGrouping grouping;
    grouping.firstMember.reserve(positions.size() + 1);
    grouping.members.reserve(positions.size());
    QHash<QString, size_t> known;
    const auto numbersOf = [&](const EventSummary &event) {
        std::vector<size_t> numbers;
        for (const GroupKey &key : groupKeys(event, by, names)) {
            const auto found = known.constFind(key.key);
            numbers.push_back(found != known.constEnd() ? *found : grouping.groups.size());
            if (found != known.constEnd())
                continue;
            known.insert(key.key, grouping.groups.size());
            const ArticleId article = by == GroupBy::Article ? event.article : ArticleId();
            grouping.groups.push_back({key.name, EventType::Other, article, 0, key.key});
        }
        return numbers;
    };
    QHash<std::decay_t<decltype(what(events.front()))>, std::vector<size_t>> numbers;
    for (quint32 position : positions) {
        const EventSummary &event = events[position];
        auto found = numbers.constFind(what(event));
        if (found == numbers.constEnd())
            found = numbers.insert(what(event), numbersOf(event));
        grouping.beginEvent();
        for (const size_t number : *found)
            grouping.add(number);
    }
    return grouping;
}

/// Gives the members their new numbers; those of one event that have become the same are one.
void renumberMembers(const RawGrouping &raw, const std::vector<quint16> &newNumber, Grouping &grouping)
{
    grouping.firstMember.reserve(raw.firstMember.size());
    grouping.members.reserve(raw.members.size());
    for (size_t n = 0; n + 1 < raw.firstMember.size(); ++n) {
        const size_t first = grouping.members.size();
        grouping.firstMember.push_back(quint32(first));
        for (size_t i = raw.firstMember[n]; i < raw.firstMember[n + 1]; ++i) {
            const quint16 number = newNumber[raw.members[i]];
            const auto begin = grouping.members.begin() + qptrdiff(first);
            if (std::find(begin, grouping.members.end(), number) != grouping.members.end())
                continue;
            grouping.members.push_back(number);
            ++grouping.groups[number].count;
        }
    }
    grouping.firstMember.push_back(quint32(grouping.members.size()));
}

/// The groups in the order \a order, the ones from \a most on in one group "other".
Grouping renumbered(const RawGrouping &raw, const std::vector<size_t> &order, size_t most,
                    const QString &other)
{
    std::vector<quint16> newNumber(raw.groups.size(), 0);
    Grouping grouping;
    for (size_t i = 0; i < order.size(); ++i) {
        const Group &group = raw.groups[order[i]];
        const bool summedUp = order.size() > most && i + 1 >= most;
        if (!summedUp || grouping.groups.size() < most)
            grouping.groups.push_back(summedUp ? Group{other, EventType::Other, {}, 0, otherKey} : group);
        grouping.groups.back().count = 0; // counted with the members
        grouping.tally.emplace_back(group.key, group.count);
        newNumber[order[i]] = quint16(grouping.groups.size() - 1);
    }
    renumberMembers(raw, newNumber, grouping);
    return grouping;
}

/// The groups that have events: types as they stand, others by falling count, the unnamed last.
std::vector<size_t> groupOrder(const std::vector<Group> &groups, GroupBy by)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < groups.size(); ++i)
        if (groups[i].count > 0)
            order.push_back(i);
    const auto before = [&](size_t a, size_t b) {
        return comesBefore(groups[a].key, groups[a].count, groups[b].key, groups[b].count);
    };
    if (by != GroupBy::Type)
        std::sort(order.begin(), order.end(), before);
    return order;
}

RawGrouping rawGrouping(const std::vector<EventSummary> &events, std::span<const quint32> positions,
                        GroupBy by, const GroupNames &names)
{
    switch (by) {
    case GroupBy::Type:
        break;
    case GroupBy::Person:
        return groupedByKeys(events, positions, by, names,
                             [](const EventSummary &event) -> const QString & { return event.who; });
    case GroupBy::Place:
        return groupedByKeys(events, positions, by, names,
                             [](const EventSummary &event) -> const QString & { return event.where; });
    case GroupBy::Article:
    case GroupBy::Tag:
    case GroupBy::Source:
        return groupedByKeys(events, positions, by, names,
                             [](const EventSummary &event) { return event.article; });
    }
    return groupedByType(events, positions, names);
}

void addKey(std::vector<GroupKey> &keys, const QString &key, const QString &name)
{
    if (std::ranges::none_of(keys, [&](const GroupKey &known) { return known.key == key; }))
        keys.push_back({key, name});
}

} // namespace

QLatin1String toText(GroupBy by)
{
    return groupNames[size_t(by)];
}

std::optional<GroupBy> groupByFromText(QStringView text)
{
    return enumFromText<GroupBy>(groupNames, text);
}

QString GroupNames::of(EventType of) const
{
    const QString name = type ? type(of) : QString();
    return name.isEmpty() ? QString(toText(of)) : name;
}

QString GroupNames::of(ArticleId of) const
{
    const QString name = article ? article(of) : QString();
    return name.isEmpty() ? QString::number(of.value) : name;
}

QStringList GroupNames::tagsOf(ArticleId of) const
{
    return tags ? tags(of) : QStringList();
}

bool comesBefore(const QString &key, int count, const QString &nextKey, int nextCount)
{
    if (key.isEmpty() != nextKey.isEmpty())
        return nextKey.isEmpty();
    return count != nextCount ? count > nextCount : key < nextKey;
}

QStringList GroupNames::annotationsOf(ArticleId of, GroupBy by) const
{
    if (by == GroupBy::Tag)
        return tagsOf(of);
    const QString name = by == GroupBy::Source && source ? source(of).simplified() : QString();
    return name.isEmpty() ? QStringList() : QStringList(name);
}

std::vector<GroupKey> groupKeys(const EventSummary &event, GroupBy by, const GroupNames &names)
{
    std::vector<GroupKey> keys;
    if (by == GroupBy::Article) // with zeros, so that they sort as numbers
        addKey(keys, QStringLiteral("%1").arg(event.article.value, 19, 10, QLatin1Char('0')),
               names.of(event.article));
    else if (by == GroupBy::Tag || by == GroupBy::Source)
        for (const QString &name : names.annotationsOf(event.article, by))
            addKey(keys, name.toCaseFolded(), name);
    else
        for (const QString &name : namesIn(by == GroupBy::Person ? event.who : event.where))
            addKey(keys, name, name);
    if (keys.empty())
        keys.push_back({{}, names.none});
    return keys;
}

Grouping grouped(const std::vector<EventSummary> &events, std::span<const quint32> positions, GroupBy by,
                 const GroupNames &names, int most)
{
    RawGrouping raw = rawGrouping(events, positions, by, names);
    raw.beginEvent();
    const std::vector<size_t> order = groupOrder(raw.groups, by);
    return renumbered(raw, order, size_t(std::clamp(most, 1, 0xFFFF)), names.other);
}

} // namespace dateline
