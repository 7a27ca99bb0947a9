// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/linker.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

enum class Agreement : quint8 { Unknown, Shared, Disjoint };
enum class DateAgreement : quint8 { BothUnknown, OneUnknown, Equal, Within, Other };

qsizetype commonPrefix(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < std::min(a.size(), b.size()) && a[n] == b[n])
        ++n;
    return n;
}

bool sameName(const QString &a, const QString &b)
{
    const auto within = [](QStringView part, QStringView whole) {
        return whole.endsWith(part) &&
               (part.size() == whole.size() || !whole[whole.size() - part.size() - 1].isLetterOrNumber());
    };
    return within(a, b) || within(b, a);
}

Agreement agreement(const std::vector<NamedMention> &a, const std::vector<NamedMention> &b)
{
    if (a.empty() || b.empty())
        return Agreement::Unknown;
    for (const NamedMention &x : a)
        for (const NamedMention &y : b)
            if (sameName(x.name, y.name))
                return Agreement::Shared;
    return Agreement::Disjoint;
}

DateAgreement dateAgreement(const Draft &a, const Draft &b)
{
    const auto &x = a.date.option.date;
    const auto &y = b.date.option.date;
    if (!x || !y)
        return x || y ? DateAgreement::OneUnknown : DateAgreement::BothUnknown;
    const DayInterval first = x->span();
    const DayInterval second = y->span();
    if (first == second)
        return DateAgreement::Equal;
    return first.contains(second) || second.contains(first) ? DateAgreement::Within : DateAgreement::Other;
}

enum class Determiner : quint8 { Verb, Bare, Definite, Demonstrative, Indefinite, Owner };

/// "the attack", "this decision", "his arrest": said of one known.
Determiner determinerOf(const StageInput &input, const Candidate &candidate)
{
    if (!candidate.isNominal() || candidate.lifespan != Lifespan::None)
        return Determiner::Verb;
    const NounPhrase &np = input.phrase(candidate.phrase);
    const QStringView first = input.lemma(np.first);
    if (first == "the"_L1)
        return Determiner::Definite;
    if (first == "this"_L1 || first == "that"_L1 || first == "these"_L1)
        return Determiner::Demonstrative;
    if (first == "a"_L1 || first == "an"_L1 || first == "another"_L1)
        return Determiner::Indefinite;
    if (input.token(np.first).xpos == Xpos::PrpPossessive)
        return Determiner::Owner;
    for (int i = np.first; i < np.head; ++i)
        if (input.token(i).xpos == Xpos::Pos)
            return Determiner::Owner;
    return Determiner::Bare;
}

bool pointsBack(Determiner determiner)
{
    return determiner == Determiner::Definite || determiner == Determiner::Demonstrative ||
           determiner == Determiner::Owner;
}

QString lemmaOf(const StageInput &input, const Draft &draft)
{
    return input.lemma(draft.candidate.trigger).toLower();
}

int distanceOf(const Draft &earlier, const Draft &later)
{
    const int sentences = later.candidate.sentence - earlier.candidate.sentence;
    return sentences < 2 ? sentences : sentences < 4 ? 2 : sentences < 9 ? 3 : 4;
}

/// Of two triggers of one sentence, how their clauses hang together.
enum class Tie : quint8 { None, SameClause, LaterBelow, EarlierBelow, Sisters };

Tie tieOf(const StageInput &input, const Candidate &earlier, const Candidate &later)
{
    if (earlier.clause < 0 || later.clause < 0 || earlier.sentence != later.sentence)
        return Tie::None;
    if (earlier.clause == later.clause)
        return Tie::SameClause;
    const int above = input.clause(later.clause).parent;
    if (above == earlier.clause)
        return Tie::LaterBelow;
    if (input.clause(earlier.clause).parent == later.clause)
        return Tie::EarlierBelow;
    return above >= 0 && above == input.clause(earlier.clause).parent ? Tie::Sisters : Tie::None;
}

/// What a pair is like, for the features.
struct Pair
{
    WordRelation words;
    DateAgreement dates;
    Agreement who;
    Agreement where;
    Determiner determiner;
    Tie tie;
    int distance;
    bool sameType;
    int kinds; ///< verb or noun, first and second
};

Pair pairOf(const StageInput &input, const Draft &earlier, const Draft &later)
{
    return {wordRelation(input.lexicon, lemmaOf(input, earlier), lemmaOf(input, later)),
            dateAgreement(earlier, later),
            agreement(earlier.participants.who, later.participants.who),
            agreement(earlier.participants.where, later.participants.where),
            determinerOf(input, later.candidate),
            tieOf(input, earlier.candidate, later.candidate),
            distanceOf(earlier, later),
            earlier.type == later.type,
            earlier.candidate.isNominal() * 2 + later.candidate.isNominal()};
}

