// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/event.h"
#include "app/layout/groups.h"
#include "app/layout/palette.h"
#include "app/layout/textmeasure.h"

namespace dateline {

/// What the signs of a timeline mean, in English by default.
struct LegendWords
{
    QString day = QStringLiteral("day or hour");
    QString span = QStringLiteral("week to season");
    QString year = QStringLiteral("year or longer");
    QString interval = QStringLiteral("from … to …");
    QString about = QStringLiteral("about");
    QString doubtful = QStringLiteral("doubtful");
    QString accepted = QStringLiteral("accepted");
};

/// A sample, drawn about y = 0 from x = 0 to \a width, and what it means.
struct LegendEntry
{
    std::vector<Shape> sample;
    double width = 0;
    QString text;
};

/// A patch of \a colour.
LegendEntry swatch(Rgba colour, const QString &text);
/// The colours of the types that dated ones of \a events have, in standing order.
std::vector<LegendEntry> typeLegend(const std::vector<EventSummary> &events, const GroupNames &names,
                                    const Palette &palette);
/// The glyphs of the precisions, and of what is doubtful and accepted.
std::vector<LegendEntry> glyphLegend(const LegendWords &words, const Palette &palette);

/// The entries in lines at most as wide as \a width, from y = 0 on.
struct Legend
{
    std::vector<Shape> shapes;
    double height = 0;
};
Legend legendOf(const std::vector<LegendEntry> &entries, double width, const TextMeasure &measure,
                const Palette &palette);

} // namespace dateline
