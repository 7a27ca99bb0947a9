// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/events/fullnames.h"
#include "app/events/gender.h"

namespace dateline {

/// Of "he", "him", "his", "himself" and their female counterparts; Unknown of all else.
Gender genderOf(QStringView pronoun);

/// Whether \a token is a "her" that owns the noun behind it, as taggers often miss: "published *her* first
/// book".
bool ownsWhatFollows(const AnalysedText &text, int token);

/// The one whose life an article tells: most of its names of people are theirs, and nearly all pronouns for
/// people are of one gender.
struct Protagonist
{
    int entity = -1; ///< number of the entity that names them in full; -1: the article has none
    Gender gender = Gender::Unknown;

    static Protagonist of(const AnalysedText &text, const FullNames &names);
};

} // namespace dateline
