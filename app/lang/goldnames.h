// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"

namespace dateline {

/// The named mentions in GUM's annotation ("Entity=(1-person-new-…" in the last column of \a conllu): those
/// whose head is a proper noun. The words of their minimal span that are names too and stand around the head
/// without a break are the entity's tokens. \a text is what fromConllu() made of it.
std::vector<Entity> goldNames(QStringView conllu, const AnalysedText &text);

/// How many of \a names are persons, organizations or places, and how many of those have one of their kind
/// among \a others: in the same place, or with \a exact of the same extent.
struct NameMatches
{
    qint64 names = 0;
    qint64 matched = 0;

    static NameMatches of(const std::vector<Entity> &names, const std::vector<Entity> &others,
                          bool exact = false);
    NameMatches &operator+=(const NameMatches &other);
};

} // namespace dateline
