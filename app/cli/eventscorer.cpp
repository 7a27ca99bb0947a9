// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eventscorer.h"
#include "app/core/datevalue.h"
#include <algorithm>
#include <map>
#include <numeric>
#include <QJsonArray>
#include <QSet>
#include <set>
#include <tuple>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

bool areCompatible(const std::optional<DayInterval> &a, const std::optional<DayInterval> &b)
{
    return a && b && (a->contains(*b) || b->contains(*a));
}

/// A name without case, article and title.
QString folded(const QString &name)
{
    QString bare = name.toCaseFolded();
    for (QLatin1String word : {"the"_L1, "a"_L1, "an"_L1, "mr"_L1, "mrs"_L1, "ms"_L1, "dr"_L1}) {
        if (!bare.startsWith(word) || (bare.size() > word.size() &&
                                       (bare[word.size()].isLetterOrNumber() || bare[word.size()] == u'_')))
            continue;
        bare = bare.mid(word.size());
        if (bare.startsWith(u'.'))
            bare = bare.mid(1);
        break;
    }
    return bare.trimmed();
}

QSet<QString> foldedSet(const QStringList &names)
{
    QSet<QString> set;
    for (const QString &name : names)
        if (!name.trimmed().isEmpty())
            set.insert(folded(name));
    return set;
}

bool isWordAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() &&
           (text[at].isLetterOrNumber() || text[at] == u'_' || text[at].isSurrogate());
}

bool isBoundary(const QString &text, qsizetype at)
{
    return isWordAt(text, at - 1) != isWordAt(text, at);
}

/// Whether \a part stands in \a whole between word boundaries.
bool holdsName(const QString &whole, const QString &part)
{
    for (qsizetype at = whole.indexOf(part); at >= 0 && at <= whole.size();
         at = whole.indexOf(part, at + 1)) {
        if (isBoundary(whole, at) && isBoundary(whole, at + part.size()))
            return true;
        if (part.isEmpty() && at == whole.size())
            break;
    }
    return false;
}

bool sameName(const QString &a, const QString &b)
{
    return a == b || holdsName(b, a) || holdsName(a, b);
}

int countFound(const QSet<QString> &gold, const QSet<QString> &predicted)
{
    return int(std::count_if(gold.begin(), gold.end(), [&predicted](const QString &name) {
        return std::any_of(predicted.begin(), predicted.end(),
                           [&name](const QString &other) { return sameName(other, name); });
    }));
}

} // namespace

bool overlapsAny(TextSpan span, const std::vector<TextSpan> &mentions)
{
    return std::any_of(mentions.begin(), mentions.end(),
                       [span](TextSpan mention) { return span.overlaps(mention); });
}

TextSpan goldSpan(const QJsonValue &mention)
{
    return {qsizetype(mention["start"_L1].toInteger()), qsizetype(mention["end"_L1].toInteger())};
}

/// Which predicted event meets which gold event.
struct EventScorer::Pairing
{
    std::map<size_t, size_t> goldOf;      ///< by predicted
    std::map<size_t, size_t> predictedOf; ///< by gold
    std::set<size_t> touching;            ///< predicted ones that overlap any gold event
    std::set<size_t> demanded;            ///< of these, with one that is not optional

    Pairing(const std::vector<ScoredEvent> &gold, const std::vector<ScoredEvent> &predicted)
    {
        std::vector<std::tuple<bool, bool, bool, bool, bool, size_t, size_t>> pairs; // false sorts first
        for (size_t p = 0; p < predicted.size(); ++p)
            for (size_t g = 0; g < gold.size(); ++g) {
                if (!overlapsAny(predicted[p].mentions.front(), gold[g].mentions))
                    continue;
                const auto &a = gold[g].days;
                const auto &b = predicted[p].days;
                pairs.emplace_back(!(a && a == b), !(!a && !b), !areCompatible(a, b), gold[g].optional,
                                   predicted[p].type != gold[g].type, p, g);
                touching.insert(p);
                if (!gold[g].optional)
                    demanded.insert(p);
            }
        std::sort(pairs.begin(), pairs.end());
        for (const auto &pair : pairs) {
            const size_t p = std::get<5>(pair);
            const size_t g = std::get<6>(pair);
            if (goldOf.contains(p) || predictedOf.contains(g))
                continue;
            goldOf[p] = g;
            predictedOf[g] = p;
        }
    }
};

std::optional<DayInterval> scoredDays(const QString &value)
{
    const auto date = value.isEmpty() ? std::nullopt : DateValue::fromTimex(value);
    if (!date || (date->first() && date->first()->year() < 1) || (date->last() && date->last()->year() < 1))
        return std::nullopt;
    return date->span();
}

std::vector<ScoredEvent> goldEvents(const QJsonObject &document)
{
    std::vector<ScoredEvent> events;
    for (const QJsonValue &value : document["events"_L1].toArray()) {
        ScoredEvent event;
        for (const QJsonValue &mention : value["mentions"_L1].toArray())
            event.mentions.push_back(goldSpan(mention));
        event.days = scoredDays(value["date"_L1].toString());
        event.type = value["type"_L1].toString();
        for (const QJsonValue &name : value["who"_L1].toArray())
            event.who << name.toString();
        if (const QString place = value["where"_L1].toString(); !place.isEmpty())
            event.where << place;
        event.optional = value["optional"_L1].toBool();
        events.push_back(event);
    }
    return events;
}

