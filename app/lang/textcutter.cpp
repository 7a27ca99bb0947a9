// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/textcutter.h"
#include "app/lang/paragraphs.h"
#include "app/lang/sentencesplitter.h"
#include "app/lang/tokeniser.h"

namespace dateline {

AnalysedText cutText(const QString &text, const Orthography &orthography)
{
    AnalysedText cut;
    cut.text = text;
    cut.tokens.reserve(size_t(text.size() / 5 + 8));
    const Tokeniser tokeniser(orthography);
    const SentenceSplitter splitter(orthography);
    int paragraph = 0;
    for (const TextSpan span : paragraphsOf(text)) {
        const int first = int(cut.tokens.size());
        tokeniser.tokenise(text, span, cut.tokens);
        splitter.split(cut, paragraph++, first);
    }
    return cut;
}

} // namespace dateline
