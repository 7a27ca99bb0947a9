// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/viewstate.h"
#include <QString>

namespace dateline {

/// What the search field asks for: words, and "type:meeting" or "2019..2021" among them. Only these parts
/// of \a filter are replaced; a date or type that cannot be read is searched for as a word.
Filter withQuery(Filter filter, const QString &query);

} // namespace dateline
