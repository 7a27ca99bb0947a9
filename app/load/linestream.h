// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>
#include <QByteArray>
#include <QString>

struct gzFile_s;

namespace dateline {

/// A file, unpacked on the way where it is packed with gzip, read from front to back in bounded memory.
class LineStream
{
public:
    /// Nothing where the file cannot be opened.
    static std::unique_ptr<LineStream> open(const QString &path);
    /// Of \a bytes that are in memory already.
    static std::unique_ptr<LineStream> over(const QByteArray &bytes);
    ~LineStream();
    LineStream(const LineStream &) = delete;
    LineStream &operator=(const LineStream &) = delete;

    /// The first bytes of what comes next, at most \a size, which stay where they are.
    QByteArray peek(qsizetype size);
    /// The next line with its end; nothing behind the last. Of a line that is longer than \a limit, a piece
    /// that is longer than that, too.
    std::optional<QByteArray> line(qsizetype limit);
    /// The next \a size bytes; nothing where there are not so many.
    std::optional<QByteArray> read(qsizetype size);
    /// The next bytes as they come, a few hundred kilobytes at most; none at the end.
    QByteArray piece();
    /// Passes over \a size bytes; false where there are not so many.
    bool skip(qint64 size);

    /// Whether all bytes were taken.
    bool isAtEnd() { return peek(1).isEmpty(); }
    /// Whether reading ended before the file did: its packing is damaged or cut off, or it unpacks to more
    /// than any text does.
    bool isDamaged() const { return m_damaged; }

private:
    explicit LineStream(gzFile_s *file, qint64 most);
    bool fill();

    gzFile_s *m_file; ///< none where all is in the buffer
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_left; ///< bytes that may still be unpacked
    bool m_damaged = false;
};

} // namespace dateline
