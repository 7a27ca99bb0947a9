// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/eventtitle.h"
#include "app/events/headline.h"
#include "app/events/looseends.h"
#include "app/events/treewords.h"
#include "app/events/words.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

/// Of these the participants stand against or with each other.
constexpr std::array mutualTypes{EventType::Meeting, EventType::Agreement, EventType::Conflict,
                                 EventType::Contest, EventType::Dispute};

constexpr std::array prepositions{"in"_L1,   "at"_L1,  "of"_L1,    "on"_L1,      "to"_L1,      "with"_L1,
                                  "from"_L1, "for"_L1, "near"_L1,  "between"_L1, "against"_L1, "by"_L1,
                                  "over"_L1, "off"_L1, "about"_L1, "into"_L1};
/// Places that things happen in.
constexpr std::array regions{"area"_L1,   "bay"_L1,    "city"_L1,     "country"_L1, "county"_L1,
                             "desert"_L1, "forest"_L1, "district"_L1, "gulf"_L1,    "island"_L1,
                             "state"_L1,  "town"_L1,   "village"_L1,  "region"_L1,  "province"_L1,
                             "valley"_L1, "sea"_L1,    "ocean"_L1,    "capital"_L1, "prison"_L1};

/// Writes the title of one event.
class TitleWriter
{
public:
    TitleWriter(const StageInput &input, const References &references, const Draft &draft)
        : m_input(input)
        , m_references(references)
        , m_draft(draft)
    {
    }

    QString write()
    {
        const Candidate &candidate = m_draft.candidate;
        if (candidate.lifespan != Lifespan::None)
            return (candidate.lifespan == Lifespan::Birth ? u"Birth of "_s : u"Death of "_s) +
                   m_references.nameOf(candidate.phrase).name;
        QString title = headlineOf(m_input, m_references, m_draft, MaximumTitleLength);
        if (title.isEmpty())
            title = candidate.isNominal() && candidate.partners.empty() ? ofNoun() : ofClause();
        title = withoutLooseEnds(title);
        if (candidate.isNominal() && candidate.partners.empty())
            title = title.contains(u' ') ? withPlace(title) : withWhom(title);
        if (!title.isEmpty())
            title[0] = title[0].toUpper();
        return title;
    }

private:
    const Token &token(int i) const { return m_input.token(i); }
    bool isTime(int i) const { return m_input.layer.timeOf[size_t(i)] >= 0; }

    /// Tokens [first, last) as they stand, without an article at the start.
    QString words(int first, int last) const
    {
        while (first + 1 < last && (token(first).upos == Upos::Det || token(first).upos == Upos::Punct ||
                                    token(first).xpos == Xpos::PrpPossessive))
            ++first;
        QString text;
        for (int i = first; i < last; ++i) {
            if (!text.isEmpty() && token(i).spaceBefore)
                text += u' ';
            text += m_input.text.word(i);
        }
        return text;
    }

    /// The end of a phrase with all that "of" leads to.
    int endOf(int np) const
    {
        int last = m_input.phrase(np).last;
        for (int of = m_input.phrase(np).of; of >= 0; of = m_input.phrase(of).of)
            last = m_input.phrase(of).last;
        return last;
    }

    QString phraseText(int np) const
    {
        const int meant = m_references.resolved(np);
        if (meant != np)
            return meant >= 0 ? m_references.nameOf(meant).name : QString();
        return words(m_input.phrase(np).first, endOf(np));
    }

    static bool hasWords(const QString &text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    }

    QString subjects(const Clause &clause) const
    {
        QStringList names;
        for (int np : clause.subjects)
            if (const QString name = phraseText(np); hasWords(name))
                names << name;
        if (names.size() < 2)
            return names.join(QString());
        const QString last = names.takeLast();
        return names.join(u", "_s) + u" and "_s + last;
    }

    /// The verb with its auxiliaries, in the tense of a headline: "has announced" becomes "announced", "has
    /// been found" "was found"; without a subject, "were found" and "to find" lose what asks for one.
    QString verb(const VerbGroup &group, int from, bool hasSubject) const
    {
        QStringList parts;
        for (int i = from; i < group.last; ++i) {
            if (token(i).upos == Upos::Adv || (i != group.main && dropsAuxiliary(group, i, hasSubject)))
                continue;
            parts << (i != group.main && group.passive && group.perfect && token(i).lemma == "have"_L1
                          ? pastOf(m_input.text.word(i))
                          : m_input.text.word(i).toString());
        }
        return parts.join(u' ');
    }

