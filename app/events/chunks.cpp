// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/chunks.h"

namespace dateline {

namespace {

bool isNegation(QStringView lemma)
{
    return lemma == QLatin1String("not") || lemma == QLatin1String("never") || lemma == QLatin1String("n't");
}

bool isParticiple(const Token &token)
{
    return token.xpos == Xpos::Vbn || token.xpos == Xpos::Vbg;
}

/// "including *convicted* criminals", "with *armed* men": an -ed form that opens a noun phrase, no verb.
bool participleModifies(const ChunkContext &context, int i)
{
    const auto &tokens = context.text.tokens;
    if (tokens[size_t(i)].xpos != Xpos::Vbn || i == 0 || i + 1 >= context.end ||
        !(tokens[size_t(i) + 1].isNominal() || tokens[size_t(i) + 1].upos == Upos::Adj))
        return false;
    const Token &before = tokens[size_t(i) - 1];
    return context.timeOf[size_t(i) + 1] < 0 &&
           (before.upos == Upos::Adp || before.xpos == Xpos::Vbg || before.upos == Upos::Det);
}

/// Reads one noun phrase from left to right.
class PhraseScan
{
public:
    PhraseScan(const ChunkContext &context, int first)
        : m_context(context)
        , m_first(first)
        , m_next(first)
    {
    }

    std::optional<NounPhrase> read()
    {
        if (at(m_first).upos == Upos::Pron && at(m_first).xpos != Xpos::PrpPossessive)
            return pronoun();
        while (m_next < m_context.end && take()) {
        }
        if (m_head < 0 || timeOf(m_head) >= 0)
            return std::nullopt;
        return phrase();
    }

private:
    const Token &at(int i) const { return m_context.text.tokens[size_t(i)]; }
    int timeOf(int i) const { return m_context.timeOf[size_t(i)]; }
    int entityOf(int i) const { return m_context.entityOf[size_t(i)]; }

    std::optional<NounPhrase> pronoun() const
    {
        const Xpos tag = at(m_first).xpos;
        if (tag == Xpos::Wp || tag == Xpos::Wdt || tag == Xpos::WpPossessive || tag == Xpos::Ex ||
            timeOf(m_first) >= 0)
            return std::nullopt;
        NounPhrase np;
        np.first = np.head = m_first;
        np.last = m_first + 1;
        np.pronoun = true;
        np.negative = negative(m_first);
        return np;
    }

    NounPhrase phrase() const
    {
        NounPhrase np;
        np.first = m_first;
        np.last = m_last;
        np.head = m_head;
        np.proper = at(m_head).upos == Upos::Propn || entityOf(m_head) >= 0;
        np.negative = negative(m_first);
        return np;
    }

    bool negative(int i) const
    {
        const QStringView lemma = at(i).lemma;
        return lemma == QLatin1String("no") || lemma == QLatin1String("neither") ||
               lemma == QLatin1String("none") || lemma == QLatin1String("nobody") ||
               lemma == QLatin1String("nothing");
    }

    void takeHead(int last)
    {
        m_head = last - 1;
        m_last = m_next = last;
    }

    /// Takes the next token or entity into the phrase; false where the phrase ends.
    bool take()
    {
        const Token &token = at(m_next);
        if (timeOf(m_next) >= 0 && (m_head >= 0 || !timeModifies()))
            return false;
        if (const int entity = entityOf(m_next); entity >= 0 && timeOf(m_next) < 0) {
            const Entity &e = m_context.text.entities[size_t(entity)];
            if (m_head >= 0 && token.upos == Upos::Adj)
                return false;
            takeHead(std::min(e.last, m_context.end));
            return true;
        }
        switch (token.upos) {
        case Upos::Noun:
        case Upos::Propn:
            takeHead(m_next + 1);
            return true;
        case Upos::Num:
        case Upos::Sym:
            return takeNumber();
        case Upos::Det:
        case Upos::Adj:
            return takeModifier();
        case Upos::Pron:
            return token.xpos == Xpos::PrpPossessive && m_head < 0 ? step() : false;
        case Upos::Adv:
            return m_next > m_first && m_head < 0 && followedByAdjective() ? step() : false;
        case Upos::Part:
            return takePossessive();
        case Upos::Punct:
            return takeHyphen();
        case Upos::Verb:
            return m_head < 0 && (m_next > m_first || participleModifies(m_context, m_first)) &&
                           isParticiple(token) && nominalFollows()
                       ? step()
                       : false;
        default:
            return false;
        }
    }

