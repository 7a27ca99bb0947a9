// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/event.h"

namespace dateline {

/// Enumerations in the words that a person reads, translated (typeName() is in theme.h): "Scheduled",
/// "Accepted" …
QString statusName(EventStatus status);
QString reviewName(Review review);
/// "given", "from the page", "from the dateline", "from the file name" …
QString publicationBasisName(PublicationBasis basis);

} // namespace dateline
