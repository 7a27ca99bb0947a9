// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/treewords.h"
#include "app/events/protagonist.h"
#include "app/events/words.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

/// Phrases nested deeper are cut off: titles are short.
constexpr int deepest = 30;

bool isRelativePronoun(const Token &token)
{
    return token.xpos == Xpos::Wp || token.xpos == Xpos::WpPossessive || token.xpos == Xpos::Wdt ||
           (token.lemma == "that"_L1 && token.upos == Upos::Pron);
}

constexpr std::array leftOut{"the"_L1,  "a"_L1,     "an"_L1,    "any"_L1, "this"_L1,
                             "that"_L1, "these"_L1, "those"_L1, "such"_L1};
/// Adverbs that belong to the noun phrase that they stand in.
constexpr std::array quantifying{"else"_L1,    "nearly"_L1,        "almost"_L1, "about"_L1,
                                 "at"_L1,      "more"_L1,          "less"_L1,   "around"_L1,
                                 "roughly"_L1, "approximately"_L1, "over"_L1};

constexpr std::array negating{"not"_L1, "never"_L1, "n't"_L1};

bool isLeftOut(const Token &token)
{
    return token.upos == Upos::Det && isOneOf(token.lemma, leftOut);
}

/// Of a man or a woman; whom "it" and "they" mean is often too uncertain for a title.
bool isPersonal(const Token &pronoun)
{
    constexpr std::array lemmas{"he"_L1, "she"_L1, "him"_L1, "her"_L1, "his"_L1};
    return isOneOf(pronoun.lemma.toLower(), lemmas);
}

} // namespace

QString possessive(const QString &name)
{
    return name.endsWith(u's') ? name + u'\u2019' : name + u"\u2019s"_s;
}

TreeWords::TreeWords(const StageInput &input, const References &references, int sentence)
    : m_input(input)
    , m_references(references)
    , m_first(input.text.sentences[size_t(sentence)].first)
    , m_last(input.text.sentences[size_t(sentence)].last)
    , m_below(size_t(m_last - m_first))
{
    for (int i = m_first; i < m_last; ++i)
        if (const int head = input.token(i).head; head >= m_first && head < m_last)
            m_below[size_t(head - m_first)].push_back(i);
}

int TreeWords::below(int token, Relation relation) const
{
    for (int child : below(token))
        if (const Relation own = m_input.token(child).relation; own == relation || baseOf(own) == relation)
            return child;
    return -1;
}

bool TreeWords::isDate(int token) const
{
    const int time = m_input.layer.timeOf[size_t(token)];
    if (time < 0)
        return false;
    const TimexType type = m_input.timexes[size_t(time)].type;
    return type == TimexType::Date || type == TimexType::Time;
}

int TreeWords::meantBy(int token) const
{
    if (!isRelativePronoun(m_input.token(token)))
        return token;
    for (int i = token, steps = 0; i >= m_first && steps < deepest; i = m_input.token(i).head, ++steps)
        if (m_input.token(i).relation == Relation::AclRelcl)
            return m_input.token(i).head;
    return token;
}

/// In brackets, or a footnote's number.
bool TreeWords::isAside(int child) const
{
    const auto opens = [&](int i) {
        return i >= m_first && (m_input.token(i).xpos == Xpos::LeftBracket || m_input.text.word(i) == u"[" ||
                                m_input.text.word(i) == u"(");
    };
    const auto &inner = below(child);
    return opens(child - 1) || opens(child) || std::any_of(inner.begin(), inner.end(), opens);
}

/// Whether another phrase stands between a word and the noun that the parser hung it on.
bool TreeWords::isApart(int head, int child) const
{
    const int np = m_input.layer.phraseOf[size_t(head)];
    const int other = m_input.layer.phraseOf[size_t(child)];
    return np >= 0 && other >= 0 && np != other && m_input.phrase(other).head != child;
}

bool TreeWords::isInfinitive(int verb) const
{
    const int mark = below(verb, Relation::Mark);
    return mark >= 0 && m_input.token(mark).xpos == Xpos::To;
}

bool TreeWords::isPredicate(int head) const
{
    return m_input.token(head).isVerb() || below(head, Relation::Cop) >= 0;
}

/// "his book *Emma*": the name beside a noun, with no comma between.
bool TreeWords::isNamedBeside(int head, int child) const
{
    for (int i = head + 1; i < child; ++i)
        if (m_input.token(i).upos == Upos::Punct || m_input.token(i).head != child)
            return false;
    return child > head && m_input.token(child).upos == Upos::Propn;
}

