// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/event.h"
#include "app/layout/groups.h"

namespace dateline {

/// Enumerations in the words that a person reads, translated (typeName() is in theme.h): "Scheduled",
/// "Accepted" …
QString statusName(EventStatus status);
QString reviewName(Review review);
/// What a main event is called: "main event of its article".
QString mainEventName();
/// "given", "from the page", "from the dateline", "from the file name" …
QString publicationBasisName(PublicationBasis basis);
/// Lanes or series "By type", "By person or body" …: all there are, in the order in which they are offered.
QList<std::pair<GroupBy, QString>> groupChoices();
/// Names of the groups by \a by, without articles' titles and tags: those of types, "other", "untagged".
GroupNames groupNames(GroupBy by);

} // namespace dateline
