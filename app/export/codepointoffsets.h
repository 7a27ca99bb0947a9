// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/textspan.h"
#include <vector>

namespace dateline {

/// Turns UTF-16 offsets of a text into code point offsets. A surrogate without its partner counts as one.
class CodePointOffsets
{
public:
    explicit CodePointOffsets(QStringView text);

    /// \a offset may be the text's size.
    qsizetype operator()(qsizetype offset) const;
    TextSpan operator()(TextSpan span) const { return {(*this)(span.begin), (*this)(span.end)}; }

private:
    std::vector<qsizetype> m_lowSurrogates; ///< their offsets, ascending
};

} // namespace dateline
