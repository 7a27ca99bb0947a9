// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/event.h"
#include "app/store/statement.h"
#include <array>

namespace dateline {

/// Enumerations as the words that the library file has for them.
inline QLatin1String toText(Precision precision)
{
    static constexpr std::array names{
        QLatin1String("century"), QLatin1String("decade"),  QLatin1String("year"),  QLatin1String("half"),
        QLatin1String("season"),  QLatin1String("quarter"), QLatin1String("month"), QLatin1String("week"),
        QLatin1String("weekend"), QLatin1String("day")};
    return names[size_t(precision)];
}

/// The words of an enumeration, from its first to \a last.
template<auto last> const auto &wordsUpTo()
{
    static const auto words = [] {
        std::array<QByteArrayView, size_t(last) + 1> list;
        for (size_t i = 0; i < list.size(); ++i) {
            const QLatin1String word = toText(decltype(last)(i));
            list[i] = QByteArrayView(word.data(), word.size());
        }
        return list;
    }();
    return words;
}

/// The enumerator whose word stands in \a column; the first one for a word from nowhere. Compares bytes, and
/// most often only the first: a million events are read this way.
template<auto last> auto wordAt(const Statement &statement, int column)
{
    const QByteArrayView bytes = statement.utf8(column);
    const auto &words = wordsUpTo<last>();
    for (size_t i = 0; i < words.size() && !bytes.isEmpty(); ++i)
        if (words[i].size() == bytes.size() && words[i].front() == bytes.front() && words[i] == bytes)
            return decltype(last)(i);
    return decltype(last)(0);
}

inline EventType typeAt(const Statement &statement, int column)
{
    return wordAt<EventType::Other>(statement, column);
}

inline EventStatus statusAt(const Statement &statement, int column)
{
    return wordAt<EventStatus::Scheduled>(statement, column);
}

inline Review reviewAt(const Statement &statement, int column)
{
    return wordAt<Review::Rejected>(statement, column);
}

inline DateQualifier qualifierAt(const Statement &statement, int column)
{
    return wordAt<DateQualifier::Late>(statement, column);
}

inline std::optional<PartialDate> partialDateAt(const Statement &statement, int column)
{
    return statement.isNull(column) ? std::nullopt : PartialDate::fromTimex(statement.text(column));
}

inline std::optional<QString> timexText(const std::optional<PartialDate> &date)
{
    return date ? std::optional(date->toTimex()) : std::nullopt;
}

inline std::optional<QString> timexText(const std::optional<DateValue> &date)
{
    return date ? std::optional(date->toTimex()) : std::nullopt;
}

/// The value in \a column with the qualifier in \a qualifierColumn.
inline std::optional<DateValue> dateValueAt(const Statement &statement, int column, int qualifierColumn)
{
    if (statement.isNull(column))
        return std::nullopt;
    const auto value = DateValue::fromTimex(statement.text(column));
    return value ? std::optional(value->withQualifier(qualifierAt(statement, qualifierColumn)))
                 : std::nullopt;
}

} // namespace dateline
