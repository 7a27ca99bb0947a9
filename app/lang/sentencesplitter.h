// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"
#include "app/lang/orthography.h"

namespace dateline {

/// Groups the tokens of a paragraph into sentences and tells headings and datelines from running text.
class SentenceSplitter
{
public:
    explicit SentenceSplitter(const Orthography &orthography)
        : m_orthography(orthography)
    {
    }

    /// Appends the sentences of paragraph number \a paragraph: the tokens from \a first on.
    void split(AnalysedText &text, int paragraph, int first) const;

private:
    const Orthography &m_orthography;
};

} // namespace dateline
