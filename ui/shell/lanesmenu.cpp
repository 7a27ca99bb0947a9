// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lanesmenu.h"
#include "ui/shell/actions.h"
#include "ui/timeline/timelineview.h"
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace dateline {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dateline::LanesMenu", text);
}

void addChoices(Actions *actions, TimelineView *timeline)
{
    const std::pair<GroupBy, QString> groups[] = {
        {GroupBy::Type, tr("&Type")},   {GroupBy::Article, tr("&Article")}, {GroupBy::Person, tr("&Person")},
        {GroupBy::Place, tr("P&lace")}, {GroupBy::Source, tr("&Source")},   {GroupBy::Tag, tr("Ta&g")}};
    auto *choices = new QActionGroup(timeline);
    for (const auto &[group, name] : groups) {
        auto *choice = new QAction(name, choices);
        choice->setCheckable(true);
        choice->setChecked(group == timeline->lanesBy());
        actions->adopt(actions->lanesMenu, choice);
        QObject::connect(choice, &QAction::triggered, timeline,
                         [timeline, by = group] { timeline->setLanesBy(by); });
        QObject::connect(timeline, &TimelineView::lanesByChanged, choice,
                         [choice, by = group](GroupBy now) { choice->setChecked(by == now); });
    }
}

} // namespace

void fillLanesMenu(Actions *actions, TimelineView *timeline)
{
    addChoices(actions, timeline);
    actions->lanesMenu->addSeparator();
    const auto add = [&](const QString &name, void (TimelineView::*work)()) {
        auto *action = new QAction(name, timeline);
        actions->adopt(actions->lanesMenu, action);
        QObject::connect(action, &QAction::triggered, timeline, work);
    };
    add(tr("&Fold all lanes"), &TimelineView::foldLanes);
    add(tr("&Unfold all lanes"), &TimelineView::unfoldLanes);
    add(tr("Usual &order of lanes"), &TimelineView::resetLaneOrder);
}

} // namespace dateline
