// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/headline.h"
#include "app/events/looseends.h"
#include "app/events/saidwords.h"
#include "app/events/verbwords.h"
#include "app/events/words.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

/// Adverbs that tie a sentence to those around it.
constexpr std::array linkingAdverbs{
    "also"_L1,    "however"_L1,    "then"_L1,         "later"_L1,   "therefore"_L1, "too"_L1,
    "ago"_L1,     "there"_L1,      "here"_L1,         "instead"_L1, "meanwhile"_L1, "when"_L1,
    "earlier"_L1, "afterwards"_L1, "subsequently"_L1, "thus"_L1,    "only"_L1,      "still"_L1,
    "already"_L1, "again"_L1,      "soon"_L1,         "today"_L1,   "not"_L1,       "now"_L1};
/// What these lead to tells of the time, not of the event.
constexpr std::array circumstances{"after"_L1,     "before"_L1,  "since"_L1, "until"_L1,   "during"_L1,
                                   "despite"_L1,   "amid"_L1,    "while"_L1, "like"_L1,    "accord"_L1,
                                   "according"_L1, "prior"_L1,   "due"_L1,   "without"_L1, "include"_L1,
                                   "including"_L1, "besides"_L1, "upon"_L1};
/// Nouns that say nothing without the clause behind them.
constexpr std::array emptyNouns{"ground"_L1, "basis"_L1, "condition"_L1, "fact"_L1};
constexpr std::array emptyAntecedents{"reason"_L1, "way"_L1, "time"_L1, "place"_L1, "fact"_L1, "moment"_L1};

/// One piece of a title behind its verb: the same in less and less detail.
struct Piece
{
    QStringList variants;
    bool needed = false; ///< without it the title would be a fragment
};

/// A title, and whether all that it needs is there.
struct Fitted
{
    QString text;
    bool whole = true;
};

class HeadlineWriter
{
public:
    HeadlineWriter(const StageInput &input, const References &references, const Draft &draft, qsizetype room)
        : m_input(input)
        , m_draft(draft)
        , m_words(input, references, draft.candidate.sentence)
        , m_verbs(input, m_words, draft.candidate)
        , m_room(room)
    {
    }

    QString write() const
    {
        const int top = topVerb();
        if (!token(top).isParsed())
            return {};
        return m_draft.candidate.isNominal() && top == m_draft.candidate.trigger ? ofNoun() : ofVerb(top);
    }

private:
    const Token &token(int i) const { return m_input.token(i); }
    QString spelled(int i) const { return m_input.text.word(i).toString(); }
    const std::vector<int> &below(int i) const { return m_words.below(i); }
    int below(int i, Relation relation) const { return m_words.below(i, relation); }
    Relation relation(int i) const { return baseOf(token(i).relation); }

    /// The verb that the title is built on: the trigger's own, or the light or aspectual one above it.
    int topVerb() const
    {
        const int trigger = m_draft.candidate.trigger;
        const auto &partners = m_draft.candidate.partners;
        const bool carried =
            std::find(partners.begin(), partners.end(), token(trigger).head) != partners.end();
        return carried ? token(trigger).head : trigger;
    }

    QString subjectText(int verb, Detail detail) const
    {
        const int subject = m_verbs.subjectOf(verb);
        QString name = subject >= 0 ? m_words.phrase(subject, detail) : QString();
        const bool told = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (!told && !m_draft.participants.who.empty() && !m_verbs.hasAgent(verb) && !isObject(verb))
            name = m_draft.participants.who.front().name;
        return name;
    }

    /// Whether the first participant is whom \a verb is done to.
    bool isObject(int verb) const
    {
        const int object = below(verb, Relation::Obj);
        const Entity *entity = object < 0 ? nullptr : m_input.entityAt(object);
        return entity && m_draft.participants.who.front().name.contains(entity->name);
    }

    /// The subject in less and less detail; at last the name of the person alone.
    QStringList subjectTexts(int verb) const
    {
        QStringList texts;
        for (Detail detail : {Detail::Full, Detail::Short, Detail::Bare, Detail::Core})
            texts << subjectText(verb, detail);
        const int subject = m_verbs.subjectOf(verb);
        if (const Entity *entity = subject < 0 ? nullptr : m_input.entityAt(m_words.meantBy(subject));
            entity && entity->kind == EntityKind::Person)
            texts << entity->name;
        texts.removeDuplicates();
        return texts;
    }

    /// Whether a pronoun goes back to the one with the name \a subject.
    bool isSubject(int pronoun, const QString &subject) const
    {
        const QString name = m_words.nameOfPronoun(pronoun);
        return !subject.isEmpty() && !name.isEmpty() &&
               (name == subject || name.startsWith(subject + u' ') || name.endsWith(u' ' + subject) ||
                subject.contains(name));
    }

