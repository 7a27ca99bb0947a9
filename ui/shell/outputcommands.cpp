// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outputcommands.h"
#include "ui/charts/chartspage.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/printdialog.h"
#include "ui/models/comparedevents.h"
#include "ui/shell/counted.h"
#include "ui/timeline/timelineview.h"
#include <QFileInfo>

namespace dateline {

OutputCommands::OutputCommands(Session *session, Settings *settings, const Actions &actions,
                               TimelineView *timeline, ChartsPage *charts, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_timeline(timeline)
    , m_charts(charts)
    , m_window(window)
{
    const QAction *showsCharts = actions.showCharts;
    connect(actions.exportTimeline, &QAction::triggered, this,
            [this, showsCharts] { exportAs(showsCharts->isChecked()); });
    connect(actions.exportChart, &QAction::triggered, this, [this] { exportAs(true); });
    connect(charts, &ChartsPage::exportRequested, this, [this] { exportAs(true); });
    connect(actions.print, &QAction::triggered, this,
            [this, showsCharts] { print(showsCharts->isChecked()); });
}

ExportSource OutputCommands::source() const
{
    const TimelinePictureOptions shown = m_timeline->pictureOptions();
    ExportSource source;
    source.libraryPath = m_session->libraryPath();
    if (source.libraryPath != Session::defaultLibraryPath())
        source.title = QFileInfo(source.libraryPath).completeBaseName();
    source.events = m_session->events();
    source.compared = m_timeline->compared();
    source.view = m_session->view();
    source.articles = m_session->articles();
    source.lanesBy = shown.lanesBy;
    source.lanes = m_timeline->arrangements();
    source.calendar = shown.calendar;
    source.folder = m_settings->folder();
    source.chart = [this](const Palette &colours, QSizeF size) { return m_charts->picture(colours, size); };
    return source;
}

void OutputCommands::exportAs(bool chart)
{
    ExportDialog dialog(source(), m_window);
    if (chart)
        dialog.setSubject(ExportSubject::Chart);
    connect(&dialog, &ExportDialog::exported, this, [this](const QString &path, const ExportSummary &) {
        Q_EMIT message(tr("Written: %1").arg(path));
    });
    dialog.exec();
}

void OutputCommands::print(bool chart)
{
    PrintDialog dialog(source(), m_window);
    if (chart)
        dialog.setSubject(ExportSubject::Chart);
    connect(&dialog, &PrintDialog::printed, this, [this](int pages) {
        Q_EMIT message(counted(pages, tr("1 page was printed."), tr("%1 pages were printed.")));
    });
    dialog.exec();
}

} // namespace dateline
