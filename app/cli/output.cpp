// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include <cstdio>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

Problem cannotWrite(const QFileDevice &device)
{
    const QString name = device.fileName().isEmpty() ? u"standard output"_s : device.fileName();
    return {name, u"It cannot be written: %1."_s.arg(device.errorString()), {}, {}};
}

} // namespace

Result<Output> Output::open(const QString &path)
{
    if (path.isEmpty() || path == "-"_L1) {
        auto standard = std::make_unique<QFile>();
        if (!standard->open(stdout, QIODevice::WriteOnly))
            return cannotWrite(*standard);
        return Output(std::move(standard));
    }
    std::unique_ptr<QFileDevice> file;
    if (const QFileInfo target(path); target.exists() && !target.isFile())
        file = std::make_unique<QFile>(path); // a pipe or device cannot be replaced at the end
    else
        file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return cannotWrite(*file);
    return Output(std::move(file));
}

std::optional<Problem> Output::commit()
{
    auto *file = qobject_cast<QSaveFile *>(m_device.get());
    const bool written = file ? file->commit() : m_device->flush();
    return written ? std::nullopt : std::optional(cannotWrite(*m_device));
}

} // namespace dateline
