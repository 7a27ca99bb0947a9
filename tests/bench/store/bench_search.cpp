// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library.h"
#include "app/store/librarysearch.h"
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <random>

using namespace dateline;
using namespace Qt::StringLiterals;

/// How soon the answers to a search come. bench_search [ARTICLES [LIBRARY]]; without arguments 100,000
/// made-up articles of 250 words and three events in a temporary folder; a LIBRARY that exists is brought
/// up to date, filled up to so many and searched. The words are as frequent as those of a language (Zipf's
/// law), so that some are in nearly every article. The goal: first answers within 30 ms. Times are those of
/// the thread's processor, and on the clock.

namespace {

/// The n-th most frequent word: short ones are frequent.
QString word(int n)
{
    static constexpr const char *syllables[] = {"the", "mi", "ra", "to",  "ne",
                                                "li",  "so", "ka", "per", "dan"};
    QString made;
    for (int rest = n + 1; rest > 0; rest /= 10)
        made += QLatin1String(syllables[rest % 10]);
    return made;
}

class Writer
{
public:
    ExtractedArticle next()
    {
        ExtractedArticle made;
        made.article.name = u"/articles/%1.txt"_s.arg(m_number++);
        made.article.title = sentence(8);
        made.article.source = u"The Wire"_s;
        made.article.published = {date(), PublicationBasis::Metadata, u"made up"_s, 1};
        for (int i = 0; i < 3; ++i)
            addEvent(made);
        made.article.text += sentence(200);
        return made;
    }

private:
    int below(int number) { return int(m_random() % unsigned(number)); }

    PartialDate date()
    {
        return *PartialDate::day(1990 + below(35), 1 + unsigned(below(12)), 1 + unsigned(below(28)));
    }

    QString sentence(int words)
    {
        QString text;
        for (int i = 0; i < words; ++i)
            text += word(int(std::exp(std::uniform_real_distribution<>(0, std::log(60'000))(m_random))) - 1) +
                    u' ';
        return text;
    }

    void addEvent(ExtractedArticle &made)
    {
        Event event;
        const qsizetype at = made.article.text.size();
        made.article.text += sentence(16);
        event.trigger = {at, at + 3};
        event.sentence = {at, made.article.text.size()};
        event.title = event.sentence.in(made.article.text).left(60).toString();
        event.type = EventType(below(EventTypeCount));
        event.date = DateValue(date());
        event.who = {{u"Minister "_s + word(below(2000)), {}}};
        event.where = {{u"Port "_s + word(below(200)), {}}};
        made.extraction.events.push_back(event);
    }

    std::mt19937 m_random{1};
    int m_number = 0;
};

void fill(Library &library, int articles)
{
    Writer writer;
    const int known = int(library.articles()->size());
    for (int i = 0; i < articles; ++i) {
        const ExtractedArticle made = writer.next();
        if (i < known)
            continue;
        const auto added = library.addArticle(made.article, made.extraction, {});
        if (i % 1000 == 0 && added)
            (void)library.decide(
                {decision::EditArticle{added->id, {QStringList(u"marked"_s), u"To verify."_s, u"Some"_s}}},
                {});
    }
}

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void time(LibrarySearch &search, const QString &line)
{
    std::vector<double> processor, clock;
    size_t found = 0;
    for (int i = 0; i < 9; ++i) {
        const double begin = processorMs();
        const auto clockBegin = std::chrono::steady_clock::now();
        const auto result = search.find(parseSearch(line), 40);
        clock.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - clockBegin).count());
        processor.push_back(processorMs() - begin);
        found = result ? result->articles.size() + result->events.size() : 0;
    }
    const double first = clock.front();
    std::sort(processor.begin(), processor.end());
    std::sort(clock.begin(), clock.end());
    std::printf("%-34s %4zu found %8.2f ms %8.2f on the clock %8.2f the first time\n", qPrintable(line),
                found, processor[4], clock[4], first);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int articles = argc > 1 ? std::atoi(argv[1]) : 100'000;
    QTemporaryDir dir;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : dir.filePath(u"bench.dateline"_s);
    if (auto library = Library::open(path); !library) {
        std::fprintf(stderr, "%s\n", qPrintable(library.problem().what));
        return 1;
    } else {
        fill(**library, articles);
    }
    auto search = LibrarySearch::open(path);
    if (!search) {
        std::fprintf(stderr, "%s\n", qPrintable(search.problem().what));
        return 1;
    }
    for (const QString &line : {u"m"_s,
                                u"mi"_s,
                                u"the"_s,
                                u"the mi"_s,
                                word(3),
                                word(3) + u' ' + word(40),
                                word(700),
                                word(30'000),
                                u"\"the mi\""_s,
                                u"the -mi"_s,
                                u"title:the"_s,
                                u"source:wire"_s,
                                u"source:wire mi"_s,
                                u"who:minister"_s,
                                u"who:"_s + word(77),
                                u"where:port type:meeting"_s,
                                u"type:meeting"_s,
                                u"2019..2021"_s,
                                u"the 2019..2021"_s,
                                u"who:minister type:meeting 2019..2021"_s,
                                u"who:minis type:meeting 2019..2021"_s,
                                u"type:meeting 2024-12-27..2024-12-28"_s,
                                u"2024-12-28..2025"_s,
                                u"tag:marked"_s,
                                u"tag:marked the"_s,
                                u"tag:none the"_s,
                                u"group:some"_s,
                                u"note:verify"_s,
                                u"who:minister 2019..2019"_s,
                                u"who:minister ..1950"_s,
                                u"the ..1950"_s,
                                u"source:wire type:meeting"_s})
        time(**search, line);
    return 0;
}
