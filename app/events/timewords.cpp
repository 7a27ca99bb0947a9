// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/timewords.h"
#include "app/events/tree.h"
#include <algorithm>

namespace dateline {

bool isPoint(const Timex &timex)
{
    return (timex.type == TimexType::Date || timex.type == TimexType::Time) &&
           (timex.date || (timex.relative && !timex.offset.isEmpty()));
}

int firstToken(const StageInput &input, int timex)
{
    const auto &tokens = input.text.tokens;
    const qsizetype begin = input.timexes[size_t(timex)].span.begin;
    const auto found =
        std::lower_bound(tokens.begin(), tokens.end(), begin,
                         [](const Token &token, qsizetype at) { return token.span.end <= at; });
    return int(found - tokens.begin());
}

QStringView prepositionBefore(const StageInput &input, int timex)
{
    const int first = firstToken(input, timex);
    const int start = input.sentenceOf(first).first;
    for (int i = first - 1; i >= start && i >= first - 3; --i) {
        const Upos tag = input.token(i).upos;
        if (tag == Upos::Adp || tag == Upos::Sconj)
            return input.lemma(i);
        if (tag != Upos::Adv && tag != Upos::Det)
            break;
    }
    return {};
}

int tokensBetween(const StageInput &input, const Candidate &candidate, int timex)
{
    const int first = firstToken(input, timex);
    const int last = endOfTime(input, timex);
    if (candidate.trigger < first)
        return first - candidate.trigger;
    return candidate.trigger - last + 1;
}

std::vector<int> pointsOf(const StageInput &input, const Sentence &sentence)
{
    std::vector<int> points;
    int previous = -1;
    for (int i = sentence.first; i < sentence.last; ++i) {
        const int time = input.layer.timeOf[size_t(i)];
        if (time >= 0 && time != previous && isPoint(input.timexes[size_t(time)]))
            points.push_back(time);
        previous = time;
    }
    return points;
}

bool clauseHasTime(const StageInput &input, int clause)
{
    if (clause < 0)
        return false;
    const std::vector<int> &times = input.clause(clause).times;
    return std::any_of(times.begin(), times.end(),
                       [&](int time) { return isPoint(input.timexes[size_t(time)]); });
}

int endOfTime(const StageInput &input, int timex)
{
    int last = firstToken(input, timex);
    while (last < int(input.text.tokens.size()) && input.layer.timeOf[size_t(last)] == timex)
        ++last;
    return last;
}

int rootOfTime(const StageInput &input, int timex)
{
    return rootOf(input, firstToken(input, timex), endOfTime(input, timex));
}

bool isDatedByOther(const StageInput &input, const Candidate &candidate, int timex)
{
    const std::vector<int> times = pointsOf(input, input.text.sentences[size_t(candidate.sentence)]);
    return std::any_of(times.begin(), times.end(), [&](int time) {
        return time != timex && input.token(rootOfTime(input, time)).head == candidate.trigger;
    });
}

} // namespace dateline
