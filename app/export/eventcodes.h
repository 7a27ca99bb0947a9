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

/// The table from types and the beginnings of trigger words to codes: resources/lexicon/en/codes.json.
class EventCodes
{
public:
    /// The table that comes with the program, in \a resourceFolder.
    static Result<std::shared_ptr<const EventCodes>> load(const QString &resourceFolder);
    /// Reads the table, which must have every type and only codes that it lists; \a where names it in
    /// problems.
    static Result<EventCodes> fromJson(const QByteArray &json, const QString &where);

    /// The code of an event of \a type with the trigger \a word in any form: that of the longest beginning
    /// that fits, else that of the type.
    EventCode of(EventType type, QStringView word) const;

private:
    struct Beginning
    {
        EventType type;
        QString letters;
        EventCode code;
    };
    std::array<EventCode, EventTypeCount> m_types;
    std::vector<Beginning> m_beginnings; ///< the longest first
};

} // namespace dateline
