// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/librarystatistics.h"
#include <QDialog>

namespace dateline {

/// What is in the library, in numbers; they can be copied as a table.
class StatisticsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StatisticsDialog(const std::vector<StatisticsGroup> &groups, QWidget *parent = nullptr);
};

} // namespace dateline
