// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/motion.h"
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

QVariant valueIn(const QString &file, const QString &key)
{
    return QSettings(file, QSettings::IniFormat).value(key);
}

/// GNOME keeps it in a database of its own, which only its tool reads.
void askGnome(QObject *context, const std::function<void(bool)> &tell)
{
    const QString tool = QStandardPaths::findExecutable(u"gsettings"_s);
    if (tool.isEmpty())
        return;
    auto *process = new QProcess(context);
    QObject::connect(process, &QProcess::finished, context, [process, tell] {
        const QByteArray answer = process->readAllStandardOutput().trimmed();
        if (answer == "true" || answer == "false")
            tell(answer == "false");
        process->deleteLater();
    });
    process->start(tool, {u"get"_s, u"org.gnome.desktop.interface"_s, u"enable-animations"_s});
}

} // namespace

bool filesReduceMotion(const QString &desktop, const QString &configFolder)
{
    if (desktop.contains("KDE"_L1)) {
        const QVariant factor = valueIn(configFolder + "/kdeglobals"_L1, u"KDE/AnimationDurationFactor"_s);
        return factor.isValid() && factor.toDouble() <= 0;
    }
    for (const QLatin1String version : {"gtk-4.0"_L1, "gtk-3.0"_L1}) {
        const QVariant animated =
            valueIn(configFolder + u'/' + version + "/settings.ini"_L1, u"Settings/gtk-enable-animations"_s);
        if (animated.isValid())
            return !animated.toBool();
    }
    return false;
}

void tellReducedMotion(QObject *context, const std::function<void(bool)> &tell)
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    tell(filesReduceMotion(desktop, QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)));
    if (desktop.contains("GNOME"_L1) || desktop.contains("Unity"_L1))
        askGnome(context, tell);
}

} // namespace dateline
