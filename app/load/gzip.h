// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include <QByteArray>

namespace dateline {

bool isGzip(const QByteArray &bytes);

/// The unpacked content; a Problem where the file is damaged or unpacks to more than limits allow.
Result<QByteArray> gunzip(const QByteArray &bytes, const QString &name);

} // namespace dateline
