// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/navigator.h"
#include <utility>

namespace dateline {

namespace {

constexpr int EaseMilliseconds = 140;
constexpr int SameMoveMilliseconds = 700;   ///< moves closer than this are one step of the way back
constexpr int SameWordsMilliseconds = 3000; ///< the same of changes to the lower filter, as it is typed
constexpr size_t LongestWayBack = 100;
constexpr double FitMargin = 0.05;
constexpr double LeastFitDays = 7;

} // namespace

Navigator::Navigator(ViewState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    m_easing.setStartValue(0.0);
    m_easing.setEndValue(1.0);
    m_easing.setDuration(EaseMilliseconds);
    m_easing.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_easing, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { step(value.toDouble()); });
    connect(state, &ViewState::comparisonChanged, this, &Navigator::onCompared);
}

TimeScale Navigator::scale() const
{
    const Range range = m_state->visibleRange();
    return TimeScale(range.begin, range.end, m_width);
}

TimeScale Navigator::target() const
{
    return m_easing.state() == QAbstractAnimation::Running ? TimeScale(m_target.begin, m_target.end, m_width)
                                                           : scale();
}

void Navigator::setContent(double begin, double end)
{
    m_contentBegin = begin;
    m_contentEnd = end;
    if (!m_follows || !hasContent())
        return;
    const auto [first, last] = TimeScale::withMargin(begin, end, FitMargin, LeastFitDays);
    m_easing.stop();
    m_state->setVisibleRange({first, last});
}

void Navigator::zoomAbout(double x, double factor, bool eased)
{
    // The day now under the cursor stays there, also while an earlier step is still being eased in.
    const TimeScale now = scale();
    const TimeScale goal = target();
    const double span = (goal.end() - goal.begin()) / factor;
    const double zoom = (now.end() - now.begin()) / span;
    remember();
    moveTo(now.zoomedAbout(x, zoom), eased);
}

void Navigator::panBy(double pixels, bool eased)
{
    remember();
    moveTo(target().panned(pixels), eased);
}

void Navigator::moveTo(double begin, double end)
{
    moveTo(TimeScale(begin, end, m_width), false);
}

void Navigator::show(double begin, double end, double margin)
{
    const auto [first, last] = TimeScale::withMargin(begin, end, margin, 1);
    remember();
    moveTo(TimeScale(first, last, m_width), true);
}

void Navigator::fitAll()
{
    if (!hasContent())
        return;
    const auto [first, last] = TimeScale::withMargin(m_contentBegin, m_contentEnd, FitMargin, LeastFitDays);
    remember();
    moveTo(TimeScale(first, last, m_width), true);
    m_follows = true;
}

/// Notes the place that is being left; a flow of small moves is one.
void Navigator::remember()
{
    const bool sameMove = m_sinceMove.isValid() && m_sinceMove.elapsed() < SameMoveMilliseconds;
    m_sinceMove.start();
    m_follows = false;
    if (sameMove)
        return;
    remember(view());
}

void Navigator::remember(const View &view)
{
    m_back.push_back(view);
    if (m_back.size() > LongestWayBack)
        m_back.erase(m_back.begin());
    m_forward.clear();
    Q_EMIT historyChanged();
}

Navigator::View Navigator::view() const
{
    return {m_state->visibleRange(), m_state->comparison(), m_state->filter()};
}

/// Beginning and end of a comparison are places on the way back, and so is another lower filter.
void Navigator::onCompared()
{
    const std::optional<Filter> before = std::exchange(m_lower, m_state->comparison());
    if (m_comparing)
        return;
    const bool isEdit = before && m_lower;
    const bool sameWords =
        isEdit && m_sinceCompared.isValid() && m_sinceCompared.elapsed() < SameWordsMilliseconds;
    m_sinceCompared.start();
    if (!sameWords)
        remember(View{m_state->visibleRange(), before, m_state->filter()});
    m_sinceMove.invalidate();
}

void Navigator::compare(const Filter &upper, const std::optional<Filter> &lower)
{
    m_comparing = true;
    if (lower)
        m_state->setFilter(upper);
    m_state->setComparison(lower);
    m_comparing = false;
    m_sinceCompared.invalidate();
}

void Navigator::swapHalves()
{
    if (!m_state->comparison())
        return;
    const View now = view();
    remember(now);
    compare(*now.lower, now.upper);
}

void Navigator::moveTo(const TimeScale &scale, bool eased)
{
    m_easing.stop();
    m_target = {scale.begin(), scale.end()};
    m_start = m_state->visibleRange();
    if (eased && !m_reducedMotion)
        m_easing.start();
    else
        m_state->setVisibleRange(m_target);
}

/// Ends move linearly: so a day that has the same place in both ranges keeps it all the way.
void Navigator::step(double progress)
{
    if (m_easing.state() != QAbstractAnimation::Running && progress < 1)
        return;
    m_state->setVisibleRange({m_start.begin + (m_target.begin - m_start.begin) * progress,
                              m_start.end + (m_target.end - m_start.end) * progress});
}

void Navigator::travel(std::vector<View> &from, std::vector<View> &to)
{
    if (from.empty())
        return;
    to.push_back(view());
    const View goal = from.back();
    from.pop_back();
    m_sinceMove.invalidate();
    if (goal.lower != m_state->comparison())
        compare(goal.upper, goal.lower);
    m_follows = false;
    moveTo(TimeScale(goal.range.begin, goal.range.end, m_width), true);
    Q_EMIT historyChanged();
}

void Navigator::goBack()
{
    travel(m_back, m_forward);
}

void Navigator::goForward()
{
    travel(m_forward, m_back);
}

void Navigator::forgetViews()
{
    m_back.clear();
    m_forward.clear();
    m_sinceMove.invalidate();
    m_sinceCompared.invalidate();
    Q_EMIT historyChanged();
}

} // namespace dateline
