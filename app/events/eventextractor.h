// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/event.h"
#include "app/core/result.h"
#include "app/core/token.h"
#include <memory>
#include <vector>

namespace dateline {

/// Reads the timeline events out of an analysed article: detection, typing, participants, dating,
/// merging, validation. Immutable once loaded, usable from many threads.
class EventExtractor
{
public:
    virtual ~EventExtractor() = default;

    /// With the lexicon and, by their name, the trained models below \a resourceFolder: "events", or
    /// "events-quick" for texts that are not parsed.
    static Result<std::shared_ptr<const EventExtractor>> load(const QString &resourceFolder,
                                                              QLatin1String modelName);

    /// Events in text order. \a article gives the title and the publication date; its text is that of \a
    /// text.
    virtual std::vector<Event> extract(const AnalysedText &text, const std::vector<Timex> &timexes,
                                       const Article &article) const = 0;
};

} // namespace dateline
