// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/merger.h"
#include "app/events/words.h"
#include <QHash>

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

QString lemmaOf(const StageInput &input, int token)
{
    return input.lemma(token).toLower();
}

qsizetype commonPrefix(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < std::min(a.size(), b.size()) && a[n] == b[n])
        ++n;
    return n;
}

/// Words of one family and listed ones fall into one bucket.
QString bucketOf(const EventLexicon &lexicon, const QString &lemma)
{
    const int family = lexicon.family(lemma);
    return family >= 0 ? QString::number(family) : lemma.left(4);
}

bool datesAgree(const Draft &a, const Draft &b)
{
    if (!a.date.option.date || !b.date.option.date)
        return true;
    const DayInterval x = a.date.option.date->span();
    const DayInterval y = b.date.option.date->span();
    return x.contains(y) || y.contains(x);
}

bool sameDate(const Draft &a, const Draft &b)
{
    return a.date.option.date && b.date.option.date &&
           a.date.option.date->span() == b.date.option.date->span();
}

bool sameName(const QString &a, const QString &b)
{
    const auto within = [](QStringView part, QStringView whole) {
        return whole.endsWith(part) &&
               (part.size() == whole.size() || !whole[whole.size() - part.size() - 1].isLetterOrNumber());
    };
    return within(a, b) || within(b, a);
}

enum class Overlap { Unknown, Shared, Disjoint };

Overlap participantsOverlap(const Draft &a, const Draft &b)
{
    if (a.participants.who.empty() || b.participants.who.empty())
        return Overlap::Unknown;
    for (const NamedMention &x : a.participants.who)
        for (const NamedMention &y : b.participants.who)
            if (sameName(x.name, y.name))
                return Overlap::Shared;
    return Overlap::Disjoint;
}

/// "the attack", "this decision", "his arrest": said of one known.
bool isDefinite(const StageInput &input, const Candidate &candidate)
{
    if (!candidate.isNominal())
        return false;
    const NounPhrase &np = input.phrase(candidate.phrase);
    const QStringView first = input.lemma(np.first);
    if (first == "the"_L1 || first == "this"_L1 || first == "that"_L1 ||
        input.token(np.first).xpos == Xpos::PrpPossessive)
        return true;
    for (int i = np.first; i < np.head; ++i)
        if (input.token(i).xpos == Xpos::Pos)
            return true;
    return false;
}

bool isSameEvent(const StageInput &input, const Draft &a, const Draft &b)
{
    if (!datesAgree(a, b))
        return false;
    const Overlap overlap = participantsOverlap(a, b);
    if (a.candidate.heading != b.candidate.heading)
        return overlap != Overlap::Disjoint || a.type == b.type;
    if (isDefinite(input, b.candidate))
        return overlap != Overlap::Disjoint || sameDate(a, b);
    if (a.type == EventType::Statement && b.type == EventType::Statement)
        return sameDate(a, b) && overlap == Overlap::Shared && a.candidate.sentence != b.candidate.sentence;
    if (overlap == Overlap::Shared)
        return sameDate(a, b) || (!a.date.option.date != !b.date.option.date);
    return overlap == Overlap::Unknown && sameDate(a, b);
}

/// Whether \a a tells the event better than \a b.
bool tellsBetter(const Draft &a, const Draft &b)
{
    const auto rank = [](const Draft &d) {
        return std::tuple(!d.candidate.heading, d.date.option.date.has_value(), d.date.option.fromExpression,
                          d.confidence());
    };
    return rank(a) > rank(b);
}

void absorb(Draft &kept, Draft &other)
{
    if (tellsBetter(other, kept))
        std::swap(kept, other);
    kept.mentions.push_back(other.candidate.trigger);
    kept.mentions.insert(kept.mentions.end(), other.mentions.begin(), other.mentions.end());
    const auto take = [](std::vector<NamedMention> &to, const std::vector<NamedMention> &from) {
        if (to.empty())
            to = from;
    };
    take(kept.participants.who, other.participants.who);
    take(kept.participants.where, other.participants.where);
}

} // namespace

bool mayNameSame(const EventLexicon &lexicon, const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const int family = lexicon.family(a);
    if (family >= 0 && family == lexicon.family(b))
        return true;
    return commonPrefix(a, b) >= std::max<qsizetype>(4, std::min(a.size(), b.size()) - 2);
}

std::vector<Draft> mergeDrafts(const StageInput &input, std::vector<Draft> drafts)
{
    std::vector<Draft> merged;
    QHash<QString, std::vector<size_t>> buckets;
    for (Draft &draft : drafts) {
        const QString lemma = lemmaOf(input, draft.candidate.trigger);
        std::vector<size_t> &bucket = buckets[bucketOf(input.lexicon, lemma)];
        // The nearest before is the likeliest.
        const auto same = std::find_if(bucket.rbegin(), bucket.rend(), [&](size_t i) {
            return mayNameSame(input.lexicon, lemmaOf(input, merged[i].candidate.trigger), lemma) &&
                   isSameEvent(input, merged[i], draft);
        });
        if (same != bucket.rend()) {
            absorb(merged[*same], draft);
        } else {
            bucket.push_back(merged.size());
            merged.push_back(std::move(draft));
        }
    }
    std::erase_if(merged, [](const Draft &draft) { return draft.candidate.heading; });
    std::sort(merged.begin(), merged.end(),
              [](const Draft &a, const Draft &b) { return a.candidate.trigger < b.candidate.trigger; });
    return merged;
}

} // namespace dateline
