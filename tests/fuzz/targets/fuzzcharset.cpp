// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/charset.h"
#include "app/load/plaintext.h"
#include "tests/fuzz/targets/invariants.h"

using namespace dateline;

/// Decoding, with the first line as the encoding that a header names, and the cleaning of text behind it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const qsizetype end = bytes.indexOf('\n');
    const DecodedText decoded = decodeText(bytes.mid(end + 1), end > 0 ? bytes.left(end) : QByteArray());
    require(!decoded.encoding.isEmpty() || bytes.mid(end + 1).isEmpty(), "the encoding has a name");
    require(decoded.replaced >= 0, "what was replaced is counted");
    const QString clean = cleanText(decoded.text);
    require(isCleanText(clean), "cleaned text is clean");
    require(cleanText(decoded.text, TextCleaning::KeepOffsets).size() == decoded.text.size(),
            "offsets are kept");
    (void)breakLongLines(joinWrappedLines(clean), 80);
    return 0;
}
