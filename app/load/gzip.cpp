// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/gzip.h"
#include "app/load/limits.h"
#include <memory>
#include <zlib.h>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr int gzipWindow = 15 + 16; // zlib: largest window, gzip header expected

Problem damaged(const QString &name)
{
    return {
        name, u"The gzip file is damaged."_s, {}, u"Unpack it with another program, or fetch it again."_s};
}

Problem tooLarge(const QString &name)
{
    return {name,
            u"The gzip file unpacks to more than %1 MB."_s.arg(limits::maxFileBytes >> 20),
            {},
            u"Unpack it and split it into articles."_s};
}

} // namespace

bool isGzip(const QByteArray &bytes)
{
    return bytes.startsWith("\x1F\x8B\x08");
}

Result<QByteArray> gunzip(const QByteArray &bytes, const QString &name)
{
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return damaged(name);
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> guard(&stream, inflateEnd);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    QByteArray out;
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = uInt(chunk.size());
        const int state = inflate(&stream, Z_NO_FLUSH);
        out.append(chunk.constData(), chunk.size() - qsizetype(stream.avail_out));
        if (out.size() > limits::maxFileBytes)
            return tooLarge(name);
        if (state == Z_STREAM_END && (stream.avail_in == 0 || inflateReset(&stream) != Z_OK))
            return out;
        if (state != Z_OK && state != Z_STREAM_END)
            return damaged(name);
    }
}

} // namespace dateline
