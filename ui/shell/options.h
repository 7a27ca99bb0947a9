// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/partialdate.h"
#include "app/core/result.h"
#include <QSize>
#include <QStringList>

namespace dateline {

enum class ThemeChoice : quint8 { System, Light, Dark };

QLatin1String toText(ThemeChoice choice); ///< "system", "light", "dark"
std::optional<ThemeChoice> themeChoiceFromText(QStringView text);

/// What the command line asks of the window program.
struct Options
{
    QStringList articles; ///< files and folders; "-" is standard input
    QString library;      ///< empty: the user's, or a temporary one for a job without a window
    std::optional<PartialDate> published;
    QString screenshot; ///< write a picture of the window there and quit
    QSize size;         ///< of the window; invalid: as last time
    std::optional<ThemeChoice> theme;
    QString exportFile; ///< write the timeline there and quit

    /// Does its job and quits, without asking anything.
    bool isBatch() const { return !screenshot.isEmpty() || !exportFile.isEmpty(); }
};

/// Reads \a arguments, the program's name first. --help and --version print and end the program.
Result<Options> readOptions(const QStringList &arguments);

/// Whether \a arguments ask only for what can be done without a display: --help, --version, and jobs that
/// write a file and quit.
bool doWithoutDisplay(const QStringList &arguments);

} // namespace dateline
