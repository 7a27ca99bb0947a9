// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deviceoutput.h"
#include <QFileDevice>

namespace dateline {

using namespace Qt::StringLiterals;

std::optional<Problem> writeAll(QIODevice &device, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 count = device.write(bytes.constData() + done, bytes.size() - done);
        if (count <= 0)
            return writeProblem(device);
        done += count;
    }
    return std::nullopt;
}

Problem writeProblem(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return {file ? file->fileName() : u"output"_s,
            u"Writing failed: "_s + device.errorString(),
            {},
            u"Check that there is room and that you may write there, or choose another place."_s};
}

} // namespace dateline
