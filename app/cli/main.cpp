// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <QCoreApplication>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array commands{
    Command{"extract"_L1, "Read dated events out of articles."_L1, runExtract},
    Command{"read"_L1, "Show what is loaded of articles: title, author, date, text."_L1, runRead},
    Command{"library"_L1, "List, search and fill a library file."_L1, runLibrary},
    Command{"parse"_L1, "Show the grammatical analysis of a text as CoNLL-U."_L1, runParse},
    Command{"synth"_L1, "Make up articles with events, for demonstrations and benchmarks."_L1, runSynth},
    Command{"evaluate"_L1, "Score the engine against gold data."_L1, runEvaluate},
};

int showHelp()
{
    fputs("Usage: dateline-cli COMMAND [options] ...\n"
          "Dated events from news articles, without a window.\n\nCommands:\n",
          stdout);
    for (const Command &command : commands)
        printf("  %-10s %s\n", command.name.data(), command.summary.data());
    fputs("\nOptions:\n"
          "  -h, --help     Show this help; after a command, that command's.\n"
          "  -v, --version  Show the version.\n\n"
          "Exit status: 0 all well, 1 some article could not be read, 2 wrong usage.\n",
          stdout);
    return AllWell;
}

int showVersion()
{
    printf("dateline-cli %s\n", QCoreApplication::applicationVersion().toUtf8().constData());
    return AllWell;
}

int dispatch(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return wrongUsage({}, u"a command is missing"_s);
    const QString &name = arguments.first();
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1)
        return showHelp();
    if (name == "--version"_L1 || name == "-v"_L1)
        return showVersion();
    const auto command =
        std::find_if(commands.begin(), commands.end(), [&name](const Command &c) { return c.name == name; });
    if (command == commands.end())
        return wrongUsage({}, u"there is no command “%1”"_s.arg(name));
    return command->run(arguments.mid(1));
}

} // namespace

int main(int argc, char **argv)
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a reader that has had enough is a failed write, not a death
#endif
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // likewise a file that may not become longer
#endif
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"dateline-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DATELINE_VERSION));
    return dispatch(QCoreApplication::arguments().mid(1));
}
