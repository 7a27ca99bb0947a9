// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/namechunks.h"
#include <vector>

namespace dateline {

/// Keys of the features by which the kind of a possible name is told.
struct NameFeatures
{
    std::vector<quint32> own;    ///< of its words: the same wherever the name stands
    std::vector<quint32> around; ///< of the words beside it
    std::vector<quint32> joint;  ///< of both
};

/// Classifier and trainer share this.
NameFeatures nameFeatures(const NameContext &context, const NameChunk &chunk);

} // namespace dateline
