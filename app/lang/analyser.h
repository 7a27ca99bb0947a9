// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include "app/core/token.h"
#include <memory>
#include <span>

namespace dateline {

/// The language engine: sentences, tokens, parts of speech, lemmas and named entities of a text; and, as a
/// second stage that costs ten times as much as all of these, the dependency tree of the sentences one asks
/// for. Immutable once loaded; all of it may be called from many threads, and gives the same on any of them.
class Analyser
{
public:
    virtual ~Analyser() = default;

    /// The engine for English from the lexicons and models below \a resourceFolder.
    static Result<std::shared_ptr<const Analyser>> load(const QString &resourceFolder);

    virtual AnalysedText analyse(const QString &text) const = 0;

    /// Analyses anew on given tokens and sentences: sets tags, lemmas and entities. Leaves no sentence
    /// parsed.
    virtual void annotate(AnalysedText &text) const = 0;

    /// Parses the sentences of these numbers, in any order, of an analysed \a text: sets the head and
    /// relation of their tokens, and corrects their tags and lemmas. Each is a tree: exactly one token has
    /// head -1 and Relation::Root, every other token a head in the sentence, and no token is below itself.
    /// Sentences that are parsed already are left alone, so that several stages may ask for what they need.
    /// Many sentences in one call are faster than one by one. Where the model file holds no parser, nothing
    /// is parsed.
    virtual void parse(AnalysedText &text, std::span<const int> sentences) const = 0;

    /// Parses all sentences of \a text.
    void parse(AnalysedText &text) const;
};

} // namespace dateline
