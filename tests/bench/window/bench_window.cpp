// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the window is held up by what a person does in a large library: for each step the longest that
// one turn of the event loop took, in processor time of its thread and in wall time, and the wall time
// until all is done. The goal: no turn over 50 ms.   bench_window LIBRARY [STEP]
//
// The library is one that `dateline-cli synth --events 1000000 -o LIBRARY` has made; what the steps change
// in it they take back. STEP: only steps with this in their names, and the opening.
#include "tests/support/openwindow.h"
#include "ui/models/eventmodel.h"
#include "ui/timeline/canvas.h"
#include "ui/timeline/timelineview.h"
#include <cstdio>
#include <ctime>
#include <functional>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Times every event that the loop of the main thread delivers.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || thread() != QThread::currentThread())
            return QApplication::notify(receiver, event);
        QElapsedTimer wall;
        wall.start();
        const double start = threadMilliseconds();
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        longestProcessor = std::max(longestProcessor, threadMilliseconds() - start);
        longestWall = std::max(longestWall, double(wall.nsecsElapsed()) / 1e6);
        busy.restart();
        return taken;
    }

    double longestProcessor = 0;
    double longestWall = 0;
    QElapsedTimer busy; ///< since the last event

private:
    int m_depth = 0;
};

/// Of this process, in megabytes: "VmHWM:" the most that it ever had, with the pages of the library file that
/// it looked at; "RssAnon:" its own now. 0 where the system does not tell.
long memory(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toLong() / 1024;
    return 0;
}

struct Bench
{
    TimedApplication &application;
    OpenWindow &open;
    QString wanted;

