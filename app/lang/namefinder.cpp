// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/namefinder.h"
#include "app/lang/namefeatures.h"
#include <algorithm>
#include <array>
#include <map>

namespace dateline {

namespace {

using Scores = std::array<int, NameFinder::labels>;

constexpr int person = int(EntityKind::Person);
constexpr int titleWeight = 300; ///< what follows a title is a person, whatever else speaks against it
constexpr int listWeight = 100;  ///< what a list of names says by itself

/// A possible name in the whole text.
struct Mention
{
    int first = 0; ///< token of the text
    int last = 0;
    bool titled = false;
    Scores scores{};
};

int best(const Scores &scores)
{
    return int(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

/// What titles and lists say beyond what the model has learned of them.
void addPriors(const NameContext &context, const NameChunk &chunk, Scores &scores)
{
    const auto words = context.words.subspan(size_t(chunk.first), size_t(chunk.last - chunk.first));
    const quint32 flags = context.gazetteer.flagsOf(words);
    if (chunk.titled)
        scores[person] += titleWeight;
    else if (flags & KnownOrganization)
        scores[size_t(EntityKind::Organization)] += listWeight;
    else if (flags & KnownPlace)
        scores[size_t(EntityKind::Place)] += listWeight;
}

TextSpan spanOf(const AnalysedText &text, const Mention &mention)
{
    return {text.tokens[size_t(mention.first)].span.begin, text.tokens[size_t(mention.last) - 1].span.end};
}

/// Scores of all mentions with the same words.
class Tally
{
public:
    Tally(const AnalysedText &text, const std::vector<Mention> &mentions)
        : m_text(text)
    {
        for (const Mention &mention : mentions)
            add(m_names[name(mention)], mention.scores);
        for (const Mention &mention : mentions)
            if (mention.last - mention.first > 1 && best(m_names[name(mention)]) == person)
                m_surnames.try_emplace(m_text.word(mention.last - 1).toString(), name(mention));
    }

    /// The kind of a mention: that of its name in the whole text; a surname alone is the person's.
    int kind(const Mention &mention) const
    {
        const auto surname = m_surnames.find(m_text.word(mention.first).toString());
        if (mention.last - mention.first == 1 && surname != m_surnames.end() &&
            mention.scores[person] > mention.scores[size_t(best(mention.scores))] - surnameMargin)
            return person;
        return best(m_names.at(name(mention)));
    }

private:
    static constexpr int surnameMargin = 100;

    QString name(const Mention &mention) const { return spanOf(m_text, mention).in(m_text.text).toString(); }

    static void add(Scores &sum, const Scores &scores)
    {
        for (size_t i = 0; i < sum.size(); ++i)
            sum[i] += scores[i];
    }

    const AnalysedText &m_text;
    std::map<QString, Scores> m_names;
    std::map<QString, QString> m_surnames; ///< surname → full name
};

} // namespace

Result<NameFinder> NameFinder::load(std::shared_ptr<const ModelFile> model)
{
    NameFinder finder;
    Result<LinearModel> linear = LinearModel::load(std::move(model), "names", labels);
    if (!linear)
        return linear.problem();
    finder.m_model = *std::move(linear);
    return finder;
}

std::vector<Entity> NameFinder::find(const AnalysedText &text, const DocumentWords &words,
                                     const Gazetteer &gazetteer) const
{
    std::vector<Mention> mentions;
    for (size_t number = 0; number < text.sentences.size(); ++number) {
        const NameContext context = nameContext(text, number, words, gazetteer);
        const int offset = text.sentences[number].first;
        for (const NameChunk &chunk : nameChunks(context)) {
            Mention &mention =
                mentions.emplace_back(Mention{chunk.first + offset, chunk.last + offset, chunk.titled, {}});
            m_model.addScores(nameFeatures(context, chunk), mention.scores);
            addPriors(context, chunk, mention.scores);
        }
    }
    const Tally tally(text, mentions);
    std::vector<Entity> entities;
    for (const Mention &mention : mentions)
        if (const int kind = tally.kind(mention); kind != noName) {
            const TextSpan span = spanOf(text, mention);
            entities.push_back(
                {span, mention.first, mention.last, EntityKind(kind), span.in(text.text).toString()});
        }
    return entities;
}

NameContext nameContext(const AnalysedText &text, size_t sentence, const DocumentWords &words,
                        const Gazetteer &gazetteer)
{
    const Sentence &range = text.sentences[sentence];
    const auto tokens = std::span(text.tokens).subspan(size_t(range.first), size_t(range.last - range.first));
    return {text.text, tokens, words.words(sentence), gazetteer};
}

} // namespace dateline
