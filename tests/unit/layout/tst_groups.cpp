// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include "app/layout/groups.h"
#include <numeric>
#include <QSet>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

EventSummary of(int article, const QString &who = {}, const QString &where = {})
{
    EventSummary event;
    event.article = {article};
    event.who = who;
    event.where = where;
    return event;
}

GroupNames withTags(const QHash<ArticleId, QStringList> &tags)
{
    GroupNames names;
    names.tags = [tags](ArticleId id) { return tags.value(id); };
    names.none = u"untagged"_s;
    return names;
}

Grouping all(const std::vector<EventSummary> &events, GroupBy by, const GroupNames &names, int most = 40)
{
    std::vector<quint32> positions(events.size());
    std::iota(positions.begin(), positions.end(), 0U);
    return grouped(events, positions, by, names, most);
}

/// "sea 2, pact 1"
QString inWords(const Grouping &grouping)
{
    QStringList parts;
    for (const Group &group : grouping.groups)
        parts << u"%1 %2"_s.arg(group.name).arg(group.count);
    return parts.join(u", "_s);
}

} // namespace

class tst_Groups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tags_data();
    void tags();
    void unknownTags();
    void sources_data();
    void sources();
    void otherCountsOnce_data();
    void otherCountsOnce();
    void everyEventIsSomewhereOnce_data();
    void everyEventIsSomewhereOnce();
    void texts();
};

void tst_Groups::tags_data()
{
    QTest::addColumn<QList<QStringList>>("tags"); // of the articles 1, 2 …, which have one event each
    QTest::addColumn<QString>("groups");
    QTest::newRow("one each") << QList<QStringList>{{u"sea"_s}, {u"sea"_s}, {u"pact"_s}}
                              << u"sea 2, pact 1"_s;
    QTest::newRow("in each of several")
        << QList<QStringList>{{u"sea"_s, u"pact"_s}, {u"pact"_s}} << u"pact 2, sea 1"_s;
    QTest::newRow("case is no difference")
        << QList<QStringList>{{u"Pact"_s}, {u"PACT"_s}, {u"pact"_s}} << u"Pact 3"_s;
    QTest::newRow("twice is once") << QList<QStringList>{{u"pact"_s, u"Pact"_s}} << u"pact 1"_s;
    QTest::newRow("untagged last") << QList<QStringList>{{}, {}, {u"sea"_s}} << u"sea 1, untagged 2"_s;
    QTest::newRow("all untagged") << QList<QStringList>{{}, {}} << u"untagged 2"_s;
    QTest::newRow("a tag called untagged is one")
        << QList<QStringList>{{u"untagged"_s}, {}} << u"untagged 1, untagged 1"_s;
    QTest::newRow("commas part no tags") << QList<QStringList>{{u"law, sea"_s}} << u"law, sea 1"_s;
    QTest::newRow("no events") << QList<QStringList>{} << QString();
}

void tst_Groups::tags()
{
    QFETCH(QList<QStringList>, tags);
    QHash<ArticleId, QStringList> tagsOf;
    std::vector<EventSummary> events;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        tagsOf.insert({i + 1}, tags[i]);
        events.push_back(of(int(i) + 1));
    }
    QTEST(inWords(all(events, GroupBy::Tag, withTags(tagsOf))), "groups");
}

void tst_Groups::sources_data()
{
    QTest::addColumn<QStringList>("sources"); // of the articles 1, 2 …, which have one event each
    QTest::addColumn<QString>("groups");
    QTest::newRow("by falling count") << QStringList{u"Reuters"_s, u"AP"_s, u"AP"_s} << u"AP 2, Reuters 1"_s;
    QTest::newRow("case and spaces are no difference")
        << QStringList{u"The  Wire"_s, u"the wire"_s} << u"The Wire 2"_s;
    QTest::newRow("none last") << QStringList{{}, {}, u"AP"_s} << u"AP 1, unnamed 2"_s;
    QTest::newRow("commas part no sources") << QStringList{u"News, Oslo"_s} << u"News, Oslo 1"_s;
}

