// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "ui/shell/appearance.h"
#include "ui/shell/batchrun.h"
#include "ui/shell/filecommands.h"
#include "ui/shell/mainwindow.h"
#include <csignal>
#include <cstdio>
#include <limits>
#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <span>

using namespace Qt::StringLiterals;
using namespace dateline;

namespace {

constexpr int usageError = 2;

int fail(const Problem &problem)
{
    std::fprintf(stderr, "dateline: %s\n",
                 qUtf8Printable((QStringList{problem.what, problem.action}.join(u' '))));
    return usageError;
}

/// The library to open: the one asked for, a temporary one for a job without a person, the last one, or
/// that in the user's data folder.
QString libraryPath(const Options &options, const Settings &settings, const QString &temporaryFolder)
{
    if (!options.library.isEmpty())
        return QDir().absoluteFilePath(options.library);
    if (options.isBatch())
        return temporaryFolder + "/library.dateline"_L1;
    return QFile::exists(settings.library()) ? settings.library() : Session::defaultLibraryPath();
}

/// Qt ends the program by itself where a window system is wanted and there is none.
bool isDisplayMissing(const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY") &&
           !qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !arguments.contains("-platform"_L1);
#else
    return arguments.isEmpty();
#endif
}

} // namespace

int main(int argc, char **argv)
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not become longer is a failed write, not a death
#endif
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QStringList given;
    for (const char *argument : std::span(argv, size_t(argc)))
        given << QString::fromLocal8Bit(argument);
    if (isDisplayMissing(given)) {
        if (!doWithoutDisplay(given))
            return fail({{},
                         u"There is no display to show the window on."_s,
                         {},
                         u"dateline-cli and dateline --export work without one."_s});
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"dateline"_s);
    QApplication::setApplicationDisplayName(u"Dateline"_s);
    QApplication::setApplicationVersion(QStringLiteral(DATELINE_VERSION));
    QApplication::setDesktopFileName(u"org.dateline.Dateline"_s);
    QApplication::setWindowIcon(QIcon(resourceFolder() + "/icons/org.dateline.Dateline.svg"_L1));

    const auto options = readOptions(QApplication::arguments());
    if (!options)
        return fail(options.problem());
    const QTemporaryDir temporary;
    Settings settings(options->isBatch() ? temporary.filePath(u"settings.ini"_s) : QString());
    Appearance appearance(application);
    appearance.apply(options->theme.value_or(settings.theme()));

    Session session;
    if (options->isBatch())
        session.setMigratedAtOnce(std::numeric_limits<qint64>::max()); // nobody waits at a window
    const auto problem = session.openLibrary(libraryPath(*options, settings, temporary.path()));
    if (problem && options->isBatch())
        return fail(*problem);
    MainWindow window(&session, &appearance, &settings);
    if (options->size.isValid())
        window.resize(options->size);
    if (options->isBatch()) {
        importArticles(session, *options);
        return runBatch(session, window, *options);
    }
    window.show();
    if (problem)
        showProblem(*problem, &window);
    importArticles(session, *options);
    return QApplication::exec();
}
