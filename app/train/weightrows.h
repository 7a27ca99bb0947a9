// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/hashedlinearmodel.h"
#include "app/train/tables.h"
#include <map>

namespace dateline {

/// The weights of a linear model by feature.
using WeightRows = std::map<quint32, std::vector<FeatureWeight>>;

/// The sections of the HashedLinearModel \a name with these weights.
ModelSections linearModelSections(const QByteArray &name, const WeightRows &rows);

} // namespace dateline
