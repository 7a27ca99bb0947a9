// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventmodel.h"
#include "ui/models/undatedmodel.h"
#include <cstdio>
#include <ctime>
#include <functional>
#include <QCoreApplication>
#include <random>

using namespace dateline;
using namespace Qt::StringLiterals;

/// How long the models take for what a person does with many events. bench_models [EVENTS]; without an
/// argument a million. The goal: a filter within 50 ms. Times are the
/// processor's, so that other programs do not count.

namespace {

std::vector<EventSummary> manyEvents(int count)
{
    std::mt19937 random(1);
    const auto number = [&](int below) { return int(random() % unsigned(below)); };
    std::vector<EventSummary> events;
    events.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        Event event;
        event.id = {i + 1};
        event.article = {i / 50 + 1};
        event.title = u"Minister %1 met delegates from the harbour district"_s.arg(number(5000));
        event.type = EventType(number(EventTypeCount));
        event.date = DateValue(
            *PartialDate::day(1990 + number(35), 1 + unsigned(number(12)), 1 + unsigned(number(28))));
        event.who = {{u"Minister %1"_s.arg(number(5000)), {}}};
        event.where = {{u"Port Halden"_s, {}}};
        events.push_back(summarise(event));
    }
    return events;
}

void time(const char *what, const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    work();
    std::printf("%-40s %8.1f ms\n", what, double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    std::vector<EventSummary> events = manyEvents(count);
    const EventSummary first = events.front();
    EventList list;
    Filter filter;
    const auto filterBy = [&] { list.setFilter(filter); };
    const auto filterByText = [&](const QString &text) {
        filter.text = text;
        list.setFilter(filter);
    };
    time("list: set", [&] { list.setEvents(std::move(events)); });
    filter.hiddenTypes = {1, 3, 5};
    time("list: filter by type", filterBy);
    time("list: first letter typed", [&] { filterByText(u"h"_s); });
    time("list: more letters typed", [&] { filterByText(u"harbour"_s); });
    time("list: two words, none found", [&] { filterByText(u"harbour zebra"_s); });
    time("list: another word", [&] { filterByText(u"4711"_s); });
    filter = {};
    time("list: no filter", filterBy);
    filter.days = PartialDate::year(2001).span();
    time("list: filter by days", filterBy);
    filter = {};
    filterBy();
    EventModel model(&list, nullptr);
    UndatedModel undated(&list, nullptr);
    time("models: follow a change of all", [&] { Q_EMIT list.changed({}); });
    filter.hiddenTypes = {1, 3, 5};
    time("list and models: filter by type", filterBy);
    time("list and models: one event changes", [&] {
        EventSummary accepted = first;
        accepted.review = Review::Accepted;
        list.update(accepted);
    });
    time("model: sort by title", [&] { model.sort(EventModel::WhatColumn); });
    time("model: sort by date", [&] { model.sort(EventModel::WhenColumn); });
    return 0;
}
