// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <qglobal.h>

namespace dateline {

/// Whole days of the proleptic Gregorian calendar, half-open [begin, end). Open ends are
/// openBegin() and openEnd(). There is no clock and no time zone in it.
struct DayInterval
{
    std::chrono::sys_days begin;
    std::chrono::sys_days end;

    static constexpr std::chrono::sys_days openBegin()
    {
        return std::chrono::sys_days(std::chrono::days(-12'000'000));
    }
    static constexpr std::chrono::sys_days openEnd()
    {
        return std::chrono::sys_days(std::chrono::days(11'000'000));
    }

    constexpr bool hasBegin() const { return begin != openBegin(); }
    constexpr bool hasEnd() const { return end != openEnd(); }
    constexpr qint64 days() const { return (end - begin).count(); }
    constexpr bool contains(DayInterval other) const { return begin <= other.begin && other.end <= end; }
    constexpr bool overlaps(DayInterval other) const { return begin < other.end && other.begin < end; }
    bool operator==(const DayInterval &) const = default;
};

} // namespace dateline
