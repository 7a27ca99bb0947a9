// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/extraction.h"
#include "app/core/result.h"
#include <memory>

namespace dateline {

/// How closely an engine reads.
enum class ReadingDepth : quint8 {
    Parsed, ///< with the dependency tree of every sentence: the most accurate
    Quick   ///< by word order alone, with models of its own: several times as fast, somewhat less accurate
};

/// One article in, one extraction out. Immutable once loaded; extract() is a pure function of the
/// article (no clock, no locale) and may be called from many threads.
class Engine
{
public:
    virtual ~Engine() = default;

    static Result<std::shared_ptr<const Engine>> load(const QString &resourceFolder,
                                                      ReadingDepth depth = ReadingDepth::Parsed);

    virtual Extraction extract(const Article &article) const = 0;
};

} // namespace dateline
