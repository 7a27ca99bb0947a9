// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/fileparts.h"
#include "app/load/limits.h"
#include "app/load/linestream.h"
#include <QFileInfo>
#include <utility>

namespace dateline {

using NextPart = std::optional<Result<FilePart>>;

/// \a path without the ending of the packing.
inline QString unpackedName(const QString &path)
{
    return path.endsWith(QLatin1String(".gz"), Qt::CaseInsensitive) ? path.chopped(3) : path;
}

/// What is common to the formats that are read from front to back.
class StreamedParts : public FileParts
{
public:
    StreamedParts(const QString &path, std::unique_ptr<LineStream> stream)
        : m_path(path)
        , m_inner(unpackedName(path))
        , m_written(QFileInfo(path).lastModified().toUTC().date())
        , m_stream(std::move(stream))
    {
    }

    NextPart next() final
    {
        if (auto part = read())
            return part;
        if (!m_stream->isDamaged() || std::exchange(m_ended, true))
            return std::nullopt;
        return Problem{m_path, QStringLiteral("The file is damaged or cut off."),
                       QStringLiteral("What stands before that was read."),
                       QStringLiteral("Fetch or save it again.")};
    }

protected:
    virtual NextPart read() = 0;

    FilePart part(const QString &name, QByteArray bytes) const
    {
        return {m_path, name, {m_inner, std::move(bytes)}, m_written, false};
    }

    static Problem tooLong(const QString &name)
    {
        return {name,
                QStringLiteral("It is larger than %1 MB.").arg(limits::maxFileBytes >> 20),
                QStringLiteral("The rest of the file was read."),
                {}};
    }

    LineStream &stream() { return *m_stream; }
    const QString m_path;

private:
    const QString m_inner; ///< what the parts are called
    const QDate m_written;
    const std::unique_ptr<LineStream> m_stream;
    bool m_ended = false;
};

} // namespace dateline