bool TreeWords::belongs(int head, int child, Detail detail, bool top, Use use) const
{
    const Entity *entity = m_input.entityAt(head);
    const bool oneName = entity && entity == m_input.entityAt(child);
    const Relation relation = m_input.token(child).relation;
    const bool predicate = isPredicate(head) && !(top && use == Use::Phrase);
    if (baseOf(relation) == Relation::Punct || isAside(child))
        return false;
    if (isDate(child) && !oneName && !(isDate(head) && !top))
        return false;
    switch (baseOf(relation)) {
    case Relation::Det:
        return child < head && !isApart(head, child);
    case Relation::Nummod:
    case Relation::Amod:
    case Relation::Compound:
    case Relation::Flat:
    case Relation::Fixed:
    case Relation::Goeswith:
    case Relation::Clf:
        return true;
    case Relation::Case:
        return (!top || predicate) && (child < head || m_input.token(child).xpos == Xpos::Pos);
    case Relation::Advmod:
        if (isOneOf(m_input.lemma(child), negating)) // "found them *not* guilty"
            return child < head;
        if (predicate)
            return (detail == Detail::Full || m_input.token(head).relation == Relation::Amod) &&
                   m_input.token(child).xpos != Xpos::Wrb;
        return !top || isOneOf(m_input.lemma(child), quantifying);
    case Relation::Obl:
        return predicate ? detail == Detail::Full : child < head;
    case Relation::Nmod: {
        if (relation == Relation::NmodPoss || relation == Relation::NmodDesc)
            return child < head && !isApart(head, child);
        const int preposition = below(child, Relation::Case);
        const bool of = preposition >= 0 && m_input.lemma(preposition) == "of"_L1;
        return detail == Detail::Full || (of && detail != Detail::Core);
    }
    case Relation::Conj:
        return !predicate && (detail < Detail::Bare || (!top && m_input.text.word(child).front().isUpper()));
    case Relation::Cc:
        return !top;
    case Relation::Acl:
        return relation == Relation::Acl && detail == Detail::Full && isInfinitive(child);
    case Relation::Appos:
        return isNamedBeside(head, child);
    case Relation::Nsubj:
    case Relation::Expl:
    case Relation::Mark:
    case Relation::Aux:
    case Relation::Cop:
    case Relation::Obj:
    case Relation::Iobj:
    case Relation::Xcomp:
        return predicate;
    case Relation::Ccomp:
        return predicate && detail == Detail::Full;
    default:
        return false;
    }
}

void TreeWords::collect(int head, Detail detail, bool top, Use use, std::vector<int> &tokens) const
{
    tokens.push_back(head);
    for (int child : below(head))
        if (belongs(head, child, detail, top, use))
            collect(child, top ? detail : std::max(detail, Detail::Short), false, use, tokens);
}

/// Names are whole, and the words before a noun are there, wherever the parser may have hung them.
void TreeWords::complete(int head, Detail detail, std::vector<int> &tokens) const
{
    const size_t collected = detail == Detail::Core ? 0 : tokens.size();
    for (size_t i = 0; i < collected; ++i)
        if (const Entity *entity = m_input.entityAt(tokens[i]))
            for (int t = std::max(entity->first, m_first); t < std::min(entity->last, m_last); ++t)
                tokens.push_back(t);
    const int np = m_input.layer.phraseOf[size_t(head)];
    if (np >= 0 && m_input.token(head).isNominal())
        for (int t = head - 1; t >= m_input.phrase(np).first && precedes(t); --t)
            if (m_input.token(t).upos != Upos::Punct)
                tokens.push_back(t);
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
}

/// Whether a word of a phrase belongs to the words after it.
bool TreeWords::precedes(int token) const
{
    const Relation relation = baseOf(m_input.token(token).relation);
    return !isDate(token) && relation != Relation::Obl && relation != Relation::Obj &&
           relation != Relation::Nsubj && relation != Relation::Root;
}

/// Of a date that was left out, its ending: "*'s* meeting".
void TreeWords::dropEndings(std::vector<int> &tokens) const
{
    std::vector<int> kept;
    for (int t : tokens)
        if (m_input.token(t).xpos != Xpos::Pos || (!kept.empty() && kept.back() == t - 1))
            kept.push_back(t);
    tokens = std::move(kept);
}

bool TreeWords::isHyphen(int token) const
{
    return m_input.token(token).xpos == Xpos::Hyph || m_input.text.word(token) == u"-";
}

bool TreeWords::isQuote(int token) const
{
    return m_input.token(token).xpos == Xpos::OpenQuote || m_input.token(token).xpos == Xpos::CloseQuote;
}

/// Quotation marks around what is taken as a whole.
void TreeWords::addQuotes(std::vector<int> &tokens) const
{
    int open = -1;
    std::vector<int> added;
    for (int i = std::max(m_first, tokens.front() - 1); i < std::min(m_last, tokens.back() + 2); ++i) {
        const bool has = std::binary_search(tokens.begin(), tokens.end(), i);
        if (isQuote(i) && open >= 0 && i > open + 1)
            added.insert(added.end(), {open, i});
        if (isQuote(i))
            open = open < 0 ? i : -1;
        else if (!has)
            open = -1;
    }
    tokens.insert(tokens.end(), added.begin(), added.end());
    std::sort(tokens.begin(), tokens.end());
}

