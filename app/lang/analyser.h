// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include "app/core/token.h"
#include <memory>

namespace dateline {

/// The language engine: sentences, tokens, parts of speech, lemmas and named entities of a text.
/// Immutable once loaded; analyse() may be called from many threads.
class Analyser
{
public:
    virtual ~Analyser() = default;

    /// The engine for English from the lexicons and models below \a resourceFolder.
    static Result<std::shared_ptr<const Analyser>> load(const QString &resourceFolder);

    virtual AnalysedText analyse(const QString &text) const = 0;

    /// Analyses anew on given tokens and sentences: sets tags, lemmas and entities.
    virtual void annotate(AnalysedText &text) const = 0;
};

} // namespace dateline
