// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/candidatefinder.h"
#include "app/events/words.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

/// Aspectual verbs that are the event themselves; of the others it is the verb after them.
constexpr std::array endeavours{"try"_L1,    "attempt"_L1, "manage"_L1, "fail"_L1,
                                "decide"_L1, "plan"_L1,    "refuse"_L1, "agree"_L1};
/// Verbs that say of their subject that it happened.
constexpr std::array happenings{"strike"_L1,   "hit"_L1,    "occur"_L1,  "happen"_L1, "erupt"_L1,
                                "break"_L1,    "sweep"_L1,  "begin"_L1,  "start"_L1,  "end"_L1,
                                "continue"_L1, "take"_L1,   "follow"_L1, "resume"_L1, "come"_L1,
                                "conclude"_L1, "finish"_L1, "stop"_L1,   "go"_L1};

/// Verbs whose subject, where it is no person or body, is what begins or ends: "*pre-orders* began".
constexpr std::array phases{"begin"_L1, "start"_L1, "end"_L1,    "occur"_L1,    "happen"_L1,
                            "stop"_L1,  "erupt"_L1, "resume"_L1, "continue"_L1, "conclude"_L1};

constexpr std::array namings{"call"_L1, "name"_L1, "title"_L1, "entitle"_L1, "dub"_L1, "know"_L1, "base"_L1};

/// "a theory *called Frame Semantics*", "a village *named Larne*": says what something is.
bool isNaming(const StageInput &input, const Clause &clause)
{
    return clause.verb.participle && clause.verb.passive && clause.antecedent >= 0 && clause.times.empty() &&
           isOneOf(input.lemma(clause.verb.main), namings);
}

QString nounLemma(const StageInput &input, int token)
{
    const Token &t = input.token(token);
    return t.upos == Upos::Propn ? t.lemma.toLower() : t.lemma;
}

constexpr std::array personPronouns{"he"_L1, "she"_L1, "him"_L1, "her"_L1};

/// Whether phrase \a np is of one of the kinds among \a words: "@person", "@organization", "@name".
bool hasKind(const StageInput &input, int np, const QSet<QString> &words)
{
    const bool person = words.contains(u"@person"_s);
    const bool organization = words.contains(u"@organization"_s);
    const bool name = words.contains(u"@name"_s);
    if (!person && !organization && !name)
        return false;
    const NounPhrase &phrase = input.phrase(np);
    const QString &lemma = input.lemma(phrase.head);
    if (phrase.pronoun)
        return person && isOneOf(lemma, personPronouns);
    if (!phrase.proper)
        return person && input.lexicon.isPerson(lemma);
    const Entity *entity = input.entityAt(phrase.head);
    if (!entity)
        return name;
    const bool isPerson = entity->kind == EntityKind::Person;
    return isPerson ? person : name || (organization && entity->kind == EntityKind::Organization);
}

/// The first of \a patterns that fits; null if none does.
const LexiconPattern *fitting(const StageInput &input, const Clause &clause,
                              const std::vector<LexiconPattern> &patterns)
{
    if (patterns.empty())
        return nullptr;
    const int end = std::min(
        {clause.verb.last + 3, int(input.text.tokens.size()), input.sentenceOf(clause.verb.main).last});
    const auto follows = [&](const QSet<QString> &words) {
        for (int i = clause.verb.last; i < end; ++i)
            if (words.contains(input.lemma(i)))
                return true;
        return std::any_of(
            clause.prepositional.begin(), clause.prepositional.end(),
            [&](const PrepositionalPhrase &pp) { return words.contains(input.lemma(pp.preposition)); });
    };
    const auto has = [&](const QSet<QString> &words) {
        const auto fits = [&](int np) { return words.contains(nounLemma(input, input.phrase(np).head)); };
        const auto fitsKind = [&](int np) { return fits(np) || hasKind(input, np, words); };
        const std::vector<int> &affected = clause.verb.passive ? clause.subjects : clause.objects;
        return std::any_of(affected.begin(), affected.end(), fitsKind) || follows(words) ||
               std::any_of(clause.prepositional.begin(), clause.prepositional.end(),
                           [&](const PrepositionalPhrase &pp) { return fits(pp.phrase); });
    };
    const auto does = [&](const QSet<QString> &words) {
        return !clause.verb.passive &&
               std::any_of(clause.subjects.begin(), clause.subjects.end(), [&](int np) {
                   return words.contains(nounLemma(input, input.phrase(np).head)) ||
                          hasKind(input, np, words);
               });
    };
    for (const LexiconPattern &pattern : patterns)
        if ((pattern.with.isEmpty() || follows(pattern.with)) &&
            (pattern.objects.isEmpty() || has(pattern.objects)) &&
            (pattern.subjects.isEmpty() || does(pattern.subjects)))
            return &pattern;
    return nullptr;
}

} // namespace

