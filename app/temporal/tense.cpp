// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/tense.h"
#include <algorithm>
#include <QStringView>

namespace dateline {

namespace {

template<size_t N> bool isOneOf(QStringView word, const QStringView (&words)[N])
{
    return std::any_of(std::begin(words), std::end(words),
                       [word](QStringView w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
}

/// Says of a coming event: "due Friday", "scheduled for", "expected to".
constexpr QStringView planned[] = {
    u"due",      u"scheduled", u"expected", u"slated", u"planned", u"payable", u"effective",
    u"set",      u"likely",    u"plans",    u"plan",   u"expects", u"expect",  u"hopes",
    u"planning", u"supposed",  u"going",    u"ready",  u"aims",    u"intends", u"expires"};
constexpr QStringView vaguelyPlanned[] = {u"set", u"plan", u"plans", u"going", u"ready"};
constexpr QStringView planGoals[] = {u"to", u"for"};
/// Move an event: what follows "until" or "to" is ahead even in the past tense.
constexpr QStringView moving[] = {u"postponed", u"delayed",   u"extended",    u"deferred",
                                  u"suspended", u"adjourned", u"rescheduled", u"moved",
                                  u"gave",      u"remanded",  u"continued",   u"banned"};
/// Verbs whose infinitive is still ahead, though they are past: "agreed to buy".
constexpr QStringView intending[] = {
    u"agreed",    u"decided",  u"vowed",    u"pledged", u"promised", u"voted",   u"threatened", u"hoped",
    u"wanted",    u"intended", u"ordered",  u"asked",   u"urged",    u"invited", u"prepared",   u"offered",
    u"scheduled", u"planned",  u"planning", u"hoping",  u"expected", u"vowing",  u"preparing",  u"requested"};
/// Verbs that put their object's time ahead: "has scheduled a vote Thursday".
constexpr QStringView scheduling[] = {u"scheduled", u"schedules", u"plans", u"planned", u"planning"};
constexpr QStringView prospective[] = {u"will",   u"would", u"shall", u"'ll",  u"’ll", u"wo", u"could",
                                       u"should", u"may",   u"might", u"must", u"can", u"ca", u"'d"};
/// In the present tense these tell of a programme: "the trial opens in October".
constexpr QStringView programmed[] = {u"open",    u"opens",    u"reopen", u"reopens", u"start",  u"starts",
                                      u"begin",   u"begins",   u"end",    u"ends",    u"close",  u"closes",
                                      u"convene", u"convenes", u"resume", u"resumes", u"expire", u"expires",
                                      u"run",     u"runs",     u"take",   u"takes"};
constexpr QStringView perfect[] = {u"had", u"has", u"have", u"having", u"'ve", u"'d"};
constexpr QStringView pastBe[] = {u"was", u"were"};
constexpr QStringView presentBe[] = {u"is", u"are", u"am", u"'s", u"'re"};
constexpr QStringView aheadPrepositions[] = {u"until", u"till", u"to"};
constexpr QStringView negations[] = {u"not", u"n't", u"n’t", u"never"};

/// How far, in words, a verb may be from the time that it governs; so that endless sentences cost no more
/// than others.
constexpr int verbReach = 120;

/// Reads the verb groups of one sentence.
class ClauseReader
{
public:
    ClauseReader(const AnalysedText &text, const Sentence &sentence)
        : m_text(text)
        , m_sentence(sentence)
    {
    }

    Tense around(int first, int last) const
    {
        if (first > m_sentence.first && word(first - 1).compare(u"since", Qt::CaseInsensitive) == 0)
            return Tense::Past;
        if (plannedBefore(first, 2))
            return Tense::Future;
        const int before = verbBefore(first);
        if (isAttribute(first, last))
            return ofPossessor(last);
        if (first - 2 >= m_sentence.first && word(first - 1) == u"of" &&
            word(first - 2).compare(u"ahead", Qt::CaseInsensitive) == 0)
            return Tense::Future;
        if (before >= 0 && isOneOf(word(before), scheduling) && !inPastPerfect(before))
            return Tense::Future;
        if (before >= 0 && isOneOf(word(first - 1), aheadPrepositions) && inPresentPerfect(before))
            return Tense::Future;
        if (before >= 0 && isOneOf(word(before), moving) && first > m_sentence.first &&
            isOneOf(word(first - 1), aheadPrepositions))
            return Tense::Future;
        const Tense governing = before >= 0 ? ofGroup(before) : Tense::None;
        if (governing != Tense::None)
            return governing;
        if (plannedBefore(first, 3))
            return Tense::Future;
        const int after = verbAfter(last);
        if (after >= 0)
            return ofGroup(after);
        return before >= 0 ? Tense::Future : Tense::None;
    }

    bool isPastPerfect(int first, int last) const
    {
        int verb = verbBefore(first);
        if (verb < 0)
            verb = verbAfter(last);
        return verb >= 0 && inPastPerfect(verb);
    }

private:
    const Token &token(int i) const { return m_text.tokens[size_t(i)]; }
    QStringView word(int i) const { return m_text.word(i); }
    /// Not the "United" of names, which is a verb to Universal Dependencies.
    bool isVerb(int i) const
    {
        const Token &t = token(i);
        if ((t.upos != Upos::Verb && t.upos != Upos::Aux) || t.xpos == Xpos::Nnp || t.xpos == Xpos::Nnps)
            return false;
        // A present form after "his top" is a plural that was taken for a verb.
        const bool presentForm = t.xpos == Xpos::Vbz || t.xpos == Xpos::Vbp;
        return !presentForm || i == m_sentence.first || !opensNoun(token(i - 1));
    }

    static bool opensNoun(const Token &t)
    {
        return t.upos == Upos::Adj || t.upos == Upos::Det || t.xpos == Xpos::PrpPossessive ||
               t.xpos == Xpos::Pos;
    }

    bool endsClause(int i) const
    {
        const QStringView w = word(i);
        return w == u";" || w == u":" || w == u"--" || w == u"—";
    }

    int verbBefore(int first) const
    {
        const int from = std::max(m_sentence.first, first - verbReach);
        for (int i = first - 1; i >= from && !endsClause(i); --i) {
            if (isVerb(i))
                return i;
            // A comma with a conjunction parts clauses; what is before it has its own time.
            if (token(i).upos == Upos::Cconj && i > m_sentence.first && word(i - 1) == u",")
                return -1;
        }
        return -1;
    }

    /// Whether word \a i stays in the verb group before it: a verb, an adverb, "not", but no "to".
    bool goesOn(int i) const
    {
        return isVerb(i) || token(i).upos == Upos::Adv || (token(i).upos == Upos::Part && word(i) != u"to");
    }

    int verbAfter(int last) const
    {
        const int end = std::min(m_sentence.last, last + verbReach);
        for (int i = last; i < end; ++i) {
            if (!isVerb(i))
                continue;
            // The main verb closes the group: "would have met".
            while (i + 1 < m_sentence.last && goesOn(i + 1))
                ++i;
            while (!isVerb(i))
                --i;
            return i;
        }
        return -1;
    }

    /// "due", "expected"; "set" and "plan" only with what they are set for.
    bool isPlan(int i) const
    {
        if (!isOneOf(word(i), planned))
            return false;
        // "as (previously) planned"
        const QStringView before = i > m_sentence.first ? word(i - 1) : QStringView();
        if (before == u"as" || before == u"previously" || before == u"originally")
            return false;
        const QStringView next = i + 1 < m_sentence.last ? word(i + 1) : QStringView();
        return !isOneOf(word(i), vaguelyPlanned) || isOneOf(next, planGoals);
    }

    bool plannedBefore(int first, int reach) const
    {
        const int from = std::max(m_sentence.first, first - reach);
        for (int i = first - 1; i >= from; --i)
            if (isPlan(i) && !inPastPerfect(i))
                return true;
        return false;
    }

    bool hasBefore(int verb, const QStringView &auxiliary) const
    {
        const int from = std::max(m_sentence.first, verb - 3);
        for (int i = verb - 1; i >= from; --i)
            if (word(i).compare(auxiliary, Qt::CaseInsensitive) == 0)
                return true;
        return false;
    }

    bool inPastPerfect(int verb) const { return hasBefore(verb, u"had"); }
    bool inPresentPerfect(int verb) const { return hasBefore(verb, u"has") || hasBefore(verb, u"have"); }

    /// "Wednesday's ruling", "the Friday explosions".
    bool isAttribute(int first, int last) const
    {
        if (last >= m_sentence.last)
            return false;
        const bool inside =
            first > m_sentence.first && token(first - 1).upos == Upos::Det && token(last).upos == Upos::Noun;
        return token(last).xpos == Xpos::Pos || inside;
    }

    /// "Wednesday's ruling" has been, unless something will be done with it: "Friday's vote will …".
    Tense ofPossessor(int mark) const
    {
        const int after = verbAfter(mark);
        return after >= 0 && ofGroup(after) == Tense::Future ? Tense::Future : Tense::Past;
    }

    /// The tense of the group that ends in \a verb.
    Tense ofGroup(int verb) const
    {
        bool infinitive = false;
        int i = verb - 1;
        for (; i >= m_sentence.first && verb - i <= 5; --i) {
            const QStringView w = word(i);
            if (w.compare(u"to", Qt::CaseInsensitive) == 0) {
                infinitive = true;
                break;
            }
            if (w == u"could" && isNegatedAround(i))
                return Tense::Past;
            if (isOneOf(w, perfect))
                return Tense::Past;
            if (token(i).xpos == Xpos::Md || isOneOf(w, prospective))
                return Tense::Future;
            if (isOneOf(w, pastBe))
                return Tense::Past;
            if (isOneOf(w, presentBe))
                return token(verb).xpos == Xpos::Vbg ? Tense::Future : Tense::Present;
            if (!isVerb(i) && token(i).upos != Upos::Adv && token(i).upos != Upos::Part)
                break;
        }
        return infinitive ? ofInfinitive(i) : ofForm(verb);
    }

    bool isNegatedAround(int auxiliary) const
    {
        const bool after = auxiliary + 1 < m_sentence.last && isOneOf(word(auxiliary + 1), negations);
        return after || word(m_sentence.first).compare(u"Neither", Qt::CaseInsensitive) == 0;
    }

    /// "to meet": ahead of a plan or a present; with another past verb in its past; open without a verb.
    Tense ofInfinitive(int to) const
    {
        const bool passive = to + 1 < m_sentence.last && word(to + 1) == u"be";
        const int from = std::max(m_sentence.first, to - 10);
        for (int i = to - 1; i >= from && !endsClause(i); --i) {
            if (isPlan(i) && to - i <= 4)
                return inPastPerfect(i) ? Tense::Past : Tense::Future;
            if (!isVerb(i))
                continue;
            if (passive || isOneOf(word(i), intending))
                return inPastPerfect(i) ? Tense::Past : Tense::Future;
            return ofGroup(i) == Tense::Past ? Tense::Past : Tense::Future;
        }
        return passive ? Tense::Future : Tense::None;
    }

    Tense ofForm(int verb) const
    {
        if (isOneOf(word(verb), pastBe) || isOneOf(word(verb), perfect))
            return Tense::Past;
        if (isOneOf(word(verb), prospective))
            return Tense::Future;
        switch (token(verb).xpos) {
        case Xpos::Md:
            return Tense::Future;
        case Xpos::Vbd:
        case Xpos::Vbn:
            return Tense::Past;
        case Xpos::Vbg: {
            const int main = verbBefore(verb);
            return main >= 0 && token(main).xpos != Xpos::Vbg ? ofGroup(main) : Tense::Past;
        }
        case Xpos::Unknown:
            return word(verb).endsWith(u"ed") ? Tense::Past : Tense::None;
        default:
            return isOneOf(word(verb), programmed) ? Tense::Scheduled : Tense::Present;
        }
    }

    const AnalysedText &m_text;
    const Sentence &m_sentence;
};

} // namespace

bool isFlashback(const AnalysedText &text, const Sentence &sentence, int first, int last)
{
    return ClauseReader(text, sentence).isPastPerfect(first, last);
}

Tense tenseAround(const AnalysedText &text, const Sentence &sentence, int first, int last)
{
    return ClauseReader(text, sentence).around(first, last);
}

} // namespace dateline