    /// "to cooperate on Korea", "that it will close": a clause below the verb, in at most \a room characters.
    QString clauseText(int verb, const QString &subject, qsizetype room) const
    {
        QString start;
        for (int child : below(verb)) {
            if (child > verb)
                break;
            if (relation(child) == Relation::Mark || isSubject(child, subject)) {
                start += spelled(child) + u' ';
                for (int fixed : below(child)) // "in *order* to"
                    start += spelled(fixed) + u' ';
            } else if (relation(child) == Relation::Nsubj)
                start += m_words.complement(child, Detail::Short) + u' ';
        }
        const Fitted clause = fitted(start + m_verbs.asItStands(verb), pieces(verb, subject), room);
        return clause.whole && clause.text.size() <= room ? clause.text : QString();
    }

    Piece clausePiece(int verb, const QString &subject, bool needed) const
    {
        if (!token(verb).isVerb())
            return pieceOf(verb, needed);
        Piece piece{{}, needed};
        for (qsizetype room = m_room - 10; room >= 10; room -= 10)
            if (const QString words = clauseText(verb, subject, room);
                words.count(u' ') >= (needed ? 0 : 2) && !piece.variants.contains(words) &&
                !endsLoosely(words))
                piece.variants << words;
        return piece;
    }

    Piece pieceOf(int child, bool needed) const
    {
        Piece piece{{}, needed};
        for (Detail detail : {Detail::Full, Detail::Short, Detail::Bare, Detail::Core})
            if (const QString words = m_words.complement(child, detail);
                !piece.variants.contains(words) && !endsLoosely(words))
                piece.variants << words;
        return piece;
    }

    /// What stands for the gap of a relative clause: "Mary, *whom* he met".
    void addGap(int verb, std::vector<Piece> &pieces) const
    {
        if (token(verb).relation != Relation::AclRelcl)
            return;
        for (int child : below(verb))
            if (child < verb && m_words.meantBy(child) != child && m_words.contains(m_words.meantBy(child)) &&
                (relation(child) == Relation::Obj || relation(child) == Relation::Obl)) {
                if (leadsToCircumstance(child))
                    return;
                pieces.push_back(pieceOf(child, relation(child) == Relation::Obj));
                return;
            }
        const int head = token(verb).head;
        const int subject = below(verb, Relation::Nsubj);
        const bool complete = subject < 0 || m_input.lemma(verb) == "do"_L1 ||
                              m_words.meantBy(subject) != subject || m_verbs.isPassive(verb) ||
                              below(verb, Relation::Obj) >= 0 || below(verb, Relation::Ccomp) >= 0 ||
                              below(verb, Relation::Advmod) >= 0;
        if (!complete && head >= 0 && !m_words.isDate(head) &&
            !isOneOf(m_input.lemma(head), emptyAntecedents))
            pieces.push_back(
                {{m_words.complement(head, Detail::Short), m_words.complement(head, Detail::Bare)}, true});
    }

    bool leadsToCircumstance(int child) const
    {
        const int preposition = below(child, Relation::Case);
        const int mark = below(child, Relation::Mark);
        return (preposition >= 0 && isOneOf(m_input.lemma(preposition), circumstances)) ||
               (mark >= 0 && isOneOf(m_input.lemma(mark), circumstances)) ||
               isOneOf(m_input.lemma(child), emptyNouns) ||
               (token(child).relation == Relation::OblUnmarked &&
                (m_input.layer.timeOf[size_t(child)] >= 0 || m_input.lemma(child) == "time"_L1));
    }

    /// Whether the name that \a child is part of comes again with the word behind it.
    bool isWithinName(int verb, int child) const
    {
        const Entity *entity = m_input.entityAt(child);
        return entity && child + 1 < entity->last && token(child + 1).head == verb;
    }

    /// What follows \a verb, whose subject has the name \a subject.
    std::vector<Piece> pieces(int verb, const QString &subject) const
    {
        std::vector<Piece> pieces;
        addGap(verb, pieces);
        for (int child : below(verb)) {
            if (child < verb || m_words.isDate(child) || leadsToCircumstance(child) ||
                isWithinName(verb, child))
                continue;
            switch (relation(child)) {
            case Relation::Compound:
                if (child + 1 == m_input.sentenceOf(verb).last || !m_words.isDate(child + 1))
                    pieces.push_back({{spelled(child)}, true});
                break;
            case Relation::Obj:
            case Relation::Iobj:
                pieces.push_back(isSubject(child, subject) ? Piece{{spelled(child)}, true}
                                                           : pieceOf(child, true));
                break;
            case Relation::Xcomp:
                pieces.push_back(clausePiece(
                    child, subject, below(verb, Relation::Obj) < 0 && below(verb, Relation::Iobj) < 0));
                break;
            case Relation::Ccomp:
                if (!m_input.layer.quoted[size_t(child)])
                    pieces.push_back(clausePiece(child, subject, false));
                break;
            case Relation::Obl:
                if (isSubject(child, subject) && !below(child).empty()) // "took her sister *with her*"
                    pieces.push_back({{m_words.text({below(child).front(), child})}, false});
                else if (child > below(verb, Relation::Obj))
                    pieces.push_back(pieceOf(child, false));
                break;
            case Relation::Advmod:
                if (!isOneOf(m_input.lemma(child), linkingAdverbs))
                    pieces.push_back(pieceOf(child, false));
                break;
            case Relation::Advcl:
                if (below(child, Relation::Mark) >= 0 &&
                    (token(child).xpos == Xpos::Vb || token(child).xpos == Xpos::Vbg))
                    pieces.push_back(clausePiece(child, subject, false));
                break;
            default:
                break;
            }
        }
        return pieces;
    }

