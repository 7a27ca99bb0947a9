// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace dateline {

/// How a text is cleaned at loading. KeepOffsets leaves every character where it is: what is unwanted
/// becomes a space instead of vanishing.
enum class TextCleaning : quint8 { Normal, KeepOffsets };

/// Line ends become line feeds, unusual spaces (no-break, thin, tab …) plain ones; control characters,
/// byte order marks and soft hyphens vanish.
QString cleanText(const QString &text, TextCleaning cleaning = TextCleaning::Normal);

/// Lines that were broken at a fixed width (mail, old wire copy) are joined to paragraphs: the line feed
/// becomes a space. Other texts come back as they are.
QString joinWrappedLines(const QString &text);

/// Breaks lines longer than \a maxLength after a sentence, else at a space: that space becomes a line
/// feed. (A window cannot lay out a line of a megabyte in reasonable time.)
QString breakLongLines(const QString &text, qsizetype maxLength);

} // namespace dateline
