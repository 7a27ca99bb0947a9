// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/timex.h"
#include "app/core/token.h"
#include "app/events/clause.h"
#include <memory>

namespace dateline {

/// Divides sentences into clauses with their grammatical functions. Stateless.
class ClauseReader
{
public:
    virtual ~ClauseReader() = default;

    /// Time expressions are no subjects and no objects, so the reader has to know them.
    virtual ClauseLayer read(const AnalysedText &text, const std::vector<Timex> &timexes) const = 0;

    /// The reader that goes by word classes and their order alone.
    static std::unique_ptr<const ClauseReader> byWordOrder();
};

} // namespace dateline
