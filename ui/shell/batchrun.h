// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/options.h"
#include "ui/shell/session.h"

class QWidget;

namespace dateline {

class MainWindow;

/// Imports the articles that \a options name, standard input among them. Returns at once.
void importArticles(Session &session, const Options &options);

/// The jobs that need no person: waits for the import, writes the picture of the window and the export.
/// Prints what went wrong; returns the program's exit status.
int runBatch(Session &session, MainWindow &window, const Options &options);

/// Puts the best event of the library in view: for pictures, and for a window that has just been filled.
void selectFirstEvent(Session &session);

} // namespace dateline
