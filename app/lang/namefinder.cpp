// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/namefinder.h"
#include "app/lang/namefeatures.h"
#include <algorithm>
#include <array>
#include <cmath>
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
    Scores own{};        ///< by its words
    Scores around{};     ///< by the words beside it

    Scores total() const
    {
        Scores sum = own;
        for (size_t i = 0; i < sum.size(); ++i)
            sum[i] += around[i];
        return sum;
    }
    /// Half of what speaks for the kind of another name that must be of the same kind.
    void share(const Scores &other)
    {
        for (size_t i = 0; i < around.size(); ++i)
            around[i] += other[i] / 2;
    }
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
    // "Sharon Street", "Marc Lamont Hill": as well a person
    if ((first & GivenName) && !(head & (OrganizationWord | EventWord)))
        return std::nullopt;
    if (head & OrganizationWord)
        return EntityKind::Organization;
    return head & EventWord ? EntityKind::Event : EntityKind::Place;
}

/// What titles, lists and telling words add to what the model has learned; \a flags of the whole name.
void addPriors(const NameContext &context, const NameChunk &chunk, quint32 flags, Mention &mention)
{
    Scores &scores = mention.own;
    if (chunk.titled)
        mention.around[person] += titleWeight;
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
        const Scores shared = left.total();
        left.share(right.total());
        right.share(shared);
    }
}

/// Whether \a name is a word of capitals in brackets after \a full, which begins with the same letter.
bool abbreviates(const AnalysedText &text, const Mention &name, const Mention &full)
{
    const QStringView word = text.word(name.first);
    const auto isUpper = [](QChar c) { return c.isUpper() || c == u'.'; };
    return name.last == name.first + 1 && name.first == full.last + 1 && full.last > full.first + 1 &&
           (text.word(full.last) == u"(" || text.word(full.last) == u"[") && word.size() > 1 &&
           std::all_of(word.begin(), word.end(), isUpper) && word[0] == text.word(full.first)[0];
}

/// "Central News Agency (CNA)": the short form is of the kind of the long one, here and in the whole text.
void shareWithAbbreviations(const AnalysedText &text, std::vector<Mention> &mentions)
{
    for (size_t i = 1; i < mentions.size(); ++i)
        if (abbreviates(text, mentions[i], mentions[i - 1]))
            for (int times = 0; times < 4; ++times)
                mentions[i].share(mentions[i - 1].total());
}

/// What all mentions with the same words say together: their words once, what stands beside them each time.
class Tally
{
public:
    Tally(const AnalysedText &text, const std::vector<Mention> &mentions)
        : m_text(text)
    {
        for (const Mention &mention : mentions) {
            Evidence &evidence = m_evidence[name(mention)];
            evidence.own = mention.own;
            ++evidence.mentions;
            for (size_t i = 0; i < mention.around.size(); ++i)
                evidence.around[i] += mention.around[i];
        }
        for (const auto &[key, evidence] : m_evidence)
            m_names[key] = evidence.scores();
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

    const AnalysedText &m_text;
    struct Evidence
    {
        Scores own{};
        Scores around{};
        int mentions = 0;

        /// What several mentions say is less than the sum: their words are the same and their neighbours
        /// alike.
        Scores scores() const
        {
            Scores sum{};
            for (size_t i = 0; i < sum.size(); ++i)
                sum[i] = int(own[i] * std::sqrt(mentions)) + around[i] * 7 / 10;
            return sum;
        }
    };

    std::map<QString, Evidence> m_evidence;
    std::map<QString, Scores> m_names;
    std::map<QString, QString> m_surnames; ///< of persons → full name
};

} // namespace

Result<NameFinder> NameFinder::load(std::shared_ptr<const ModelFile> model)
{
    NameFinder finder;
    Result<HashedLinearModel> linear = HashedLinearModel::load(model, "names", labels);
    if (!linear)
        return linear.problem();
    finder.m_model = *std::move(linear);
    finder.m_lists = NameLists(std::move(model));
    return finder;
}

std::vector<Entity> NameFinder::find(const AnalysedText &text, const DocumentWords &words,
                                     const Gazetteer &gazetteer) const
{
    std::vector<Mention> mentions;
    for (size_t number = 0; number < text.sentences.size(); ++number) {
        const NameContext context = nameContext(text, number, words, gazetteer, m_lists);
        const int offset = text.sentences[number].first;
        for (const NameChunk &chunk : nameChunks(context)) {
            const quint32 flags = gazetteer.flagsOf(
                context.words.subspan(size_t(chunk.first), size_t(chunk.last - chunk.first)));
            Mention &mention = mentions.emplace_back(
                Mention{chunk.first + offset, chunk.last + offset, (flags & KnownName) != 0, {}, {}});
            const NameFeatures features = nameFeatures(context, chunk);
            m_model.addScores(features.own, mention.own);
            m_model.addScores(features.around, mention.around);
            m_model.addScores(features.joint, mention.around);
            addPriors(context, chunk, flags, mention);
        }
    }
    shareAlongLists(text, mentions);
    shareWithAbbreviations(text, mentions);
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
                        const Gazetteer &gazetteer, const NameLists &lists)
{
    const Sentence &range = text.sentences[sentence];
    const auto tokens = std::span(text.tokens).subspan(size_t(range.first), size_t(range.last - range.first));
    return {text.text, tokens, words.words(sentence), gazetteer, lists};
}

} // namespace dateline
