// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include <memory>
#include <optional>
#include <QFileDevice>

namespace dateline {

/// Where results go: standard output, or a file that appears only when all of it is written.
class Output
{
public:
    /// \a path empty or "-": standard output.
    static Result<Output> open(const QString &path);

    QFileDevice &device() { return *m_device; }
    /// Makes the file appear; says why if it cannot.
    std::optional<Problem> commit();

private:
    explicit Output(std::unique_ptr<QFileDevice> device)
        : m_device(std::move(device))
    {
    }

    std::unique_ptr<QFileDevice> m_device;
};

} // namespace dateline
