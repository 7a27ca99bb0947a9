// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QObject>

namespace dateline {

/// Whether the files of \a configFolder (usually ~/.config) say that nothing shall be animated on
/// \a desktop, as XDG_CURRENT_DESKTOP names it: those of KDE there, else those of GTK.
bool filesReduceMotion(const QString &desktop, const QString &configFolder);

/// Tells whether the system asks for reduced motion: at once, and once more where GNOME has to be asked and
/// answers. \a context ends it.
void tellReducedMotion(QObject *context, const std::function<void(bool)> &tell);

} // namespace dateline
