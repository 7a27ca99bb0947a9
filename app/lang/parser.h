// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/gazetteer.h"
#include "app/lang/parsermodel.h"
#include "app/lang/wordtable.h"

namespace dateline {

/// Dependency parser: a small network scores all arcs of a sentence, and the best tree is taken. Sentences
/// longer than longestTree are parsed in pieces, the roots of the later ones hanging on the first.
class Parser
{
public:
    /// A parser that parses nothing where \a model holds none.
    static Result<Parser> load(std::shared_ptr<const ModelFile> model);

    /// Sets head and relation of the tokens of those \a sentences of \a text that are not parsed, as
    /// Analyser::parse() does. The network tags them anew, seeing more of a sentence than the tagger: returns
    /// the tokens whose tags it changed.
    std::vector<int> parse(AnalysedText &text, std::span<const int> sentences) const;

private:
    std::shared_ptr<const ParserModel> m_model;
};

} // namespace dateline