std::vector<PhraseUse> phraseUses(const ClauseLayer &layer)
{
    std::vector<PhraseUse> uses(layer.phrases.size());
    for (size_t c = 0; c < layer.clauses.size(); ++c) {
        const Clause &clause = layer.clauses[c];
        const auto use = [&](int np, NounRole role) {
            if (layer.clauseOf[size_t(layer.phrases[size_t(np)].head)] == int(c))
                uses[size_t(np)] = {role, int(c)};
        };
        for (int np : clause.subjects)
            use(np, NounRole::Subject);
        for (int np : clause.objects)
            use(np, NounRole::Object);
        for (const PrepositionalPhrase &pp : clause.prepositional)
            use(pp.phrase, NounRole::Prepositional);
    }
    return uses;
}

const LexiconPattern *fittingPattern(const StageInput &input, const Clause &clause)
{
    return fitting(input, clause, input.lexicon.patterns(input.lemma(clause.verb.main)));
}

const LexiconPattern *fittingFrame(const StageInput &input, const Clause &clause)
{
    return fitting(input, clause, input.lexicon.frames(input.lemma(clause.verb.main)));
}

CandidateFinder::CandidateFinder(const StageInput &input)
    : m_input(input)
    , m_uses(phraseUses(input.layer))
{
    for (int c = 0; c < int(input.layer.clauses.size()); ++c)
        m_facts.push_back(factualityOf(input, c));
}

std::vector<Candidate> CandidateFinder::find()
{
    for (int c = 0; c < int(m_input.layer.clauses.size()); ++c)
        if (m_input.clause(c).hasVerb)
            findVerb(c);
    for (int np = 0; np < int(m_input.layer.phrases.size()); ++np)
        findNoun(np);
    for (const DateRange &range : m_input.ranges)
        findLifespan(range);
    std::sort(m_found.begin(), m_found.end(),
              [](const Candidate &a, const Candidate &b) { return a.trigger < b.trigger; });
    markRepeated();
    return std::move(m_found);
}

void CandidateFinder::markRepeated()
{
    QSet<QString> seen;
    for (Candidate &candidate : m_found) {
        if (candidate.heading || candidate.lifespan != Lifespan::None)
            continue;
        const QString lemma = nounLemma(m_input, candidate.trigger);
        const int family = m_input.lexicon.family(lemma);
        const QString key = family >= 0 ? QString::number(family) : lemma.left(5);
        candidate.repeated = seen.contains(key);
        seen.insert(key);
    }
}

Candidate CandidateFinder::make(int token, int clause) const
{
    Candidate candidate;
    candidate.trigger = token;
    candidate.clause = clause;
    candidate.sentence = m_input.layer.sentenceOf[size_t(token)];
    candidate.heading = m_input.sentenceOf(token).kind == SentenceKind::Heading;
    return candidate;
}

