// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include <optional>
#include <QByteArray>

class QIODevice;

namespace dateline {

/// Writes all \a bytes or says why not (a full disk, a closed pipe).
std::optional<Problem> writeAll(QIODevice &device, const QByteArray &bytes);

/// What writing to \a device failed with.
Problem writeProblem(const QIODevice &device);

} // namespace dateline
