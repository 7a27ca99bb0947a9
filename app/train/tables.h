// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QMap>
#include <vector>

namespace dateline {

using ModelSections = QMap<QByteArray, QByteArray>;

/// The rows of a table as the bytes of a model section.
template<class T> QByteArray tableBytes(const std::vector<T> &rows)
{
    return QByteArray(reinterpret_cast<const char *>(rows.data()), qsizetype(rows.size() * sizeof(T)));
}

} // namespace dateline
