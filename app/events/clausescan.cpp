// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/clausescan.h"
#include "app/events/words.h"

namespace dateline {

namespace {

constexpr std::array speechVerbs{
    QLatin1String("say"),     QLatin1String("add"),   QLatin1String("tell"),    QLatin1String("write"),
    QLatin1String("comment"), QLatin1String("state"), QLatin1String("explain"), QLatin1String("note"),
    QLatin1String("ask"),     QLatin1String("argue"), QLatin1String("report"),  QLatin1String("announce")};
/// Verbs whose object does what the infinitive after it says.
constexpr std::array objectControl{
    QLatin1String("ask"),      QLatin1String("urge"),      QLatin1String("tell"),     QLatin1String("order"),
    QLatin1String("allow"),    QLatin1String("force"),     QLatin1String("invite"),   QLatin1String("help"),
    QLatin1String("persuade"), QLatin1String("permit"),    QLatin1String("instruct"), QLatin1String("enable"),
    QLatin1String("require"),  QLatin1String("encourage"), QLatin1String("see")};
constexpr std::array temporalPrepositions{
    QLatin1String("after"), QLatin1String("before"),  QLatin1String("as"),      QLatin1String("since"),
    QLatin1String("until"), QLatin1String("because"), QLatin1String("while"),   QLatin1String("when"),
    QLatin1String("once"),  QLatin1String("though"),  QLatin1String("although")};

constexpr std::array givingVerbs{QLatin1String("give"),  QLatin1String("award"), QLatin1String("name"),
                                 QLatin1String("call"),  QLatin1String("deny"),  QLatin1String("grant"),
                                 QLatin1String("elect"), QLatin1String("offer"), QLatin1String("dub"),
                                 QLatin1String("title"), QLatin1String("hand"),  QLatin1String("appoint")};

bool isQuote(const Token &token)
{
    return token.xpos == Xpos::OpenQuote || token.xpos == Xpos::CloseQuote;
}

} // namespace

ClauseScan::ClauseScan(const ChunkContext &context, int sentence, ClauseLayer &layer)
    : m_context(context)
    , m_sentence(sentence)
    , m_layer(layer)
    , m_firstClause(int(layer.clauses.size()))
{
}

void ClauseScan::run(int first)
{
    push(ClauseKind::Main, -1);
    for (int i = first; i < m_context.end;)
        i = step(i);
    finish(first);
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
    assign(i, i + 1);
    return i + 1;
}

int ClauseScan::push(ClauseKind kind, int marker)
{
    Clause next;
    next.sentence = m_sentence;
    next.kind = kind;
    next.marker = marker;
    next.parent = m_stack.empty() ? -1 : m_stack.back();
    m_layer.clauses.push_back(next);
    m_stack.push_back(int(m_layer.clauses.size()) - 1);
    return m_stack.back();
}

void ClauseScan::pop()
{
    if (m_stack.size() > 1)
        m_stack.pop_back();
}

void ClauseScan::assign(int first, int last)
{
    std::fill(m_layer.clauseOf.begin() + first, m_layer.clauseOf.begin() + last, m_stack.back());
}

/// The nearest clause below the top that has begun and still lacks its verb, as a stack position; -1 if none.
int ClauseScan::waitingClause() const
{
    const size_t floor = m_brackets.empty() ? 0 : size_t(m_brackets.back());
    for (size_t i = m_stack.size() - 1; i-- > floor;)
        if (!m_layer.clauses[size_t(m_stack[i])].hasVerb)
            return int(i);
    return -1;
}

int ClauseScan::readTime(int i)
{
    const int time = m_context.timeOf[size_t(i)];
    int last = i;
    while (last < m_context.end && m_context.timeOf[size_t(last)] == time)
        ++last;
    assign(i, last);
    if (top().times.empty() || top().times.back() != time)
        top().times.push_back(time);
    m_preposition = -1;
    return last;
}

int ClauseScan::readPhrase(const NounPhrase &np)
{
    m_layer.phrases.push_back(np);
    const int index = int(m_layer.phrases.size()) - 1;
    for (int i = np.first; i < np.last; ++i)
        m_layer.phraseOf[size_t(i)] = index;
    assign(np.first, np.last);
    for (int i = np.first; i < np.last; ++i)
        if (const int time = m_context.timeOf[size_t(i)];
            time >= 0 && (top().times.empty() || top().times.back() != time))
            top().times.push_back(time);
    placePhrase(index);
    m_lastPhrase = index;
    m_lastPhraseEnd = np.last;
    m_preposition = -1;
    m_afterConjunction = m_afterComma = m_afterQuote = false;
    return np.last;
}

void ClauseScan::placePhrase(int np)
{
    Clause &current = top();
    NounPhrase &added = phrase(np);
    if (m_preposition >= 0) {
        added.preposition = m_preposition;
        const bool attaches = m_lastPhrase >= 0 && m_lastPhraseEnd == m_preposition &&
                              at(m_preposition).lemma == QLatin1String("of");
        if (attaches)
            phrase(m_lastPhrase).of = np;
        else
            current.prepositional.push_back({m_preposition, np});
        return;
    }
    const bool continuesList = m_lastPhrase >= 0 && phrase(m_lastPhrase).preposition >= 0 &&
                               (m_afterConjunction || m_afterComma) && !current.prepositional.empty() &&
                               current.hasVerb &&
                               phrase(m_lastPhrase).preposition == current.prepositional.back().preposition &&
                               current.objects.empty();
    if (continuesList && m_afterConjunction) {
        added.preposition = phrase(m_lastPhrase).preposition;
        current.prepositional.push_back({added.preposition, np});
        return;
    }
    if (m_afterComma && m_lastPhrase >= 0 && phrase(m_lastPhrase).proper != added.proper &&
        !m_afterConjunction)
        phrase(m_lastPhrase).apposition = np;
    (current.hasVerb ? current.objects : current.subjects).push_back(np);
}

/// A bare -ed form between a subject and an object is a past tense, whatever its tag ("Korea voiced
/// disappointment"); only verbs of giving and naming keep an object in the passive.
VerbGroup ClauseScan::corrected(VerbGroup verb) const
{
    const Clause &current = m_layer.clauses[size_t(m_stack.back())];
    const bool bare = verb.participle && verb.passive && verb.last == verb.first + 1;
    const bool firstVerb = !current.hasVerb && !current.subjects.empty() && !m_afterComma;
    const bool joined = current.hasVerb && m_afterConjunction && current.verb.tense == Tense::Past &&
                        !current.verb.passive && !current.verb.perfect;
    if (!bare || !(firstVerb || joined) || verb.last >= m_context.end ||
        isOneOf(at(verb.main).lemma, givingVerbs))
        return verb;
    int next = verb.last;
    while (next + 1 < m_context.end && (at(next).upos == Upos::Punct && at(next).xpos == Xpos::OpenQuote))
        ++next;
    const Upos tag = at(next).upos;
    const bool objectFollows = tag == Upos::Det || tag == Upos::Noun || tag == Upos::Propn ||
                               tag == Upos::Adj || tag == Upos::Pron || tag == Upos::Num;
    if (!objectFollows || m_context.timeOf[size_t(next)] >= 0)
        return verb;
    verb.participle = verb.passive = false;
    verb.tense = Tense::Past;
    return verb;
}

int ClauseScan::readVerb(const VerbGroup &read)
{
    const VerbGroup verb = corrected(read);
    if (verb.isFinite())
        placeFinite(verb);
    else
        placeNonFinite(verb);
    assign(verb.first, verb.last);
    m_preposition = -1;
    m_afterConjunction = m_afterComma = m_afterQuote = false;
    return verb.last;
}

void ClauseScan::begin(const VerbGroup &verb)
{
    top().verb = verb;
    top().hasVerb = true;
    chooseSubjects(top());
}

void ClauseScan::placeNonFinite(const VerbGroup &verb)
{
    const bool waitsForVerb =
        !top().hasVerb && top().marker >= 0 && !verb.infinitive && top().subjects.empty();
    if (waitsForVerb && top().kind == ClauseKind::Adverbial) { // "after meeting", "while visiting"
        begin(verb);
        return;
    }
    const int phraseBefore = m_lastPhraseEnd == verb.first ? m_lastPhrase : -1;
    const bool base = !verb.participle && !verb.infinitive;
    const bool joined = m_afterConjunction && top().hasVerb && top().kind != ClauseKind::Main &&
                        !top().verb.isFinite() && (top().verb.participle == verb.participle);
    const int previous = m_stack.back();
    push(joined                    ? clause(previous).kind
         : verb.infinitive || base ? ClauseKind::Infinitive
                                   : ClauseKind::Participle,
         m_preposition);
    if (verb.participle)
        top().antecedent = phraseBefore;
    // "with South Korea pulling back": the phrase belongs to the participle alone.
    std::vector<PrepositionalPhrase> &above = clause(previous).prepositional;
    if (verb.participle && !above.empty() && above.back().phrase == phraseBefore &&
        at(above.back().preposition).lemma == QLatin1String("with"))
        above.pop_back();
    begin(verb);
}

bool ClauseScan::adverbialPreposition(int token) const
{
    return token >= 0 && isOneOf(at(token).lemma, temporalPrepositions);
}

bool ClauseScan::speechInversion(const VerbGroup &verb) const
{
    return (m_afterComma || m_afterQuote) && isOneOf(QStringView(at(verb.main).lemma), speechVerbs);
}

/// Gives the last phrase of the top clause (with what hangs on it) to a new clause as its subject.
bool ClauseScan::splitOff(const VerbGroup &verb)
{
    Clause &from = top();
    ClauseKind kind = m_conjunctionStart >= 0 ? ClauseKind::Coordinate : ClauseKind::Complement;
    int subject = -1;
    int marker = -1;
    if (!from.objects.empty() &&
        (from.prepositional.empty() ||
         phrase(from.prepositional.back().phrase).first < phrase(from.objects.back()).first ||
         m_lastPhraseEnd == verb.first)) {
        subject = from.objects.back();
    }
    if (!from.prepositional.empty() && adverbialPreposition(from.prepositional.back().preposition) &&
        (subject < 0 || phrase(from.prepositional.back().phrase).first > phrase(subject).first)) {
        subject = from.prepositional.back().phrase;
        marker = from.prepositional.back().preposition;
        kind = ClauseKind::Adverbial;
    }
    if (subject < 0)
        return false;
    std::vector<int> subjects{subject};
    if (marker >= 0) {
        from.prepositional.pop_back();
        phrase(subject).preposition = -1;
    } else {
        from.objects.pop_back();
        // "A and B did": both, where nothing but a conjunction stands between them.
        while (!from.objects.empty() &&
               phrase(from.objects.back()).last + 1 == phrase(subjects.front()).first &&
               at(phrase(from.objects.back()).last).upos == Upos::Cconj && from.objects.size() > 1) {
            subjects.insert(subjects.begin(), from.objects.back());
            from.objects.pop_back();
        }
    }
    const int start = marker >= 0 ? marker : phrase(subjects.front()).first;
    const auto moved = [&](PrepositionalPhrase pp) { return pp.preposition >= start; };
    std::vector<PrepositionalPhrase> following;
    std::copy_if(from.prepositional.begin(), from.prepositional.end(), std::back_inserter(following), moved);
    from.prepositional.erase(std::remove_if(from.prepositional.begin(), from.prepositional.end(), moved),
                             from.prepositional.end());
    const int old = m_stack.back();
    if (kind == ClauseKind::Coordinate)
        pop();
    push(kind, marker);
    clause(m_stack.back()).parent = old;
    top().subjects = subjects;
    top().prepositional = following;
    for (int i = start; i < verb.first; ++i)
        if (m_layer.clauseOf[size_t(i)] == old)
            m_layer.clauseOf[size_t(i)] = m_stack.back();
    // Times that stand behind the subject go with it.
    auto &times = clause(old).times;
    for (int i = start; i < verb.first; ++i) {
        const int time = m_context.timeOf[size_t(i)];
        const auto found = std::find(times.begin(), times.end(), time);
        if (time >= 0 && found != times.end()) {
            times.erase(found);
            top().times.push_back(time);
        }
    }
    return true;
}

/// Goes back to a clause that was interrupted before its verb.
bool ClauseScan::resume()
{
    const int waiting = waitingClause();
    if (waiting < 0)
        return false;
    const Clause &below = m_layer.clauses[size_t(m_stack[size_t(waiting)])];
    if (below.subjects.empty())
        return false;
    m_stack.resize(size_t(waiting) + 1);
    return true;
}

void ClauseScan::placeFinite(const VerbGroup &verb)
{
    if (!top().hasVerb) {
        begin(verb);
        return;
    }
    if (speechInversion(verb) && m_lastPhraseEnd != verb.first) {
        m_stack.resize(1);
        if (clause(m_stack.back()).hasVerb) {
            m_stack.clear();
            push(ClauseKind::Main, -1);
        }
        begin(verb);
        return;
    }
    const bool subjectBefore = m_lastPhraseEnd == verb.first && !top().objects.empty() &&
                               top().objects.back() == m_lastPhrase &&
                               top().verb.last != phrase(m_lastPhrase).first;
    if (m_afterConjunction ||
        (m_conjunctionStart >= 0 && !subjectBefore && m_conjunctionStart > m_lastPhraseEnd)) {
        // "and left": the nearest open clause of the same tense shares its subject.
        const int waiting = waitingClause();
        int partner = int(m_stack.size()) - 1;
        while (partner > 0 && partner > waiting && clause(m_stack[size_t(partner)]).verb.tense != verb.tense)
            --partner;
        const int shared = m_stack[size_t(partner)];
        m_stack.resize(size_t(partner) + 1);
        push(clause(shared).kind == ClauseKind::Main ? ClauseKind::Coordinate : clause(shared).kind, -1);
        top().subjects = clause(shared).subjects;
        top().marker = clause(shared).marker;
        clause(m_stack.back()).antecedent = clause(shared).antecedent;
        clause(m_stack.back()).verb = verb;
        top().hasVerb = true;
        return;
    }
    const bool objectDirect = !top().objects.empty() && phrase(top().objects.back()).first == top().verb.last;
    const bool saying = isOneOf(QStringView(at(top().verb.main).lemma), speechVerbs);
    const bool prefersResume =
        waitingClause() >= 0 &&
        (m_lastPhraseEnd != verb.first || (objectDirect && !saying) || phrase(m_lastPhrase).preposition >= 0);
    if (prefersResume && resume()) {
        begin(verb);
        return;
    }
    if (splitOff(verb) || resume()) {
        begin(verb);
        return;
    }
    const int previous = m_stack.back();
    push(ClauseKind::Coordinate, -1);
    clause(m_stack.back()).subjects = clause(previous).subjects;
    top().verb = verb;
    top().hasVerb = true;
}

int ClauseScan::readPunctuation(int i)
{
    const Token &token = at(i);
    const QStringView word = m_context.text.word(i);
    if (isQuote(token) || word == QLatin1String("\"")) {
        assign(i, i + 1);
        m_afterQuote = true;
        if (m_lastPhraseEnd == i)
            ++m_lastPhraseEnd;
        return i + 1;
    }
    if (word == QLatin1String("(") || word == QLatin1String("[")) {
        m_brackets.push_back(int(m_stack.size()));
        assign(i, i + 1);
        return i + 1;
    }
    if (word == QLatin1String(")") || word == QLatin1String("]")) {
        assign(i, i + 1);
        if (!m_brackets.empty()) {
            m_stack.resize(std::min(m_stack.size(), size_t(m_brackets.back())));
            m_brackets.pop_back();
        }
        return i + 1;
    }
    if (word == QLatin1String(";")) {
        assign(i, i + 1);
        m_stack.clear();
        m_brackets.clear();
        push(ClauseKind::Main, -1);
        m_conjunctionStart = -1;
        return i + 1;
    }
    assign(i, i + 1);
    m_afterComma = word == QLatin1String(",") || word == QStringView(u"\u2014") ||
                   word == QLatin1String("--") || word == QStringView(u"\u2013") ||
                   word == QLatin1String("-");
    // A comma closes what interrupts a clause that still waits for its verb.
    if (m_afterComma && top().hasVerb && waitingClause() >= 0)
        m_stack.resize(size_t(waitingClause()) + 1);
    m_preposition = -1;
    return i + 1;
}

int ClauseScan::readConjunction(int i)
{
    assign(i, i + 1);
    m_afterConjunction = true;
    m_conjunctionStart = i;
    m_preposition = -1;
    return i + 1;
}

int ClauseScan::readSubordinator(int i)
{
    const bool complement = at(i).lemma == QLatin1String("that") || at(i).lemma == QLatin1String("whether");
    const bool place = at(i).lemma == QLatin1String("where") && m_lastPhrase >= 0 && m_lastPhraseEnd >= i - 1;
    push(complement ? ClauseKind::Complement : place ? ClauseKind::Relative : ClauseKind::Adverbial, i);
    if (place)
        top().antecedent = m_lastPhrase;
    assign(i, i + 1);
    m_preposition = -1;
    m_afterConjunction = m_afterComma = false;
    m_conjunctionStart = -1;
    return i + 1;
}

int ClauseScan::readRelative(int i)
{
    const int antecedent = m_lastPhrase;
    push(ClauseKind::Relative, i);
    top().antecedent = antecedent;
    assign(i, i + 1);
    m_preposition = -1;
    m_afterConjunction = m_afterComma = false;
    m_conjunctionStart = -1;
    return i + 1;
}

int ClauseScan::readPreposition(int i)
{
    assign(i, i + 1);
    m_preposition = i;
    return i + 1;
}

/// Of the phrases before the verb, those that are its subject: a list joined by "and", or of an
/// apposition the name, or the last one.
void ClauseScan::chooseSubjects(Clause &clause)
{
    std::vector<int> &subjects = clause.subjects;
    if (subjects.size() < 2)
        return;
    const auto joinedBefore = [&](int np) {
        const int before = phrase(np).first - 1;
        return before >= 0 && at(before).upos == Upos::Cconj;
    };
    if (joinedBefore(subjects.back())) {
        size_t first = subjects.size() - 1;
        while (first > 0 &&
               (joinedBefore(subjects[first]) || at(phrase(subjects[first]).first - 1).upos == Upos::Punct))
            --first;
        subjects.erase(subjects.begin(), subjects.begin() + qsizetype(first));
        return;
    }
    const int last = subjects.back();
    const int before = subjects[subjects.size() - 2];
    subjects = {phrase(last).proper || !phrase(before).proper ? last : before};
}

/// Subjects that a clause takes from another: relative words, participles and infinitives.
void ClauseScan::inheritSubjects(int index)
{
    Clause &own = clause(index);
    if (!own.hasVerb)
        return;
    const bool adverbial = own.marker >= 0 && at(own.marker).xpos == Xpos::Wrb; // "where", "when"
    if (own.kind == ClauseKind::Relative && !adverbial && own.subjects.empty() && own.antecedent >= 0)
        own.subjects = {own.antecedent};
    if (!own.subjects.empty() || own.parent < 0)
        return;
    const Clause &parent = clause(own.parent);
    if (own.kind == ClauseKind::Participle && own.antecedent >= 0)
        own.subjects = {own.antecedent};
    else if (own.kind == ClauseKind::Infinitive && !parent.objects.empty() && parent.hasVerb &&
             isOneOf(QStringView(at(parent.verb.main).lemma), objectControl))
        own.subjects = {parent.objects.front()};
    else
        own.subjects = parent.subjects;
}

/// A sentence with no finite verb takes its first bare -ed form for one ("South Korea voiced").
void ClauseScan::repairFiniteness(int)
{
    const auto begin = m_layer.clauses.begin() + m_firstClause;
    const bool anyFinite = std::any_of(begin, m_layer.clauses.end(),
                                       [](const Clause &c) { return c.hasVerb && c.verb.isFinite(); });
    if (anyFinite)
        return;
    const auto found = std::find_if(begin, m_layer.clauses.end(), [&](const Clause &c) {
        return c.hasVerb && c.verb.participle && at(c.verb.main).xpos == Xpos::Vbn && c.antecedent >= 0 &&
               c.verb.first == c.verb.main;
    });
    if (found == m_layer.clauses.end())
        return;
    found->verb.participle = false;
    found->verb.passive = false;
    found->verb.tense = Tense::Past;
    found->subjects = {found->antecedent};
    found->kind = ClauseKind::Main;
}

void ClauseScan::finish(int first)
{
    repairFiniteness(first);
    for (int i = m_firstClause; i < int(m_layer.clauses.size()); ++i)
        inheritSubjects(i);
}

} // namespace dateline
