// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include <cstdio>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// The parser's help under the name that the command is called by, not the path of the program.
QString helpOf(const QCommandLineParser &parser, QLatin1String name)
{
    const QString help = parser.helpText();
    const qsizetype synopsis = help.indexOf("[options]"_L1);
    const qsizetype operands = help.lastIndexOf("\nArguments:"_L1); // would only repeat the synopsis
    return u"Usage: dateline-cli "_s + name + u' ' + help.mid(synopsis, operands - synopsis);
}

} // namespace

void describe(QCommandLineParser &parser, QLatin1String name, QLatin1String summary, QLatin1String operands)
{
    parser.setApplicationDescription(summary);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    parser.addOption({{u"h"_s, u"help"_s}, u"Show this help."_s});
    parser.addPositionalArgument(name, QString(), operands);
}

std::optional<int> readArguments(QCommandLineParser &parser, QLatin1String name, const QStringList &arguments)
{
    if (!parser.parse(QStringList{u"dateline-cli "_s + name} + arguments))
        return wrongUsage(name, parser.errorText());
    if (!parser.isSet(u"help"_s))
        return std::nullopt;
    fputs(helpOf(parser, name).toUtf8().constData(), stdout);
    return AllWell;
}

void complain(const QString &text)
{
    fprintf(stderr, "dateline-cli: %s\n", text.toUtf8().constData());
}

void complain(const Problem &problem)
{
    QString text = problem.where.isEmpty() ? problem.what : problem.where + u": "_s + problem.what;
    for (const QString &more : {problem.kept, problem.action})
        if (!more.isEmpty())
            text += u' ' + more;
    complain(text);
}

int failed(const Problem &problem)
{
    complain(problem);
    return SomethingBad;
}

int wrongUsage(QLatin1String command, const QString &what)
{
    complain(what);
    const QString help =
        command.isEmpty() ? u"dateline-cli --help"_s : u"dateline-cli %1 --help"_s.arg(command);
    fprintf(stderr, "Try: %s\n", help.toUtf8().constData());
    return WrongUsage;
}

} // namespace dateline
