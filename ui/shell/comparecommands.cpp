// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/comparecommands.h"
#include "ui/models/comparedevents.h"
#include "ui/models/filterwords.h"
#include "ui/shell/actions.h"
#include "ui/shell/comparebar.h"
#include "ui/shell/counted.h"
#include "ui/timeline/timelineview.h"
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace dateline {

CompareCommands::CompareCommands(Session *session, Settings *settings, const Actions &actions,
                                 TimelineView *timeline, FilterBar *upper)
    : QObject(timeline)
    , m_session(session)
    , m_settings(settings)
    , m_actions(actions)
    , m_timeline(timeline)
    , m_upper(upper)
    , m_bar(new CompareBar(session->view(), session->articles(), actions.swapHalves, actions.compare))
{
    timeline->setLowerBar(m_bar);
    const ViewState *view = session->view();
    connect(actions.compare, &QAction::triggered, this, &CompareCommands::toggle);
    connect(actions.swapHalves, &QAction::triggered, timeline, &TimelineView::swapHalves);
    connect(view, &ViewState::comparisonChanged, this, &CompareCommands::onCompared);
    connect(view, &ViewState::filterChanged, this, &CompareCommands::onCompared);
    connect(timeline, &TimelineView::comparisonChanged, this, &CompareCommands::showCounts);
    connect(m_bar, &CompareBar::done, timeline, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &CompareBar::problem, this, [this](const QString &sentence) {
        m_problem = sentence;
        showCounts();
    });
    connect(session, &Session::libraryOpened, this, &CompareCommands::restore);
    m_saving.setSingleShot(true);
    m_saving.setInterval(0);
    connect(&m_saving, &QTimer::timeout, this, &CompareCommands::remember);
    if (session->isOpen())
        restore();
    showState();
}

/// What was compared last comes back; the first time all events stand below.
void CompareCommands::toggle(bool on)
{
    ViewState *view = m_session->view();
    if (!on) {
        view->setComparison({});
        return;
    }
    view->setComparison(m_now.lower);
    m_bar->start();
}

void CompareCommands::onCompared()
{
    const ViewState *view = m_session->view();
    if (view->comparison() && !m_now.isOn) // from the list of articles, too
        m_actions.showTimeline->setChecked(true);
    m_now.isOn = view->comparison().has_value();
    if (m_now.isOn) {
        m_now.upper = view->filter();
        m_now.lower = *view->comparison();
    }
    m_saving.start();
    showState();
}

void CompareCommands::showState()
{
    const bool isOn = m_session->view()->comparison().has_value();
    m_actions.compare->setChecked(isOn);
    m_actions.swapHalves->setEnabled(isOn);
    m_upper->setBadge(isOn ? tr("Above") : QString());
    showWords();
    showCounts();
}

void CompareCommands::showWords()
{
    const auto titleOf = [this](ArticleId id) { return m_session->articles()->titleOf(id); };
    const ViewState *view = m_session->view();
    m_timeline->setFilterWords(filterWords(view->filter(), titleOf),
                               filterWords(view->filter(Half::Lower), titleOf));
}

void CompareCommands::showCounts()
{
    if (!m_session->view()->comparison())
        return;
    const auto all = int(m_session->events()->all().size());
    const auto of = [all](size_t shown) {
        return int(shown) == all ? counted(all, tr("1 event"), tr("all %1 events"))
                                 : tr("%1 of %2 events").arg(shown).arg(all);
    };
    const size_t above = m_session->events()->shown().size();
    m_upper->setCounts(of(above), QString::number(above));
    const int both = m_timeline->countInBoth();
    const size_t below = m_timeline->compared()->shown().size();
    if (m_problem.isEmpty())
        m_bar->filters()->setCounts(tr("%1 · %2 in both").arg(of(below)).arg(both),
                                    tr("%1 · %2 both").arg(below).arg(both),
                                    tr("Events of both halves have a second outline."));
    else
        m_bar->filters()->setCounts(m_problem, m_problem);
}

/// Not while the library is being changed for another, with its filters.
void CompareCommands::remember()
{
    if (!m_library.isEmpty() && m_library == m_session->libraryPath())
        m_settings->setComparison(m_library, toBytes(m_now));
}

void CompareCommands::restore()
{
    m_saving.stop();
    m_library = m_session->libraryPath();
    const SavedComparison saved =
        comparisonFromBytes(m_settings->comparison(m_library)).value_or(SavedComparison());
    if (saved.isOn)
        m_session->view()->setFilter(saved.upper);
    m_session->view()->setComparison(saved.isOn ? std::optional(saved.lower) : std::nullopt);
    m_now = saved;
    m_saving.stop();
    m_timeline->forgetViews();
}

} // namespace dateline
