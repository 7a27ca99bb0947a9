// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchcompletion.h"
#include "app/core/textspan.h"
#include "app/store/searchterms.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// The word around the cursor; spaces in quotes are part of it.
TextSpan wordAt(const QString &line, qsizetype cursor)
{
    TextSpan word{0, 0};
    bool quoted = false;
    for (qsizetype at = 0; at <= line.size(); ++at) {
        const bool isEnd = at == line.size() || (!quoted && line[at].isSpace());
        if (isEnd && at >= cursor)
            return {word.begin, at};
        if (isEnd)
            word.begin = at + 1;
        else if (line[at] == u'"')
            quoted = !quoted;
    }
    return {cursor, cursor};
}

QStringList valuesOf(const QString &field, const SearchVocabulary &vocabulary)
{
    if (field == "tag"_L1)
        return vocabulary.tags;
    if (field == "group"_L1)
        return vocabulary.groups;
    QStringList types;
    if (field == "type"_L1)
        for (const EventType type : allEventTypes())
            types << toText(type);
    return types;
}

/// As it has to be typed: with quotes where it needs them.
QString asTyped(const QString &field, const QString &value)
{
    SearchTerms terms;
    terms.words << value;
    return field + u':' + wordsOf(terms);
}

} // namespace

std::vector<SearchCompletion> searchCompletions(const QString &line, qsizetype cursor,
                                                const SearchVocabulary &vocabulary, size_t limit)
{
    const TextSpan word = wordAt(line, cursor);
    const QString typed = word.in(line).toString();
    const QString field = typed.section(u':', 0, 0).toLower();
    const QString beginning = typed.section(u':', 1).remove(u'"');
    std::vector<SearchCompletion> completions;
    if (!typed.contains(u':') || cursor < word.begin + field.size() + 1)
        return completions;
    for (const QString &value : valuesOf(field, vocabulary)) {
        if (completions.size() == limit || !value.startsWith(beginning, Qt::CaseInsensitive) ||
            value.size() == beginning.size())
            continue;
        const QString made = line.left(word.begin) + asTyped(field, value) + u' ';
        completions.push_back({value, made + line.mid(word.end).trimmed(), made.size()});
    }
    return completions;
}

} // namespace dateline
