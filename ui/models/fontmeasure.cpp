// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fontmeasure.h"
#include <cmath>
#include <QFontMetricsF>
#include <QHash>

namespace dateline {

namespace {

/// Widths of texts in one family; those asked for again and again, of the axis and the lanes, are kept.
class FontMetrics
{
public:
    explicit FontMetrics(const QFont &font)
        : m_font(font)
    {
    }

    double width(const QString &text, int pixelSize)
    {
        const std::pair key(text, pixelSize);
        if (const auto known = m_widths.constFind(key); known != m_widths.constEnd())
            return *known;
        if (m_widths.size() >= mostWidths)
            m_widths.clear();
        return *m_widths.insert(key, of(pixelSize).horizontalAdvance(text));
    }

private:
    static constexpr int mostWidths = 4000;

    const QFontMetricsF &of(int pixelSize)
    {
        auto known = m_sizes.constFind(pixelSize);
        if (known == m_sizes.constEnd()) {
            QFont sized = m_font;
            sized.setPixelSize(std::max(pixelSize, 1));
            known = m_sizes.insert(pixelSize, QFontMetricsF(sized));
        }
        return *known;
    }

    QFont m_font;
    QHash<int, QFontMetricsF> m_sizes;
    QHash<std::pair<QString, int>, double> m_widths;
};

} // namespace

TextMeasure textMeasureOf(const QFont &font)
{
    return [metrics = FontMetrics(font)](QStringView text, double pixelSize) mutable {
        return metrics.width(text.toString(), int(std::lround(pixelSize)));
    };
}

} // namespace dateline