/// Whether the verb is empty and its object (or, of a happening, its subject) names the event.
bool CandidateFinder::carries(const Clause &clause, int np) const
{
    const LexiconEntry *verb = m_input.lexicon.verb(m_input.lemma(clause.verb.main));
    if (!verb || !verb->light)
        return false;
    const LexiconPattern *pattern = fittingPattern(m_input, clause);
    if (pattern && !pattern->with.isEmpty()) // "broke off talks"
        return false;
    const NounPhrase &phrase = m_input.phrase(np);
    const LexiconEntry *noun = m_input.lexicon.noun(nounLemma(m_input, phrase.head));
    if (!noun || !noun->type || m_input.token(phrase.head).upos == Upos::Propn)
        return false;
    const bool isSubject =
        std::find(clause.subjects.begin(), clause.subjects.end(), np) != clause.subjects.end();
    if (isSubject)
        return clause.verb.passive || isOneOf(m_input.lemma(clause.verb.main), happenings);
    return std::find(clause.objects.begin(), clause.objects.end(), np) != clause.objects.end();
}

bool CandidateFinder::nounTakesOver(const Clause &clause) const
{
    const auto carried = [&](int np) { return carries(clause, np); };
    return std::any_of(clause.objects.begin(), clause.objects.end(), carried) ||
           std::any_of(clause.subjects.begin(), clause.subjects.end(), carried);
}

/// "sent an *offering*", "won the *match*": the object says the same as its verb.
bool CandidateFinder::repeatsVerb(const Clause &clause, int np) const
{
    if (std::find(clause.objects.begin(), clause.objects.end(), np) == clause.objects.end() ||
        carries(clause, np))
        return false;
    const QString lemma = nounLemma(m_input, m_input.phrase(np).head);
    const LexiconEntry *noun = m_input.lexicon.noun(lemma);
    if (!noun || !noun->type)
        return false;
    const LexiconPattern *pattern = fittingPattern(m_input, clause);
    if (pattern && pattern->objects.contains(lemma))
        return true;
    const LexiconEntry *verb = m_input.lexicon.verb(m_input.lemma(clause.verb.main));
    return !pattern && verb && verb->type == noun->type;
}

/// "Braverman (*left*) and Sunak (right)": a word alone in brackets tells who is where in a picture.
bool CandidateFinder::isCaption(int token) const
{
    return token > 0 && token + 1 < int(m_input.text.tokens.size()) &&
           m_input.text.word(token - 1) == "("_L1 && m_input.text.word(token + 1) == ")"_L1;
}

/// Whether a phrase names neither somebody nor a body of people nor a place.
bool CandidateFinder::isThing(const NounPhrase &phrase) const
{
    const QString &lemma = m_input.lemma(phrase.head);
    return !phrase.pronoun && m_input.token(phrase.head).upos == Upos::Noun &&
           !m_input.lexicon.isActor(lemma) && !m_input.lexicon.isPlace(lemma) &&
           m_input.layer.timeOf[size_t(phrase.head)] < 0;
}

