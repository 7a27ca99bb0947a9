// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/temporal/cursor.h"

namespace dateline {

// Questions about single words near a cursor: \a ahead cells after it, or before it where negative.

bool isVerbal(const Token &token);
/// A capitalised word that no time expression has.
bool isUnknownName(const Cursor &c, int ahead);
/// A preposition or other word that announces a time.
bool isTimePreposition(const Cursor &c, int ahead);
/// Such a word right before the cursor, or before an "about": "until about 360".
bool isAnnounced(const Cursor &c);
bool isDeterminer(const Cursor &c, int ahead);
/// Part of a person's name of several words, whose last one it may be or not.
bool inPersonName(const Cursor &c, bool maybeLast = true);
bool startsSentence(const Cursor &c);
bool isPluralNoun(const Cursor &c);
bool isCurrency(QStringView word);

} // namespace dateline