    /// Does \a work in a turn of the loop of its own, and waits until nothing more happens.
    void step(const char *name, const std::function<void()> &work)
    {
        if (!wanted.isEmpty() && !QString::fromLatin1(name).contains(wanted))
            return;
        application.longestProcessor = application.longestWall = 0;
        QElapsedTimer wall;
        wall.start();
        QTimer::singleShot(0, &open.session, work);
        application.busy.start();
        qint64 last = 0;
        do {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
            last = std::max(last, wall.elapsed() - application.busy.elapsed());
        } while (application.busy.elapsed() < 700 || open.session.isBusy());
        std::printf("%-34s longest turn %7.1f ms processor, %7.1f ms wall; done after %6lld ms\n", name,
                    application.longestProcessor, application.longestWall, last);
        std::fflush(stdout);
    }
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"dateline"_s);
    if (argc < 2 || !QFileInfo::exists(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "bench_window LIBRARY [STEP]\n");
        return 2;
    }
    const QTemporaryDir folder;
    OpenWindow open(folder.path());
    open.window->resize(1600, 1000);
    (void)QTest::qWaitForWindowExposed(open.window.get());
    Bench bench{application, open, {}};
    Session &session = open.session;
    bench.step("opened", [&] { session.openLibrary(QString::fromLocal8Bit(argv[1])); });
    std::printf("%d articles, %d events\n", int(session.articles()->articles().size()),
                int(session.events()->all().size()));
    const auto printMemory = [] {
        std::printf("memory: %ld MB, %ld MB at most with pages of the file\n", memory("RssAnon:"),
                    memory("VmHWM:"));
    };
    printMemory();
    bench.wanted = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");

    ViewState *view = session.view();
    auto *timeline = open.window->findChild<TimelineView *>();
    auto *canvas = open.window->findChild<TimelineCanvas *>();
    const auto middle = [&] { return session.events()->all()[session.events()->all().size() / 2].id; };
    const auto filter = [&](const std::function<void(Filter &)> &change) {
        Filter now = view->filter();
        change(now);
        view->setFilter(now);
    };
    bench.step("an event selected", [&] { view->selectEvent(middle()); });
    bench.step("the next one selected", [&] { timeline->selectNext(); });
    bench.step("an event under the mouse", [&] { view->hoverEvent(middle()); });
    bench.step("zoomed in", [&] { timeline->zoomIn(); });
    bench.step("all in view", [&] { timeline->fitAll(); });
    bench.step("accepted", [&] { session.acceptEvents({middle()}); });
    bench.step("accepted, undone", [&] { session.undo(); });
    bench.step("edited", [&] {
        EventEdit edit;
        edit.title = u"Another title"_s;
        session.editEvent(middle(), edit);
    });
    bench.step("edited, undone", [&] { session.undo(); });
    bench.step("tagged", [&] { session.annotate({view->currentArticle()}, {{u"pact"_s}, {}, {}, {}}); });
    bench.step("tagged, undone", [&] { session.undo(); });
    bench.step("a type hidden", [&] { filter([](Filter &f) { f.hiddenTypes << int(EventType::Meeting); }); });
    bench.step("a type shown", [&] { filter([](Filter &f) { f.hiddenTypes.clear(); }); });
    for (const QString &text : {u"m"_s, u"mi"_s, u"min"_s, u"mini"_s, u"min"_s, QString()})
        bench.step(qPrintable(u"filter typed: “%1”"_s.arg(text)),
                   [&] { filter([&](Filter &f) { f.text = text; }); });
    bench.step("years filtered", [&] { filter([](Filter &f) { f.days = PartialDate::year(2001).span(); }); });
    bench.step("years not filtered", [&] { filter([](Filter &f) { f.days.reset(); }); });
    bench.step("lit: “min”", [&] {
        filter([](Filter &f) {
            f.text = u"min"_s;
            f.lightText = true;
        });
    });
    bench.step("lit: nothing", [&] { view->setFilter({}); });
    for (const GroupBy by :
         {GroupBy::Article, GroupBy::Person, GroupBy::Place, GroupBy::Tag, GroupBy::Type}) {
        const auto step = [&](const char *name, const std::function<void()> &work) {
            bench.step(qPrintable("%1, lanes by %2"_L1.arg(QLatin1String(name), toText(by))), work);
        };
        bench.step(qPrintable("lanes by "_L1 + toText(by)), [&] { timeline->setLanesBy(by); });
        step("dated anew", [&] {
            EventEdit edit;
            edit.date = DateValue::fromTimex(u"1999-05-05"_s);
            session.editEvent(middle(), edit);
        });
        step("undone", [&] { session.undo(); });
        step("of another type", [&] {
            EventEdit edit;
            edit.type = EventType::Visit;
            session.editEvent(middle(), edit);
        });
        step("undone", [&] { session.undo(); });
        step("rejected", [&] { session.rejectEvents({middle()}); });
        step("undone", [&] { session.undo(); });
        step("added", [&] {
            Event event = *session.event(middle());
            event.id = {};
            event.trigger = event.sentence;
            session.createEvent(event);
        });
        step("undone", [&] { session.undo(); });
    }
    for (const int column : {EventModel::WhatColumn, EventModel::WhoColumn, EventModel::ArticleColumn,
                             EventModel::TypeColumn, EventModel::WhenColumn})
        bench.step(qPrintable("table sorted by "_L1 +
                              session.eventModel()->headerData(column, Qt::Horizontal).toString()),
                   [&] { session.eventModel()->sort(column); });
    bench.step("selected, painted", [&] {
        view->selectEvent(middle());
        canvas->repaint();
    });
    bench.step("an article removed", [&] { session.removeArticles({view->currentArticle()}); });
    bench.step("an article removed, undone", [&] { session.undo(); });
    bench.step("an article read", [&] { session.importText(u"They met on 5 May 2021."_s, u"note.txt"_s); });
    bench.step("an article read, removed", [&] { session.removeArticles({view->currentArticle()}); });
    printMemory();
    bench.step("another library opened", [&] { session.openLibrary(folder.filePath(u"other.dateline"_s)); });
    return 0;
}
