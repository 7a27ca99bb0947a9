// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/groups.h"
#include "app/core/enumtext.h"
#include <algorithm>

namespace dateline {

namespace {

constexpr std::array groupNames{QLatin1String("type"),  QLatin1String("article"), QLatin1String("person"),
                                QLatin1String("place"), QLatin1String("tag"),     QLatin1String("source")};

/// Members as numbers of raw groups, which are made as they turn up.
class Collector
{
public:
    explicit Collector(size_t events) { m_grouping.firstMember.reserve(events + 1); }

    void beginEvent() { m_grouping.firstMember.push_back(quint32(m_grouping.members.size())); }
    bool eventIsEmpty() const { return m_grouping.firstMember.back() == m_grouping.members.size(); }

    /// Adds the current event to group \a number, once.
    void add(size_t number)
    {
        const auto begin = m_grouping.members.begin() + m_grouping.firstMember.back();
        if (std::find(begin, m_grouping.members.end(), quint16(number)) != m_grouping.members.end())
            return;
        m_grouping.members.push_back(quint16(number));
        ++m_grouping.groups[number].count;
    }

    template<class Key, class Make> size_t numberOf(QHash<Key, size_t> &known, const Key &key, Make make)
    {
        const auto found = known.constFind(key);
        if (found != known.constEnd())
            return *found;
        // Beyond what a member number can name, groups fall together in the last one.
        const size_t number = std::min<size_t>(m_grouping.groups.size(), 0xFFFE);
        if (number == m_grouping.groups.size())
            m_grouping.groups.push_back(make());
        known.insert(key, number);
        return number;
    }

