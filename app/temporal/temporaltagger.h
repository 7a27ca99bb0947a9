// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include "app/core/timex.h"
#include "app/core/token.h"
#include <memory>
#include <vector>

namespace dateline {

/// Finds the time expressions of a text and resolves them (TIMEX3). Immutable once loaded, usable
/// from many threads.
class TemporalTagger
{
public:
    virtual ~TemporalTagger() = default;

    static Result<std::shared_ptr<const TemporalTagger>> load(const QString &resourceFolder);

    /// The expressions of \a text in text order, not overlapping. Without \a published, what hangs on
    /// the publication date stays unresolved, with its offset kept.
    virtual std::vector<Timex> tag(const AnalysedText &text, std::optional<PartialDate> published) const = 0;
};

} // namespace dateline
