// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/legend.h"
#include "app/layout/sceneshapes.h"
#include "app/layout/shapeplacement.h"

namespace dateline {

namespace {

constexpr double LineHeight = 18;
constexpr double TextSize = 11;
constexpr double SampleGap = 6;
constexpr double EntryGap = 16;
constexpr double SwatchSize = 11;
constexpr double BarLength = 26;
constexpr double BarHeight = 10;

SceneItem sample(GlyphShape shape)
{
    SceneItem item;
    item.shape = shape;
    item.rect = shape == GlyphShape::Dot ? QRectF(0, -DotSize / 2, DotSize, DotSize)
                                         : QRectF(0, -BarHeight / 2, BarLength, BarHeight);
    return item;
}

LegendEntry entry(const SceneItem &item, const QString &text, const Palette &palette)
{
    LegendEntry entry;
    addGlyph(entry.sample, item, palette.mutedText, palette);
    entry.width = item.rect.width() + tickRoom(item);
    entry.text = text;
    return entry;
}

} // namespace

LegendEntry swatch(Rgba colour, const QString &text)
{
    shape::Rect patch;
    patch.rect = QRectF(0, -SwatchSize / 2, SwatchSize, SwatchSize);
    patch.fill = colour;
    patch.radius = 2;
    return {{patch}, SwatchSize, text};
}

std::vector<LegendEntry> typeLegend(const std::vector<EventSummary> &events, const GroupNames &names,
                                    const Palette &palette)
{
    std::array<bool, EventTypeCount> occurs{};
    for (const EventSummary &event : events)
        if (event.dated)
            occurs[size_t(event.type)] = true;
    std::vector<LegendEntry> entries;
    for (const EventType type : allEventTypes()) {
        if (!occurs[size_t(type)])
            continue;
        entries.push_back(swatch(palette.typeColour(type), names.of(type)));
    }
    return entries;
}

std::vector<LegendEntry> glyphLegend(const LegendWords &words, const Palette &palette)
{
    SceneItem about = sample(GlyphShape::Dot);
    about.left = about.right = GlyphEdge::Dashed;
    SceneItem doubtful = sample(GlyphShape::Dot);
    doubtful.strength = 0;
    doubtful.hollow = true;
    SceneItem accepted = sample(GlyphShape::Dot);
    accepted.accepted = true;
    return {entry(sample(GlyphShape::Dot), words.day, palette),
            entry(sample(GlyphShape::Bracket), words.span, palette),
            entry(sample(GlyphShape::Band), words.year, palette),
            entry(sample(GlyphShape::Bar), words.interval, palette),
            entry(about, words.about, palette),
            entry(doubtful, words.doubtful, palette),
            entry(accepted, words.accepted, palette)};
}

Legend legendOf(const std::vector<LegendEntry> &entries, double width, const TextMeasure &measure,
                const Palette &palette)
{
    Legend legend;
    if (entries.empty())
        return legend;
    double x = 0;
    legend.height = LineHeight;
    for (const LegendEntry &one : entries) {
        const double textLeft = one.width + SampleGap;
        const double needed = textLeft + measure(one.text, TextSize);
        if (x > 0 && x + needed > width) {
            x = 0;
            legend.height += LineHeight;
        }
        const double middle = legend.height - LineHeight / 2;
        for (const Shape &item : one.sample)
            legend.shapes.push_back(placed(item, {x, middle}));
        shape::Text words;
        words.position = {x + textLeft, middle + TextSize * 0.36};
        words.text = one.text;
        words.pixelSize = TextSize;
        words.colour = palette.text;
        legend.shapes.push_back(words);
        x += needed + EntryGap;
    }
    return legend;
}

} // namespace dateline
