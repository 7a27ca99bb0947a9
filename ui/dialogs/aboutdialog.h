// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

namespace dateline {

/// Version, licence, and what the program is made with and from.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const QString &version, QWidget *parent = nullptr);
};

} // namespace dateline
