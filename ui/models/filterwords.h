// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/viewstate.h"
#include <functional>

namespace dateline {

/// What a filter restricts types to, in few words: "type: meeting, visit", "type: not statement"; empty
/// where it does not.
QString typeFilterWords(const QSet<int> &hiddenTypes);
/// "2019 – 2021", "until 1972", "5 May 2021".
QString dayFilterWords(DayInterval days);
/// "article: TITLE", or how many; empty where there are none.
QString articleFilterWords(const QSet<ArticleId> &articles, const std::function<QString(ArticleId)> &titleOf);
/// All that a filter asks for; empty where it lets all events through.
QString filterWords(const Filter &filter, const std::function<QString(ArticleId)> &titleOf);

} // namespace dateline
