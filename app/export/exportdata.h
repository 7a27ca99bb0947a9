// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/extraction.h"
#include <QSet>
#include <QStringList>

namespace dateline {

/// What is to be exported: articles with their events. Exporters order events by time themselves.
struct ExportData
{
    QString title; ///< of the whole, such as the library's name; may be empty
    std::vector<ExtractedArticle> articles;
};

/// Which of the events are wanted. The default is all but the rejected.
struct ExportScope
{
    std::optional<DayInterval> days;     ///< only dated events that overlap these days
    std::optional<QSet<EventId>> events; ///< only these events
    bool rejected = false;               ///< those that a person rejected, too
};

/// What an export holds and what it had to leave out.
struct ExportSummary
{
    int written = 0;         ///< events in the file
    int undated = 0;         ///< left out: no date known
    int waiting = 0;         ///< left out: wait for the publication date of their article
    int rejected = 0;        ///< left out: rejected by a person
    int outside = 0;         ///< left out: not in the scope asked for
    int unrepresentable = 0; ///< left out: the format has no form for their dates

    int leftOut() const { return undated + waiting + rejected + outside + unrepresentable; }
    bool operator==(const ExportSummary &) const = default;
};

/// "12 events." and a sentence for each reason why events were left out.
QStringList toSentences(const ExportSummary &summary);

/// An event to be written, with the article it is from. Points into an ExportData.
struct SelectedEvent
{
    const Article *article = nullptr;
    const Event *event = nullptr;
};

enum class Undated : quint8 { LeaveOut, Append };

struct Selection
{
    std::vector<SelectedEvent>
        events;            ///< by first day, then last day, then as in the data; undated ones last
    ExportSummary summary; ///< written is the size of events
};

/// The events of \a data in \a scope. A selection points into \a data.
Selection selectEvents(const ExportData &data, const ExportScope &scope, Undated undated);

/// Whether \a event is wanted; counts it in \a summary if not. An undated event is wanted.
bool isInScope(const Event &event, const ExportScope &scope, ExportSummary &summary);

/// The sentence of the event, as quoted in exports: on one line, without outer space.
QString quote(const SelectedEvent &event);
/// Names joined with \a separator.
QString joined(const std::vector<NamedMention> &names, QLatin1String separator = QLatin1String("; "));
/// The article's title or, if it has none, its name.
QString displayTitle(const Article &article);
/// The article's group and tags in one line; empty where it has none.
QString articleLabels(const Article &article);
/// First and last day in TIMEX3 form; empty at an open end.
QString firstDayText(const DateValue &date);
QString lastDayText(const DateValue &date);
/// "day", "month", … ; "interval" of a stated interval.
QString precisionText(const DateValue &date);

} // namespace dateline
