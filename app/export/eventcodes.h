// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"
#include "app/core/result.h"
#include <memory>
#include <QStringList>
#include <vector>

namespace dateline {

/// The categories that political science gives an event: PLOVER's (ploverdata.org) and the root code of
/// CAMEO. Both are about politics and conflict and have none for much else: empty then.
struct EventCode
{
    QString plover; ///< "CONSULT", "ASSAULT" …
    QString cameo;  ///< "01" … "20"
    bool operator==(const EventCode &) const = default;
};

/// The table from types, the beginnings of trigger words and what they are about to codes:
/// resources/lexicon/en/codes.json.
class EventCodes
{
public:
    /// The table that comes with the program, in \a resourceFolder.
    static Result<std::shared_ptr<const EventCodes>> load(const QString &resourceFolder);
    /// Reads the table, which must have every type and only codes that it lists; \a where names it in
    /// problems.
    static Result<EventCodes> fromJson(const QByteArray &json, const QString &where);

    /// The code of an event of \a type with the trigger \a word in any form: that of a row for what is done
    /// to one of the \a things ("sent *troops*"), which are the words about it, else that of the longest
    /// beginning that fits, else that of the type.
    EventCode of(EventType type, QStringView word, const QStringList &things = {}) const;
    /// The code of \a event in \a text, that of its article.
    EventCode of(const Event &event, QStringView text) const;

private:
    struct Beginning
    {
        EventType type;
        QString letters;
        QStringList things; ///< beginnings of words, one of which must be there; empty: any
        EventCode code;

        bool fits(EventType eventType, QStringView word, const QStringList &near) const;
    };
    std::array<EventCode, EventTypeCount> m_types;
    std::vector<Beginning> m_beginnings; ///< those with things first, then the longest
};

} // namespace dateline
