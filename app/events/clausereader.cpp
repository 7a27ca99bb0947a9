// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/clausereader.h"
#include "app/events/clausescan.h"

namespace dateline {

namespace {

/// Numbers every token of [first, last) with \a value.
void fill(std::vector<int> &of, int first, int last, int value)
{
    for (int i = first; i < last; ++i)
        of[size_t(i)] = value;
}

std::vector<int> entityNumbers(const AnalysedText &text)
{
    std::vector<int> of(text.tokens.size(), -1);
    for (size_t i = 0; i < text.entities.size(); ++i)
        fill(of, text.entities[i].first, text.entities[i].last, int(i));
    return of;
}

/// Both lists are in text order.
std::vector<int> timeNumbers(const AnalysedText &text, const std::vector<Timex> &timexes)
{
    std::vector<int> of(text.tokens.size(), -1);
    size_t next = 0;
    for (size_t i = 0; i < text.tokens.size() && next < timexes.size(); ++i) {
        while (next < timexes.size() && timexes[next].span.end <= text.tokens[i].span.begin)
            ++next;
        if (next < timexes.size() && timexes[next].span.overlaps(text.tokens[i].span))
            of[i] = int(next);
    }
    return of;
}

/// Quotations do not reach across paragraphs.
std::vector<char> quotedTokens(const AnalysedText &text)
{
    std::vector<char> quoted(text.tokens.size(), 0);
    bool open = false;
    int paragraph = -1;
    for (const Sentence &sentence : text.sentences) {
        if (sentence.paragraph != paragraph)
            open = false;
        paragraph = sentence.paragraph;
        for (int i = sentence.first; i < sentence.last; ++i) {
            const QStringView word = text.word(i);
            if (word == QLatin1String("\""))
                open = !open;
            else if (word == QStringView(u"\u201C"))
                open = true;
            else if (word == QStringView(u"\u201D"))
                open = false;
            quoted[size_t(i)] = open;
        }
    }
    return quoted;
}

class WordOrderReader final : public ClauseReader
{
public:
    ClauseLayer read(const AnalysedText &text, const std::vector<Timex> &timexes) const override
    {
        ClauseLayer layer;
        layer.clauseOf.assign(text.tokens.size(), -1);
        layer.phraseOf.assign(text.tokens.size(), -1);
        layer.sentenceOf.assign(text.tokens.size(), -1);
        layer.timeOf = timeNumbers(text, timexes);
        layer.quoted = quotedTokens(text);
        const std::vector<int> entityOf = entityNumbers(text);
        for (size_t i = 0; i < text.sentences.size(); ++i) {
            const Sentence &sentence = text.sentences[i];
            fill(layer.sentenceOf, sentence.first, sentence.last, int(i));
            ClauseScan({text, entityOf, layer.timeOf, sentence.last}, int(i), layer).run(sentence.first);
        }
        return layer;
    }
};

} // namespace

std::unique_ptr<const ClauseReader> ClauseReader::byWordOrder()
{
    return std::make_unique<WordOrderReader>();
}

} // namespace dateline
