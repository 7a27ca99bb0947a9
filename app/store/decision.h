// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/event.h"
#include <variant>
#include <vector>

namespace dateline {

/// What a person changed about an event; a field without a value is left as it was.
struct EventEdit
{
    std::optional<QString> title;
    std::optional<EventType> type;
    std::optional<EventStatus> status;
    std::optional<std::optional<DateValue>> date; ///< an inner nothing: the event is undated
    std::optional<QStringList> who;
    std::optional<QStringList> where;

    bool isEmpty() const { return !title && !type && !status && !date && !who && !where; }
    bool operator==(const EventEdit &) const = default;
};

/// What a person writes on an article; a field without a value is left as it was.
struct ArticleEdit
{
    std::optional<QStringList> tags; ///< each once, whatever its case
    std::optional<QString> note;
    std::optional<QString> group; ///< the one it belongs to; empty: none

    bool operator==(const ArticleEdit &) const = default;
};

/// The decisions a person can make. Each is a value: what was decided, about which article or event.
namespace decision {

struct SetReview
{
    EventId event;
    Review review = Review::Accepted;
};

struct EditEvent
{
    EventId event;
    EventEdit edit;
};

/// A new event; its article, trigger and sentence say where it stands, its id is ignored.
struct CreateEvent
{
    Event event;
};

struct SetPublished
{
    ArticleId article;
    std::optional<PartialDate> date; ///< nothing: the date is unknown after all
    QString site = {};  ///< of which the order of numbers in dates was decided with it; empty: of none
    QString order = {}; ///< "day-first" or "month-first"
};

struct RemoveArticle
{
    ArticleId article;
};

struct RestoreArticle
{
    ArticleId article;
};

struct EditArticle
{
    ArticleId article;
    ArticleEdit edit;
};

/// The article's file or page was read again in an encoding that the person has chosen.
struct ReadAgain
{
    Article reading;  ///< with the id of the article, and text, title, encoding … as they are now
    QString encoding; ///< as chosen, such as "KOI8-R"
    QString origin;   ///< the file or address that was read
};

} // namespace decision

using Decision = std::variant<decision::SetReview, decision::EditEvent, decision::CreateEvent,
                              decision::SetPublished, decision::RemoveArticle, decision::RestoreArticle,
                              decision::EditArticle, decision::ReadAgain>;

/// One undo step of the log: decisions made together.
struct DecisionStep
{
    enum class State : quint8 {
        Done,
        Undone,    ///< can be redone
        Superseded ///< was undone, then something else was decided; kept for the record
    };

    qint64 id = 0;
    QString kind;    ///< "accept", "reject", "reset", "edit", "create", "publish", "remove", "restore",
                     ///< "tag", "note", "group", "read"
    QString subject; ///< title of the event or article concerned (of the first, if many)
    int count = 0;   ///< decisions in it
    QString madeAt;  ///< ISO 8601 time with offset, as given to Library::decide()
    State state = State::Done;

    bool operator==(const DecisionStep &) const = default;
};

} // namespace dateline