    bool step()
    {
        ++m_next;
        return true;
    }

    bool takeNumber()
    {
        if (m_head >= 0 && timeOf(m_next) >= 0)
            return false;
        takeHead(m_next + 1);
        return true;
    }

    bool takeModifier()
    {
        const bool determiner = at(m_next).upos == Upos::Det;
        if (determiner && (m_next > m_first && at(m_next - 1).upos != Upos::Det))
            return false;
        if (m_head >= 0 && at(m_head).upos != Upos::Num && !continuesName())
            return false;
        m_head = determiner ? m_head : -1;
        return step();
    }

    /// "South *Korean* officials": an adjective made from a name of several words.
    bool continuesName() const
    {
        return m_head == m_next - 1 && at(m_head).upos == Upos::Propn &&
               m_context.text.word(m_next).front().isUpper() && nominalFollows();
    }

    /// "Japanese *and* South Korean officials"
    bool takeJoinedModifier()
    {
        const bool between = m_head < 0 && m_next > m_first && at(m_next - 1).upos == Upos::Adj &&
                             m_next + 1 < m_context.end &&
                             (at(m_next + 1).upos == Upos::Adj ||
                              (at(m_next + 1).upos == Upos::Propn && m_next + 2 < m_context.end &&
                               at(m_next + 2).upos == Upos::Adj));
        return between ? step() : false;
    }

    bool takePossessive()
    {
        if (at(m_next).xpos != Xpos::Pos || m_next == m_first)
            return false;
        m_head = -1; // what is owned is the head
        return step();
    }

    bool takeHyphen()
    {
        const QStringView word = m_context.text.word(m_next);
        const bool joins = (word == QLatin1String("-") || word == QLatin1String("/")) &&
                           !at(m_next).spaceBefore && m_next > m_first && m_next + 1 < m_context.end &&
                           !at(m_next + 1).spaceBefore;
        if (!joins)
            return false;
        m_head = -1;
        return step();
    }

    bool followedByAdjective() const
    {
        return m_next + 1 < m_context.end &&
               (at(m_next + 1).upos == Upos::Adj || isParticiple(at(m_next + 1)));
    }

    /// Whether a noun follows after nothing but modifiers.
    bool nominalFollows() const
    {
        for (int i = m_next + 1; i < m_context.end && i < m_next + 5; ++i) {
            if (at(i).isNominal())
                return true;
            if (at(i).upos != Upos::Adj && at(i).upos != Upos::Num)
                return false;
        }
        return false;
    }

    /// Whether the time expression at the next token belongs to a noun: "the *2009* crash",
    /// "*last month*'s vote", "*Sunday* elections".
    bool timeModifies() const
    {
        int after = m_next;
        while (after < m_context.end && timeOf(after) == timeOf(m_next))
            ++after;
        if (after >= m_context.end)
            return false;
        if (at(after).xpos == Xpos::Pos)
            return true;
        const bool begun = m_next > m_first;
        const bool year = at(after - 1).upos == Upos::Num && after == m_next + 1;
        const Upos next = at(after).upos;
        return next == Upos::Noun || ((begun || year) && (next == Upos::Propn || next == Upos::Adj));
    }

    const ChunkContext &m_context;
    int m_first;
    int m_next;
    int m_head = -1;
    int m_last = 0;
};

/// Reads one verb group from left to right.
class VerbScan
{
public:
    VerbScan(const ChunkContext &context, int first)
        : m_context(context)
        , m_next(first)
    {
        m_group.first = first;
    }

    std::optional<VerbGroup> read()
    {
        takeTo();
        while (m_next < m_context.end && m_verb != Verb && take()) {
        }
        if (m_verb == None)
            return std::nullopt;
        m_group.copula = m_verb == Auxiliary;
        m_group.last = m_group.main + 1;
        return m_group;
    }

private:
    enum Found { None, Auxiliary, Verb };

