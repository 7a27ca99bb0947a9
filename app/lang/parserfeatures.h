// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/token.h"
#include "app/lang/wordfeatures.h"
#include <array>
#include <string_view>

namespace dateline {

/// What the parser's network sees of one word: a key for each kind of feature; never 0.
constexpr size_t parserFeatureKinds = 7;
using ParserFeatures = std::array<quint32, parserFeatureKinds>;

/// Kinds of features by name and the length of the vectors that stand for them.
struct ParserFeatureKind
{
    std::string_view name;
    int width;
};
constexpr std::array<ParserFeatureKind, parserFeatureKinds> parserFeatureTable{
    {{"word", 96}, {"tail4", 32}, {"tail3", 32}, {"tail2", 16}, {"head", 16}, {"shape", 16}, {"tag", 48}}};

/// Length of all vectors of a word together.
constexpr int parserInputWidth = [] {
    int sum = 0;
    for (const ParserFeatureKind &kind : parserFeatureTable)
        sum += kind.width;
    return sum;
}();

/// The features of a tagged word; \a first tells whether it begins its sentence.
ParserFeatures parserFeatures(const WordFeatures &word, const Token &token, bool first);

} // namespace dateline
