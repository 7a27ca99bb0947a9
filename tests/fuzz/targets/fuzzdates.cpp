// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/namedate.h"
#include "app/load/texthead.h"
#include "app/load/writtendate.h"
#include "tests/fuzz/targets/invariants.h"

using namespace dateline;

/// What reads a publication date out of a text, an address, a path.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    for (const NumericOrder order :
         {NumericOrder::Unknown, NumericOrder::DayFirst, NumericOrder::MonthFirst}) {
        for (auto found = findWrittenDate(text, 0, order); found;
             found = findWrittenDate(text, found->span.end, order))
            require(found->span.begin < found->span.end && found->span.end <= text.size(),
                    "a date lies in the text");
    }
    for (const PublicationDate &found : {dateFromPath(text), dateFromUrl(text), readTextHead(text).published})
        require((found.isKnown() || !found.evidence.isEmpty()) == (found.basis != PublicationBasis::None),
                "a date has a basis");
    (void)titleFromPath(text);
    return 0;
}
