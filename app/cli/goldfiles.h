// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/extraction.h"
#include "app/core/result.h"
#include <QDir>
#include <QHash>
#include <QJsonObject>

namespace dateline {

/// That gold data at \a path are not there, and what to do.
Problem missingGold(const QString &path);

/// The objects of a JSON Lines file; none where it cannot be read.
std::vector<QJsonObject> jsonLines(const QString &path);
/// The object of a JSON file; empty where it cannot be read.
QJsonObject jsonFile(const QString &path);

/// The contents of a file in UTF-8; empty where it cannot be read.
QString textOfFile(const QString &path);

/// Paths of the CoNLL-U files in \a folder, by name.
QStringList conlluFiles(const QString &folder);

/// What the engine finds in the articles of the JSON Lines file \a path, by their ids.
Result<QHash<QString, ExtractedArticle>> extracted(const QString &path, int jobs);

} // namespace dateline
