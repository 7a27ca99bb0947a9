// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include <QCoreApplication>
#include <QDir>

namespace dateline {

QString resourceFolder()
{
    const QString named = qEnvironmentVariable("DATELINE_RESOURCES");
    if (!named.isEmpty())
        return named;
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/dateline"));
}

} // namespace dateline
