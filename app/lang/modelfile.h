// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include <memory>
#include <optional>
#include <QByteArray>
#include <QFile>
#include <QMap>
#include <span>

namespace dateline {

/// A model file: named sections of plain little-endian tables, mapped into memory and read in place.
///
/// Layout: ModelHeader, then one ModelSection for each section, then the sections, each at a multiple of 64.
/// Opening checks magic, version, bounds and a checksum of every section, so that readers need not.
class ModelFile
{
public:
    static constexpr quint32 version = 1;

    static Result<std::shared_ptr<const ModelFile>> open(const QString &path);

    /// A model held in memory, \a name standing for its path in problems.
    static Result<std::shared_ptr<const ModelFile>> fromBytes(const QByteArray &bytes, const QString &name);

    /// The section \a name as a table of T; empty where it is missing or is no whole number of T.
    template<class T> std::span<const T> table(QLatin1String name) const
    {
        const std::span<const uchar> bytes = section(name);
        if (bytes.size() % sizeof(T) != 0)
            return {};
        return {reinterpret_cast<const T *>(bytes.data()), bytes.size() / sizeof(T)};
    }

    /// Copies of all sections by name, for tools that replace some of them.
    QMap<QByteArray, QByteArray> sections() const;

    QString path() const { return m_path; }

private:
    std::span<const uchar> section(QLatin1String name) const;
    std::optional<Problem> readSections();

    QString m_path;
    QFile m_file;
    QByteArray m_owned;
    std::span<const uchar> m_bytes;
};

/// Sections by name, as the bytes of a model file.
QByteArray modelFileBytes(const QMap<QByteArray, QByteArray> &sections);

} // namespace dateline
