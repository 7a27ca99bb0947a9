// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/treewords.h"

namespace dateline {

/// What a verb of saying in a title tells, as it stands in the text.
class SaidWords
{
public:
    SaidWords(const StageInput &input, const TreeWords &words)
        : m_input(input)
        , m_words(words)
    {
    }

    /// " “I am the victim…”": the first quotation beside \a verb, cut to \a room characters; empty where
    /// there is none or no room.
    QString quotation(int verb, qsizetype room) const;
    /// " that it will…": the beginning of the clause below \a verb, likewise.
    QString reported(int verb, qsizetype room) const;

private:
    QString saidBefore(int verb, int predicate, qsizetype room) const;
    QString cut(const std::vector<int> &words, qsizetype room) const;

    const StageInput &m_input;
    const TreeWords &m_words;
};

} // namespace dateline
