// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/syntheticevents.h"
#include <QTest>
#include <set>

using namespace dateline;
using namespace Qt::StringLiterals;

class tst_SyntheticEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameForTheSameSeed();
    void ofEveryKind();
    void burstsAreDenserThanTheRest();
    void spansPointToTheWords();
};

void tst_SyntheticEvents::sameForTheSameSeed()
{
    const auto events = SyntheticEvents(7).make(500);
    QCOMPARE(int(events.size()), 500);
    QVERIFY(events == SyntheticEvents(7).make(500));
    QVERIFY(events != SyntheticEvents(8).make(500));
    SyntheticEvents one(3);
    SyntheticEvents other(3);
    QCOMPARE(one.makeArticle(5).article, other.makeArticle(5).article);
    QVERIFY(one.makeArticle(5).article.text != SyntheticEvents(3).makeArticle(5).article.text);
}

void tst_SyntheticEvents::ofEveryKind()
{
    std::set<Precision> precisions;
    std::set<DateQualifier> qualifiers;
    std::set<EventType> types;
    bool intervals = false;
    qsizetype longest = 0;
    for (const EventSummary &event : SyntheticEvents(1).make(5000)) {
        QVERIFY(event.dated);
        precisions.insert(event.precision);
        qualifiers.insert(event.qualifier);
        types.insert(event.type);
        intervals |= event.interval;
        longest = std::max(longest, event.title.size());
    }
    for (Precision precision :
         {Precision::Day, Precision::Weekend, Precision::Week, Precision::Month, Precision::Quarter,
          Precision::Season, Precision::Half, Precision::Year, Precision::Decade, Precision::Century})
        QVERIFY(precisions.contains(precision));
    QVERIFY(qualifiers.size() > 5);
    QCOMPARE(int(types.size()), EventTypeCount);
    QVERIFY(intervals);
    QVERIFY(longest > 100);
    std::set<QString> languages;
    SyntheticEvents source(1);
    for (int i = 0; i < 12; ++i)
        languages.insert(source.makeArticle(SyntheticEvents::EventsAnArticle).article.language);
    QVERIFY(languages.size() >= 5);
}

void tst_SyntheticEvents::burstsAreDenserThanTheRest()
{
    std::map<qint64, int> perMonth;
    for (const EventSummary &event : SyntheticEvents(1).make(20'000))
        if (event.precision == Precision::Day && event.days.hasBegin() && event.days.days() == 1)
            ++perMonth[event.days.begin.time_since_epoch().count() / 30];
    std::vector<int> counts;
    for (const auto &[month, count] : perMonth)
        counts.push_back(count);
    std::sort(counts.begin(), counts.end());
    QVERIFY(counts.back() > 5 * counts[counts.size() / 2]);
}

void tst_SyntheticEvents::spansPointToTheWords()
{
    SyntheticEvents source(5);
    for (int i = 0; i < 8; ++i) {
        const ExtractedArticle made = source.makeArticle(9);
        QCOMPARE(int(made.extraction.events.size()), 9);
        const auto words = [&](TextSpan span) {
            return made.article.text.mid(span.begin, span.end - span.begin);
        };
        std::set<qsizetype> triggers;
        for (const Event &event : made.extraction.events) {
            QCOMPARE(words(event.dateSpan), event.date->toTimex());
            QVERIFY(words(event.sentence).contains(event.title));
            QVERIFY(!words(event.trigger).isEmpty() && event.title.startsWith(words(event.trigger)));
            for (const NamedMention &person : event.who)
                QCOMPARE(words(person.span), person.name);
            QVERIFY(triggers.insert(event.trigger.begin).second);
        }
    }
}

QTEST_GUILESS_MAIN(tst_SyntheticEvents)
#include "tst_syntheticevents.moc"
