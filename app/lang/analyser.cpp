// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/analyser.h"
#include "app/lang/orthography.h"
#include "app/lang/paragraphs.h"
#include "app/lang/sentencesplitter.h"
#include "app/lang/tokeniser.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

class EnglishAnalyser final : public Analyser
{
public:
    explicit EnglishAnalyser(Orthography orthography)
        : m_orthography(std::move(orthography))
    {
    }

    AnalysedText analyse(const QString &text) const override
    {
        AnalysedText analysed;
        analysed.text = text;
        analysed.tokens.reserve(size_t(text.size() / 5 + 8));
        const Tokeniser tokeniser(m_orthography);
        const SentenceSplitter splitter(m_orthography);
        int paragraph = 0;
        for (const TextSpan span : paragraphsOf(text)) {
            const int first = int(analysed.tokens.size());
            tokeniser.tokenise(text, span, analysed.tokens);
            splitter.split(analysed, paragraph++, first);
        }
        return analysed;
    }

private:
    Orthography m_orthography;
};

} // namespace

Result<std::shared_ptr<const Analyser>> Analyser::load(const QString &resourceFolder)
{
    Result<Orthography> orthography = Orthography::load(resourceFolder + u"/lexicon/en/orthography.json"_s);
    if (!orthography)
        return orthography.problem();
    return std::shared_ptr<const Analyser>(std::make_shared<EnglishAnalyser>(*std::move(orthography)));
}

} // namespace dateline
