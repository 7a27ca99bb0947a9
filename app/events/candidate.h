// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"
#include "app/events/eventlexicon.h"

namespace dateline {

/// How a trigger noun stands to the verb of its clause.
enum class NounRole : quint8 { None, Subject, Object, Prepositional };

/// What the year of a lifespan in brackets says.
enum class Lifespan : quint8 { None, Birth, Death };

/// A word that may name an event, on its way through the stages.
struct Candidate
{
    int trigger = 0;           ///< token
    std::vector<int> partners; ///< further tokens that name the same: light and aspectual verbs
    std::vector<int> nouns;    ///< objects of a verb that name the same ("sent an *offering*")
    int sentence = 0;
    int clause = -1;
    int phrase = -1; ///< of a noun
    NounRole role = NounRole::None;
    const LexiconEntry *entry = nullptr;     ///< null where the lexicon knows nothing of the word
    const LexiconPattern *pattern = nullptr; ///< the construction that fits, if one does
    const LexiconPattern *frame = nullptr;   ///< the one that tells its type, if one does
    EventStatus status = EventStatus::Actual;
    QLatin1String rule; ///< of the detection, for the trace
    bool heading = false;
    bool repeated = false; ///< the body has had a word for the same before
    Lifespan lifespan = Lifespan::None;
    double likelihood = 0; ///< that a reader would put it on a timeline

    bool isNominal() const { return phrase >= 0; }
    std::optional<EventType> lexicalType() const
    {
        if (lifespan != Lifespan::None)
            return EventType::Life;
        return pattern ? pattern->type : entry ? entry->type : std::nullopt;
    }
    /// The type by the frame, else that of the lexicon.
    std::optional<EventType> framedType() const { return frame ? frame->type : lexicalType(); }
};

} // namespace dateline