    /// Puts \a pieces behind \a start: what is needed in any case, the rest and the details while there is
    /// \a room.
    static Fitted fitted(const QString &start, const std::vector<Piece> &pieces, qsizetype room)
    {
        const auto least = [](const Piece &piece) {
            return piece.needed && !piece.variants.empty() ? piece.variants.back().size() + 1 : 0;
        };
        qsizetype used = start.size();
        for (const Piece &piece : pieces)
            used += least(piece);
        Fitted title{start, true};
        bool full = false;
        for (const Piece &piece : pieces) {
            if (piece.variants.empty() && !piece.needed)
                continue;
            const qsizetype reserved = least(piece);
            const auto fits = [&](const QString &words) {
                return !words.isEmpty() && used - reserved + words.size() + 1 <= room;
            };
            const auto chosen = std::find_if(piece.variants.begin(), piece.variants.end(), fits);
            if (chosen == piece.variants.end() || (full && !piece.needed)) {
                full = true;
                title.whole &= !piece.needed;
                continue;
            }
            title.text += u' ' + *chosen;
            used += chosen->size() + 1 - reserved;
        }
        return title;
    }

    /// How many the words \a subject are that stand for \a token, where that differs from what the verb in
    /// the text agrees with: of "Ann and her aides were", the first only; "they" that are one firm.
    std::optional<bool> shownAsPlural(int token, const QString &subject) const
    {
        if (token < 0)
            return std::nullopt;
        const int meant = m_words.meantBy(token);
        const Token &head = m_input.token(meant);
        const bool single = head.xpos == Xpos::Nn || head.xpos == Xpos::Nnp;
        if (single && below(meant, Relation::Conj) >= 0 && !subject.contains(u" and "))
            return false;
        return head.xpos == Xpos::Prp ? m_words.isPluralPronoun(meant) : std::nullopt;
    }

    /// "It was announced that Ford would close": what was announced is the event.
    bool hidesSubject(int verb) const
    {
        const int subject = below(verb, Relation::Nsubj);
        const int expletive = below(verb, Relation::Expl);
        const bool empty = expletive >= 0 || (subject >= 0 && m_input.lemma(subject) == "it"_L1 &&
                                              m_words.nameOfPronoun(subject).isEmpty());
        const int clause =
            below(verb, Relation::Ccomp) >= 0 ? below(verb, Relation::Ccomp) : below(verb, Relation::Csubj);
        return empty && m_verbs.isPassive(verb) && clause > verb && token(clause).isVerb();
    }

    /// Whether the parser put the verb's own words into its subject: "exited bankruptcy was exited".
    static bool repeats(const QString &subject, const QString &verb)
    {
        return subject.split(u' ').contains(verb, Qt::CaseInsensitive);
    }

    QString ofVerb(int verb) const
    {
        if (hidesSubject(verb))
            return ofVerb(below(verb, Relation::Ccomp) >= 0 ? below(verb, Relation::Ccomp)
                                                            : below(verb, Relation::Csubj));
        QString best;
        const bool wordless = m_draft.type == EventType::Statement && pieces(verb, {}).empty();
        for (const QString &subject : subjectTexts(verb)) {
            if (repeats(subject, spelled(verb)))
                continue;
            const QString words =
                m_verbs.text(verb, !subject.isEmpty(), shownAsPlural(m_verbs.subjectOf(verb), subject));
            const QString start = subject.isEmpty() ? words : subject + u' ' + words;
            const Fitted title = fitted(start, pieces(verb, subject), m_room);
            if (best.isEmpty() || (title.whole && title.text.size() <= m_room))
                best = title.text;
            if (title.whole && subject.size() <= m_room * 3 / 5)
                break;
        }
        const SaidWords said(m_input, m_words);
        if (wordless)
            best += said.quotation(verb, m_room - best.size());
        if (best.endsWith(u' ' + spelled(verb)))
            best += said.reported(verb, m_room - best.size());
        return best.contains(u' ') && best.size() <= m_room ? best : QString();
    }

    QString ofNoun() const
    {
        const int noun = m_draft.candidate.trigger;
        for (Detail detail : {Detail::Full, Detail::Short, Detail::Bare})
            if (const QString title = m_words.phrase(noun, detail);
                title.size() <= m_room && title.contains(u' '))
                return title;
        return {};
    }

    const StageInput &m_input;
    const Draft &m_draft;
    TreeWords m_words;
    VerbWords m_verbs;
    qsizetype m_room;
};

} // namespace

QString headlineOf(const StageInput &input, const References &references, const Draft &draft, qsizetype room)
{
    return HeadlineWriter(input, references, draft, room).write();
}

} // namespace dateline
