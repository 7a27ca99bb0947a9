// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include "app/lang/namelists.h"
#include "app/lang/orthography.h"
#include <QStringList>

namespace dateline {

/// The lists of names in \a paths, sorted by phrase: WordNet's "data.noun" (its instances: persons, places,
/// organizations) and tables of GeoNames ("cities15000.txt", "admin1Codes.txt"), told apart by their names.
Result<std::vector<ListedName>> readNameLists(const QStringList &paths, const Orthography &orthography);

} // namespace dateline
