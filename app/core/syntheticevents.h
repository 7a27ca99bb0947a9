// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include "app/core/extraction.h"
#include <algorithm>
#include <random>

namespace dateline {

/// Made-up events and articles for demonstrations, benchmarks and tests: bursts of news over some decades,
/// all precisions and qualifiers, intervals with open ends, titles of very different lengths in several
/// languages. The same for the same seed, on every machine. Nothing in them is about anybody.
class SyntheticEvents
{
public:
    /// Days and bursts lie in these years; longer dates may reach beyond them.
    explicit SyntheticEvents(quint32 seed, int firstYear = 1990, int lastYear = 2023);

    /// \a count more events, some articles full; ids from 1 on.
    std::vector<EventSummary> make(int count);
    /// The next article, of \a events events. Its text names each in a sentence of its own, to which their
    /// spans point.
    ExtractedArticle makeArticle(int events);

    static constexpr int EventsAnArticle = 12;

private:
    int below(int bound) { return int(m_random() % quint32(std::max(bound, 1))); }
    double share() { return double(m_random() % 10000) / 10000; }
    int language() const { return m_made / EventsAnArticle; }
    std::chrono::sys_days anyDay();
    Precision anyPrecision();
    DateValue anyDate();
    QString anyTitle();
    std::vector<NamedMention> anyPersons();
    Event next();

    std::mt19937 m_random; ///< its numbers are those of the standard; distributions would not be
    std::chrono::sys_days m_first;
    int m_days;
    std::vector<int> m_bursts;
    int m_made = 0;
};

} // namespace dateline
