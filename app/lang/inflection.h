// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"
#include <QStringList>

namespace dateline {

/// The possible base forms of the regularly inflected \a word (lower case), the likeliest first:
/// "stopped" VBD → stop, stopp, stoppe; "hoped" VBD → hope, hop. Never empty.
QStringList baseForms(const QString &word, Xpos xpos);

/// The past tense of a verb by the rules: "hoped", "stopped", "carried". Of longer verbs it doubles no
/// consonant ("visited"); those that do are irregular.
QString regularPast(const QString &base);

/// The tag that base forms of words tagged \a xpos have: VB for verbs, NN for nouns, JJ for adjectives, RB
/// for adverbs.
Xpos baseTag(Xpos xpos);

} // namespace dateline
