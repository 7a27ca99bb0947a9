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

    bool follows(const Draft &event) const { return event.candidate.trigger < candidate.trigger; }

    bool isLikeWord(const Draft &event) const
    {
        const QString own = lemmaOf(input, candidate.trigger);
        const std::vector<int> words = wordsOf(event);
        return std::any_of(words.begin(), words.end(),
                           [&](int word) { return mayNameSame(input.lexicon, own, lemmaOf(input, word)); });
    }

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
               isOneOf(lemmaOf(input, candidate.trigger), standIns) && pointsBack(input, candidate);
    }

    bool isOf(const Draft &event) const
    {
        if (goesOn(event) || standsFor(event))
            return true;
        if (isTelling(input, candidate) || ownTime || !isLikeWord(event))
            return false;
        if (candidate.isNominal())
            return pointsBack(input, candidate);
        return participants.who.empty() || event.participants.who.empty() ||
               sharesName(participants.who, event.participants.who);
    }
};

/// The last event before that \a retelling is of, else the first one behind; end if of none.
std::vector<Draft>::iterator retold(const Retelling &retelling, const ValidityLimits &limits,
                                    std::vector<Draft> &events)
{
    auto found = events.end();
    for (auto event = events.begin(); event != events.end(); ++event) {
        const bool before = retelling.follows(*event);
        if (!before && found != events.end())
            break;
        if (isShown(*event, limits) && retelling.isOf(*event))
            found = event;
    }
    return found;
}

/// The first shown event behind a word of a headline that the word may name; end if there is none. Headlines
/// are hard to parse: what is a verb there may be tagged as a noun.
std::vector<Draft>::iterator toldBelow(const StageInput &input, int word, const ValidityLimits &limits,
                                       std::vector<Draft> &events)
{
    const QString own = lemmaOf(input, word);
    return std::find_if(events.begin(), events.end(), [&](const Draft &event) {
        const std::vector<int> words = wordsOf(event);
        return event.candidate.trigger > word && isShown(event, limits) &&
               std::any_of(words.begin(), words.end(),
                           [&](int other) { return mayNameSame(input.lexicon, own, lemmaOf(input, other)); });
    });
}

bool isContentWord(const Token &token)
{
    return token.isVerb() || token.isNominal();
}

void addHeadlines(const StageInput &input, const QSet<int> &told, const ValidityLimits &limits,
                  std::vector<Draft> &events)
{
    for (const Sentence &sentence : input.text.sentences)
        for (int i = sentence.first; i < sentence.last && sentence.kind == SentenceKind::Heading; ++i) {
            if (told.contains(i) || !isContentWord(input.token(i)))
                continue;
            const auto event = toldBelow(input, i, limits, events);
            if (event != events.end())
                event->mentions.push_back(i);
        }
}

} // namespace

void addRetellings(const StageInput &input, const References &references,
                   const std::vector<Candidate> &candidates, const ValidityLimits &limits,
                   std::vector<Draft> &events)
{
    QSet<int> told;
    for (const Draft &event : events)
        if (isShown(event, limits))
            for (int word : wordsOf(event))
                told.insert(word);
    for (const Candidate &candidate : candidates) {
        if (told.contains(candidate.trigger) || candidate.heading || candidate.lifespan != Lifespan::None)
            continue;
        const Retelling retelling{input, candidate, participantsOf(input, references, candidate),
                                  clauseHasTime(input, candidate.clause)};
        const auto event = retold(retelling, limits, events);
        if (event == events.end())
            continue;
        event->mentions.push_back(candidate.trigger);
        event->mentions.insert(event->mentions.end(), candidate.partners.begin(), candidate.partners.end());
    }
    addHeadlines(input, told, limits, events);
}

} // namespace dateline
