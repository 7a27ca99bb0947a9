// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the canvas comes to the lanes that it shows, and how they follow the events.
#include "ui/models/articlemodel.h"
#include "ui/models/discard.h"
#include "ui/models/theme.h"
#include "ui/timeline/canvas.h"
#include <algorithm>
#include <QPainter>
#include <QTimer>
#include <utility>

namespace dateline {

namespace {

/// Events whose lanes are made in some 20 ms: by type several cores help.
constexpr size_t typesAtOnce = 200'000;
constexpr size_t groupsAtOnce = 50'000;
/// So many events are taken out or in at once; each takes up to some milliseconds.
constexpr int mostFollowed = 2;

bool dependsOnArticles(GroupBy by)
{
    return by == GroupBy::Article || by == GroupBy::Tag || by == GroupBy::Source;
}

/// \a of each article for which it is not empty, as these are now.
template<class Of> auto snapshot(const ArticleModel &articles, Of of)
{
    QHash<ArticleId, std::decay_t<decltype(of(articles.articles().front()))>> values;
    for (const ArticleSummary &article : articles.articles())
        if (!of(article).isEmpty())
            values.insert(article.id, of(article));
    return [values](ArticleId id) { return values.value(id); };
}

} // namespace

void TimelineCanvas::setArticles(const ArticleModel *articles)
{
    m_articles = articles;
    connect(articles, &ArticleModel::groupsChanged, this, &TimelineCanvas::onGroupsChanged);
    onGroupsChanged();
}

void TimelineCanvas::onGroupsChanged()
{
    if (dependsOnArticles(m_lanesBy) || dependsOnArticles(m_index.by()))
        rebuildLater(false);
}

GroupNames TimelineCanvas::groupNames() const
{
    GroupNames names = dateline::groupNames(m_lanesBy);
    if (m_articles) {
        names.article = [articles = m_articles](ArticleId id) { return articles->titleOf(id); };
        names.tags = [articles = m_articles](ArticleId id) { return articles->tagsOf(id); };
        names.source = [articles = m_articles](ArticleId id) { return articles->sourceOf(id); };
    }
    return names;
}

/// As groupNames(), but for another thread, and without the titles, which only the few lanes need.
GroupNames TimelineCanvas::namesForThread() const
{
    GroupNames names = dateline::groupNames(m_lanesBy);
    if (m_articles && m_lanesBy == GroupBy::Tag)
        names.tags = snapshot(*m_articles, [](const ArticleSummary &article) { return article.tags; });
    if (m_articles && m_lanesBy == GroupBy::Source)
        names.source = snapshot(*m_articles, [](const ArticleSummary &article) { return article.source; });
    return names;
}

void TimelineCanvas::setLanesBy(GroupBy by)
{
    if (by == m_lanesBy)
        return;
    m_lanesBy = by;
    if (by != m_index.by() || !m_isCurrent)
        return rebuild();
    m_build.stop();
    update();
}

/// What a person asked for by mistake: the old lanes stay. Returns whether there was anything to give up.
bool TimelineCanvas::giveLanesUp()
{
    if (!m_build.isRunning() || m_lanesBy == m_index.by())
        return false;
    Q_EMIT lanesGivenUp();
    return true;
}

bool TimelineCanvas::isBuiltAtOnce() const
{
    const size_t most = m_lanesBy == GroupBy::Type ? typesAtOnce : groupsAtOnce;
    return m_events->shown().size() <= m_builtAtOnce.value_or(most);
}

void TimelineCanvas::onChanged(const EventChange &change)
{
    if (change.isOne())
        onOneChanged(change);
    else
        onManyChanged(change);
}

void TimelineCanvas::onOneChanged(const EventChange &change)
{
    const EventSummary *before = change.wasShown ? &change.before : nullptr;
    if (m_isCurrent && !m_index.update(quint32(change.position), before, change.isShown))
        return scheduleRebuild();
    if (m_build.isRunning())
        m_build.follow(change);
    m_scene = Scene(); // its labels may go
    if (m_labels)
        m_labels->forget(quint32(change.position));
    onNewIndex();
}

/// Few events are taken out and in one by one. Else the old lanes stay until there are new ones, if it is
/// known where the events went.
void TimelineCanvas::onManyChanged(const EventChange &change)
{
    const auto &replaced = change.replaced;
    if (!replaced) {
        dropIndex();
        return scheduleRebuild();
    }
    const bool stays = replaced->keepsPositions();
    const bool follows = follow(*replaced);
    m_scene = Scene(); // its labels may go
    if (m_labels)
        m_labels->clear();
    if (!stays) {
        m_lit.reset();
        m_litLanes = EventIndex();
    }
    if (follows) {
        onNewIndex();
    } else {
        findMarked();
        relayout();
    }
    if (!follows || m_build.isRunning())
        stays ? rebuildLater(follows) : scheduleRebuild();
}

/// Whether the index is as if made anew now; else it knows at least where the events that it has went.
bool TimelineCanvas::follow(const EventChange::Replaced &replaced)
{
    bool follows = m_isCurrent && replaced.isKnown() && replaced.count <= mostFollowed &&
                   replaced.last - replaced.first <= mostFollowed;
    for (int i = 0; follows && i < replaced.last - replaced.first; ++i)
        if (replaced.wasShown[size_t(i)])
            follows = m_index.update(quint32(replaced.first + i), &replaced.before[size_t(i)], false);
    if (!replaced.keepsPositions())
        m_index.renumber(quint32(replaced.first), quint32(replaced.last), quint32(replaced.count));
    const std::vector<int> &shown = m_events->shown();
    for (int at = replaced.first; follows && at < replaced.first + replaced.count; ++at)
        if (std::binary_search(shown.begin(), shown.end(), at))
            follows = m_index.update(quint32(at), nullptr, true);
    return follows;
}

void TimelineCanvas::onShownChanged(const FilterChange &change)
{
    if (m_index.by() != GroupBy::Type || !change.typesOnly || !m_isCurrent) {
        scheduleRebuild();
        return;
    }
    m_index.changeTypes(change.gone, change.came);
    m_scene = Scene();
    onNewIndex();
    if (m_build.isRunning())
        rebuild();
}

/// The index refers to the events, which may have moved: nothing may be painted from it.
void TimelineCanvas::dropIndex()
{
    discard(std::exchange(m_index, EventIndex()));
    m_lit.reset();
    m_litLanes = EventIndex();
    m_geometry = LaneGeometry();
    m_scene = Scene();
    m_selected = m_hovered = NoEvent;
}

/// Many signals of one import make one new index.
void TimelineCanvas::scheduleRebuild()
{
    m_isCurrent = false;
    m_build.stop();
    if (m_rebuildIsDue)
        return;
    m_rebuildIsDue = true;
    QTimer::singleShot(0, this, [this] {
        if (m_rebuildIsDue)
            rebuild();
    });
}

/// What is being made comes first: a long import must not keep it from being shown for ever.
/// \a isCurrent: the index needs no other one.
void TimelineCanvas::rebuildLater(bool isCurrent)
{
    if (!m_build.isRunning())
        return scheduleRebuild();
    m_isCurrent = isCurrent;
    m_build.fallBehind();
}

void TimelineCanvas::rebuild()
{
    m_rebuildIsDue = false;
    if (!isBuiltAtOnce())
        return m_build.start(m_lanesBy, namesForThread());
    m_build.stop();
    useIndex(EventIndex(m_events->all(), m_events->shown(), m_lanesBy, groupNames()));
}

void TimelineCanvas::onLanesMade()
{
    const bool isBehind = m_build.isBehind();
    auto index = m_build.take(groupNames());
    if (index)
        useIndex(*std::move(index));
    if (!index || isBehind)
        scheduleRebuild();
}

void TimelineCanvas::useIndex(EventIndex index)
{
    if (index.by() != m_index.by())
        m_scroll = 0;
    discard(std::exchange(m_index, std::move(index)));
    m_scene = Scene();
    if (m_labels && !m_isCurrent)
        m_labels->clear();
    m_isCurrent = true;
    onNewIndex();
}

void TimelineCanvas::onNewIndex()
{
    findMarked();
    updateLit();
    if (m_half == Half::Upper)
        m_navigator->setWidth(plotWidth());
    updateContent();
    relayout();
    Q_EMIT contentChanged();
}

void TimelineCanvas::findMarked()
{
    m_selected = positionOf(m_state->selectedEvent());
    m_hovered = positionOf(m_state->hoveredEvent());
}

/// Of both halves where there are two; a lower one alone is not seen.
void TimelineCanvas::updateContent()
{
    if (m_half == Half::Lower && !m_partner)
        return;
    std::optional<std::pair<double, double>> content;
    for (const TimelineCanvas *half : halves())
        if (!half->m_index.isEmpty())
            content = {std::min(content ? content->first : half->m_index.begin(), half->m_index.begin()),
                       std::max(content ? content->second : half->m_index.end(), half->m_index.end())};
    if (content)
        m_navigator->setContent(content->first, content->second);
}

/// How far the lanes are that are being made, under the ruler.
void TimelineCanvas::paintBuild(QPainter &target)
{
    if (!m_build.isSlow())
        return;
    constexpr double thickness = 3;
    const Theme &theme = Theme::of(palette());
    const QRectF whole(0, std::max(rulerHeight() - thickness, 0.0), width(), thickness);
    target.fillRect(whole, theme.base());
    target.fillRect(QRectF(whole.topLeft(), QSizeF(whole.width() * m_build.percent() / 100, thickness)),
                    theme.accent());
}

} // namespace dateline
