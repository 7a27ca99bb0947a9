// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/analyser.h"
#include "app/lang/lemmatiser.h"
#include "app/lang/namefinder.h"
#include "app/lang/parser.h"
#include "app/lang/pastforms.h"
#include "app/lang/tagger.h"
#include "app/lang/textcutter.h"
#include "app/lang/wordsplitter.h"
#include <numeric>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// What the stages of the engine work from.
struct Parts
{
    Orthography orthography;
    IrregularForms irregular;
    Gazetteer gazetteer;
    WordTable words;
    Tagger tagger;
    NameFinder names;
    Parser parser;
};

std::span<Token> tokensOf(AnalysedText &text, const Sentence &sentence)
{
    return std::span(text.tokens).subspan(size_t(sentence.first), size_t(sentence.last - sentence.first));
}

/// Marks the tokens that are written as one word with the one before: do|n't, Japan|'s, can|not.
void joinWords(AnalysedText &text)
{
    for (size_t i = 1; i < text.tokens.size(); ++i) {
        Token &token = text.tokens[i];
        if (token.spaceBefore)
            continue;
        const QStringView word = token.span.in(text.text);
        const QStringView whole = TextSpan{text.tokens[i - 1].span.begin, token.span.end}.in(text.text);
        token.continuesWord =
            isClitic(word) || isFusedWord(whole) || (token.xpos == Xpos::Pos && word.size() == 1);
    }
}

class EnglishAnalyser final : public Analyser
{
public:
    explicit EnglishAnalyser(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    AnalysedText analyse(const QString &text) const override
    {
        AnalysedText analysed = cutText(text, m_parts.orthography);
        annotate(analysed);
        joinWords(analysed);
        return analysed;
    }

    void annotate(AnalysedText &text) const override
    {
        const DocumentWords words(text, m_parts.words, m_parts.gazetteer);
        for (size_t number = 0; number < text.sentences.size(); ++number) {
            const std::span<Token> tokens = tokensOf(text, text.sentences[number]);
            for (Token &token : tokens) {
                token.head = -1;
                token.relation = Relation::None;
            }
            m_parts.tagger.tag(tokens, words.padded(number));
            restorePastForms(text.text, tokens, m_parts.irregular);
            lemmatise(text.text, tokens, words.words(number));
        }
        text.entities = m_parts.names.find(text, words, m_parts.gazetteer);
    }

    using Analyser::parse;
    void parse(AnalysedText &text, std::span<const int> sentences) const override
    {
        const std::vector<int> retagged = m_parts.parser.parse(text, sentences);
        for (const int number : sentences)
            restorePastForms(text.text, tokensOf(text, text.sentences[size_t(number)]), m_parts.irregular);
        for (const int i : retagged)
            lemmatise(text.text, std::span(text.tokens).subspan(size_t(i), 1));
    }

private:
    void lemmatise(QStringView text, std::span<Token> tokens, std::span<const WordFeatures> words) const
    {
        const Lemmatiser lemmatiser(m_parts.words, m_parts.irregular);
        for (size_t i = 0; i < tokens.size(); ++i)
            tokens[i].lemma = lemmatiser.lemma(tokens[i].span.in(text), tokens[i], words[i]);
    }

    void lemmatise(QStringView text, std::span<Token> tokens) const
    {
        std::vector<WordFeatures> words;
        for (const Token &token : tokens) {
            words.push_back(wordFeatures(token.span.in(text)));
            words.back().entry = m_parts.words.find(words.back().word);
        }
        lemmatise(text, tokens, words);
    }

    Parts m_parts;
};

} // namespace

void Analyser::parse(AnalysedText &text) const
{
    std::vector<int> all(text.sentences.size());
    std::iota(all.begin(), all.end(), 0);
    parse(text, all);
}

Result<std::shared_ptr<const Analyser>> Analyser::load(const QString &resourceFolder)
{
    const QString lexicon = resourceFolder + u"/lexicon/en"_s;
    Result<Orthography> orthography = Orthography::load(lexicon + u"/orthography.json"_s);
    if (!orthography)
        return orthography.problem();
    Result<IrregularForms> irregular = IrregularForms::load(lexicon + u"/irregular.json"_s);
    if (!irregular)
        return irregular.problem();
    Result<Gazetteer> gazetteer = Gazetteer::load(lexicon, *orthography);
    if (!gazetteer)
        return gazetteer.problem();
    const auto model = ModelFile::open(resourceFolder + u"/models/en.dlm"_s);
    if (!model)
        return model.problem();
    Result<WordTable> words = WordTable::load(*model);
    if (!words)
        return words.problem();
    Result<Tagger> tagger = Tagger::load(*model);
    if (!tagger)
        return tagger.problem();
    Result<NameFinder> names = NameFinder::load(*model);
    if (!names)
        return names.problem();
    Result<Parser> parser = Parser::load(*model);
    if (!parser)
        return parser.problem();
    return std::shared_ptr<const Analyser>(std::make_shared<EnglishAnalyser>(
        Parts{*std::move(orthography), *std::move(irregular), *std::move(gazetteer), *std::move(words),
              *std::move(tagger), *std::move(names), *std::move(parser)}));
}

} // namespace dateline
