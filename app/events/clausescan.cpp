// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/clausescan.h"
#include "app/events/clausesubjects.h"
#include "app/events/words.h"

namespace dateline {

namespace {

bool isQuote(const Token &token, QStringView word)
{
    return token.xpos == Xpos::OpenQuote || token.xpos == Xpos::CloseQuote || word == QLatin1String("\"");
}

bool isCommaOrDash(QStringView word)
{
    return word == QLatin1String(",") || word == QStringView(u"\u2014") || word == QLatin1String("--") ||
           word == QStringView(u"\u2013") || word == QLatin1String("-");
}

} // namespace

ClauseScan::ClauseScan(const ChunkContext &context, int sentence, ClauseLayer &layer)
    : m_context(context)
    , m_firstClause(int(layer.clauses.size()))
    , m_stack(layer, sentence)
    , m_verbs(m_context, m_before, m_stack)
{
}

void ClauseScan::run(int first)
{
    for (int i = first; i < m_context.end;)
        i = step(i);
    completeClauses(m_context.text, m_stack.layer(), m_firstClause);
}

int ClauseScan::step(int i)
{
    const Token &token = at(i);
    if (token.upos == Upos::Punct || token.upos == Upos::Sym) {
        if (const auto np = token.upos == Upos::Sym ? nounPhraseAt(m_context, i) : std::nullopt)
            return readPhrase(*np);
        return readPunctuation(i);
    }
    if (token.xpos == Xpos::Wp || token.xpos == Xpos::Wdt || token.xpos == Xpos::WpPossessive)
        return readRelative(i);
    if (m_context.timeOf[size_t(i)] < 0 && token.upos == Upos::Cconj)
        return readConjunction(i);
    if (const auto verb = verbGroupAt(m_context, i))
        return readVerb(*verb);
    if (const auto np = nounPhraseAt(m_context, i))
        return readPhrase(*np);
    if (m_context.timeOf[size_t(i)] >= 0)
        return readTime(i);
    if (token.upos == Upos::Sconj || token.xpos == Xpos::Wrb)
        return readSubordinator(i);
    if (token.upos == Upos::Adp && token.xpos != Xpos::Rp)
        return readPreposition(i);
    m_stack.assign(i, i + 1);
    return i + 1;
}

void ClauseScan::addTime(int time)
{
    if (time >= 0 && (top().times.empty() || top().times.back() != time))
        top().times.push_back(time);
}

int ClauseScan::readTime(int i)
{
    const int time = m_context.timeOf[size_t(i)];
    int last = i;
    while (last < m_context.end && m_context.timeOf[size_t(last)] == time)
        ++last;
    m_stack.assign(i, last);
    addTime(time);
    m_before.preposition = -1;
    return last;
}

int ClauseScan::readPhrase(const NounPhrase &np)
{
    ClauseLayer &layer = m_stack.layer();
    layer.phrases.push_back(np);
    const int index = int(layer.phrases.size()) - 1;
    std::fill(layer.phraseOf.begin() + np.first, layer.phraseOf.begin() + np.last, index);
    m_stack.assign(np.first, np.last);
    for (int i = np.first; i < np.last; ++i)
        addTime(m_context.timeOf[size_t(i)]);
    placePhrase(index);
    m_before.phrase = index;
    m_before.phraseEnd = np.last;
    m_before.preposition = -1;
    m_before.joined();
    return np.last;
}

/// Whether the next phrase is one more under the last preposition: "with Japan, China *and Korea*".
bool ClauseScan::continuesList() const
{
    if (m_before.phrase < 0 || !(m_before.conjunction || m_before.comma))
        return false;
    const Clause &current = m_stack.top();
    const int preposition = m_stack.phrase(m_before.phrase).preposition;
    return preposition >= 0 && current.hasVerb && current.objects.empty() && !current.prepositional.empty() &&
           preposition == current.prepositional.back().preposition;
}

void ClauseScan::placePhrase(int np)
{
    Clause &current = top();
    NounPhrase &added = phrase(np);
    if (m_before.preposition >= 0) {
        added.preposition = m_before.preposition;
        const bool attaches = m_before.phrase >= 0 && m_before.phraseEnd == m_before.preposition &&
                              at(m_before.preposition).lemma == QLatin1String("of");
        if (attaches)
            phrase(m_before.phrase).of = np;
        else
            current.prepositional.push_back({m_before.preposition, np});
        return;
    }
    if (m_before.conjunction && continuesList()) {
        added.preposition = phrase(m_before.phrase).preposition;
        current.prepositional.push_back({added.preposition, np});
        return;
    }
    if (m_before.comma && !m_before.conjunction && m_before.phrase >= 0 &&
        phrase(m_before.phrase).proper != added.proper)
        phrase(m_before.phrase).apposition = np;
    (current.hasVerb ? current.objects : current.subjects).push_back(np);
}

int ClauseScan::readVerb(const VerbGroup &verb)
{
    m_verbs.place(verb);
    m_stack.assign(verb.first, verb.last);
    m_before.preposition = -1;
    m_before.joined();
    return verb.last;
}

bool ClauseScan::readBracket(QStringView word)
{
    if (word == QLatin1String("(") || word == QLatin1String("[")) {
        m_stack.openBracket();
        return true;
    }
    if (word != QLatin1String(")") && word != QLatin1String("]"))
        return false;
    m_stack.closeBracket();
    return true;
}

/// A comma closes what interrupts a clause that still waits for its verb.
void ClauseScan::readComma()
{
    if (const int waiting = m_stack.waiting(); waiting >= 0 && top().hasVerb)
        m_stack.backTo(waiting);
}

int ClauseScan::readPunctuation(int i)
{
    const QStringView word = m_context.text.word(i);
    m_stack.assign(i, i + 1);
    if (isQuote(at(i), word)) {
        m_before.quote = true;
        if (m_before.phraseEnd == i)
            ++m_before.phraseEnd;
    } else if (word == QLatin1String(";")) {
        m_stack.forgetBrackets();
        m_stack.restart();
        m_before.conjunctionStart = -1;
    } else if (!readBracket(word)) {
        m_before.comma = isCommaOrDash(word);
        if (m_before.comma)
            readComma();
        m_before.preposition = -1;
    }
    return i + 1;
}

int ClauseScan::readConjunction(int i)
{
    m_stack.assign(i, i + 1);
    m_before.conjunction = true;
    m_before.conjunctionStart = i;
    m_before.preposition = -1;
    return i + 1;
}

/// Opens a clause at the word that marks it.
void ClauseScan::openMarked(ClauseKind kind, int marker, int antecedent)
{
    m_stack.push(kind, marker);
    top().antecedent = antecedent;
    m_stack.assign(marker, marker + 1);
    m_before.preposition = -1;
    m_before.conjunction = m_before.comma = false;
    m_before.conjunctionStart = -1;
}

int ClauseScan::readSubordinator(int i)
{
    const bool complement = at(i).lemma == QLatin1String("that") || at(i).lemma == QLatin1String("whether");
    const bool place =
        at(i).lemma == QLatin1String("where") && m_before.phrase >= 0 && m_before.phraseEnd >= i - 1;
    openMarked(complement ? ClauseKind::Complement
               : place    ? ClauseKind::Relative
                          : ClauseKind::Adverbial,
               i, place ? m_before.phrase : -1);
    return i + 1;
}

int ClauseScan::readRelative(int i)
{
    openMarked(ClauseKind::Relative, i, m_before.phrase);
    return i + 1;
}

int ClauseScan::readPreposition(int i)
{
    m_stack.assign(i, i + 1);
    m_before.preposition = i;
    return i + 1;
}

} // namespace dateline
