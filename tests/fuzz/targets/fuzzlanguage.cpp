// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/resources.h"
#include "app/lang/analyser.h"
#include "app/temporal/temporaltagger.h"
#include "tests/fuzz/targets/invariants.h"
#include <QFileInfo>

using namespace dateline;

namespace {

template<class T> std::shared_ptr<const T> loaded()
{
    auto result = T::load(resourceFolder());
    require(bool(result), "the models can be loaded");
    return *std::move(result);
}

void requireWithin(TextSpan span, const QString &text)
{
    require(0 <= span.begin && span.begin <= span.end && span.end <= text.size(), "spans lie in the text");
}

} // namespace

/// Tokens, tags, trees and time expressions of any text at all.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto analyser = loaded<Analyser>();
    static const auto tagger = loaded<TemporalTagger>();
    const QString text = QString::fromUtf8(bytesOf(data, size));
    AnalysedText analysed = analyser->analyse(text);
    analyser->parse(analysed);
    for (const Token &token : analysed.tokens) {
        requireWithin(token.span, text);
        require(token.head < int(analysed.tokens.size()), "heads are tokens");
    }
    for (const auto &published : {std::optional<PartialDate>(), PartialDate::day(2021, 5, 5)})
        for (const Timex &timex : tagger->tag(analysed, published))
            requireWithin(timex.span, text);
    return 0;
}
