// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/limits.h"
#include "app/load/loader.h"
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace dateline {

/// Ends the process, which the fuzzer takes for a find, where \a holds is false.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

inline bool isCleanText(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.unicode() < 0x20 && c != QLatin1Char('\n'); }) &&
           QStringView(text).isValidUtf16();
}

/// What is promised of whatever a loader answers.
inline void requireSound(const Result<LoadedArticles> &loaded)
{
    if (!loaded)
        return require(!loaded.problem().what.isEmpty(), "a problem says what is wrong");
    for (const Problem &problem : loaded->problems)
        require(!problem.what.isEmpty(), "a problem says what is wrong");
    for (const Article &article : *loaded) {
        require(isCleanText(article.text), "the text is clean");
        require(article.title.size() <= limits::maxTitleLength, "the title is short");
        require((article.published.isKnown() || !article.published.evidence.isEmpty()) ==
                    (article.published.basis != PublicationBasis::None),
                "a date has a basis");
        require(article.published.confidence >= 0 && article.published.confidence <= 1,
                "confidence lies between 0 and 1");
    }
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

} // namespace dateline
