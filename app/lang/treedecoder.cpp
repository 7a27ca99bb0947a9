// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/treedecoder.h"
#include <algorithm>
#include <limits>

namespace dateline {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::min() / 4;
/// Taken off the arcs from the root: more than any tree can gain by a second one.
constexpr qint64 rootCost = qint64(1) << 48;

std::vector<int> bestHeads(const ArcScores &scores)
{
    std::vector<int> heads(size_t(scores.words));
    for (int d = 1; d <= scores.words; ++d) {
        int best = 0;
        for (int h = 1; h <= scores.words; ++h)
            if (h != d && scores.of(d, h) > scores.of(d, best))
                best = h;
        heads[size_t(d) - 1] = best;
    }
    return heads;
}

/// Chu-Liu-Edmonds over nodes that stand for one word or for a cycle that was drawn together. Contracting is
/// done in place: row and column of one node of the cycle take on the whole cycle; O(n²) for each cycle.
class Contraction
{
public:
    explicit Contraction(const ArcScores &scores)
        : m_count(scores.words + 1)
        , m_arcs(size_t(m_count) * size_t(m_count))
        , m_alive(size_t(m_count), true)
        , m_head(size_t(m_count), -1)
    {
        for (int d = 1; d < m_count; ++d)
            for (int h = 0; h < m_count; ++h)
                arc(d, h) = {h == d ? never : scores.of(d, h) - (h == 0 ? rootCost : 0), d, h};
    }

    std::vector<int> run()
    {
        for (int d = 1; d < m_count; ++d)
            chooseHead(d);
        for (std::vector<int> cycle = findCycle(); !cycle.empty(); cycle = findCycle())
            contract(cycle);
        return expand();
    }

private:
    /// An arc between nodes, and the words it is between.
    struct Arc
    {
        qint64 score = never;
        int dependent = 0;
        int head = 0;
    };

    struct Cycle
    {
        int node;                  ///< that stands for the cycle
        std::vector<int> members;  ///< nodes
        std::vector<Arc> arcs;     ///< that make the cycle, by member
        std::vector<int> wordNode; ///< the node each word was in, when the cycle was found
    };

    Arc &arc(int d, int h) { return m_arcs[size_t(d) * size_t(m_count) + size_t(h)]; }

    void chooseHead(int d)
    {
        int best = -1;
        for (int h = 0; h < m_count; ++h)
            if (h != d && m_alive[size_t(h)] && (best < 0 || arc(d, h).score > arc(d, best).score))
                best = h;
        m_head[size_t(d)] = best;
    }

    std::vector<int> findCycle() const
    {
        std::vector<int> seen(size_t(m_count), 0);
        for (int start = 1; start < m_count; ++start) {
            int node = start;
            while (node > 0 && m_alive[size_t(node)] && seen[size_t(node)] == 0) {
                seen[size_t(node)] = start;
                node = m_head[size_t(node)];
            }
            if (node <= 0 || !m_alive[size_t(node)] || seen[size_t(node)] != start)
                continue;
            std::vector<int> cycle{node};
            for (int next = m_head[size_t(node)]; next != node; next = m_head[size_t(next)])
                cycle.push_back(next);
            return cycle;
        }
        return {};
    }

    void contract(const std::vector<int> &members)
    {
        Cycle cycle{members.front(), members, {}, wordNodes()};
        for (const int member : members)
            cycle.arcs.push_back(arc(member, m_head[size_t(member)]));
        std::vector<bool> inside(size_t(m_count), false);
        for (const int member : members)
            inside[size_t(member)] = true;
        for (int other = 0; other < m_count; ++other)
            if (m_alive[size_t(other)] && !inside[size_t(other)])
                join(cycle, other);
        for (const int member : members)
            if (member != cycle.node)
                m_alive[size_t(member)] = false;
        for (int d = 1; d < m_count; ++d)
            if (m_alive[size_t(d)] && inside[size_t(m_head[size_t(d)])])
                m_head[size_t(d)] = cycle.node;
        chooseHead(cycle.node);
        m_cycles.push_back(std::move(cycle));
    }

    /// Arcs between the cycle and \a other: the best out of it, and the best into it, which costs the arc
    /// of the cycle that it breaks.
    void join(const Cycle &cycle, int other)
    {
        Arc in{never, 0, 0}, out{never, 0, 0};
        for (size_t i = 0; i < cycle.members.size(); ++i) {
            Arc entering = arc(cycle.members[i], other);
            entering.score -= cycle.arcs[i].score;
            if (entering.score > in.score || in.dependent == 0)
                in = entering;
            if (const Arc &leaving = arc(other, cycle.members[i]);
                other != 0 && (leaving.score > out.score || out.dependent == 0))
                out = leaving;
        }
        arc(cycle.node, other) = in;
        if (other != 0)
            arc(other, cycle.node) = out;
    }

    /// The node of every word, as the cycles so far have drawn them together.
    std::vector<int> wordNodes() const
    {
        std::vector<int> nodes(static_cast<size_t>(m_count));
        for (int word = 0; word < m_count; ++word)
            nodes[size_t(word)] = m_cycles.empty() ? word : m_cycles.back().wordNode[size_t(word)];
        if (!m_cycles.empty())
            for (int &node : nodes)
                if (const Cycle &last = m_cycles.back();
                    std::find(last.members.begin(), last.members.end(), node) != last.members.end())
                    node = last.node;
        return nodes;
    }

    std::vector<int> expand()
    {
        std::vector<Arc> chosen(static_cast<size_t>(m_count)); // by node
        for (int d = 1; d < m_count; ++d)
            if (m_alive[size_t(d)])
                chosen[size_t(d)] = arc(d, m_head[size_t(d)]);
        for (auto cycle = m_cycles.rbegin(); cycle != m_cycles.rend(); ++cycle) {
            const Arc entering = chosen[size_t(cycle->node)];
            for (size_t i = 0; i < cycle->members.size(); ++i)
                chosen[size_t(cycle->members[i])] = cycle->arcs[i];
            chosen[size_t(cycle->wordNode[size_t(entering.dependent)])] = entering;
        }
        std::vector<int> heads;
        for (int d = 1; d < m_count; ++d)
            heads.push_back(chosen[size_t(d)].head);
        return heads;
    }

    int m_count;
    std::vector<Arc> m_arcs;
    std::vector<bool> m_alive;
    std::vector<int> m_head;
    std::vector<Cycle> m_cycles;
};

} // namespace

bool isTree(std::span<const int> heads)
{
    std::vector<int> seen(heads.size(), 0);
    int roots = 0;
    for (size_t start = 0; start < heads.size(); ++start) {
        size_t word = start;
        while (seen[word] == 0) {
            seen[word] = int(start) + 1;
            const int head = heads[word];
            if (head < 0 || size_t(head) > heads.size())
                return false;
            if (head == 0) {
                ++roots;
                break;
            }
            word = size_t(head) - 1;
            if (seen[word] == int(start) + 1)
                return false;
        }
    }
    return roots == 1;
}

std::vector<int> bestTree(const ArcScores &scores)
{
    std::vector<int> heads = bestHeads(scores);
    return isTree(heads) ? heads : Contraction(scores).run();
}

} // namespace dateline
