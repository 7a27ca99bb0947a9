// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/textspan.h"
#include <optional>
#include <QString>
#include <vector>

namespace dateline {

/// Carries places of one reading of a text over to another reading of the same bytes. Encodings agree on the
/// letters and digits of ASCII, which stand in both in the same order and are counted to find a place again.
class LetterAlignment
{
public:
    /// Nothing where the two have other such letters: they are no readings of the same bytes, or one of the
    /// encodings does not keep them.
    static std::optional<LetterAlignment> between(QStringView before, QStringView after);

    /// \a span of the first reading in the second; empty where there is no letter of ASCII in it.
    TextSpan moved(TextSpan span) const;

private:
    using Places = std::vector<qsizetype>; ///< of each letter in its text

    LetterAlignment(Places before, Places after)
        : m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    static Places lettersOf(QStringView text);

    Places m_before;
    Places m_after;
    QString m_textBefore;
    QString m_textAfter;
};

} // namespace dateline
