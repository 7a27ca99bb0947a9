// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cmath>
#include <cstring>
#include <QtGlobal>

namespace dateline {

/// Four numbers at once: what every x86-64 and ARM machine does in one instruction. Always added up in the
/// same order, so that results agree between machines.
using Float4 = float __attribute__((vector_size(16)));
using Int4 = qint32 __attribute__((vector_size(16)));
using Short4 = qint16 __attribute__((vector_size(8)));

inline Float4 load4(const float *from)
{
    Float4 value;
    std::memcpy(&value, from, sizeof(value));
    return value;
}

inline Float4 load4(const qint32 *from)
{
    Int4 value;
    std::memcpy(&value, from, sizeof(value));
    return __builtin_convertvector(value, Float4);
}

inline void store4(float *to, Float4 value)
{
    std::memcpy(to, &value, sizeof(value));
}

inline float sum(Float4 value)
{
    return (value[0] + value[2]) + (value[1] + value[3]);
}

inline Float4 sqrt4(Float4 value)
{
    return Float4{std::sqrt(value[0]), std::sqrt(value[1]), std::sqrt(value[2]), std::sqrt(value[3])};
}

/// Stores \a value rounded to whole numbers, the even one where two are as near; beyond ±\a limit, that.
inline void storeRounded4(qint16 *to, Float4 value, float limit)
{
    constexpr float shift = 12582912; // 1.5 * 2^23: above it floats are whole numbers
    const Float4 low = Float4{} - limit, high = Float4{} + limit;
    value = value > high ? high : value;
    value = value < low ? low : value;
    const Float4 whole = (value + shift) - shift;
    const Short4 result = __builtin_convertvector(__builtin_convertvector(whole, Int4), Short4);
    std::memcpy(to, &result, sizeof(result));
}

} // namespace dateline
