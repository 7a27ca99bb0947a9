// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include <QCommandLineParser>
#include <QStringList>

namespace dateline {

/// What a program tells its caller.
enum ExitCode : int {
    AllWell = 0,
    SomethingBad = 1, ///< some article could not be read, or the output could not be written
    WrongUsage = 2
};

/// One command of dateline-cli: its name, a line of help, and what it does with the arguments after it.
struct Command
{
    QLatin1String name;
    QLatin1String summary;
    int (*run)(const QStringList &arguments);
};

int runExtract(const QStringList &arguments);
int runRead(const QStringList &arguments);
int runLibrary(const QStringList &arguments);
int runParse(const QStringList &arguments);
int runSynth(const QStringList &arguments);
int runEvaluate(const QStringList &arguments);

/// A parser with --help for the command \a name; \a operands is how the synopsis names them.
/// Options are added to it before readArguments().
void describe(QCommandLineParser &parser, QLatin1String name, QLatin1String summary, QLatin1String operands);

/// Reads \a arguments. An exit code means: stop with it, help or the fault has been printed.
std::optional<int> readArguments(QCommandLineParser &parser, QLatin1String name,
                                 const QStringList &arguments);

/// "dateline-cli: TEXT" on standard error.
void complain(const QString &text);
void complain(const Problem &problem);

/// Prints what stopped the command; SomethingBad.
int failed(const Problem &problem);

/// Prints why the arguments are wrong and where to find help; WrongUsage.
int wrongUsage(QLatin1String command, const QString &what);

} // namespace dateline
