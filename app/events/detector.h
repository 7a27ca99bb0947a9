// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/candidate.h"
#include "app/events/linearmodel.h"
#include "app/events/stageinput.h"

namespace dateline {

/// Judges which of the candidates belong on a timeline.
class EventDetector
{
public:
    explicit EventDetector(LinearModel model)
        : m_model(std::move(model))
    {
    }

    /// The words that may name an event, in text order, each with its likelihood: verbs told as facts or
    /// as scheduled, nouns of the lexicon, years of lifespans. States and what is no fact are left out.
    std::vector<Candidate> detect(const StageInput &input) const;

    /// What the likelihood rests on.
    static void addFeatures(const StageInput &input, const Candidate &candidate, Features &features);

private:
    LinearModel m_model;
};

} // namespace dateline