    bool dropsAuxiliary(const VerbGroup &group, int i, bool hasSubject) const
    {
        const bool auxiliary = token(i).lemma == "have"_L1 || token(i).lemma == "be"_L1;
        if (!hasSubject && i == group.first && (auxiliary || token(i).xpos == Xpos::To))
            return true;
        if (token(i).lemma == "have"_L1)
            return group.perfect && !group.passive && m_input.text.word(group.main).endsWith("ed"_L1);
        return group.passive && group.perfect && m_input.text.word(i) == "been"_L1 &&
               (!hasSubject || m_input.text.word(group.first).compare("had"_L1, Qt::CaseInsensitive) != 0);
    }

    static QString pastOf(QStringView have)
    {
        return have == "has"_L1 ? u"was"_s : have == "have"_L1 ? u"were"_s : have.toString();
    }

    QString ofClause() const
    {
        const Clause &clause = m_input.clause(m_draft.candidate.clause);
        int from = clause.verb.first;
        const Clause *first = &clause;
        if (!m_draft.candidate.isNominal() && !m_draft.candidate.partners.empty() && clause.parent >= 0) {
            first = &m_input.clause(clause.parent);
            from = first->verb.first;
        }
        QString head = subjects(first->subjects.empty() ? clause : *first);
        if (head.isEmpty() && (clause.verb.isFinite() || clause.verb.infinitive) && !clause.verb.passive &&
            !m_draft.participants.who.empty())
            head = m_draft.participants.who.front().name;
        QString title = head.isEmpty() ? QString() : head + u' ';
        title += verb(clause.verb, from, !head.isEmpty());
        return title + tail(clause, MaximumTitleLength - title.size());
    }

    /// Whether token \a i of another clause still belongs to the title: "pledged *to cooperate*".
    bool continues(const Clause &clause, int other) const
    {
        if (other < 0)
            return false;
        const Clause &c = m_input.clause(other);
        if (&c == &clause)
            return true;
        const bool child = c.parent >= 0 && &m_input.clause(c.parent) == &clause;
        const bool gerund = c.hasVerb && !c.verb.isFinite() && c.marker == clause.verb.last;
        return child && (c.kind == ClauseKind::Infinitive || gerund || c.kind == ClauseKind::Complement);
    }

    bool startsTime(int i, int end) const
    {
        return isTime(i) || ((token(i).upos == Upos::Adp || token(i).upos == Upos::Sconj) && i + 1 < end &&
                             isTime(i + 1) && m_input.layer.phraseOf[size_t(i + 1)] < 0);
    }

    /// Whether a title may end with this token.
    bool mayEnd(int i, int end) const
    {
        switch (token(i).upos) {
        case Upos::Verb: // "to supply" whom?
            return i + 1 >= end || !startsPhrase(i + 1);
        case Upos::Adj: // "a prescient"
            return i == 0 || (token(i - 1).upos != Upos::Det && token(i - 1).upos != Upos::Adj &&
                              token(i - 1).upos != Upos::Adp);
        case Upos::Noun:
        case Upos::Propn:
        case Upos::Num:
        case Upos::Adv:
        case Upos::Pron:
            return token(i).xpos != Xpos::PrpPossessive;
        case Upos::Adp:
            return token(i).xpos == Xpos::Rp;
        case Upos::Punct:
            return token(i).xpos == Xpos::CloseQuote || m_input.text.word(i) == u"\u201D";
        default:
            return false;
        }
    }

    bool startsPhrase(int i) const
    {
        const Upos tag = token(i).upos;
        return tag == Upos::Noun || tag == Upos::Propn || tag == Upos::Det || tag == Upos::Adj ||
               tag == Upos::Num || tag == Upos::Pron || tag == Upos::Verb || tag == Upos::Part;
    }

    /// Whether phrase \a np goes on after token \a i.
    bool insidePhrase(int i, int end) const
    {
        if (i + 1 >= end)
            return false;
        const int np = m_input.layer.phraseOf[size_t(i)];
        return np >= 0 && m_input.layer.phraseOf[size_t(i + 1)] == np;
    }

    /// "emphasised *that MSF*" must not end before the verb of what is said.
    bool opensComplement(const Clause &clause, int i) const
    {
        const int other = m_input.layer.clauseOf[size_t(i)];
        if (other < 0 || &m_input.clause(other) == &clause)
            return false;
        const Clause &c = m_input.clause(other);
        return c.kind == ClauseKind::Complement && (!c.hasVerb || i < c.verb.last);
    }

    bool endsTail(const Clause &clause, int i, int end) const
    {
        const QStringView word = m_input.text.word(i);
        if (word == u"," || word == u"\u2014" || word == u"\u2013" || word == u":" || word == u"(") {
            const int np = i + 1 < end ? m_input.layer.phraseOf[size_t(i + 1)] : -1;
            const bool list =
                np >= 0 && word == u"," && clause.objects.size() > 1 &&
                std::find(clause.objects.begin() + 1, clause.objects.end(), np) != clause.objects.end();
            return !list;
        }
        return !continues(clause, m_input.layer.clauseOf[size_t(i)]);
    }

