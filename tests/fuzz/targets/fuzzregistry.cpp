// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/registry.h"
#include "tests/fuzz/targets/invariants.h"

using namespace dateline;

/// The choice of a loader by content alone, and what is completed behind it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto loaded = loadSource({QStringLiteral("a"), bytesOf(data, size)});
    requireSound(loaded);
    if (loaded)
        for (const Article &article : *loaded)
            require(!article.text.trimmed().isEmpty(), "an article has text");
    return 0;
}
