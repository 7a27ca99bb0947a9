// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/labels.h"

namespace dateline {

namespace {

constexpr int LongestLabel = 40;
constexpr int ShortLabel = 24;

} // namespace

LabelBook::LabelBook(TextMeasure measure, double pixelSize)
    : m_measure(std::move(measure))
    , m_pixelSize(pixelSize)
{
}

const Label &LabelBook::of(const std::vector<EventSummary> &events, quint32 position)
{
    const auto [place, isNew] = m_labels.try_emplace(position);
    Label &label = place->second;
    if (isNew) {
        const QString title = events[position].title.simplified();
        label.text = elided(title, LongestLabel);
        label.shortText = elided(title, ShortLabel);
        label.width = float(m_measure(label.text, m_pixelSize));
        label.shortWidth = float(m_measure(label.shortText, m_pixelSize));
    }
    return label;
}

void LabelBook::clear()
{
    m_labels.clear();
}

void LabelBook::trim(size_t most)
{
    if (m_labels.size() > most)
        clear();
}

QString elided(const QString &text, int most)
{
    if (text.size() <= most)
        return text;
    qsizetype cut = most - 1;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), cut);
    if (space > most * 2 / 3)
        cut = space;
    if (text.at(cut - 1).isHighSurrogate())
        --cut;
    while (cut > 1 && (text.at(cut - 1).isSpace() || text.at(cut - 1).isPunct()))
        --cut;
    return text.first(cut) + QChar(0x2026);
}

} // namespace dateline
