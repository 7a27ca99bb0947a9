// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace dateline {

/// Mixing for hash tables that are written to model files: must never change within a model version.
constexpr quint64 mixed(quint64 value)
{
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93;
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93;
    return value ^ (value >> 32);
}

/// One unit of a word joins its hash.
constexpr quint64 extended(quint64 hash, char16_t unit)
{
    return (hash ^ unit) * 0x100000001b3;
}

constexpr quint64 emptyWordHash = 0xcbf29ce484222325;

} // namespace dateline
