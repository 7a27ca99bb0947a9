// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/groups.h"

namespace dateline::testing {

/// Names with which an article has no tag, one or two.
inline GroupNames namesWithSomeTags()
{
    GroupNames names;
    names.tags = [](ArticleId id) {
        static const QStringList tags{QStringLiteral("law"), QStringLiteral("sea"), QStringLiteral("trade")};
        return tags.mid(id.value % 4, id.value % 3);
    };
    return names;
}

} // namespace dateline::testing
