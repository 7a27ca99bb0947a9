// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/parser.h"
#include "app/lang/parsernetwork.h"

namespace dateline {

namespace {

constexpr int batchWords = 512; ///< as many as keep the network's rows in the processor's cache

/// A sentence or a part of one: tokens [first, last).
struct Piece
{
    int first;
    int last;
    int root; ///< token that the piece's root hangs on; -1 where it is the sentence's
};

/// Where to cut a sentence that goes on from \a first: after the last comma or full stop that leaves no more
/// than longestTree words, or there.
int endOfPiece(const AnalysedText &text, int first, int last)
{
    const int farthest = first + longestTree;
    if (last <= farthest)
        return last;
    for (int end = farthest; end > first + longestTree / 2; --end)
        if (text.tokens[size_t(end) - 1].upos == Upos::Punct)
            return end;
    return farthest;
}

/// Collects pieces and parses them in batches.
class Batches
{
public:
    Batches(AnalysedText &text, const ParserModel &model)
        : m_text(text)
        , m_tags(model.tags)
        , m_network(model)
    {
    }

    void add(const Sentence &sentence)
    {
        for (int first = sentence.first; first < sentence.last;) {
            const int end = endOfPiece(m_text, first, sentence.last);
            if (m_words.size() + size_t(end - first) > size_t(batchWords))
                run();
            m_pieces.push_back({first, end, first == sentence.first ? -1 : sentence.first});
            m_lengths.push_back(end - first);
            for (int i = first; i < end; ++i)
                m_words.push_back(parserFeatures(wordFeatures(m_text.word(i)), m_text.tokens[size_t(i)],
                                                 i == sentence.first));
            first = end;
        }
    }

    void run()
    {
        const std::vector<ParsedWords> parsed = m_network.parse(m_words, m_lengths);
        for (size_t i = 0; i < parsed.size(); ++i)
            write(m_pieces[i], parsed[i]);
        m_pieces.clear();
        m_lengths.clear();
        m_words.clear();
    }

    const std::vector<int> &retagged() const { return m_retagged; }

private:
    void write(const Piece &piece, const ParsedWords &parsed)
    {
        for (size_t i = 0; i < parsed.heads.size(); ++i) {
            Token &token = m_text.tokens[size_t(piece.first) + i];
            const int head = parsed.heads[i];
            token.head = head == 0 ? piece.root : piece.first + head - 1;
            token.relation = head == 0 && piece.root >= 0 ? Relation::Parataxis : parsed.relations[i];
            const TagClass tags = m_tags[parsed.tags[i]];
            if (tags == TagClass{token.upos, token.xpos})
                continue;
            token.upos = tags.upos;
            token.xpos = tags.xpos;
            m_retagged.push_back(piece.first + int(i));
        }
    }

    AnalysedText &m_text;
    std::span<const TagClass> m_tags;
    std::vector<int> m_retagged;
    ParserNetwork m_network;
    std::vector<Piece> m_pieces;
    std::vector<int> m_lengths;
    std::vector<ParserFeatures> m_words;
};

} // namespace

Result<Parser> Parser::load(std::shared_ptr<const ModelFile> model)
{
    auto network = ParserModel::load(std::move(model));
    if (!network)
        return network.problem();
    Parser parser;
    parser.m_model = *std::move(network);
    return parser;
}

std::vector<int> Parser::parse(AnalysedText &text, std::span<const int> sentences) const
{
    if (!m_model)
        return {};
    Batches batches(text, *m_model);
    for (const int number : sentences)
        if (const Sentence &sentence = text.sentences[size_t(number)];
            sentence.last > sentence.first && !text.tokens[size_t(sentence.first)].isParsed())
            batches.add(sentence);
    batches.run();
    return batches.retagged();
}

} // namespace dateline
