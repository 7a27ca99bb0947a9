// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/fileparts.h"
#include "tests/fuzz/targets/invariants.h"
#include <QFile>
#include <QTemporaryDir>

using namespace dateline;

/// Files of many articles that are read part by part. The first byte chooses the name.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir dir;
    static constexpr const char *names[] = {"a.jsonl",    "a.mbox", "a.warc", "a.zip",
                                            "a.jsonl.gz", "a.json", "a.csv",  "a.xml"};
    if (size == 0)
        return 0;
    const QString path = dir.filePath(QString::fromLatin1(names[data[0] % std::size(names)]));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly), "a file can be written");
    file.write(bytesOf(data + 1, size - 1));
    file.close();
    const auto parts = FileParts::open(path, 0);
    while (parts) {
        const auto part = parts->next();
        if (!part)
            break;
        if (*part)
            requireSound(loadPart(**part));
    }
    return 0;
}
