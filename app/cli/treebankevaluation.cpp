// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluationsets.h"
#include "app/cli/goldfiles.h"
#include "app/cli/namescorer.h"
#include "app/cli/parsescorer.h"
#include "app/core/resources.h"
#include "app/lang/analyser.h"
#include "app/lang/conllu.h"
#include "app/lang/goldnames.h"

namespace dateline {

using namespace Qt::StringLiterals;

Evaluation evaluateGrammar(const QDir &gold, int)
{
    const QString path = gold.filePath(u"corpora/ewt/test.conllu"_s);
    const AnalysedText right = fromConllu(textOfFile(path));
    if (right.tokens.empty())
        return Evaluation::without(missingGold(path));
    const auto analyser = Analyser::load(resourceFolder());
    if (!analyser)
        return Evaluation::without(analyser.problem());
    AnalysedText given = right;
    (*analyser)->annotate(given);
    (*analyser)->parse(given);
    AnalysedText raw = (*analyser)->analyse(right.text);
    (*analyser)->parse(raw);
    ParseScorer overTokens;
    overTokens.add(right, given);
    ParseScorer overText;
    overText.add(right, raw);
    Evaluation all;
    all.add(overTokens.table(u"grammar: EWT test, given tokens"_s, false));
    all.add(overText.table(u"grammar: EWT test, from text"_s, true));
    return all;
}

Evaluation evaluateNames(const QDir &gold, int)
{
    const QStringList files = conlluFiles(gold.filePath(u"corpora/gum/dev"_s));
    if (files.isEmpty())
        return Evaluation::without(missingGold(gold.filePath(u"corpora/gum/dev"_s)));
    const auto analyser = Analyser::load(resourceFolder());
    if (!analyser)
        return Evaluation::without(analyser.problem());
    NameScorer scorer;
    for (const QString &name : files) {
        const QString conllu = textOfFile(name);
        AnalysedText text = fromConllu(conllu);
        const std::vector<Entity> right = goldNames(conllu, text);
        (*analyser)->annotate(text);
        scorer.add(right, text.entities);
    }
    return {scorer.table(u"names: GUM dev, given tokens"_s), {}};
}

} // namespace dateline
