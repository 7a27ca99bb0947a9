// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/plaintext.h"

namespace dateline {

namespace {

bool isAllowed(char16_t unit)
{
    return (unit >= u' ' && unit != 0x7f && unit < 0xFFFE) || unit == u'\n' || unit == u'\t';
}

} // namespace

QString withoutControls(QStringView text)
{
    QString out = text.toString();
    for (qsizetype i = 0; i < out.size(); ++i) {
        const bool pair = out[i].isHighSurrogate() && i + 1 < out.size() && out[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (out[i].isSurrogate() || !isAllowed(out[i].unicode()))
            out[i] = QChar::ReplacementCharacter;
    }
    return out;
}

} // namespace dateline
