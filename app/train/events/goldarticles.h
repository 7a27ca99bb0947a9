// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/eventtype.h"
#include "app/core/result.h"
#include "app/core/textspan.h"
#include <QStringList>
#include <vector>

namespace dateline {

/// An event as marked by a careful reader.
struct GoldEvent
{
    std::vector<TextSpan> mentions;
    std::optional<DateValue> date;
    EventType type = EventType::Other;
    bool stated = false; ///< a time expression of its sentence says the date
    bool optional = false;
    QStringList who;
    QString where; ///< empty where none is said
};

struct GoldArticle
{
    Article article;
    std::vector<GoldEvent> events;
};

/// The marked articles of a folder: NAME.txt beside NAME.json ({"published", "events"}), spans in code
/// points.
Result<std::vector<GoldArticle>> readGoldArticles(const QString &folder);

} // namespace dateline
