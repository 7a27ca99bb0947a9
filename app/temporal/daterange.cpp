// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/temporal/daterange.h"

namespace dateline {

namespace {

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    for (const QStringView w : words)
        if (word.compare(w, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

/// The last word of \a text before \a end, with its place.
TextSpan wordBefore(QStringView text, qsizetype end)
{
    while (end > 0 && text[end - 1].isSpace())
        --end;
    qsizetype begin = end;
    while (begin > 0 && text[begin - 1].isLetter())
        --begin;
    return {begin, end};
}

/// What joins two expressions to a stretch of time, and whether it needs a word in front.
struct Join
{
    bool joins = false;
    bool needsBetween = false; ///< "and"
    bool needsFrom = false;    ///< "to" between other things than dates
};

Join joinOf(QStringView between)
{
    const QStringView word = between.trimmed();
    if (isOneOf(word, {u"-", u"–", u"—", u"until", u"till", u"through", u"to", u"up to", u"/"}))
        return {true, false, false};
    return {isOneOf(word, {u"and"}), true, false};
}

std::optional<DateValue> intervalOf(const DateValue &first, const DateValue &last)
{
    return DateValue::interval(first.first(), last.last());
}

} // namespace

std::vector<DateRange> dateRanges(const AnalysedText &text, const std::vector<Timex> &timexes)
{
    std::vector<DateRange> ranges;
    for (size_t i = 0; i + 1 < timexes.size(); ++i) {
        const Timex &first = timexes[i];
        const Timex &last = timexes[i + 1];
        const TextSpan gap{first.span.end, last.span.begin};
        if (!first.date || !last.date || gap.length() > 10)
            continue;
        const Join join = joinOf(gap.in(text.text));
        if (!join.joins)
            continue;
        const TextSpan opening = wordBefore(text.text, first.span.begin);
        const QStringView word = opening.in(text.text);
        if (join.needsBetween && !isOneOf(word, {u"between"}))
            continue;
        const auto interval = intervalOf(*first.date, *last.date);
        if (!interval)
            continue;
        const bool opened = isOneOf(word, {u"between", u"from"});
        ranges.push_back(
            {int(i), int(i) + 1, {opened ? opening.begin : first.span.begin, last.span.end}, *interval});
        ++i;
    }
    return ranges;
}

} // namespace dateline