/// What a careful reader would say without weighing: the rule that the weights start from.
bool byRule(const Pair &pair, const Draft &earlier, const Draft &later)
{
    if (pair.words == WordRelation::None || pair.dates == DateAgreement::Other)
        return false;
    const bool sameDate = pair.dates == DateAgreement::Equal;
    if (earlier.candidate.heading != later.candidate.heading)
        return pair.who != Agreement::Disjoint || pair.sameType;
    if (pointsBack(pair.determiner))
        return pair.who != Agreement::Disjoint || sameDate;
    if (earlier.type == EventType::Statement && later.type == EventType::Statement)
        return sameDate && pair.who == Agreement::Shared && pair.distance > 0;
    if (pair.who == Agreement::Shared)
        return sameDate || pair.dates == DateAgreement::OneUnknown;
    return pair.who == Agreement::Unknown && sameDate;
}

void addClauseFeatures(const StageInput &input, const Pair &pair, const Draft &earlier, const Draft &later,
                       Features &f)
{
    if (pair.distance > 0)
        return;
    f.add("tie="_feature, int(pair.tie) * 4 + pair.kinds);
    f.add("tie type="_feature, int(pair.tie) * 2 + pair.sameType);
    const int kind = later.candidate.clause >= 0 ? int(input.clause(later.candidate.clause).kind) : 9;
    f.add("tie kind="_feature, int(pair.tie) * 10 + kind);
    f.add("types="_feature, int(earlier.type) * EventTypeCount + int(later.type));
    if (pair.tie == Tie::SameClause && pair.kinds != 0)
        f.add("role="_feature,
              int(later.candidate.isNominal() ? later.candidate.role : earlier.candidate.role) * 2 +
                  pair.sameType);
    const int tokens = later.candidate.trigger - earlier.candidate.trigger;
    f.add("tokens="_feature, (tokens < 3 ? 0 : tokens < 6 ? 1 : tokens < 12 ? 2 : 3) * 4 + pair.kinds);
}

} // namespace

WordRelation wordRelation(const EventLexicon &lexicon, const QString &a, const QString &b)
{
    if (a == b)
        return WordRelation::Equal;
    const int family = lexicon.family(a);
    if (family >= 0 && family == lexicon.family(b))
        return WordRelation::Family;
    return commonPrefix(a, b) >= std::max<qsizetype>(4, std::min(a.size(), b.size()) - 2)
               ? WordRelation::Prefix
               : WordRelation::None;
}

bool pointsBack(const StageInput &input, const Candidate &candidate)
{
    return pointsBack(determinerOf(input, candidate));
}

bool EventLinker::comparable(const StageInput &input, const Draft &earlier, const Draft &later)
{
    const int sentences = later.candidate.sentence - earlier.candidate.sentence;
    if (sentences == 0)
        return true;
    if (wordRelation(input.lexicon, lemmaOf(input, earlier), lemmaOf(input, later)) != WordRelation::None)
        return true;
    if (earlier.type != later.type)
        return false;
    return sentences < 3 || pointsBack(determinerOf(input, later.candidate)) ||
           (dateAgreement(earlier, later) == DateAgreement::Equal &&
            agreement(earlier.participants.who, later.participants.who) == Agreement::Shared);
}

void EventLinker::addFeatures(const StageInput &input, const Draft &earlier, const Draft &later, Features &f)
{
    const Pair pair = pairOf(input, earlier, later);
    const int words = int(pair.words);
    f.add("bias"_feature);
    f.add("words="_feature, words);
    f.addIf(byRule(pair, earlier, later), "rule"_feature);
    f.add("words kinds="_feature, words * 4 + pair.kinds);
    f.add("words dates="_feature, words * 5 + int(pair.dates));
    f.add("words who="_feature, words * 3 + int(pair.who));
    f.add("words where="_feature, words * 3 + int(pair.where));
    f.add("words distance="_feature, words * 5 + pair.distance);
    f.add("words determiner="_feature, words * 6 + int(pair.determiner));
    f.add("words type="_feature, words * 2 + pair.sameType);
    f.add("dates who="_feature, (int(pair.dates) * 3 + int(pair.who)) * 2 + pair.sameType);
    f.addIf(pair.dates == DateAgreement::Other && earlier.date.option.fromExpression &&
                later.date.option.fromExpression,
            "both dated in words"_feature);
    f.addIf(earlier.candidate.heading, "heading"_feature);
    f.addIf(earlier.candidate.heading && pair.sameType, "heading of the type"_feature);
    f.add("distance type="_feature, pair.distance * 2 + pair.sameType);
    if (pair.sameType) {
        f.add("type="_feature, int(earlier.type) * 4 + words);
        f.add("type dates who="_feature, (int(earlier.type) * 5 + int(pair.dates)) * 3 + int(pair.who));
    }
    f.addIf(earlier.candidate.sentence < 3, "earlier leads"_feature);
    f.addIf(later.candidate.lifespan != Lifespan::None || earlier.candidate.lifespan != Lifespan::None,
            "lifespan"_feature);
    addClauseFeatures(input, pair, earlier, later, f);
}

double EventLinker::likelihood(const StageInput &input, const Draft &earlier, const Draft &later) const
{
    Features features;
    addFeatures(input, earlier, later, features);
    return probability(m_model.score(features));
}

} // namespace dateline
