// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QStringList>

class QMimeData;

namespace dateline {

/// What a drop or the clipboard brings that can be opened.
struct DroppedInput
{
    QStringList paths;     ///< local files and folders
    QString text;          ///< plain text, where there are no files
    QByteArray html;       ///< a piece of a web page, where there are no files
    QStringList addresses; ///< of web pages, to be fetched because the person gave them

    bool isEmpty() const { return paths.isEmpty() && text.isEmpty() && html.isEmpty(); }
};

DroppedInput readDropped(const QMimeData &data);

/// Whether there is anything to take or to refuse with a word; quick, for while something is dragged.
bool canDrop(const QMimeData &data);

} // namespace dateline
