// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

namespace dateline {

/// The field at the top of the window in which a search is typed.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// Gives it the keyboard, ready to be typed over.
    void start();
};

} // namespace dateline
