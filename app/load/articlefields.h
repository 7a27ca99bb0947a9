// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/load/writtendate.h"
#include <utility>
#include <vector>

namespace dateline {

/// What a named field of a record means for an article.
enum class ArticleField : quint8 {
    Other,
    Id,
    Title,
    Author,
    Published,
    Url,
    Source,
    Language,
    Text,
    Html,
    Summary
};

/// The meaning of a field by its name in JSON, CSV, sidecar files, front matter: case, spaces and
/// underscores do not matter ("Publication date", "published_at", "pubDate").
ArticleField articleField(const QString &name);

/// A record's fields in its own order.
using NamedFields = std::vector<std::pair<QString, QString>>;

/// The first value that is not empty among the fields of that meaning; where several names have it, the
/// more exact name goes first (published before created).
QString valueOf(const NamedFields &fields, ArticleField meaning);

/// Puts title, author, address, source, language and date of \a fields into \a article where they are
/// given. A date of two readings (03/04/2020) is decided by \a order, else by language and address;
/// where they leave it open it is undecided: see twoReadings().
void applyFields(const NamedFields &fields, Article &article, NumericOrder order = NumericOrder::Unknown);

/// The day in a field's value: a written date, TIMEX3, or seconds or milliseconds since 1970 in UTC.
std::optional<PartialDate> dayInField(const QString &value, NumericOrder order);

} // namespace dateline
