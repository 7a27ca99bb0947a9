// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/partialdate.h"
#include "app/core/textspan.h"

namespace dateline {

/// A time that was mentioned: what later expressions may count from.
struct Mention
{
    PartialDate date;
    TextSpan span;
    int sentence = 0;
    bool yearStated = false; ///< by its own words, not by an anchor
};

/// What the reader has in mind at one place of the text.
struct Anchors
{
    std::optional<PartialDate> published;
    bool isNarrative = false;      ///< the text runs along dates of its own, not along the present
    std::optional<Mention> focus;  ///< the last time mentioned
    std::optional<Mention> period; ///< the reporting period: the last quarter mentioned

    /// \a isPeriod: it names the quarter that the figures after it are about.
    void mention(const Mention &mention, bool isPeriod)
    {
        focus = mention;
        if (isPeriod)
            period = mention;
    }
};

/// The date counted from, and where it stands in the text; without place: the publication date.
struct Anchored
{
    PartialDate date;
    std::optional<TextSpan> span;
};

} // namespace dateline
