// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/merger.h"
#include <algorithm>

namespace dateline {

namespace {

/// Pairs below are two events.
constexpr double leastLikelihood = 0.45;
/// How many events back, at most, one is looked for.
constexpr size_t reach = 80;
/// Dates as likely as that keep two mentions apart where they differ.
constexpr double sureDate = 0.4;

/// Whether \a a tells the event better than \a b.
bool tellsBetter(const Draft &a, const Draft &b)
{
    const auto rank = [](const Draft &d) {
        return std::tuple(!d.candidate.heading, d.date.option.date.has_value(), d.date.option.fromExpression,
                          d.likelihood());
    };
    return rank(a) > rank(b);
}

/// The drafts of one event, by number.
struct Cluster
{
    std::vector<size_t> members;
    double likeness = 0; ///< of its first member, to the event before that it is most like
};

/// Both say their day in words, and it is not the same: the strike that began in March is not that of 2016.
bool datedApart(const Draft &a, const Draft &b)
{
    const DateOption &x = a.date.option;
    const DateOption &y = b.date.option;
    if (!x.fromExpression || !y.fromExpression || !x.date || !y.date)
        return false;
    if (std::min(a.date.probability, b.date.probability) < sureDate)
        return false;
    return !x.date->span().overlaps(y.date->span());
}

/// "met in London, *coming together* despite …": a participle of the same kind close behind, which has
/// neither a date nor an object of its own, only says more of the meeting.
bool goesOn(const StageInput &input, const Draft &before, const Draft &draft)
{
    constexpr int near = 8;
    const int trigger = draft.candidate.trigger;
    const bool participle = !draft.candidate.isNominal() && input.token(trigger).xpos == Xpos::Vbg;
    const bool hasOtherWords =
        draft.date.option.fromExpression && draft.date.option.timex != before.date.option.timex;
    return participle && before.type == EventType::Meeting && draft.type == EventType::Meeting &&
           !before.candidate.isNominal() && before.candidate.sentence == draft.candidate.sentence &&
           before.candidate.trigger < trigger && trigger - before.candidate.trigger < near &&
           !hasOtherWords && input.clause(draft.candidate.clause).objects.empty();
}

double bestLink(const StageInput &input, const EventLinker &linker, const std::vector<Draft> &drafts,
                const Cluster &cluster, const Draft &draft)
{
    double best = 0;
    if (std::any_of(cluster.members.begin(), cluster.members.end(),
                    [&](size_t member) { return datedApart(drafts[member], draft); }))
        return 0;
    if (std::any_of(cluster.members.begin(), cluster.members.end(),
                    [&](size_t member) { return goesOn(input, drafts[member], draft); }))
        return 1;
    for (size_t member : cluster.members)
        if (EventLinker::comparable(input, drafts[member], draft))
            best = std::max(best, linker.likelihood(input, drafts[member], draft));
    return best;
}

std::vector<Cluster> clustersOf(const StageInput &input, const EventLinker &linker,
                                const std::vector<Draft> &drafts)
{
    std::vector<Cluster> clusters;
    for (size_t i = 0; i < drafts.size(); ++i) {
        size_t chosen = clusters.size();
        double best = 0;
        for (size_t back = 1; back <= std::min(reach, clusters.size()); ++back) {
            const size_t c = clusters.size() - back;
            const double link = bestLink(input, linker, drafts, clusters[c], drafts[i]);
            if (link > best) {
                best = link;
                chosen = c;
            }
        }
        if (best > leastLikelihood)
            clusters[chosen].members.push_back(i);
        else
            clusters.push_back({{i}, best});
    }
    return clusters;
}

/// What one mention leaves open another fills in.
void take(std::vector<NamedMention> &to, const std::vector<NamedMention> &from)
{
    if (to.empty())
        to = from;
}

Draft joined(const std::vector<Draft> &drafts, const Cluster &cluster)
{
    const size_t best =
        *std::max_element(cluster.members.begin(), cluster.members.end(),
                          [&](size_t a, size_t b) { return tellsBetter(drafts[b], drafts[a]); });
    Draft event = drafts[best];
    event.likeness = cluster.likeness;
    for (size_t member : cluster.members) {
        if (member == best)
            continue;
        const Draft &other = drafts[member];
        event.mentions.push_back(other.candidate.trigger);
        event.candidate.likelihood = std::max(event.candidate.likelihood, other.candidate.likelihood);
        take(event.participants.who, other.participants.who);
        take(event.participants.where, other.participants.where);
    }
    return event;
}

} // namespace

std::vector<Draft> mergeDrafts(const StageInput &input, const EventLinker &linker, std::vector<Draft> drafts)
{
    std::vector<Draft> merged;
    for (const Cluster &cluster : clustersOf(input, linker, drafts))
        merged.push_back(joined(drafts, cluster));
    std::erase_if(merged, [](const Draft &draft) { return draft.candidate.heading; });
    std::sort(merged.begin(), merged.end(),
              [](const Draft &a, const Draft &b) { return a.candidate.trigger < b.candidate.trigger; });
    return merged;
}

} // namespace dateline
