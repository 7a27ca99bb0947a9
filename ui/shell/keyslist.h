// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>

class QAction;
class QWidget;

namespace dateline {

/// A window with the keys of all \a actions and of the timeline and the text.
void showKeys(const QList<QAction *> &actions, QWidget *parent);

} // namespace dateline
