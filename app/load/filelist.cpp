// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/filelist.h"
#include "app/load/limits.h"
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace dateline {

namespace {

void listInto(const QString &folder, int depth, QSet<QString> &visited, QStringList &files)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    if (real.isEmpty() || visited.contains(real) || depth > limits::maxFolderDepth)
        return;
    visited.insert(real);
    const QDir dir(folder);
    const auto entries = dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Unsorted);
    for (const QFileInfo &entry : entries) {
        const QString path = dir.filePath(entry.fileName());
        if (entry.isDir())
            listInto(path, depth + 1, visited, files);
        else
            files << path;
    }
}

} // namespace

QStringList listFiles(const QString &folder)
{
    QSet<QString> visited;
    QStringList files;
    listInto(folder, 0, visited, files);
    files.sort(Qt::CaseSensitive);
    return files;
}

} // namespace dateline
