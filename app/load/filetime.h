// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include <QDate>

namespace dateline {

/// The day, in UTC, on which the file at \a path was last written; nothing where there is none.
std::optional<PartialDate> dayWritten(const QString &path);

/// A text is not published after its file was \a written: the file's time is a bound, never an answer. It is
/// often wrong by itself, so only a date that lies far behind it is dropped, which a note says.
void doubtLaterThan(QDate written, Article &article);

} // namespace dateline
