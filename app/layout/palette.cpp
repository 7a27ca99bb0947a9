// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/palette.h"
#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double channel(Rgba colour, int shift)
{
    return double((colour >> shift) & 0xFF);
}

constexpr Rgba packed(double red, double green, double blue)
{
    return 0xFF000000u | Rgba(red + 0.5) << 16 | Rgba(green + 0.5) << 8 | Rgba(blue + 0.5);
}

/// Relative luminance of WCAG 2, 0 … 1.
double luminance(Rgba colour)
{
    const auto linear = [colour](int shift) {
        const double c = channel(colour, shift) / 255;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
}

/// In the order of EventType.
constexpr std::array<Rgba, EventTypeCount> lightTypes{
    0xFF4477AA, 0xFF33BBEE, 0xFF228833, 0xFFCC8A00, 0xFF7A7A7A, 0xFF661100, 0xFFCC3311, 0xFF882255,
    0xFFAA3377, 0xFF009988, 0xFFEE7733, 0xFF5B4FC7, 0xFF44AA99, 0xFF999933, 0xFFAA66CC, 0xFF5C6670};
constexpr std::array<Rgba, EventTypeCount> darkTypes{
    0xFF77AADD, 0xFF66CCEE, 0xFF55B565, 0xFFE0A83A, 0xFFA3A3A3, 0xFFE39A8C, 0xFFFF7358, 0xFFD16C9C,
    0xFFE07BB4, 0xFF2FC4B2, 0xFFF59A62, 0xFF9C93F0, 0xFF7FD0C2, 0xFFC4C45C, 0xFFCC99E6, 0xFFA9B3BD};

Palette finished(Palette palette, const std::array<Rgba, EventTypeCount> &types)
{
    palette.type = types;
    for (size_t i = 0; i < types.size(); ++i)
        palette.typeText[i] = readableOn(palette.base, types[i]);
    return palette;
}

} // namespace

double contrastRatio(Rgba a, Rgba b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

Rgba withAlpha(Rgba colour, double alpha)
{
    return (colour & 0x00FFFFFF) | Rgba(std::clamp(alpha, 0.0, 1.0) * 255 + 0.5) << 24;
}

Rgba blended(Rgba base, Rgba top, double alpha)
{
    const auto mixed = [=](int shift) {
        return channel(base, shift) * (1 - alpha) + channel(top, shift) * alpha;
    };
    return packed(mixed(16), mixed(8), mixed(0));
}

Rgba readableOn(Rgba background, Rgba colour, double ratio)
{
    const Rgba target = luminance(background) > 0.18 ? 0xFF000000 : 0xFFFFFFFF;
    for (int percent = 0; percent < 100; percent += 4) {
        const Rgba moved = blended(colour, target, percent / 100.0);
        if (contrastRatio(background, moved) >= ratio)
            return moved;
    }
    return target;
}

const Palette &Palette::light()
{
    static const Palette palette = [] {
        Palette p;
        p.base = 0xFFFFFFFF;
        p.panel = 0xFFF8FAFC;
        p.stripe = 0xFFF9FAFC;
        p.line = 0xFFEDF0F4;
        p.strongLine = 0xFFD5DBE3;
        p.text = 0xFF1B2430;
        p.mutedText = 0xFF566273;
        p.accent = 0xFF1F6FD6;
        p.search = 0xFFFFD54A;
        p.density = 0xFF9DB0C8;
        return finished(p, lightTypes);
    }();
    return palette;
}

const Palette &Palette::dark()
{
    static const Palette palette = [] {
        Palette p;
        p.isDark = true;
        p.base = 0xFF14181E;
        p.panel = 0xFF1A1F27;
        p.stripe = 0xFF171C23;
        p.line = 0xFF232A34;
        p.strongLine = 0xFF343D4A;
        p.text = 0xFFE4E9F0;
        p.mutedText = 0xFF97A3B3;
        p.accent = 0xFF6AA9FF;
        p.search = 0xFFB58900;
        p.density = 0xFF53657D;
        return finished(p, darkTypes);
    }();
    return palette;
}

} // namespace dateline
