// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/export/eventformat.h"
#include <QByteArray>

namespace dateline {

/// An article whose spans are found by their words, for the tests of all formats.
class SampleArticle
{
public:
    explicit SampleArticle(const QString &text);

    TextSpan spanOf(const QString &words) const;
    /// An event triggered by \a trigger, in the sentence that holds it; \a timex empty: undated.
    Event &event(const QString &trigger, const QString &timex, const QString &dateWords = {});

    ExtractedArticle item;
};

/// Two articles: a dated one with four events (one rejected, one in an interval) and one that waits for its
/// publication date.
ExportData sampleData();

/// The table of codes that users get; null where it is broken.
std::shared_ptr<const EventCodes> sampleCodes();

/// What writeEvents() writes; the summary goes to \a summary.
QByteArray exported(EventFormat format, const ExportData &data, const ExportOptions &options = {},
                    ExportSummary *summary = nullptr);

} // namespace dateline
