// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/batchrun.h"
#include "app/layout/timelinepicture.h"
#include "ui/dialogs/exporttask.h"
#include "ui/models/names.h"
#include "ui/shell/mainwindow.h"
#include <cstdio>
#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

/// A window that has not painted for this long has come to rest, in milliseconds.
constexpr int restTime = 60;
/// A window that never rests is not waited for any longer, in milliseconds.
constexpr int longestSettleTime = 2000;

void print(const Problem &problem)
{
    QString line = problem.where.isEmpty() ? problem.what : problem.where + u": "_s + problem.what;
    for (const QString &part : {problem.kept, problem.action})
        if (!part.isEmpty())
            line += u' ' + part;
    std::fprintf(stderr, "dateline: %s\n", qUtf8Printable(line));
}

/// Waits for the jobs and prints what could not be read; whether all could.
bool waitForImport(Session &session)
{
    bool good = true;
    QObject context;
    QObject::connect(&session, &Session::importFinished, &context, [&good](const ImportReport &report) {
        for (const ImportOutcome &outcome : report.outcomes)
            if (outcome.kind == ImportOutcome::Kind::Failed) {
                print(outcome.problem);
                good = false;
            }
    });
    if (session.isBusy()) {
        QEventLoop loop;
        QObject::connect(&session, &Session::idle, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return good;
}

/// Ends a loop when nothing of the window has been painted for a while.
class RestWatch : public QObject
{
public:
    RestWatch()
    {
        m_rest.setSingleShot(true);
        connect(&m_rest, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        qApp->installEventFilter(this);
    }

    void wait()
    {
        QTimer::singleShot(longestSettleTime, &m_loop, &QEventLoop::quit);
        m_rest.start(restTime);
        m_loop.exec();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_rest.start(restTime);
        return false;
    }

private:
    QEventLoop m_loop;
    QTimer m_rest;
};

bool writeScreenshot(Session &session, MainWindow &window, const Options &options)
{
    if (options.size.isValid())
        window.resize(options.size);
    window.show();
    RestWatch().wait();
    selectFirstEvent(session);
    RestWatch().wait();
    if (window.grab().save(options.screenshot))
        return true;
    print({options.screenshot,
           QObject::tr("The picture could not be written."),
           {},
           QObject::tr("Check the folder and the file's suffix.")});
    return false;
}

bool writeExport(Session &session, const QString &path)
{
    const auto format = formatOfFile(path);
    if (!format) {
        print({path,
               QObject::tr("Its suffix names no format that Dateline can write."),
               {},
               QObject::tr("Use svg, pdf, png, html, csv, json, jsonl or ics.")});
        return false;
    }
    TimelinePictureOptions look;
    look.names = groupNames(look.lanesBy);
    ExportTask task;
    task.path = path;
    task.format = *format;
    task.libraryPath = session.libraryPath();
    task.pages = {timelinePicture(session.events()->all(), look)};
    look.palette = Palette::dark();
    task.options.html = {{{task.pages.front(), timelinePicture(session.events()->all(), look)}},
                         Palette::light().type,
                         Palette::dark().type};
    const auto summary = runExport(task);
    if (!summary)
        print(summary.problem());
    return bool(summary);
}

} // namespace

void importArticles(Session &session, const Options &options)
{
    QStringList paths = options.articles;
    if (paths.removeAll(u"-"_s) > 0) {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            session.importBytes(input.readAll(), QObject::tr("standard input"));
    }
    if (!paths.isEmpty())
        session.importPaths(paths, options.published);
}

void selectFirstEvent(Session &session)
{
    const EventSummary *best = nullptr;
    const ArticleId open = session.view()->currentArticle();
    for (const EventSummary &event : session.events()->all()) {
        if (!event.dated || (open.isValid() && event.article != open))
            continue;
        if (!best || std::pair(event.main, event.salience) > std::pair(best->main, best->salience))
            best = &event;
    }
    if (best)
        session.view()->selectEvent(best->id);
    else if (!open.isValid() && !session.articles()->articles().empty())
        session.view()->setCurrentArticle(session.articles()->articles().front().id);
}

int runBatch(Session &session, MainWindow &window, const Options &options)
{
    bool good = waitForImport(session);
    if (!options.exportFile.isEmpty())
        good &= writeExport(session, options.exportFile);
    if (!options.screenshot.isEmpty()) {
        if (!session.articles()->articles().empty())
            session.view()->setCurrentArticle(session.articles()->articles().front().id);
        good &= writeScreenshot(session, window, options);
    }
    return good ? 0 : 1;
}

} // namespace dateline
