// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/eventsummary.h"
#include "app/layout/textmeasure.h"
#include <QString>
#include <unordered_map>
#include <vector>

namespace dateline {

/// An event's label in its two lengths, elided by character count, with their widths in pixels.
struct Label
{
    QString text;      ///< at most 40 characters
    QString shortText; ///< at most 24 characters
    float width = 0;
    float shortWidth = 0;
};

/// Remembers the labels of the events that were looked at: measuring text is the dearest part of a
/// scene. Bounded: it forgets everything when it is full.
class LabelBook
{
public:
    explicit LabelBook(TextMeasure measure = estimatedTextWidth, double pixelSize = 12);

    /// The label of the event at \a position of \a events; valid until trim() or clear().
    const Label &of(const std::vector<EventSummary> &events, quint32 position);
    void clear();
    /// After the event at \a position has changed. Scenes made before must not be used any more.
    void forget(quint32 position) { m_labels.erase(position); }
    /// Forgets all labels if there are more than \a most. Scenes made before must not be used any more.
    void trim(size_t most = 50'000);
    double pixelSize() const { return m_pixelSize; }

private:
    TextMeasure m_measure;
    double m_pixelSize;
    std::unordered_map<quint32, Label> m_labels;
};

/// \a text cut to at most \a most characters, at a word's end where one is near, with an ellipsis.
QString elided(const QString &text, int most);

} // namespace dateline
