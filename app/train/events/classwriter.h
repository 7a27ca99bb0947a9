// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include <QByteArray>

namespace dateline {

/// The file resources/lexicon/en/wordclasses.json from the WordNet 3.0 in \a folder (Debian's
/// wordnet-base: index.noun, data.noun, index.verb, data.verb): of each word the class of its first, most
/// frequent sense. Words of one part that its texts use, and nouns that look like people ("firefighter").
Result<QByteArray> wordClasses(const QString &folder);

} // namespace dateline
