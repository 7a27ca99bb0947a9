// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFile>
#include <QTest>

/// The bytes of a file in tests/unit/load/data.
inline QByteArray sample(const QString &name)
{
    QFile file(qEnvironmentVariable("DATELINE_SOURCE_DIR") + QStringLiteral("/tests/unit/load/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
