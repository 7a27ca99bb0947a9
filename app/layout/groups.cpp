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

/// The numbers of the groups with \a keys; new ones are made.
std::vector<size_t> numbersOf(const std::vector<GroupKey> &keys, ArticleId article,
                              QHash<QString, size_t> &known, std::vector<Group> &groups)
{
    std::vector<size_t> numbers;
    for (const GroupKey &key : keys) {
        const auto found = known.constFind(key.key);
        numbers.push_back(found != known.constEnd() ? *found : groups.size());
        if (found != known.constEnd())
            continue;
        known.insert(key.key, groups.size());
        groups.push_back({key.name, EventType::Other, article, 0, key.key});
    }
    return numbers;
}

/// Of \a size events. Those that are the same to \a whatAt are in the same groups, which are looked up once.
template<class WhatAt, class KeysOf>
RawGrouping groupedByKeys(size_t size, GroupBy by, WhatAt whatAt, KeysOf keysOf, const Headway &headway)
{
    using What = std::decay_t<decltype(whatAt(0))>;
    constexpr size_t betweenLooks = 4096; ///< whether it is still wanted
    RawGrouping grouping;
    grouping.firstMember.reserve(size + 1);
    grouping.members.reserve(size);
    QHash<QString, size_t> known;
    QHash<What, std::vector<size_t>> numbers;
    for (size_t i = 0; i < size && (i % betweenLooks != 0 || !headway.cancelled); ++i) {
        const auto &what = whatAt(i);
        auto found = numbers.constFind(what);
        if (found == numbers.constEnd()) {
            ArticleId article;
            if constexpr (std::is_same_v<What, ArticleId>)
                article = by == GroupBy::Article ? what : ArticleId();
            found = numbers.insert(what, numbersOf(keysOf(what), article, known, grouping.groups));
        }
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

void addKey(std::vector<GroupKey> &keys, const QString &key, const QString &name)
{
    if (std::ranges::none_of(keys, [&](const GroupKey &known) { return known.key == key; }))
        keys.push_back({key, name});
}

std::vector<GroupKey> keysOfNames(const QString &joined, const GroupNames &names)
{
    std::vector<GroupKey> keys;
    for (const QString &name : namesIn(joined))
        addKey(keys, name, name);
    if (keys.empty())
        keys.push_back({{}, names.none});
    return keys;
}

std::vector<GroupKey> keysOfArticle(ArticleId article, GroupBy by, const GroupNames &names)
{
    std::vector<GroupKey> keys;
    if (by == GroupBy::Article) // with zeros, so that they sort as numbers
        addKey(keys, QStringLiteral("%1").arg(article.value, 19, 10, QLatin1Char('0')), names.of(article));
    for (const QString &name : names.annotationsOf(article, by))
        addKey(keys, name.toCaseFolded(), name);
    if (keys.empty())
        keys.push_back({{}, names.none});
    return keys;
}

template<class NamesAt>
RawGrouping groupedByNames(size_t size, NamesAt namesAt, GroupBy by, const GroupNames &names,
                           const Headway &headway)
{
    return groupedByKeys(
        size, by, namesAt, [&](const QString &joined) { return keysOfNames(joined, names); }, headway);
}

template<class ArticleAt>
RawGrouping groupedByArticles(size_t size, ArticleAt articleAt, GroupBy by, const GroupNames &names,
                              const Headway &headway)
{
    return groupedByKeys(
        size, by, articleAt, [&](ArticleId article) { return keysOfArticle(article, by, names); }, headway);
}

Grouping inOrder(RawGrouping raw, GroupBy by, const GroupNames &names, int most, const Headway &headway = {})
{
    if (headway.cancelled)
        return {};
    raw.beginEvent();
    const std::vector<size_t> order = groupOrder(raw.groups, by);
    return renumbered(raw, order, size_t(std::clamp(most, 1, 0xFFFF)), names.other);
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
    return isByNames(by) ? keysOfNames(namesOf(event, by), names) : keysOfArticle(event.article, by, names);
}

Grouping grouped(const std::vector<EventSummary> &events, std::span<const quint32> positions, GroupBy by,
                 const GroupNames &names, int most)
{
    const auto at = [&](size_t i) -> const EventSummary & { return events[positions[i]]; };
    if (by == GroupBy::Type)
        return inOrder(groupedByType(events, positions, names), by, names, most);
    if (isByNames(by))
        return inOrder(groupedByNames(positions.size(),
                                      [&](size_t i) -> const QString & { return namesOf(at(i), by); }, by,
                                      names, {}),
                       by, names, most);
    return inOrder(
        groupedByArticles(positions.size(), [&](size_t i) { return at(i).article; }, by, names, {}), by,
        names, most);
}

Grouping grouped(std::span<const QString> namesOf, const GroupNames &names, int most, const Headway &headway)
{
    return inOrder(groupedByNames(
                       namesOf.size(), [=](size_t i) -> const QString & { return namesOf[i]; },
                       GroupBy::Person, names, headway),
                   GroupBy::Person, names, most, headway);
}

Grouping grouped(std::span<const ArticleId> articles, GroupBy by, const GroupNames &names, int most,
                 const Headway &headway)
{
    return inOrder(groupedByArticles(
                       articles.size(), [=](size_t i) { return articles[i]; }, by, names, headway),
                   by, names, most, headway);
}

} // namespace dateline
