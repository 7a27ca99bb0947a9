// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventtype.h"
#include "app/core/ids.h"
#include "app/core/timex.h"
#include <vector>

namespace dateline {

enum class EventStatus : quint8 { Actual, Scheduled };

/// What a person decided about an event.
enum class Review : quint8 { Suggested, Accepted, Rejected };

QLatin1String toText(EventStatus status); ///< "actual", "scheduled"
QLatin1String toText(Review review);      ///< "suggested", "accepted", "rejected"
std::optional<EventStatus> eventStatusFromText(QStringView text);
std::optional<Review> reviewFromText(QStringView text);

/// A participant or place as named, with the words it was read from (empty if set by a person).
struct NamedMention
{
    QString name;
    TextSpan span;
    bool operator==(const NamedMention &) const = default;
};

/// One step of "why this?". The steps of an event stand in the order of the reasoning.
struct TraceStep
{
    enum class Kind : quint8 {
        Words,     ///< the time expression that was read; span quotes it
        Anchor,    ///< what it was resolved against; span quotes it, or text is the publication date
        Rule,      ///< the rule that fired; text is its name
        Tense,     ///< tense or aspect that decided a direction
        Result,    ///< the value in TIMEX3 form
        NotBefore, ///< of an undated event: it came after what span names; text is the day, where known
        NotAfter,  ///< likewise before
        Detection, ///< why this is an event; text is the rule's name
        Typing     ///< why it has this type
    };
    Kind kind = Kind::Rule;
    QString text;
    TextSpan span;
    bool operator==(const TraceStep &) const = default;
};

QLatin1String toText(TraceStep::Kind kind);
std::optional<TraceStep::Kind> traceKindFromText(QStringView text);

/// Another reading of the date and how likely it is (0 … 1).
struct DateAlternative
{
    DateValue date;
    double probability = 0;
    QString reason;
    bool operator==(const DateAlternative &) const = default;
};

/// What an article tells of who said that the event happened: "*the minister said on Tuesday* that …".
struct ReportedStatement
{
    NamedMention speaker; ///< no name: nobody is named
    QString verb;         ///< base form: "say"; "according to"
    TextSpan words;       ///< speaker, verb and date as far as they stand together; the verb at least
    std::optional<DateValue> date; ///< when it was said, where the text dates that
    QString relative;              ///< the words that wait for the publication date; empty otherwise
    TextSpan dateSpan;             ///< the words that date it; empty where none do
    bool operator==(const ReportedStatement &) const = default;
};

/// A dated event with all that it rests on.
struct Event
{
    EventId id; ///< row in the library; invalid outside of one
    ArticleId article;
    QString title; ///< reads like a headline, one line
    EventType type = EventType::Other;
    EventStatus status = EventStatus::Actual;
    TextSpan trigger;               ///< the word that names the event; identifies it within its article
    std::vector<TextSpan> mentions; ///< further triggers of the same event
    TextSpan sentence;

    std::optional<DateValue> date; ///< nothing: unknown, or waits for the publication date
    DateBasis dateBasis = DateBasis::Stated;
    QString relative;  ///< the words that wait for the publication date ("last month"); empty otherwise
    QString offset;    ///< their anchor-free reading, as Timex::offset
    TextSpan dateSpan; ///< the words that date it; empty where none do
    std::vector<DateAlternative> alternatives;

    std::vector<NamedMention> who;
    std::vector<NamedMention> where;
    std::vector<ReportedStatement> statements; ///< that report the event, in text order
    double confidence = 0;                     ///< 0 … 1, that the event is real and its date right
    double salience = 0;                       ///< 0 … 1, importance within the article
    bool main = false;                         ///< the main event of its article
    std::vector<TraceStep> trace;
    Review review = Review::Suggested;

    bool waitsForPublicationDate() const { return !date && !relative.isEmpty(); }
    bool operator==(const Event &) const = default;
};

} // namespace dateline