void CandidateFinder::findVerb(int index)
{
    const Clause &clause = m_input.clause(index);
    if (clause.verb.copula || isNaming(m_input, clause) || isCaption(clause.verb.main) ||
        m_facts[size_t(index)].factuality == Factuality::NotAFact)
        return;
    const QString &lemma = m_input.lemma(clause.verb.main);
    const LexiconEntry *entry = m_input.lexicon.verb(lemma);
    const LexiconPattern *pattern = fittingPattern(m_input, clause);
    if (pattern ? pattern->state : entry && entry->state && !entry->type)
        return;
    if (nounTakesOver(clause))
        return;
    const int aspect = governingAspect(m_input, index);
    if (aspect >= 0 && isOneOf(m_input.lemma(m_input.clause(aspect).verb.main), endeavours))
        return;
    const bool governs = std::any_of(
        m_input.layer.clauses.begin() + index + 1, m_input.layer.clauses.end(), [&](const Clause &c) {
            return c.parent == index &&
                   governingAspect(m_input, int(&c - m_input.layer.clauses.data())) == index;
        });
    if (entry && entry->aspectual && governs && !isOneOf(lemma, endeavours))
        return;
    Candidate candidate = make(clause.verb.main, index);
    candidate.entry = entry;
    candidate.pattern = pattern;
    candidate.frame = fittingFrame(m_input, clause);
    candidate.rule = pattern                ? "verb with its construction"_L1
                     : entry && entry->type ? "verb of the lexicon"_L1
                                            : "verb"_L1;
    if (m_facts[size_t(index)].factuality == Factuality::Scheduled)
        candidate.status = EventStatus::Scheduled;
    if (aspect >= 0)
        candidate.partners.push_back(m_input.clause(aspect).verb.main);
    for (int np : clause.objects)
        if (repeatsVerb(clause, np))
            candidate.nouns.push_back(m_input.phrase(np).head);
    if (isOneOf(lemma, phases) && clause.objects.empty())
        for (int np : clause.subjects)
            if (isThing(m_input.phrase(np)))
                candidate.nouns.push_back(m_input.phrase(np).head);
    m_found.push_back(std::move(candidate));
}

void CandidateFinder::findNoun(int np)
{
    const NounPhrase &phrase = m_input.phrase(np);
    if (phrase.pronoun || phrase.negative || !m_input.token(phrase.head).isNominal())
        return;
    const LexiconEntry *entry = m_input.lexicon.noun(nounLemma(m_input, phrase.head));
    if (!entry || !entry->type)
        return;
    const PhraseUse use = m_uses[size_t(np)];
    const int index = use.clause >= 0 ? use.clause : m_input.layer.clauseOf[size_t(phrase.head)];
    const bool told = index >= 0 && m_input.clause(index).hasVerb &&
                      m_facts[size_t(index)].factuality != Factuality::NotAFact &&
                      repeatsVerb(m_input.clause(index), np);
    if (told)
        return;
    Candidate candidate = make(phrase.head, index);
    candidate.phrase = np;
    candidate.role = use.role;
    candidate.entry = entry;
    candidate.rule = "noun of the lexicon"_L1;
    if (index >= 0 && m_input.clause(index).hasVerb && carries(m_input.clause(index), np)) {
        if (m_facts[size_t(index)].factuality == Factuality::NotAFact)
            return;
        if (m_facts[size_t(index)].factuality == Factuality::Scheduled)
            candidate.status = EventStatus::Scheduled;
        candidate.partners.push_back(m_input.clause(index).verb.main);
        candidate.rule = "noun with an empty verb"_L1;
    }
    m_found.push_back(std::move(candidate));
}

/// "(1922–2013)" or "(10 April 1847 – 29 October 1911)" after a name: the years are birth and death.
void CandidateFinder::findLifespan(const DateRange &range)
{
    const auto &tokens = m_input.text.tokens;
    const auto begin =
        std::lower_bound(tokens.begin(), tokens.end(), range.span.begin,
                         [](const Token &token, qsizetype at) { return token.span.begin < at; });
    std::vector<int> years;
    for (auto token = begin; token != tokens.end() && token->span.begin < range.span.end; ++token)
        if (token->upos == Upos::Num && token->span.length() == 4)
            years.push_back(int(token - tokens.begin()));
    const int open = int(begin - tokens.begin()) - 1;
    if (years.size() != 2 || open < 1 || m_input.text.word(open) != "("_L1)
        return;
    const int before = m_input.layer.phraseOf[size_t(open - 1)];
    if (before < 0 || !m_input.phrase(before).proper)
        return;
    for (int year : years) {
        Candidate candidate = make(year, m_input.layer.clauseOf[size_t(year)]);
        candidate.phrase = before;
        candidate.lifespan = year == years.front() ? Lifespan::Birth : Lifespan::Death;
        candidate.rule = year == years.front() ? "birth in brackets"_L1 : "death in brackets"_L1;
        m_found.push_back(candidate);
    }
}

} // namespace dateline
