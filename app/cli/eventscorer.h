// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/scoring.h"
#include "app/core/dayinterval.h"
#include "app/core/textspan.h"
#include <array>
#include <optional>
#include <QJsonObject>
#include <QStringList>

namespace dateline {

/// An event as the scorer sees it. Spans count code points.
struct ScoredEvent
{
    std::vector<TextSpan> mentions; ///< all its triggers; of a predicted one the first counts as its trigger
    std::optional<DayInterval> days;
    QString type;
    QStringList who;
    QStringList where;
    bool optional = false; ///< gold: neither demanded nor punished
    double confidence = 0; ///< predicted: 0 … 1
    double salience = 0;   ///< predicted: 0 … 1
};

/// The events of a gold file (gold/GUIDELINE.md says how they were marked).
std::vector<ScoredEvent> goldEvents(const QJsonObject &document);

/// The code points from "start" to "end" of a mention in a gold file.
TextSpan goldSpan(const QJsonValue &mention);

/// Whether \a span meets any of the \a mentions.
bool overlapsAny(TextSpan span, const std::vector<TextSpan> &mentions);

/// The days of a date value; nothing for one that names no days of our era.
std::optional<DayInterval> scoredDays(const QString &value);

/// Counts over documents, by the definitions of the reference scorer score_events.py: a predicted event meets
/// a gold event where its trigger overlaps one of that event's mentions, each gold event once, the right date
/// first.
class EventScorer
{
public:
    void add(const std::vector<ScoredEvent> &gold, const std::vector<ScoredEvent> &predicted);
    ScoreTable table(const QString &set) const;

private:
    struct Counts
    {
        int gold = 0, goldDated = 0, predicted = 0, predictedDated = 0, hit = 0, right = 0, compatible = 0,
            duplicate = 0, type = 0, hitDated = 0, undated = 0, overdated = 0;
        int whoHit = 0, whoPredicted = 0, whoGold = 0, whereHit = 0, whereGold = 0;
    };
    struct Pairing;
    /// Dated events that were predicted with about the same confidence.
    struct ConfidenceBand
    {
        int predicted = 0;
        int right = 0; ///< met, and with the right date
    };
    static constexpr int bands = 10;

    void countPredicted(const std::vector<ScoredEvent> &gold, const std::vector<ScoredEvent> &predicted,
                        const Pairing &pairing);
    void countGold(const std::vector<ScoredEvent> &gold, const std::vector<ScoredEvent> &predicted,
                   const Pairing &pairing);
    void countNames(const ScoredEvent &gold, const ScoredEvent &predicted);

    Counts m_counts;
    std::array<ConfidenceBand, bands> m_bands;
    std::vector<double> m_datedF1; ///< of each document
};

} // namespace dateline
