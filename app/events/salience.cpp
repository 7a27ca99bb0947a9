// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/salience.h"
#include "app/events/words.h"
#include <cmath>
#include <QStringList>

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

// What speaks for the main event beside its salience (0 … 1 each). Chosen on half of gold/dev.
constexpr double headlineWeight = 0.8;
constexpr double namedWeight = 0.3;
constexpr double leadWeight = 0.6;

constexpr std::array emptyWords{"the"_L1, "and"_L1,   "for"_L1,  "with"_L1, "from"_L1, "after"_L1, "was"_L1,
                                "are"_L1, "were"_L1,  "have"_L1, "has"_L1,  "had"_L1,  "its"_L1,   "his"_L1,
                                "her"_L1, "their"_L1, "this"_L1, "that"_L1, "than"_L1, "been"_L1};

/// Shorter headlines are topics, names of people or of the file: they tell nothing that happened.
constexpr qsizetype shortestHeadline = 3;
/// What a headline says behind one of these is background: "protests *after* a shooting".
constexpr std::array backgroundWords{"after"_L1, "following"_L1, "amid"_L1, "despite"_L1, "as"_L1};

double salienceOf(const Draft &draft, int sentences)
{
    const double position = 1 - double(draft.candidate.sentence) / std::max(sentences, 1);
    const double repeated = std::min<double>(double(draft.mentions.size()), 4) / 4;
    const double stated = draft.date.option.fromExpression ? 1 : draft.date.option.isNone() ? 0 : 0.5;
    const double happening = draft.type == EventType::Statement ? 0.4 : 1;
    return 0.4 * position + 0.25 * repeated + 0.15 * stated + 0.2 * happening;
}

QStringList wordsOf(const QString &line)
{
    QString letters = line.toLower();
    for (QChar &c : letters)
        if (!c.isLetterOrNumber())
            c = u' ';
    return letters.split(u' ', Qt::SkipEmptyParts);
}

/// The words that say something.
QStringList telling(QStringList words)
{
    words.removeIf([](const QString &word) { return word.size() < 3 || isOneOf(word, emptyWords); });
    return words;
}

QStringList withoutBackground(QStringList words)
{
    const auto background = std::find_if(words.begin(), words.end(),
                                         [](const QString &word) { return isOneOf(word, backgroundWords); });
    if (background != words.begin())
        words.erase(background, words.end());
    return words;
}

/// Whether two words are forms of one, as "resigns" and "resigned": all but their endings is equal.
bool sameStem(QStringView a, QStringView b)
{
    const qsizetype equal = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    const qsizetype shorter = std::min(a.size(), b.size());
    return equal >= 3 && equal >= shorter - 1 && std::max(a.size(), b.size()) - equal <= 4;
}

bool holds(const QStringList &words, QStringView word)
{
    return std::any_of(words.begin(), words.end(), [word](const QString &w) { return sameStem(w, word); });
}

/// An article's headline, against which events are held.
class Headline
{
public:
    explicit Headline(const StageInput &input)
        : m_input(input)
        , m_words(telling(withoutBackground(wordsOf(input.article.title))))
    {
        if (telling(wordsOf(input.article.title)).size() < shortestHeadline)
            m_words.clear();
    }

    /// How much of the headline the event's title says, 0 … 1.
    double share(const Event &event) const
    {
        const QStringList said = telling(wordsOf(event.title));
        const auto common = std::count_if(m_words.begin(), m_words.end(),
                                          [&](const QString &word) { return holds(said, word); });
        return m_words.isEmpty() ? 0 : double(common) / double(m_words.size());
    }

    /// Whether the headline has the word of the event, or the event is mentioned in a heading.
    bool names(const Event &event) const
    {
        const QString word = event.trigger.in(m_input.text.text).toString().toLower();
        return holds(m_words, word) || inHeading(event.trigger) ||
               std::any_of(event.mentions.begin(), event.mentions.end(),
                           [this](TextSpan mention) { return inHeading(mention); });
    }

private:
    /// Whether a span stands in the headline as the text repeats it, before its first sentence.
    bool inHeading(TextSpan span) const
    {
        for (const Sentence &sentence : m_input.text.sentences) {
            if (sentence.kind == SentenceKind::Body)
                return false;
            if (sentence.kind == SentenceKind::Heading && sentence.span.contains(span))
                return true;
        }
        return false;
    }

    const StageInput &m_input;
    QStringList m_words;
};

/// How far in front the event is told: 1 in the first sentence of the body, 1/2 in the second …
double leadOf(const StageInput &input, const Event &event)
{
    const std::vector<Sentence> &sentences = input.text.sentences;
    const auto before = std::count_if(sentences.begin(), sentences.end(), [&](const Sentence &sentence) {
        return sentence.kind == SentenceKind::Body && sentence.span.end <= event.trigger.begin;
    });
    return 1 / double(before + 1);
}

} // namespace

void rateSalience(const StageInput &input, const std::vector<Draft> &drafts, std::vector<Event> &events)
{
    Q_ASSERT(drafts.size() == events.size());
    for (size_t i = 0; i < events.size(); ++i)
        events[i].salience =
            salienceOf(drafts[i], int(input.text.sentences.size())) * std::sqrt(events[i].confidence);
}

int mainEvent(const StageInput &input, const std::vector<Event> &events)
{
    const Headline headline(input);
    int main = -1;
    double most = 0;
    for (size_t i = 0; i < events.size(); ++i) {
        const Event &event = events[i];
        const double weight = event.salience + headlineWeight * headline.share(event) +
                              (headline.names(event) ? namedWeight : 0) + leadWeight * leadOf(input, event);
        if (main < 0 || weight > most) {
            main = int(i);
            most = weight;
        }
    }
    return main;
}

} // namespace dateline
