// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

/// The program as main() puts it together, on a library and settings in \a folder: making another one on
/// the same folder is quitting and starting again.
struct OpenWindow
{
    explicit OpenWindow(const QString &folder)
        : settings(folder + QLatin1String("/settings.ini"))
        , appearance(*qApp)
    {
        appearance.apply(settings.theme());
        problem = session.openLibrary(folder + QLatin1String("/library.dateline"));
        window = std::make_unique<dateline::MainWindow>(&session, &appearance, &settings);
        window->show();
    }

    ~OpenWindow()
    {
        window->close();
        window.reset();
    }

    bool waitUntilIdle(int timeout = 60'000)
    {
        return QTest::qWaitFor([this] { return !session.isBusy(); }, timeout);
    }

    /// What a file manager does when \a paths are dropped onto the window.
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        const QPoint middle = window->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        accepted = enter.isAccepted();
        QDropEvent release(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &release);
    }

    dateline::Settings settings;
    dateline::Appearance appearance;
    dateline::Session session;
    std::optional<dateline::Problem> problem;
    std::unique_ptr<dateline::MainWindow> window;
    bool accepted = false;
};
