// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/draft.h"
#include "app/events/features.h"
#include "app/events/linearmodel.h"
#include "app/events/stageinput.h"

namespace dateline {

/// How two trigger lemmas go together.
enum class WordRelation : quint8 { None, Prefix, Family, Equal };

/// Words of one family ("resign", "resignation") or listed together ("blast", "explosion").
WordRelation wordRelation(const EventLexicon &lexicon, const QString &a, const QString &b);

/// Whether two trigger lemmas can name one event.
inline bool mayNameSame(const EventLexicon &lexicon, const QString &a, const QString &b)
{
    return wordRelation(lexicon, a, b) != WordRelation::None;
}

/// Whether a noun speaks of something known: "the attack", "this decision", "his arrest".
bool pointsBack(const StageInput &input, const Candidate &candidate);

/// Judges whether two drafts tell of one event: the mention-pair model of coreference.
class EventLinker
{
public:
    explicit EventLinker(LinearModel model)
        : m_model(std::move(model))
    {
    }

    /// Whether it is worth asking: like words, near each other, or a definite noun of the same type.
    /// \a earlier stands before \a later.
    static bool comparable(const StageInput &input, const Draft &earlier, const Draft &later);

    /// 0 … 1, that the two are one event.
    double likelihood(const StageInput &input, const Draft &earlier, const Draft &later) const;

    static void addFeatures(const StageInput &input, const Draft &earlier, const Draft &later,
                            Features &features);

private:
    LinearModel m_model;
};

} // namespace dateline
