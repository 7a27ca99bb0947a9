// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/namefinder.h"
#include "app/lang/namefeatures.h"
#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace dateline {

namespace {

using Scores = std::array<int, NameFinder::labels>;

constexpr int person = int(EntityKind::Person);
constexpr int titleWeight = 300; ///< what follows a title is a person, whatever else speaks against it
constexpr int wordWeight = 240;  ///< what a word such as "University" says of the name it heads
constexpr int listWeight = 120;  ///< what a list of names says by itself

/// A possible name in the whole text.
struct Mention
{
    int first = 0; ///< token of the text
    int last = 0;
    bool listed = false; ///< known to the lists as a place or an organization
    Scores scores{};
};

int best(const Scores &scores)
{
    return int(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

/// What the words of a name say of its kind: "University of …", "… Corp.", "… River", "… Festival".
std::optional<EntityKind> kindByWords(const NameContext &context, const NameChunk &chunk)
{
    const quint32 first = context.words[size_t(chunk.first)].names;
    const quint32 last = context.words[size_t(chunk.last) - 1].names;
    const bool of = chunk.last - chunk.first > 2 && context.text(chunk.first + 1) == u"of";
    const quint32 head = of ? first : last;
    if (chunk.last - chunk.first < 2 || !(head & (OrganizationWord | PlaceWord | EventWord)))
        return std::nullopt;
    if (head & OrganizationWord)
        return EntityKind::Organization;
    return head & EventWord ? EntityKind::Event : EntityKind::Place;
}

/// What titles, lists and telling words add to what the model has learned; \a flags of the whole name.
void addPriors(const NameContext &context, const NameChunk &chunk, quint32 flags, Scores &scores)
{
    if (chunk.titled)
        scores[person] += titleWeight;
    else if (flags & (Country | State))
        scores[size_t(EntityKind::Place)] += 2 * listWeight;
    else if (flags & KnownOrganization) // one word, such as "Ford", may be another's name
        scores[size_t(EntityKind::Organization)] += chunk.last - chunk.first > 1 ? wordWeight : listWeight;
    else if (flags & KnownPlace)
        scores[size_t(EntityKind::Place)] += listWeight;
    else if (const std::optional<EntityKind> kind = kindByWords(context, chunk))
        scores[size_t(*kind)] += wordWeight;
}

TextSpan spanOf(const AnalysedText &text, const Mention &mention)
{
    return {text.tokens[size_t(mention.first)].span.begin, text.tokens[size_t(mention.last) - 1].span.end};
}

/// Names joined by "and" are of one kind rather than of two: each adds half of its scores to the other's.
void shareAlongLists(const AnalysedText &text, std::vector<Mention> &mentions)
{
    for (size_t i = 1; i < mentions.size(); ++i) {
        Mention &left = mentions[i - 1], &right = mentions[i];
        if (right.first != left.last + 1 || text.tokens[size_t(left.last)].upos != Upos::Cconj)
            continue;
        for (size_t label = 0; label < left.scores.size(); ++label) {
            const int shared = left.scores[label];
            left.scores[label] += right.scores[label] / 2;
            right.scores[label] += shared / 2;
        }
    }
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

    /// The kind of a mention: that of its name in the whole text; the surname of a person who is named in
    /// full elsewhere is that person.
    int kind(const Mention &mention) const
    {
        const auto surname = m_surnames.find(m_text.word(mention.first).toString());
        if (mention.last - mention.first == 1 && !mention.listed && surname != m_surnames.end())
            return person;
        return best(m_names.at(name(mention)));
    }

private:
    QString name(const Mention &mention) const { return spanOf(m_text, mention).in(m_text.text).toString(); }

    static void add(Scores &sum, const Scores &scores)
    {
        for (size_t i = 0; i < sum.size(); ++i)
            sum[i] += scores[i];
    }

    const AnalysedText &m_text;
    std::map<QString, Scores> m_names;
    std::map<QString, QString> m_surnames; ///< of persons → full name
};

} // namespace

Result<NameFinder> NameFinder::load(std::shared_ptr<const ModelFile> model)
{
    NameFinder finder;
    Result<HashedLinearModel> linear = HashedLinearModel::load(std::move(model), "names", labels);
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
            const quint32 flags = gazetteer.flagsOf(
                context.words.subspan(size_t(chunk.first), size_t(chunk.last - chunk.first)));
            Mention &mention = mentions.emplace_back(
                Mention{chunk.first + offset, chunk.last + offset, (flags & KnownName) != 0, {}});
            m_model.addScores(nameFeatures(context, chunk), mention.scores);
            addPriors(context, chunk, flags, mention.scores);
        }
    }
    shareAlongLists(text, mentions);
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
