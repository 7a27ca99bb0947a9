// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/candidate.h"
#include "app/events/linearmodel.h"
#include "app/events/stageinput.h"

namespace dateline {

/// How large a part each type has in the article, by the lexicon alone: "died" in a report of a storm is
/// another thing than in the life of a painter.
using Theme = std::array<float, EventTypeCount>;

Theme themeOf(const std::vector<Candidate> &candidates);

/// Gives an event its type.
class EventTyper
{
public:
    /// \a model has one output a type, in their standing order.
    explicit EventTyper(LinearModel model)
        : m_model(std::move(model))
    {
    }

    EventType typeOf(const StageInput &input, const Candidate &candidate, const Theme &theme) const;

    static void addFeatures(const StageInput &input, const Candidate &candidate, const Theme &theme,
                            Features &features);

private:
    LinearModel m_model;
};

} // namespace dateline
