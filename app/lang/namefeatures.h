// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/namechunks.h"
#include <vector>

namespace dateline {

/// Keys of the features by which the kind of a possible name is told. Classifier and trainer share this.
std::vector<quint32> nameFeatures(const NameContext &context, const NameChunk &chunk);

} // namespace dateline
