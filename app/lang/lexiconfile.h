// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/wordset.h"
#include <QJsonObject>

namespace dateline {

/// The JSON object in a lexicon file, or what is wrong with the file.
Result<QJsonObject> readLexicon(const QString &path);

/// The strings of the array \a key; empty where there is none.
QStringList stringsOf(const QJsonObject &lexicon, QLatin1String key);
WordSet wordsOf(const QJsonObject &lexicon, QLatin1String key);

} // namespace dateline
