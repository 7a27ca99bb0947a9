// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library.h"
#include "app/store/librarysearch.h"
#include "samples.h"
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// Searches for events by words and limits, in a library in which a word is so frequent that the search
/// begins with the limits. It begins with the words where one of them is a phrase: a space after the word
/// makes it one.
class tst_EventSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothWaysAgree_data();
    void bothWaysAgree();
    void findsEventsThatReach_data();
    void findsEventsThatReach();
    void followsChanges();

private:
    std::vector<SearchHit> events(const QString &line, int limit = 40);

    QTemporaryDir m_dir;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<LibrarySearch> m_search;
};

namespace {

/// The n-th event: all are about ministers, every tenth is a visit, every hundredth an offering.
Event numbered(int number)
{
    Event event;
    event.title = u"Ministers met for the %1 time%2"_s.arg(number).arg(
        number % 7 == 0 ? u" and again ministers"_s : QString());
    event.type = number % 100 == 0  ? EventType::Offering
                 : number % 10 == 0 ? EventType::Visit
                                    : EventType::Meeting;
    event.trigger = {number % 40, number % 40 + 1};
    event.sentence = {0, 50};
    event.date = DateValue(*PartialDate::day(1990 + number % 30, 1 + unsigned(number % 12), 1));
    event.who = {{number % 3 == 0 ? u"Minister of Trade"_s : u"Minister of the Interior"_s, {}}};
    return event;
}

} // namespace

void tst_EventSearch::initTestCase()
{
    auto opened = Library::open(m_dir.filePath(u"a.dateline"_s));
    QVERIFY(opened);
    m_library = *std::move(opened);
    constexpr int anArticle = 40;
    for (int number = 0; number < 3000; number += anArticle) {
        Article article =
            samples::article(u"Ministers met in the harbour of Oslo, which is told %1."_s.arg(number));
        article.source = number % 80 == 0 ? u"The Herald"_s : u"The Wire"_s;
        article.name = u"/%1.txt"_s.arg(number);
        Extraction extraction;
        for (int i = 0; i < anArticle; ++i)
            extraction.events.push_back(numbered(number + i));
        QVERIFY(m_library->addArticle(article, extraction, samples::noon));
    }
    Article wide = samples::article(u"The war lasted from 1955 to 1996, a strike over the new year 2030."_s);
    wide.name = u"/wide.txt"_s;
    Event war = samples::event(wide, u"lasted"_s);
    war.title = u"The war lasted"_s;
    war.date = *DateValue::interval(samples::date(u"1955"), samples::date(u"1996"));
    Event strike = samples::event(wide, u"strike"_s);
    strike.title = u"A strike was held"_s;
    strike.date = *DateValue::interval(samples::date(u"2030-12-30"), samples::date(u"2031-01-04"));
    Extraction extraction;
    extraction.events = {war, strike};
    QVERIFY(m_library->addArticle(wide, extraction, samples::noon));
    auto search = LibrarySearch::open(m_library->path());
    QVERIFY(search);
    m_search = *std::move(search);
}

std::vector<SearchHit> tst_EventSearch::events(const QString &line, int limit)
{
    auto result = m_search->find(parseSearch(line), limit);
    return result ? std::move(result->events) : std::vector<SearchHit>();
}

void tst_EventSearch::bothWaysAgree_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("limits");
    QTest::addColumn<int>("found");
    QTest::newRow("a type") << u"ministers"_s << u"type:offering"_s << 30;
    QTest::newRow("half a word") << u"ministe"_s << u"type:offering"_s << 30;
    QTest::newRow("two types") << u"ministers"_s << u"type:offering type:visit"_s << 40;
    QTest::newRow("a type that no event has") << u"ministers"_s << u"type:disaster"_s << 0;
    QTest::newRow("days") << u"ministers"_s << u"1990-01-01..1990-01-02"_s << 40;
    QTest::newRow("days without events") << u"ministers"_s << u"..1950"_s << 0;
    QTest::newRow("days and type") << u"ministers"_s << u"type:offering 1990..1991"_s << 10;
    QTest::newRow("who") << u"minister"_s << u"who:trade type:offering"_s << 10;
    QTest::newRow("without") << u"ministers"_s << u"-trade type:offering"_s << 20;
    QTest::newRow("source") << u"ministers"_s << u"source:herald type:offering"_s << 16;
    QTest::newRow("other source") << u"ministers"_s << u"source:times type:offering"_s << 0;
    QTest::newRow("no word") << u"walrus"_s << u"type:offering"_s << 0;
    QTest::newRow("many") << u"ministers"_s << u"type:meeting"_s << 40;
    QTest::newRow("from long before") << u"lasted"_s << u"1980..1981"_s << 1;
}

void tst_EventSearch::bothWaysAgree()
{
    QFETCH(QString, word);
    QFETCH(QString, limits);
    QFETCH(int, found);
    const auto fromLimits = events(word + u' ' + limits);
    const auto fromWords = events(u"\"%1 \" %2"_s.arg(word, limits));
    QCOMPARE(int(fromLimits.size()), found);
    QCOMPARE(fromLimits, fromWords);
}

void tst_EventSearch::findsEventsThatReach_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("a long one") << u"1960..1961"_s << QStringList(u"The war lasted"_s);
    QTest::newRow("one over the new year") << u"2031..2032"_s << QStringList(u"A strike was held"_s);
    QTest::newRow("its last day") << u"2031-01-04..2031-01-04"_s << QStringList(u"A strike was held"_s);
    QTest::newRow("the day after") << u"2031-01-05..2032"_s << QStringList();
    QTest::newRow("before all") << u"..1954"_s << QStringList();
    QTest::newRow("from its beginning") << u"1955..1956"_s << QStringList(u"The war lasted"_s);
    QTest::newRow("both") << u"strike 1950..2040"_s << QStringList(u"A strike was held"_s);
}

void tst_EventSearch::findsEventsThatReach()
{
    QFETCH(QString, line);
    QFETCH(QStringList, titles);
    QStringList found;
    for (const SearchHit &hit : events(line))
        found << hit.title;
    QCOMPARE(found, titles);
}

void tst_EventSearch::followsChanges()
{
    const auto before = events(u"ministers type:offering"_s);
    const SearchHit first = before.front();
    QVERIFY(m_library->decide({decision::SetReview{first.event, Review::Rejected}}, samples::noon));
    QCOMPARE(events(u"ministers type:offering"_s).size(), before.size() - 1);
    QVERIFY(m_library->undo());
    QVERIFY(m_library->decide({decision::RemoveArticle{first.article}}, samples::noon));
    for (const SearchHit &hit : events(u"ministers type:offering"_s))
        QVERIFY(hit.article != first.article);
    QVERIFY(m_library->undo());
    QCOMPARE(events(u"ministers type:offering"_s), before);
}

QTEST_GUILESS_MAIN(tst_EventSearch)
#include "tst_eventsearch.moc"
