// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

namespace dateline {

/// A stretch of an article's text: UTF-16 code unit offsets, half-open [begin, end).
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
    constexpr bool isEmpty() const { return end <= begin; }
    constexpr bool contains(qsizetype position) const { return begin <= position && position < end; }
    constexpr bool contains(TextSpan other) const { return begin <= other.begin && other.end <= end; }
    constexpr bool overlaps(TextSpan other) const { return begin < other.end && other.begin < end; }
    QStringView in(QStringView text) const { return text.mid(begin, length()); }
    bool operator==(const TextSpan &) const = default;
};

} // namespace dateline
