// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "tests/support/openwindow.h"
#include "ui/timeline/canvas.h"
#include <algorithm>
#include <cstdio>
#include <functional>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace dateline;
using namespace Qt::StringLiterals;

/// How long a person waits for the window and for the first article: bench_startup [ARTICLES [FILE]].
/// The goals: a window with the events of 1,000 articles within a second, an article from opened to
/// painted within 300 ms. Wall time, medians of several runs; the first line is the floor, an empty window.

namespace {

constexpr int runs = 7;

/// Sees when the timeline has been painted with events on it.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(OpenWindow &open)
        : m_session(open.session)
    {
        open.window->findChild<TimelineCanvas *>()->installEventFilter(this);
    }

    bool wait()
    {
        return QTest::qWaitFor([this] { return m_painted; }, 30'000);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted |= event->type() == QEvent::Paint && !m_session.events()->shown().empty();
        return false;
    }

private:
    Session &m_session;
    bool m_painted = false;
};

void time(const char *what, const std::function<void()> &prepare, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        prepare();
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-46s median %7.1f ms, slowest %7.1f ms\n", what, times[runs / 2], times.back());
}

/// \a count articles, the samples over and over with a line of their own.
void writeArticles(const QString &folder, int count)
{
    const QDir samples(resourceFolder() + "/samples"_L1);
    const QStringList names = samples.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (int i = 0; i < count; ++i) {
        QFile sample(samples.filePath(names[i % names.size()]));
        QFile article(folder + u"/%1-%2"_s.arg(i, 5, 10, QLatin1Char('0')).arg(names[i % names.size()]));
        if (sample.open(QIODevice::ReadOnly) && article.open(QIODevice::WriteOnly))
            article.write(sample.readAll() + "\n\nCopy " + QByteArray::number(i) + ".\n");
    }
}

bool fillLibrary(const QString &folder, int count)
{
    QTemporaryDir articles;
    writeArticles(articles.path(), count);
    OpenWindow open(folder);
    open.session.importPaths({articles.path()}, {});
    return open.waitUntilIdle(600'000);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 1000;
    const QString file = argc > 2 ? QString::fromLocal8Bit(argv[2])
                                  : resourceFolder() + "/samples/2023-09-14-straits-accord.txt"_L1;
    const auto nothing = [] {};
    time("an empty window, shown", nothing, [] {
        QMainWindow window;
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
    });

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<OpenWindow> open;
    const auto startEmpty = [&] {
        open.reset();
        folder = std::make_unique<QTemporaryDir>();
        open = std::make_unique<OpenWindow>(folder->path());
        QTest::qWait(200);
    };
    time("an article, opened to painted", startEmpty, [&] {
        PaintWatch watch(*open);
        open->drop({file});
        if (!watch.wait())
            qFatal("No event of the article was painted.");
    });

    open.reset();
    folder = std::make_unique<QTemporaryDir>();
    if (!fillLibrary(folder->path(), count))
        qFatal("The library could not be filled.");
    time(
        "a full library: the window is painted", [&] { open.reset(); },
        [&] {
            open = std::make_unique<OpenWindow>(folder->path());
            (void)QTest::qWaitForWindowExposed(open->window.get());
        });
    time(
        "a full library: its events are painted", [&] { open.reset(); },
        [&] {
            open = std::make_unique<OpenWindow>(folder->path());
            PaintWatch watch(*open);
            if (!watch.wait())
                qFatal("No event of the library was painted.");
        });
    std::printf("%d articles, %d events\n", int(open->session.articles()->articles().size()),
                int(open->session.events()->all().size()));
    return 0;
}
