// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/layout/timescale.h"
#include "ui/models/viewstate.h"
#include <QElapsedTimer>
#include <QVariantAnimation>
#include <vector>

namespace dateline {

/// Moves the visible range: eased, within limits, with a way back through earlier views, which knows what
/// was compared in them. Range and filters themselves are the view state's.
class Navigator : public QObject
{
    Q_OBJECT

public:
    explicit Navigator(ViewState *state, QObject *parent = nullptr);

    /// The scale now on the screen.
    TimeScale scale() const;
    /// Where a movement under way leads.
    TimeScale target() const;
    void setWidth(double width) { m_width = width; }
    /// First and last day of all events shown: what fitAll() goes to. Followed as it grows until the
    /// person moves somewhere.
    void setContent(double begin, double end);
    bool hasContent() const { return m_contentBegin < m_contentEnd; }
    std::pair<double, double> content() const { return {m_contentBegin, m_contentEnd}; }
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    void zoomAbout(double x, double factor, bool eased = true);
    void panBy(double pixels, bool eased = false);
    /// Goes to [begin, end) with a \a margin of its length on both sides.
    void show(double begin, double end, double margin = 0.15);
    /// Notes the present range for the way back, before a run of moveTo().
    void beginMove() { remember(); }
    void moveTo(double begin, double end);
    void fitAll();
    /// Whether the range follows the content as it grows.
    bool follows() const { return m_follows; }
    void setFollows(bool follows) { m_follows = follows; }

    /// Puts the lower filter of a comparison above, and the upper one below.
    void swapHalves();

    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    void goBack();
    void goForward();
    /// There is no way back any more: to views of another library.
    void forgetViews();

Q_SIGNALS:
    void historyChanged();

private:
    using Range = ViewState::Range;

    /// What was looked at.
    struct View
    {
        Range range;
        std::optional<Filter> lower; ///< of a comparison, with that of its upper half
        Filter upper;
    };

    void moveTo(const TimeScale &scale, bool eased);
    void remember();
    void remember(const View &view);
    View view() const;
    void onCompared();
    void compare(const Filter &upper, const std::optional<Filter> &lower);
    void travel(std::vector<View> &from, std::vector<View> &to);
    void step(double progress);

    ViewState *m_state;
    QVariantAnimation m_easing;
    QElapsedTimer m_sinceMove;
    Range m_start;
    Range m_target;
    std::vector<View> m_back;
    std::vector<View> m_forward;
    std::optional<Filter> m_lower; ///< as last seen
    QElapsedTimer m_sinceCompared;
    bool m_comparing = false; ///< what is compared is set from here
    double m_width = 800;
    double m_contentBegin = 0;
    double m_contentEnd = 0;
    bool m_reducedMotion = false;
    bool m_follows = true;
};

} // namespace dateline
