// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace dateline {

/// The language that \a text is written in, by its words (CLD2): ISO 639-1, or empty where the text is too
/// short or too mixed to tell.
QString languageOfText(const QString &text);

} // namespace dateline
