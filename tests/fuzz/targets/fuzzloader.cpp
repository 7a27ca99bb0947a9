// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include FUZZED_HEADER
#include "tests/fuzz/targets/invariants.h"

using namespace dateline;

/// One loader, whatever the input looks like. CMake says which.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const FUZZED_LOADER loader;
    const Source source{QStringLiteral(FUZZED_NAME), bytesOf(data, size)};
    (void)loader.canHandle(source);
    requireSound(loader.load(source));
    return 0;
}
