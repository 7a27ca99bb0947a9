// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/resources.h"
#include "app/lang/analyser.h"
#include "app/temporal/temporaltagger.h"
#include <QStringList>

namespace dateline {

/// A text with its time expressions, as the whole language engine reads it.
struct Tagged
{
    AnalysedText text;
    std::vector<Timex> timexes;
};

inline Tagged tagged(const QString &text, const QString &published = {})
{
    static const auto analyser = Analyser::load(resourceFolder());
    static const auto tagger = TemporalTagger::load(resourceFolder());
    if (!analyser || !tagger)
        qFatal("%s", qPrintable(!analyser ? analyser.problem().what : tagger.problem().what));
    Tagged result{(*analyser)->analyse(text), {}};
    result.timexes = (*tagger)->tag(result.text, PartialDate::fromTimex(published));
    return result;
}

/// "covered words=VALUE" of each expression, separated by "; "; with a mod "=VALUE MOD".
inline QString summary(const Tagged &tagged)
{
    QStringList parts;
    for (const Timex &timex : tagged.timexes) {
        QString part = timex.span.in(tagged.text.text).toString() + QLatin1Char('=') + timex.value;
        if (!timex.mod.isEmpty())
            part += QLatin1Char(' ') + timex.mod;
        parts += part;
    }
    return parts.join(QLatin1String("; "));
}

} // namespace dateline
