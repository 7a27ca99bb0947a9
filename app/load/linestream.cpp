// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/linestream.h"
#include "app/load/limits.h"
#include <algorithm>
#include <QFile>
#include <QFileInfo>
#include <zlib.h>

namespace dateline {

namespace {

constexpr qsizetype chunk = 256 * 1024;

} // namespace

std::unique_ptr<LineStream> LineStream::open(const QString &path)
{
    gzFile_s *file = gzopen(QFile::encodeName(path).constData(), "rb");
    if (!file)
        return nullptr;
    gzbuffer(file, unsigned(chunk));
    return std::unique_ptr<LineStream>(
        new LineStream(file, limits::mostUnpackedFrom(QFileInfo(path).size())));
}

std::unique_ptr<LineStream> LineStream::over(const QByteArray &bytes)
{
    std::unique_ptr<LineStream> stream(new LineStream(nullptr, 0));
    stream->m_buffer = bytes;
    return stream;
}

LineStream::LineStream(gzFile_s *file, qint64 most)
    : m_file(file)
    , m_left(most)
{
}

LineStream::~LineStream()
{
    if (m_file)
        gzclose(m_file);
}

/// Adds the next piece behind what was not read yet; false where there is none.
bool LineStream::fill()
{
    if (!m_file)
        return false;
    m_buffer.remove(0, m_at);
    m_at = 0;
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + chunk);
    const int count = m_left > 0 ? gzread(m_file, m_buffer.data() + before, unsigned(chunk)) : -1;
    m_buffer.resize(before + std::max(count, 0));
    m_left -= std::max(count, 0);
    int error = Z_OK;
    if (count <= 0)
        gzerror(m_file, &error);
    m_damaged = m_damaged || count < 0 || error == Z_BUF_ERROR;
    return count > 0;
}

QByteArray LineStream::peek(qsizetype size)
{
    while (m_buffer.size() - m_at < size && fill()) {
    }
    return m_buffer.mid(m_at, size);
}

std::optional<QByteArray> LineStream::line(qsizetype limit)
{
    QByteArray line;
    for (;;) {
        if (m_at == m_buffer.size() && !fill())
            return line.isEmpty() ? std::nullopt : std::optional(line);
        const qsizetype end = m_buffer.indexOf('\n', m_at);
        const qsizetype stop = end < 0 ? m_buffer.size() : end + 1;
        if (line.size() <= limit)
            line.append(m_buffer.constData() + m_at, stop - m_at);
        m_at = stop;
        if (end >= 0)
            return line;
    }
}

std::optional<QByteArray> LineStream::read(qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        if (m_at == m_buffer.size() && !fill())
            return std::nullopt;
        const qsizetype count = std::min(size - bytes.size(), m_buffer.size() - m_at);
        bytes.append(m_buffer.constData() + m_at, count);
        m_at += count;
    }
    return bytes;
}

QByteArray LineStream::piece()
{
    if (m_at == m_buffer.size() && !fill())
        return {};
    const QByteArray bytes = m_buffer.mid(m_at, chunk);
    m_at += bytes.size();
    return bytes;
}

bool LineStream::skip(qint64 size)
{
    while (size > 0) {
        if (m_at == m_buffer.size() && !fill())
            return false;
        const auto count = qsizetype(std::min<qint64>(size, m_buffer.size() - m_at));
        m_at += count;
        size -= count;
    }
    return true;
}

} // namespace dateline
