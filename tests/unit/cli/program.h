// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What became of one run of dateline-cli.
struct Run
{
    int exitCode;
    QByteArray out;
    QByteArray err;

    QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.split('\n'))
            if (!line.isEmpty())
                objects << QJsonDocument::fromJson(line).object();
        return objects;
    }
};

/// dateline-cli in a folder of its own.
class Program
{
public:
    Run run(const QStringList &arguments, const QByteArray &input = {},
            const QStringList &environment = {}) const
    {
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const QString &setting : environment)
            variables.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
        process.setProcessEnvironment(variables);
        return finish(process, path(), arguments, input);
    }

    /// By a shell, whose $0 is the program.
    Run runShell(const QString &command) const
    {
        QProcess process;
        return finish(process, u"/bin/sh"_s, {u"-c"_s, command, path()}, {});
    }

    /// Ends it by force after so many milliseconds, whatever it does then.
    void runAndKill(const QStringList &arguments, int milliseconds) const
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.start(path(), arguments);
        if (process.waitForFinished(milliseconds))
            return;
        process.kill();
        process.waitForFinished(-1);
    }

    /// Writes a file into the folder; its name.
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return name;
    }

    QString filePath(const QString &name) const { return m_dir.filePath(name); }

private:
    static QString path() { return qEnvironmentVariable("DATELINE_BINARY_DIR") + u"/bin/dateline-cli"_s; }

    Run finish(QProcess &process, const QString &program, const QStringList &arguments,
               const QByteArray &input) const
    {
        process.setWorkingDirectory(m_dir.path());
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_dir;
};

inline const QByteArray bridge =
    "Mayor Ines Okafor opened the harbour bridge on Monday. The council had voted for "
    "its repair on 3 June 2021. "
    "A freighter hit the bridge last month.\n";
