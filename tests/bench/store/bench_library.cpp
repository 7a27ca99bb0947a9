// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library.h"
#include <cstdio>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <random>

using namespace dateline;
using namespace Qt::StringLiterals;

/// How fast the library is: storing articles with all their evidence, and reading what the window needs to
/// open. bench_library [ARTICLES [EVENTS-AN-ARTICLE]]; without arguments 1,000 × 30. The goals: the events
/// of 20,000 × 50 are read within a second, and what 1,000 articles need within a tenth of one.

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

void tell(const char *what, const QElapsedTimer &timer, size_t count)
{
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    std::printf("%-34s %10.1f ms %12.0f/s\n", what, ms, double(count) / ms * 1000);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int articles = argc > 1 ? std::atoi(argv[1]) : 1000;
    const int events = argc > 2 ? std::atoi(argv[2]) : 30;
    QTemporaryDir dir;
    const QString path = dir.filePath(u"bench.dateline"_s);
    std::mt19937 random(1);
    QElapsedTimer timer;
    {
        auto library = Library::open(path);
        if (!library) {
            std::fprintf(stderr, "%s\n", qPrintable(library.problem().what));
            return 1;
        }
        qint64 spent = 0;
        for (int i = 0; i < articles; ++i) {
            const ExtractedArticle made = article(random, i, events);
            timer.start();
            (void)(*library)->addArticle(made.article, made.extraction, {});
            spent += timer.nsecsElapsed();
        }
        std::printf("%-34s %10.1f ms %12.0f/s\n", "store articles (events a second)", double(spent) / 1e6,
                    double(articles) * events / double(spent) * 1e9);
    }
    timer.start();
    auto library = Library::open(path);
    tell("open", timer, 1);
    timer.start();
    const auto summaries = (*library)->articles();
    tell("read article summaries", timer, summaries->size());
    timer.start();
    const auto all = (*library)->events();
    tell("read event summaries", timer, all->size());
    timer.start();
    const auto details = (*library)->eventDetails(summaries->front().id);
    tell("read one article's events", timer, details->size());
    std::vector<Decision> decisions;
    for (size_t i = 0; i < std::min<size_t>(all->size(), 1000); ++i)
        decisions.push_back(decision::SetReview{(*all)[i].id, Review::Accepted});
    timer.start();
    (void)(*library)->decide({decisions.front()}, {});
    tell("accept one event", timer, 1);
    timer.start();
    (void)(*library)->decide(decisions, {});
    tell("accept a thousand events", timer, decisions.size());
    timer.start();
    (void)(*library)->undo();
    tell("undo that", timer, decisions.size());
    return 0;
}
