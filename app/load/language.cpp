// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/language.h"
#include <cld2/public/compact_lang_det.h>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleLength = 8000;
constexpr qsizetype shortestSample = 60;

} // namespace

QString languageOfText(const QString &text)
{
    const QString sample = text.left(sampleLength);
    if (sample.trimmed().size() < shortestSample)
        return {};
    const QByteArray bytes = sample.toUtf8();
    bool reliable = false;
    const CLD2::Language language =
        CLD2::DetectLanguage(bytes.constData(), int(bytes.size()), true, &reliable);
    if (!reliable || language == CLD2::UNKNOWN_LANGUAGE)
        return {};
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language)).section(u'-', 0, 0);
    return code == "iw"_L1 ? u"he"_s : code.size() == 2 ? code : QString();
}

} // namespace dateline
