// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/looseends.h"
#include "app/events/words.h"

namespace dateline {

namespace {

using namespace Qt::StringLiterals;

/// Words that never end a title. Not "in", "on", "over" and the like, which are particles as well.
constexpr std::array leading{
    "a"_L1,     "an"_L1,       "the"_L1,     "and"_L1,      "or"_L1,         "but"_L1,       "of"_L1,
    "for"_L1,   "to"_L1,       "with"_L1,    "from"_L1,     "at"_L1,         "into"_L1,      "as"_L1,
    "than"_L1,  "that"_L1,     "which"_L1,   "what"_L1,     "who"_L1,        "whom"_L1,      "whose"_L1,
    "where"_L1, "how"_L1,      "why"_L1,     "between"_L1,  "during"_L1,     "including"_L1, "because"_L1,
    "while"_L1, "although"_L1, "whether"_L1, "possibly"_L1, "reportedly"_L1, "allegedly"_L1, "its"_L1,
    "their"_L1, "his"_L1,      "very"_L1};

QStringView lastWord(QStringView words)
{
    return words.mid(words.lastIndexOf(u' ') + 1);
}

} // namespace

bool endsLoosely(QStringView words)
{
    return isOneOf(lastWord(words).toString().toLower(), leading);
}

QString withoutLooseEnds(QString title)
{
    while (title.contains(u' ')) {
        const QChar last = title.back();
        if (last == u',' || last == u';' || last == u':' || last == u'-' || last == u'\u2013' ||
            last == u'\u2014')
            title.chop(1);
        else if (endsLoosely(title))
            title.truncate(title.lastIndexOf(u' '));
        else
            break;
        title = title.trimmed();
    }
    return title;
}

QString withQuotesClosed(const QString &words)
{
    if (words.count(u'\u201C') > words.count(u'\u201D'))
        return words + u'\u201D';
    return words.count(u'"') % 2 == 1 ? words + u'"' : words;
}

} // namespace dateline