void tst_Groups::sources()
{
    QFETCH(QStringList, sources);
    std::vector<EventSummary> events;
    for (int article = 1; article <= sources.size(); ++article)
        events.push_back(of(article));
    GroupNames names;
    names.source = [&sources](ArticleId id) { return sources.value(id.value - 1); };
    QTEST(inWords(all(events, GroupBy::Source, names)), "groups");
    QCOMPARE(inWords(all(events, GroupBy::Source, {})), u"unnamed %1"_s.arg(events.size()));
}

void tst_Groups::unknownTags()
{
    GroupNames names;
    QCOMPARE(inWords(all({of(1), of(2)}, GroupBy::Tag, names)), u"unnamed 2"_s);
}

void tst_Groups::otherCountsOnce_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("persons") << int(GroupBy::Person);
    QTest::newRow("places") << int(GroupBy::Place);
    QTest::newRow("tags") << int(GroupBy::Tag);
}

void tst_Groups::otherCountsOnce()
{
    QFETCH(int, by);
    const QString rare = u"b, c, d"_s; // all three of one event fall into "other"
    const std::vector<EventSummary> events{of(1, u"a"_s, u"a"_s), of(1, u"a"_s, u"a"_s), of(2, rare, rare)};
    const GroupNames names = withTags({{{1}, {u"a"_s}}, {{2}, {u"b"_s, u"c"_s, u"d"_s}}});
    const Grouping grouping = all(events, GroupBy(by), names, 2);
    QCOMPARE(inWords(grouping), u"a 2, other 1"_s);
    QCOMPARE(grouping.of(2).size(), size_t(1));
    QCOMPARE(inWords(all(events, GroupBy(by), names, 4)), u"a 2, b 1, c 1, d 1"_s);
}

void tst_Groups::everyEventIsSomewhereOnce_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<int>("most");
    for (const GroupBy by : {GroupBy::Type, GroupBy::Article, GroupBy::Person, GroupBy::Place, GroupBy::Tag})
        for (const int most : {1, 2, 7, 1000})
            QTest::addRow("%s, %d groups", toText(by).data(), most) << int(by) << most;
}

void tst_Groups::everyEventIsSomewhereOnce()
{
    QFETCH(int, by);
    QFETCH(int, most);
    const std::vector<EventSummary> events = SyntheticEvents(5).make(1500);
    GroupNames names;
    names.tags = [](ArticleId id) {
        QStringList tags;
        for (qint64 i = 0; i < id.value % 4; ++i)
            tags << u"tag %1"_s.arg((id.value * 7 + i * 3) % 19);
        return tags;
    };
    const Grouping grouping = all(events, GroupBy(by), names, most);
    QVERIFY(int(grouping.groups.size()) <= most);
    QCOMPARE(grouping.firstMember.size(), events.size() + 1);
    std::vector<int> counts(grouping.groups.size(), 0);
    for (size_t i = 0; i < events.size(); ++i) {
        const auto members = grouping.of(i);
        QVERIFY(!members.empty());
        QCOMPARE(QSet<quint16>(members.begin(), members.end()).size(), qsizetype(members.size()));
        for (const quint16 member : members)
            ++counts[member];
    }
    for (size_t i = 0; i < counts.size(); ++i) {
        QCOMPARE(grouping.groups[i].count, counts[i]);
        QVERIFY(counts[i] > 0);
    }
}

void tst_Groups::texts()
{
    for (const GroupBy by : {GroupBy::Type, GroupBy::Article, GroupBy::Person, GroupBy::Place, GroupBy::Tag})
        QCOMPARE(groupByFromText(QString(toText(by))), std::optional(by));
    QVERIFY(!groupByFromText(u"tags"));
    QVERIFY(!groupByFromText(u""));
}

QTEST_GUILESS_MAIN(tst_Groups)
#include "tst_groups.moc"
