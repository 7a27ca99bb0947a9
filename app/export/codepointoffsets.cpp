// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/codepointoffsets.h"
#include <algorithm>

namespace dateline {

CodePointOffsets::CodePointOffsets(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_lowSurrogates.push_back(++i);
}

qsizetype CodePointOffsets::operator()(qsizetype offset) const
{
    return offset - (std::ranges::lower_bound(m_lowSurrogates, offset) - m_lowSurrogates.begin());
}

} // namespace dateline
