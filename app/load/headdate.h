// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/load/writtendate.h"
#include <QStringView>
#include <vector>

namespace dateline {

/// The date of a text by its first \a lines: a line of nothing but dates and their labels, a dateline, or
/// names with a date behind them ("By Ada Field, May 5, 2021"). That of an update only where there is no
/// other.
PublicationDate dateOfHead(const std::vector<QStringView> &lines);

/// Whether \a line is nothing but dates and their labels.
bool isDateLine(QStringView line);

/// Whether \a paragraph begins with a dateline: "LONDON, May 5, 2021 (Reuters) —".
bool hasDateline(QStringView paragraph);

/// \a line without the date that stands behind its names.
QStringView withoutDate(QStringView line);

} // namespace dateline
