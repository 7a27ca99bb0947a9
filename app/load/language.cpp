// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/language.h"
#include <cld2/public/compact_lang_det.h>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleLength = 8000;
constexpr qsizetype shortestSample = 60;
/// An article of which so much is English is one, in percent: the detector takes English among other
/// languages for a page's frame, but here it is the article, and they are names and sources.
constexpr int enoughEnglish = 40;

} // namespace

QString languageOfText(const QString &text)
{
    const QString sample = text.left(sampleLength);
    if (sample.trimmed().size() < shortestSample)
        return {};
    const QByteArray bytes = sample.toUtf8();
    bool reliable = false;
    int textBytes = 0;
    CLD2::Language languages[3] = {};
    int percents[3] = {};
    const CLD2::Language language = CLD2::DetectLanguageSummary(bytes.constData(), int(bytes.size()), true,
                                                                languages, percents, &textBytes, &reliable);
    for (int i = 0; i < 3; ++i)
        if (languages[i] == CLD2::ENGLISH && percents[i] >= enoughEnglish)
            return u"en"_s;
    if (!reliable || language == CLD2::UNKNOWN_LANGUAGE)
        return {};
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language)).section(u'-', 0, 0);
    return code == "iw"_L1 ? u"he"_s : code.size() == 2 ? code : QString();
}

} // namespace dateline
