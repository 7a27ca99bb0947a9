// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchterms.h"
#include "app/core/dayrange.h"
#include "app/core/partialdate.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

struct SearchToken
{
    QString field; ///< lower case; empty where there is none
    QString value;
    bool unwanted = false;
};

/// Cuts a line at spaces outside of quotes.
std::vector<SearchToken> tokensOf(const QString &line)
{
    std::vector<SearchToken> tokens;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at].isSpace()) {
            ++at;
            continue;
        }
        SearchToken token;
        bool quoted = false;
        for (; at < line.size() && (quoted || !line[at].isSpace()); ++at) {
            if (line[at] == u'"')
                quoted = !quoted;
            else if (line[at] == u':' && !quoted && token.field.isEmpty() && !token.value.isEmpty())
                token.field = std::exchange(token.value, QString()).toLower();
            else if (line[at] == u'-' && token.value.isEmpty() && token.field.isEmpty() && !token.unwanted)
                token.unwanted = true;
            else
                token.value += line[at];
        }
        tokens.push_back(token);
    }
    return tokens;
}

/// "date:" takes a range or one unit.
std::optional<DayInterval> daysOf(const SearchToken &token)
{
    if (token.field == "date"_L1)
        if (const auto unit = PartialDate::fromTimex(token.value))
            return unit->span();
    return token.field.isEmpty() || token.field == "date"_L1 ? dayRangeFromText(token.value) : std::nullopt;
}

QStringList *fieldOf(SearchTerms &terms, const QString &field)
{
    if (field == "who"_L1)
        return &terms.who;
    if (field == "where"_L1 || field == "place"_L1)
        return &terms.where;
    if (field == "title"_L1)
        return &terms.title;
    if (field == "source"_L1 || field == "author"_L1)
        return &terms.source;
    return nullptr;
}

void take(SearchTerms &terms, const SearchToken &token)
{
    if (token.value.isEmpty())
        return; // "who:" is being typed
    if (const auto days = daysOf(token))
        terms.days = days;
    else if (const auto type = eventTypeFromText(token.value.toLower()); token.field == "type"_L1 && type)
        terms.types.push_back(*type);
    else if (token.field == "type"_L1)
        return; // half of a type's name
    else if (QStringList *field = fieldOf(terms, token.field))
        *field << token.value;
    else if (token.unwanted)
        terms.unwanted << token.value;
    else
        terms.words << (token.field.isEmpty() ? token.value : token.field + u' ' + token.value);
}

/// A string of FTS5, its last word being a beginning.
QString quoted(const QString &words)
{
    QString bare;
    bool letters = false;
    for (QChar c : words) {
        letters = letters || c.isLetterOrNumber();
        bare += c == u'"' || c.unicode() < 0x20 ? u' ' : c;
    }
    return letters ? u'"' + bare + u"\" *"_s : QString();
}

void append(QStringList &parts, const QStringList &values, QLatin1String columns)
{
    for (const QString &value : values)
        if (const QString text = quoted(value); !text.isEmpty())
            parts << (columns.isEmpty() ? text : u'{' + columns + u"} : "_s + text);
}

QString withoutUnwanted(const QStringList &parts, const QStringList &unwanted)
{
    if (parts.isEmpty())
        return {};
    QString match = u'(' + parts.join(" AND "_L1) + u')';
    for (const QString &word : unwanted)
        if (const QString text = quoted(word); !text.isEmpty())
            match += " NOT "_L1 + text;
    return match;
}

} // namespace

bool SearchTerms::isEmpty() const
{
    return words.isEmpty() && title.isEmpty() && source.isEmpty() && !asksForEvents() && !days;
}

SearchTerms parseSearch(const QString &line)
{
    SearchTerms terms;
    for (const SearchToken &token : tokensOf(line))
        take(terms, token);
    return terms;
}

QString articleMatch(const SearchTerms &terms)
{
    QStringList parts;
    append(parts, terms.words, {});
    append(parts, terms.title, "title"_L1);
    append(parts, terms.source, "author source"_L1);
    return withoutUnwanted(parts, terms.unwanted);
}

QString eventMatch(const SearchTerms &terms)
{
    QStringList parts;
    append(parts, terms.words, {});
    append(parts, terms.title, "title"_L1);
    append(parts, terms.who, "who"_L1);
    append(parts, terms.where, "place"_L1);
    return withoutUnwanted(parts, terms.unwanted);
}

} // namespace dateline