    const Token &at(int i) const { return m_context.text.tokens[size_t(i)]; }

    void takeTo()
    {
        if (at(m_next).xpos != Xpos::To)
            return;
        m_group.infinitive = true;
        ++m_next;
    }

    bool take()
    {
        const Token &token = at(m_next);
        if (token.upos == Upos::Aux || token.upos == Upos::Verb)
            return takeVerb(token);
        if (token.upos != Upos::Adv && !isNegation(token.lemma))
            return false;
        if (m_next == m_group.first || (m_verb != None && !verbFollows()))
            return isNegation(token.lemma) && m_verb == Auxiliary ? (m_group.negated = true, ++m_next, true)
                                                                  : false;
        m_group.negated |= isNegation(token.lemma);
        ++m_next;
        return true;
    }

    bool verbFollows() const
    {
        int i = m_next;
        while (i < m_context.end && (at(i).upos == Upos::Adv || at(i).upos == Upos::Part) &&
               at(i).xpos != Xpos::To)
            ++i;
        return i < m_context.end && (at(i).upos == Upos::Verb || at(i).upos == Upos::Aux);
    }

    bool takeVerb(const Token &token)
    {
        if (m_verb == None)
            takeFirst(token);
        else if (!takeNext(token))
            return false;
        m_verb = token.upos == Upos::Verb ? Verb : Auxiliary;
        m_group.main = m_next;
        ++m_next;
        return true;
    }

    void takeFirst(const Token &token)
    {
        if (m_group.infinitive)
            return;
        switch (token.xpos) {
        case Xpos::Vbd:
            m_group.tense = Tense::Past;
            break;
        case Xpos::Vbz:
        case Xpos::Vbp:
            m_group.tense = Tense::Present;
            break;
        case Xpos::Md:
            takeModal(token);
            break;
        case Xpos::Vbn:
            m_group.participle = true;
            m_group.passive = true;
            break;
        case Xpos::Vbg:
            m_group.participle = true;
            break;
        default:
            break;
        }
    }

    void takeModal(const Token &token)
    {
        const QStringView lemma = token.lemma;
        if (lemma == QLatin1String("will") || lemma == QLatin1String("shall"))
            m_group.tense = Tense::Future;
        else
            m_group.modal = true;
    }

    bool takeNext(const Token &token)
    {
        const QStringView auxiliary = at(m_group.main).lemma;
        const bool finite =
            token.xpos == Xpos::Vbz || (token.xpos == Xpos::Vbd && auxiliary == QLatin1String("be"));
        if (finite && auxiliary != QLatin1String("have"))
            return false;
        if (auxiliary == QLatin1String("have") && (token.xpos == Xpos::Vbn || token.xpos == Xpos::Vbd))
            m_group.perfect = true;
        const bool past = token.xpos == Xpos::Vbn;
        if ((auxiliary == QLatin1String("be") || auxiliary == QLatin1String("get")) && past) {
            m_group.passive = true;
            m_group.progressive = false;
        } else {
            m_group.passive = false;
            m_group.progressive |= auxiliary == QLatin1String("be") && token.xpos == Xpos::Vbg;
        }
        m_group.participle = m_group.tense == Tense::None && !m_group.modal && !m_group.infinitive;
        return true;
    }

    const ChunkContext &m_context;
    VerbGroup m_group;
    int m_next;
    Found m_verb = None;
};

} // namespace

std::optional<NounPhrase> nounPhraseAt(const ChunkContext &context, int token)
{
    return PhraseScan(context, token).read();
}

std::optional<VerbGroup> verbGroupAt(const ChunkContext &context, int token)
{
    const Token &first = context.text.tokens[size_t(token)];
    if (first.upos != Upos::Aux && first.upos != Upos::Verb && first.xpos != Xpos::To)
        return std::nullopt;
    if (participleModifies(context, token))
        return std::nullopt;
    return VerbScan(context, token).read();
}

} // namespace dateline
