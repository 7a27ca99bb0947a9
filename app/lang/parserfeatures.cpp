// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/parserfeatures.h"
#include "app/lang/hashing.h"

namespace dateline {

namespace {

quint32 key(quint64 value)
{
    return quint32(mixed(value + 0x9e3779b97f4a7c15) >> 32) | 1;
}

} // namespace

ParserFeatures parserFeatures(const WordFeatures &word, const Token &token, bool first)
{
    return {quint32(word.word >> 32) | 1,
            key(word.suffix(4)),
            key(word.suffix(3)),
            key(word.suffix(2)),
            key(word.prefix(3)),
            quint32(word.shape) + (first ? 257 : 1),
            quint32(token.upos) * 256 + quint32(token.xpos) + 1};
}

} // namespace dateline
