// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"
#include "app/lang/orthography.h"

namespace dateline {

/// Cuts text into syntactic words as the English Universal Dependencies treebanks do:
/// don't → do n't, Japan's → Japan 's, so-called → so - called, but anti-war, U.S., 9/11, 10:30.
/// The tokens cover every character that is not white space, in order and without overlap.
class Tokeniser
{
public:
    explicit Tokeniser(const Orthography &orthography)
        : m_orthography(orthography)
    {
    }

    /// Appends the tokens of \a paragraph, a stretch of \a text; only span and spaceBefore are set.
    void tokenise(QStringView text, TextSpan paragraph, std::vector<Token> &tokens) const;

private:
    const Orthography &m_orthography;
};

} // namespace dateline
