// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/retelling.h"
#include "app/events/linker.h"
#include "app/events/timewords.h"
#include "app/events/words.h"
#include <algorithm>
#include <QSet>

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

/// Nouns that stand for what was just told, whatever it is.
constexpr std::array standIns{"event"_L1, "incident"_L1, "move"_L1, "decision"_L1, "action"_L1};

/// How many sentences after a statement the same speaker is taken to go on with it.
constexpr int longestSpeech = 4;

/// How many shown events before and behind a word are looked at.
constexpr std::ptrdiff_t reach = 80;

bool isShown(const Draft &draft, const ValidityLimits &limits)
{
    return draft.confidence >= (draft.date.option.isNone() ? limits.undated : limits.dated);
}

std::vector<int> wordsOf(const Draft &draft)
{
    std::vector<int> words{draft.candidate.trigger};
    for (const auto &more : {draft.candidate.partners, draft.candidate.nouns, draft.mentions})
        words.insert(words.end(), more.begin(), more.end());
    return words;
}

QString lemmaOf(const StageInput &input, int token)
{
    return input.lemma(token).toLower();
}

/// A shown event, and the words that name it.
struct Told
{
    Draft *event;
    QStringList lemmas;

    bool isNamedBy(const EventLexicon &lexicon, const QString &word) const
    {
        return std::any_of(lemmas.begin(), lemmas.end(),
                           [&](const QString &own) { return mayNameSame(lexicon, word, own); });
    }
};

/// In text order, as \a events are.
std::vector<Told> shownOf(const StageInput &input, const ValidityLimits &limits, std::vector<Draft> &events)
{
    std::vector<Told> shown;
    for (Draft &event : events) {
        if (!isShown(event, limits))
            continue;
        Told told{&event, {}};
        for (int word : wordsOf(event))
            told.lemmas << lemmaOf(input, word);
        shown.push_back(std::move(told));
    }
    return shown;
}

/// The first of \a shown behind \a token.
std::vector<Told>::const_iterator behind(const std::vector<Told> &shown, int token)
{
    return std::partition_point(shown.begin(), shown.end(),
                                [token](const Told &told) { return told.event->candidate.trigger <= token; });
}

bool isTelling(const StageInput &input, const Candidate &candidate)
{
    return !candidate.isNominal() && input.lexicon.isReporting(input.lemma(candidate.trigger));
}

/// "Ford" and "Ford Motor Company": one name begins or ends with the other.
bool isLikeName(const QString &a, const QString &b)
{
    const QString &part = a.size() < b.size() ? a : b;
    const QString &whole = a.size() < b.size() ? b : a;
    return part == whole || whole.startsWith(part + u' ') || whole.endsWith(u' ' + part);
}

bool sharesName(const std::vector<NamedMention> &a, const std::vector<NamedMention> &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const NamedMention &x) {
        return std::any_of(b.begin(), b.end(),
                           [&x](const NamedMention &y) { return isLikeName(x.name, y.name); });
    });
}

/// A word that may tell again what a shown event tells.
struct Retelling
{
    const StageInput &input;
    const Candidate &candidate;
    Participants participants;
    bool ownTime; ///< its clause says a time
    QString lemma;

    bool follows(const Draft &event) const { return event.candidate.trigger < candidate.trigger; }

    /// "Henderson *described* … *Speaking* to the public he *said* …": one occasion.
    bool goesOn(const Draft &event) const
    {
        const int after = candidate.sentence - event.candidate.sentence;
        return isTelling(input, candidate) && event.type == EventType::Statement && !ownTime &&
               follows(event) && after <= longestSpeech &&
               sharesName(participants.who, event.participants.who);
    }

    /// "*The move* was criticised": what the sentence before told.
    bool standsFor(const Draft &event) const
    {
        const int after = candidate.sentence - event.candidate.sentence;
        return candidate.isNominal() && !ownTime && after == 1 && follows(event) &&
               isOneOf(lemma, standIns) && pointsBack(input, candidate);
    }

    bool isOf(const Told &told) const
    {
        const Draft &event = *told.event;
        if (goesOn(event) || standsFor(event))
            return true;
        if (isTelling(input, candidate) || ownTime || !told.isNamedBy(input.lexicon, lemma))
            return false;
        if (candidate.isNominal())
            return pointsBack(input, candidate);
        return participants.who.empty() || event.participants.who.empty() ||
               sharesName(participants.who, event.participants.who);
    }
};

/// The last event before that \a retelling is of, else the first one behind; null if of none.
Draft *retold(const Retelling &retelling, const std::vector<Told> &shown)
{
    const auto isOf = [&](const Told &told) { return retelling.isOf(told); };
    const auto here = behind(shown, retelling.candidate.trigger);
    const auto back = std::make_reverse_iterator(here);
    const auto first = back + std::min(reach, std::distance(back, shown.rend()));
    if (const auto before = std::find_if(back, first, isOf); before != first)
        return before->event;
    const auto last = here + std::min(reach, std::distance(here, shown.end()));
    const auto after = std::find_if(here, last, isOf);
    return after == last ? nullptr : after->event;
}

/// The first shown event behind a word of a headline that the word may name; null if there is none. Headlines
/// are hard to parse: what is a verb there may be tagged as a noun.
Draft *toldBelow(const StageInput &input, int word, const std::vector<Told> &shown)
{
    const QString own = lemmaOf(input, word);
    const auto here = behind(shown, word);
    const auto last = here + std::min(reach, std::distance(here, shown.end()));
    const auto found =
        std::find_if(here, last, [&](const Told &told) { return told.isNamedBy(input.lexicon, own); });
    return found == last ? nullptr : found->event;
}

bool isContentWord(const Token &token)
{
    return token.isVerb() || token.isNominal();
}

void addHeadlines(const StageInput &input, const QSet<int> &told, const std::vector<Told> &shown)
{
    for (const Sentence &sentence : input.text.sentences)
        for (int i = sentence.first; i < sentence.last && sentence.kind == SentenceKind::Heading; ++i) {
            if (told.contains(i) || !isContentWord(input.token(i)))
                continue;
            if (Draft *event = toldBelow(input, i, shown))
                event->mentions.push_back(i);
        }
}

} // namespace

void addRetellings(const StageInput &input, const References &references,
                   const std::vector<Candidate> &candidates, const ValidityLimits &limits,
                   std::vector<Draft> &events)
{
    const std::vector<Told> shown = shownOf(input, limits, events);
    QSet<int> told;
    for (const Told &one : shown)
        for (int word : wordsOf(*one.event))
            told.insert(word);
    for (const Candidate &candidate : candidates) {
        if (told.contains(candidate.trigger) || candidate.heading || candidate.lifespan != Lifespan::None)
            continue;
        const Retelling retelling{input, candidate, participantsOf(input, references, candidate),
                                  clauseHasTime(input, candidate.clause), lemmaOf(input, candidate.trigger)};
        Draft *event = retold(retelling, shown);
        if (!event)
            continue;
        event->mentions.push_back(candidate.trigger);
        event->mentions.insert(event->mentions.end(), candidate.partners.begin(), candidate.partners.end());
    }
    addHeadlines(input, told, shown);
}

} // namespace dateline
