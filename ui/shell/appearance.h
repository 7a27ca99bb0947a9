// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/options.h"
#include <QIcon>

class QApplication;

namespace dateline {

/// The look of the whole program: Fusion with our palette, a style sheet, and pinned fonts with the
/// system's as fallback.
class Appearance
{
public:
    /// Notes what the system looks like; before anything else changes it.
    explicit Appearance(QApplication &application);

    void apply(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }

private:
    QApplication &m_application;
    bool m_systemIsDark;
    ThemeChoice m_choice = ThemeChoice::System;
};

/// An icon of resources/icons in the colour of text, muted where disabled.
QIcon themedIcon(const QString &name, const QPalette &palette);

} // namespace dateline