    /// What follows the verb, as far as it makes sense and fits into \a room.
    QString tail(const Clause &clause, qsizetype room) const
    {
        const int end = m_input.text.sentences[size_t(clause.sentence)].last;
        QString text;
        QString safe;
        int openQuotes = 0;
        for (int i = clause.verb.last; i < end && !endsTail(clause, i, end); ++i) {
            if (startsTime(i, end))
                continue;
            const QStringView word = m_input.text.word(i);
            if (token(i).xpos == Xpos::Period || word == u".")
                break;
            if (token(i).xpos == Xpos::OpenQuote || token(i).xpos == Xpos::CloseQuote || word == u"\"")
                openQuotes ^= 1;
            if (token(i).spaceBefore)
                text += u' ';
            text += word;
            if (text.size() > room)
                break;
            if (mayEnd(i, end) && !opensComplement(clause, i) && !insidePhrase(i, end) && openQuotes == 0)
                safe = text;
        }
        return safe;
    }

    QString ofNoun() const
    {
        const NounPhrase &np = m_input.phrase(m_draft.candidate.phrase);
        int end = endOf(m_draft.candidate.phrase);
        QString title = words(np.first, end);
        if (m_draft.candidate.clause >= 0)
            for (const PrepositionalPhrase &pp : m_input.clause(m_draft.candidate.clause).prepositional) {
                if (pp.preposition != end)
                    continue;
                const TextSpan span{token(pp.preposition).span.begin, token(endOf(pp.phrase) - 1).span.end};
                const QString longer = title + u' ' + span.in(m_input.text.text).toString();
                if (longer.size() > MaximumTitleLength)
                    break;
                title = longer;
                end = endOf(pp.phrase);
            }
        return title;
    }

    /// A noun that stands alone, with who takes part or else with its place: "Galois' release", "Talks
    /// between Japan and Korea".
    QString withWhom(const QString &noun) const
    {
        const bool mutual =
            std::find(mutualTypes.begin(), mutualTypes.end(), m_draft.type) != mutualTypes.end();
        const std::vector<NamedMention> &who = m_draft.participants.who;
        const std::vector<NamedMention> &where = m_draft.participants.where;
        QString title = noun;
        if (mutual && who.size() == 2)
            title = noun + u" between "_s + who.front().name + u" and "_s + who.back().name;
        else if (!who.empty() && (where.empty() || where.front().name != who.front().name))
            title = possessive(who.front().name) + u' ' + noun;
        else
            return withPlace(noun);
        return title.size() <= MaximumTitleLength ? title : noun;
    }

    /// "Electrical malfunction *at Trump Tower*": the place that the sentence tells, of a few words without
    /// one.
    QString withPlace(const QString &noun) const
    {
        constexpr qsizetype fewWords = 1; // spaces between them
        constexpr double sure = 0.3;
        const std::vector<NamedMention> &where = m_draft.participants.where;
        const bool leads = std::any_of(prepositions.begin(), prepositions.end(),
                                       [&](QLatin1String word) { return noun.contains(u' ' + word + u' '); });
        if (where.empty() || m_draft.participants.placeLikelihood < sure || leads ||
            noun.count(u' ') > fewWords)
            return noun;
        const NamedMention &place = where.front();
        const bool here =
            m_input.text.sentences[size_t(m_draft.candidate.sentence)].span.contains(place.span);
        const NounPhrase &np = m_input.phrase(m_draft.candidate.phrase);
        const auto isPlace = [&](const Entity &entity) {
            return entity.kind == EntityKind::Place && entity.first >= np.first && entity.last <= np.last;
        };
        const auto &entities = m_input.text.entities;
        if (!here || !place.name.front().isUpper() || noun.contains(place.name) ||
            std::any_of(entities.begin(), entities.end(), isPlace))
            return noun;
        const QString title = noun + (isBuilding(place.name) ? u" at "_s : u" in "_s) + place.name;
        return title.size() <= MaximumTitleLength ? title : noun;
    }

    /// "Trump Tower", "Kabul airport": things happen at these.
    bool isBuilding(const QString &place) const
    {
        const QString last = place.mid(place.lastIndexOf(u' ') + 1).toLower();
        return place.contains(u' ') && m_input.lexicon.isPlace(last) && !isOneOf(last, regions);
    }

    const StageInput &m_input;
    const References &m_references;
    const Draft &m_draft;
};

} // namespace

QString eventTitle(const StageInput &input, const References &references, const Draft &draft)
{
    return TitleWriter(input, references, draft).write().simplified();
}

} // namespace dateline
