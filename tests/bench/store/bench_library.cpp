// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library.h"
#include <chrono>
#include <cstdio>
#include <ctime>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <random>

using namespace dateline;
using namespace Qt::StringLiterals;

/// How fast the library is: storing articles with all their evidence, and reading what the window needs to
/// open. bench_library [ARTICLES [EVENTS-AN-ARTICLE]]; without arguments 1,000 × 30. The goals: the events
/// of 20,000 × 50 are read within a second, and what 1,000 articles need within a tenth of one. Times are the
/// processor's, so that other programs do not count, and those on the clock.

namespace {

Event event(std::mt19937 &random, qsizetype at)
{
    const auto number = [&](int below) { return int(random() % unsigned(below)); };
    Event event;
    event.trigger = {at, at + 5};
    event.sentence = {at - 10, at + 60};
    event.title = u"Minister %1 met delegates from the harbour district"_s.arg(number(5000));
    event.type = EventType(number(EventTypeCount));
    event.date =
        DateValue(*PartialDate::day(1990 + number(35), 1 + unsigned(number(12)), 1 + unsigned(number(28))));
    event.dateSpan = {at + 20, at + 30};
    event.who = {{u"Minister %1"_s.arg(number(5000)), {at - 10, at - 2}},
                 {u"delegates"_s, {at + 6, at + 15}}};
    event.where = {{u"Port Halden"_s, {at + 31, at + 42}}};
    event.confidence = 0.8;
    event.trace = {{TraceStep::Kind::Words, u"3 June 2021"_s, event.dateSpan},
                   {TraceStep::Kind::Rule, u"date.day-month-year"_s, {}},
                   {TraceStep::Kind::Result, event.date->toTimex(), {}},
                   {TraceStep::Kind::Detection, u"verb.finite"_s, event.trigger},
                   {TraceStep::Kind::Typing, u"lexicon.meeting"_s, event.trigger}};
    return event;
}

ExtractedArticle article(std::mt19937 &random, int number, int events)
{
    ExtractedArticle made;
    made.article.name = u"/articles/%1.txt"_s.arg(number);
    made.article.title = u"Article number %1"_s.arg(number);
    made.article.text =
        made.article.title + u" The minister met delegates in the harbour on 3 June 2021."_s.repeated(events);
    for (int i = 0; i < events; ++i)
        made.extraction.events.push_back(event(random, 60 * i + 30));
    return made;
}

double processorMs()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/// Runs \a work, which returns how many things it did.
template<class Work> void time(const char *what, Work work)
{
    const double begin = processorMs();
    const auto clockBegin = std::chrono::steady_clock::now();
    const auto count = double(work());
    const std::chrono::duration<double, std::milli> onTheClock =
        std::chrono::steady_clock::now() - clockBegin;
    const double ms = processorMs() - begin;
    std::printf("%-34s %10.1f ms %12.0f/s %10.1f ms on the clock\n", what, ms, count / ms * 1000,
                onTheClock.count());
}

/// Makes them first, so that only storing them is timed.
size_t store(Library &library, const std::vector<ExtractedArticle> &articles)
{
    size_t events = 0;
    for (const ExtractedArticle &made : articles) {
        (void)library.addArticle(made.article, made.extraction, {});
        events += made.extraction.events.size();
    }
    return events;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int articles = argc > 1 ? std::atoi(argv[1]) : 1000;
    const int events = argc > 2 ? std::atoi(argv[2]) : 30;
    QTemporaryDir dir;
    const QString path = dir.filePath(u"bench.dateline"_s);
    auto opened = Library::open(path);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.problem().what));
        return 1;
    }
    Library &library = **opened;
    std::mt19937 random(1);
    std::vector<ExtractedArticle> made;
    for (int i = 0; i < articles; ++i)
        made.push_back(article(random, i, events));
    time("store articles (events a second)", [&] { return store(library, made); });
    time("open once more", [&] { return size_t(bool(Library::open(path))); });
    time("read article summaries", [&] { return library.articles()->size(); });
    std::vector<EventSummary> all;
    time("read event summaries", [&] { return (all = *library.events()).size(); });
    time("read one article's events", [&] { return library.eventDetails(all.front().article)->size(); });
    std::vector<Decision> decisions;
    for (size_t i = 0; i < std::min<size_t>(all.size(), 1000); ++i)
        decisions.push_back(decision::SetReview{all[i].id, Review::Accepted});
    time("accept one event", [&] { return size_t(bool(library.decide({decisions.front()}, {}))); });
    time("accept a thousand events", [&] { return library.decide(decisions, {})->events.size(); });
    time("undo that", [&] { return library.undo()->events.size(); });
    return 0;
}