void EventScorer::add(const std::vector<ScoredEvent> &gold, const std::vector<ScoredEvent> &predicted)
{
    const Counts before = m_counts;
    const Pairing pairing(gold, predicted);
    countPredicted(gold, predicted, pairing);
    countGold(gold, predicted, pairing);
    const int goldDated = m_counts.goldDated - before.goldDated;
    if (goldDated > 0)
        m_datedF1.push_back(Figures::of(m_counts.right - before.right,
                                        m_counts.predictedDated - before.predictedDated, goldDated)
                                .f1);
}

void EventScorer::countPredicted(const std::vector<ScoredEvent> &gold,
                                 const std::vector<ScoredEvent> &predicted, const Pairing &pairing)
{
    for (size_t p = 0; p < predicted.size(); ++p) {
        const auto met = pairing.goldOf.find(p);
        const bool isMet = met != pairing.goldOf.end();
        const bool touches = pairing.touching.contains(p);
        if (isMet ? gold[met->second].optional : touches && !pairing.demanded.contains(p))
            continue;
        m_counts.duplicate += !isMet && touches;
        ++m_counts.predicted;
        m_counts.predictedDated += predicted[p].days.has_value();
        if (!predicted[p].days)
            continue;
        ConfidenceBand &band =
            m_bands[size_t(std::clamp(int(predicted[p].confidence * bands), 0, bands - 1))];
        ++band.predicted;
        band.right += isMet && gold[met->second].days == predicted[p].days;
    }
}

void EventScorer::countGold(const std::vector<ScoredEvent> &gold, const std::vector<ScoredEvent> &predicted,
                            const Pairing &pairing)
{
    for (size_t g = 0; g < gold.size(); ++g) {
        const ScoredEvent &event = gold[g];
        if (event.optional)
            continue;
        ++m_counts.gold;
        m_counts.goldDated += event.days.has_value();
        const auto met = pairing.predictedOf.find(g);
        if (met == pairing.predictedOf.end())
            continue;
        const ScoredEvent &found = predicted[met->second];
        ++m_counts.hit;
        m_counts.type += found.type == event.type;
        m_counts.right += event.days && event.days == found.days;
        m_counts.hitDated += event.days.has_value();
        m_counts.undated += event.days && !found.days;
        m_counts.overdated += !event.days && found.days;
        m_counts.compatible += areCompatible(event.days, found.days);
        countNames(event, found);
    }
}

void EventScorer::countNames(const ScoredEvent &gold, const ScoredEvent &predicted)
{
    const QSet<QString> goldWho = foldedSet(gold.who);
    const QSet<QString> who = foldedSet(predicted.who);
    m_counts.whoGold += int(goldWho.size());
    m_counts.whoPredicted += int(who.size());
    m_counts.whoHit += countFound(goldWho, who);
    if (gold.where.isEmpty())
        return;
    ++m_counts.whereGold;
    m_counts.whereHit += countFound(foldedSet(gold.where), foldedSet(predicted.where));
}

ScoreTable EventScorer::table(const QString &set) const
{
    const Counts &c = m_counts;
    const double averaged = m_datedF1.empty() ? 0
                                              : std::accumulate(m_datedF1.begin(), m_datedF1.end(), 0.0) /
                                                    double(m_datedF1.size());
    ScoreTable table{
        {set, u"detection"_s, Figures::of(c.hit, c.predicted, c.gold)},
        {set, u"dated"_s, Figures::of(c.right, c.predictedDated, c.goldDated)},
        {set, u"compatible"_s, Figures::of(c.compatible, c.predictedDated, c.goldDated)},
        {set, u"who"_s, Figures::of(c.whoHit, c.whoPredicted, c.whoGold)},
        {set, u"dated F1 averaged over documents"_s, std::nullopt, averaged},
        {set, u"type accuracy"_s, std::nullopt, c.hit > 0 ? 100.0 * c.type / c.hit : 0},
        {set, u"where accuracy"_s, std::nullopt, c.whereGold > 0 ? 100.0 * c.whereHit / c.whereGold : 0},
        {set, u"events predicted"_s, std::nullopt, double(c.predicted)},
        {set, u"events in gold"_s, std::nullopt, double(c.gold)},
        {set, u"duplicates"_s, std::nullopt, double(c.duplicate)},
        {set, u"errors: missed"_s, std::nullopt, double(c.gold - c.hit)},
        {set, u"errors: spurious"_s, std::nullopt, double(c.predicted - c.hit - c.duplicate)},
        {set, u"errors: wrong granularity"_s, std::nullopt, double(c.compatible - c.right)},
        {set, u"errors: wrong anchor"_s, std::nullopt, double(c.hitDated - c.compatible - c.undated)},
        {set, u"errors: no date"_s, std::nullopt, double(c.undated)},
        {set, u"errors: a date where gold has none"_s, std::nullopt, double(c.overdated)},
        {set, u"errors: wrong type"_s, std::nullopt, double(c.hit - c.type)}};
    for (int i = 0; i < bands; ++i)
        if (const ConfidenceBand &band = m_bands[size_t(i)]; band.predicted > 0)
            table.push_back({set,
                             u"right at confidence %1–%2 % (%3 events)"_s.arg(i * 100 / bands)
                                 .arg((i + 1) * 100 / bands)
                                 .arg(band.predicted),
                             std::nullopt, 100.0 * band.right / band.predicted});
    return table;
}

} // namespace dateline