/// Hyphens, and the commas of a list.
void TreeWords::addPunctuation(std::vector<int> &tokens) const
{
    std::vector<int> added;
    const auto has = [&](int i) {
        return std::binary_search(tokens.begin(), tokens.end(), i) ||
               std::find(added.begin(), added.end(), i) != added.end();
    };
    for (int i = tokens.front() + 1; i < tokens.back(); ++i) {
        if (has(i) || m_input.token(i).upos != Upos::Punct || !has(i - 1))
            continue;
        if (isHyphen(i) && !has(i + 1) && !m_input.token(i).spaceBefore && !m_input.token(i + 1).spaceBefore)
            added.insert(added.end(), {i, i + 1}); // "take-over bid"
        const bool comma = m_input.text.word(i) == u"," && m_input.token(i + 1).upos != Upos::Adp;
        if (has(i + 1) && (isHyphen(i) || comma))
            added.push_back(i);
    }
    tokens.insert(tokens.end(), added.begin(), added.end());
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
}

std::vector<int> TreeWords::inOrder(int head, Detail detail, Use use) const
{
    std::vector<int> tokens;
    collect(head, detail, true, use, tokens);
    complete(head, detail, tokens);
    dropEndings(tokens);
    addPunctuation(tokens);
    addQuotes(tokens);
    return tokens;
}

QString TreeWords::text(const std::vector<int> &tokens) const
{
    QString line;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const bool adjacent = i > 0 && tokens[i - 1] + 1 == tokens[i];
        const bool hyphened = adjacent && (isHyphen(tokens[i]) || isHyphen(tokens[i - 1]));
        if (!line.isEmpty() && !hyphened && (!adjacent || m_input.token(tokens[i]).spaceBefore))
            line += u' ';
        line += m_input.text.word(tokens[i]);
    }
    return line;
}

/// "an attorney, *Alex Spiro*": the name that stands beside a common noun.
int TreeWords::nameBeside(int head, Detail detail) const
{
    const int beside = below(head, Relation::Appos);
    const bool named = m_input.token(head).upos == Upos::Propn && detail != Detail::Bare;
    if (beside < 0 || named || isAside(beside))
        return head;
    const Entity *entity = m_input.entityAt(beside);
    const bool actor =
        entity && (entity->kind == EntityKind::Person || entity->kind == EntityKind::Organization);
    return actor ? beside : head;
}

QString TreeWords::phrase(int head, Detail detail) const
{
    if (const QString name = nameOfDefinite(meantBy(head)); !name.isEmpty())
        return name;
    std::vector<int> tokens = inOrder(nameBeside(meantBy(head), detail), detail, Use::Phrase);
    if (isQuote(tokens.front()) && isQuote(tokens.back()))
        tokens = {tokens.begin() + 1, tokens.end() - 1};
    while (tokens.size() > 1 &&
           (isLeftOut(m_input.token(tokens.front())) || m_input.token(tokens.front()).upos == Upos::Cconj))
        tokens.erase(tokens.begin());
    const Token &first = m_input.token(tokens.front());
    if (first.xpos == Xpos::WpPossessive) {
        const int meant = meantBy(tokens.front());
        const QString owner = meant == tokens.front() ? QString() : nameOrPhrase(meant);
        tokens.erase(tokens.begin());
        return owner.isEmpty() || tokens.empty() ? text(tokens) : possessive(owner) + u' ' + text(tokens);
    }
    if (first.xpos == Xpos::Prp)
        return tokens.size() == 1 ? nameOfPronoun(tokens.front()) : QString();
    if (first.xpos != Xpos::PrpPossessive)
        return text(tokens);
    const QString owner = isPersonal(first) ? nameOfPronoun(tokens.front()) : QString();
    tokens.erase(tokens.begin());
    return owner.isEmpty() || tokens.empty() ? text(tokens) : possessive(owner) + u' ' + text(tokens);
}

/// The words before a phrase that lead to it: "prior to", "in front of".
QString TreeWords::prepositionOf(int head, int first) const
{
    QString words;
    for (int child : below(head))
        if (m_input.token(child).relation == Relation::Case && child < std::min(head, first)) {
            words += m_input.text.word(child).toString() + u' ';
            for (int fixed : below(child))
                words += m_input.text.word(fixed).toString() + u' ';
        }
    const bool stray = words.isEmpty() && first > m_first && first != head + 1 &&
                       m_input.token(first - 1).upos == Upos::Adp &&
                       m_input.token(first - 1).relation != Relation::CompoundPrt &&
                       baseOf(m_input.token(first - 1).relation) != Relation::Advmod &&
                       m_input.token(first - 1).relation != Relation::Mark;
    return stray ? m_input.text.word(first - 1).toString() + u' ' : words;
}

QString TreeWords::complement(int head, Detail detail) const
{
    const std::vector<int> tokens = inOrder(meantBy(head), detail, Use::Complement);
    const Token &own = m_input.token(head);
    const QString name = own.xpos == Xpos::Prp && !ownsWhatFollows(m_input.text, head) &&
                                 (isPersonal(own) || isNear(head)) && tokens.size() == 1
                             ? nameOfPronoun(head)
                             : QString();
    return prepositionOf(head, meantBy(head) == head ? tokens.front() : head) +
           (name.isEmpty() ? text(tokens) : name);
}

} // namespace dateline
