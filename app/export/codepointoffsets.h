// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>
#include <vector>

namespace dateline {

/// Turns UTF-16 offsets of a text into code point offsets. A surrogate without its partner counts as one.
class CodePointOffsets
{
public:
    explicit CodePointOffsets(QStringView text);

    /// \a offset may be the text's size.
    qsizetype operator()(qsizetype offset) const;

private:
    std::vector<qsizetype> m_lowSurrogates; ///< their offsets, ascending
};

} // namespace dateline
