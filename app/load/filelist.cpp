// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/filelist.h"
#include "app/load/limits.h"
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Whether \a folder holds the pictures and frames of a page that a browser saved beside it.
bool belongsToSavedPage(const QDir &around, const QString &folder)
{
    for (QLatin1String ending : {"_files"_L1, "-Dateien"_L1, "_Dateien"_L1, "_fichiers"_L1, "_archivos"_L1,
                                 "_ficheiros"_L1, "_file"_L1, "_bestanden"_L1, ".files"_L1})
        if (folder.endsWith(ending))
            for (QLatin1String page : {".html"_L1, ".htm"_L1, ".xhtml"_L1})
                if (around.exists(folder.chopped(ending.size()) + page))
                    return true;
    return false;
}

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
        if (entry.isDir() && belongsToSavedPage(dir, entry.fileName()))
            continue;
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