    Grouping &grouping() { return m_grouping; }

private:
    Grouping m_grouping;
};

QStringList namesIn(const QString &joined)
{
    QStringList names = joined.split(QLatin1String(", "), Qt::SkipEmptyParts);
    for (QString &name : names)
        name = name.trimmed();
    names.removeAll(QString());
    return names;
}

void addTypes(Collector &collector, const std::vector<EventSummary> &events,
              std::span<const quint32> positions, const GroupNames &names)
{
    for (EventType type : allEventTypes())
        collector.grouping().groups.push_back({names.of(type), type, {}, 0});
    for (quint32 position : positions) {
        collector.beginEvent();
        collector.add(size_t(events[position].type));
    }
}

void addArticles(Collector &collector, const std::vector<EventSummary> &events,
                 std::span<const quint32> positions, const GroupNames &names)
{
    QHash<ArticleId, size_t> known;
    for (quint32 position : positions) {
        const ArticleId article = events[position].article;
        collector.beginEvent();
        collector.add(collector.numberOf(known, article, [&] {
            return Group{names.of(article), EventType::Other, article, 0};
        }));
    }
}

/// By tags or source of the article, whose numbers are looked up once.
void addAnnotations(Collector &collector, const std::vector<EventSummary> &events,
                    std::span<const quint32> positions, GroupBy by, const GroupNames &names)
{
    collector.grouping().groups.push_back({names.none, EventType::Other, {}, 0});
    QHash<QString, size_t> known;
    QHash<ArticleId, std::vector<size_t>> ofArticles;
    const auto numbersOf = [&](ArticleId article) {
        std::vector<size_t> numbers;
        for (const QString &name : names.annotationsOf(article, by))
            numbers.push_back(collector.numberOf(known, name.toCaseFolded(), [&] {
                return Group{name, EventType::Other, {}, 0};
            }));
        return numbers.empty() ? std::vector<size_t>{0} : numbers;
    };
    for (quint32 position : positions) {
        const ArticleId article = events[position].article;
        auto found = ofArticles.constFind(article);
        if (found == ofArticles.constEnd())
            found = ofArticles.insert(article, numbersOf(article));
        collector.beginEvent();
        for (const size_t number : *found)
            collector.add(number);
    }
}

void addNamed(Collector &collector, const std::vector<EventSummary> &events,
              std::span<const quint32> positions, const QString EventSummary::*field, const GroupNames &names)
{
    collector.grouping().groups.push_back({names.none, EventType::Other, {}, 0});
    QHash<QString, size_t> known;
    for (quint32 position : positions) {
        collector.beginEvent();
        for (const QString &name : namesIn(events[position].*field))
            collector.add(collector.numberOf(known, name, [&] {
                return Group{name, EventType::Other, {}, 0};
            }));
        if (collector.eventIsEmpty())
            collector.add(0);
    }
}

/// Gives the members their new numbers; those of one event that have become the same are one.
void renumberMembers(Grouping &grouping, const std::vector<quint16> &newNumber)
{
    std::vector<quint16> &members = grouping.members;
    size_t end = 0;
    size_t from = 0;
    for (size_t n = 0; n + 1 < grouping.firstMember.size(); ++n) {
        const size_t first = end;
        for (const size_t next = grouping.firstMember[n + 1]; from < next; ++from) {
            const quint16 number = newNumber[members[from]];
            const auto known = members.begin() + qptrdiff(end);
            if (std::find(members.begin() + qptrdiff(first), known, number) == known)
                members[end++] = number;
        }
        grouping.firstMember[n + 1] = quint32(end);
    }
    members.resize(end);
}

/// New numbers of the groups in the order \a order, the ones from \a most on in one group "other".
Grouping renumbered(Grouping old, const std::vector<size_t> &order, size_t most, const QString &other)
{
    std::vector<quint16> newNumber(old.groups.size(), 0);
    std::vector<Group> groups;
    for (size_t i = 0; i < order.size(); ++i) {
        const bool summedUp = order.size() > most && i + 1 >= most;
        if (!summedUp || groups.size() < most)
            groups.push_back(summedUp ? Group{other, EventType::Other, {}, 0} : old.groups[order[i]]);
        newNumber[order[i]] = quint16(groups.size() - 1);
    }
    renumberMembers(old, newNumber);
    old.groups = std::move(groups);
    for (Group &group : old.groups)
        group.count = 0;
    for (const quint16 member : old.members)
        ++old.groups[member].count;
    return old;
}

/// The groups that have events: types as they stand, others by falling count, the unnamed last.
std::vector<size_t> groupOrder(const std::vector<Group> &groups, GroupBy by)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < groups.size(); ++i)
        if (groups[i].count > 0)
            order.push_back(i);
    const bool named = by != GroupBy::Type && by != GroupBy::Article;
    const auto before = [&](size_t a, size_t b) {
        if (named && (a == 0 || b == 0))
            return b == 0 && a != 0;
        return groups[a].count > groups[b].count;
    };
    if (by != GroupBy::Type)
        std::stable_sort(order.begin(), order.end(), before);
    return order;
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

QStringList GroupNames::annotationsOf(ArticleId of, GroupBy by) const
{
    if (by == GroupBy::Tag)
        return tagsOf(of);
    const QString name = by == GroupBy::Source && source ? source(of).simplified() : QString();
    return name.isEmpty() ? QStringList() : QStringList(name);
}

Grouping grouped(const std::vector<EventSummary> &events, std::span<const quint32> positions, GroupBy by,
                 const GroupNames &names, int most)
{
    Collector collector(positions.size());
    switch (by) {
    case GroupBy::Type:
        addTypes(collector, events, positions, names);
        break;
    case GroupBy::Article:
        addArticles(collector, events, positions, names);
        break;
    case GroupBy::Person:
        addNamed(collector, events, positions, &EventSummary::who, names);
        break;
    case GroupBy::Place:
        addNamed(collector, events, positions, &EventSummary::where, names);
        break;
    case GroupBy::Tag:
    case GroupBy::Source:
        addAnnotations(collector, events, positions, by, names);
        break;
    }
    collector.beginEvent();
    Grouping raw = std::move(collector.grouping());
    const std::vector<size_t> order = groupOrder(raw.groups, by);
    return renumbered(std::move(raw), order, size_t(std::max(most, 1)), names.other);
}

} // namespace dateline
