// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchterms.h"
#include "app/core/dayrange.h"
#include "app/core/partialdate.h"
#include <algorithm>

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
    if (field == "note"_L1)
        return &terms.notes;
    if (field == "tag"_L1)
        return &terms.tags;
    if (field == "group"_L1)
        return &terms.groups;
    return nullptr;
}

QStringList typeNames()
{
    QStringList names;
    for (const EventType type : allEventTypes())
        names << toText(type);
    return names;
}

void takeType(SearchTerms &terms, const QString &name)
{
    const QStringList names = typeNames();
    if (const auto type = eventTypeFromText(name))
        terms.types.push_back(*type);
    else if (std::none_of(names.begin(), names.end(), [&](const QString &n) { return n.startsWith(name); }))
        terms.problems << u"There is no type “%1”. The types are %2."_s.arg(
            name, names.join(", "_L1)); // else half typed
}

/// "2021..2019", but not the dots of "well..".
bool isMeantAsRange(const QString &text)
{
    const qsizetype dots = text.indexOf(".."_L1);
    const auto isDate = [&](const QString &part) { return PartialDate::fromTimex(part).has_value(); };
    return dots >= 0 && isDate(text.left(dots)) && isDate(text.mid(dots + 2));
}

void take(SearchTerms &terms, const SearchToken &token)
{
    if (token.value.isEmpty())
        return; // "who:" is being typed
    if (const auto days = daysOf(token))
        terms.days = days;
    else if (token.field == "type"_L1 && !token.unwanted)
        takeType(terms, token.value.toLower());
    else if (token.field.isEmpty() && isMeantAsRange(token.value))
        terms.problems << u"The days “%1” end before they begin."_s.arg(token.value);
    else if (token.field == "date"_L1)
        terms.problems << u"“%1” is no date: write 2021, 2021-05, 2021-05-05 or 2019..2021."_s.arg(
            token.value);
    else if (token.unwanted)
        terms.unwanted << token.value;
    else if (QStringList *field = fieldOf(terms, token.field))
        *field << token.value;
    else
        terms.words << (token.field.isEmpty() ? token.value : token.field + u':' + token.value);
}

/// \a words without what has a meaning in FTS5; empty where there is no letter or digit in them.
QString bare(const QString &words)
{
    QString text;
    bool letters = false;
    for (QChar c : words) {
        letters = letters || c.isLetterOrNumber();
        text += c == u'"' || c.unicode() < 0x20 ? u' ' : c;
    }
    return letters ? text : QString();
}

void append(std::vector<SearchPhrase> &phrases, const QStringList &values, QLatin1String columns,
            const QStringList &whole, bool unwanted = false)
{
    for (const QString &value : values)
        if (const QString text = bare(value); !text.isEmpty())
            phrases.push_back({text, columns, !whole.contains(value) && isBeginning(value), unwanted});
}

/// In the query language of FTS5.
QString matchText(const std::vector<SearchPhrase> &phrases)
{
    QStringList wanted;
    QString unwanted;
    for (const SearchPhrase &phrase : phrases)
        if (phrase.unwanted)
            unwanted += " NOT "_L1 + matchOf(phrase);
        else
            wanted << matchOf(phrase);
    return wanted.isEmpty() ? QString() : u'(' + wanted.join(" AND "_L1) + u')' + unwanted;
}

std::vector<SearchPhrase> articlePhrases(const SearchTerms &terms)
{
    std::vector<SearchPhrase> phrases;
    append(phrases, terms.words, {}, terms.whole);
    append(phrases, terms.title, "title"_L1, terms.whole);
    append(phrases, terms.source, "author source"_L1, terms.whole);
    append(phrases, terms.notes, "note"_L1, terms.whole);
    append(phrases, terms.unwanted, {}, {}, true);
    return phrases;
}

/// \a value so that it is read as one token.
QString asToken(const QString &field, const QString &value)
{
    const bool plain =
        std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace() || c == u':'; });
    const QString text = plain && !value.contains(".."_L1) ? value : u'"' + value + u'"';
    return field.isEmpty() ? text : field + u':' + text;
}

} // namespace

bool isBeginning(const QString &words)
{
    constexpr int shortest = 3;
    constexpr char16_t firstWithoutSpaces = 0x2E80;
    int letters = 0;
    for (auto c = words.crbegin(); c != words.crend() && (letters == 0 || c->isLetterOrNumber()); ++c) {
        letters += c->isLetterOrNumber() ? 1 : 0;
        if (c->unicode() >= firstWithoutSpaces)
            return true;
    }
    return letters >= shortest;
}

bool SearchTerms::isEmpty() const
{
    return words.isEmpty() && title.isEmpty() && !asksForArticles() && !asksForEvents() && !days;
}

QString wordsOf(const SearchTerms &terms)
{
    QStringList tokens;
    const auto add = [&](const QString &field, const QStringList &values) {
        for (const QString &value : values)
            tokens << asToken(field, value);
    };
    add({}, terms.words);
    add(u"title"_s, terms.title);
    add(u"who"_s, terms.who);
    add(u"where"_s, terms.where);
    add(u"source"_s, terms.source);
    add(u"note"_s, terms.notes);
    add(u"tag"_s, terms.tags);
    add(u"group"_s, terms.groups);
    for (const QString &word : terms.unwanted)
        tokens << u'-' + asToken({}, word);
    return tokens.join(u' ');
}

SearchTerms parseSearch(const QString &line)
{
    SearchTerms terms;
    for (const SearchToken &token : tokensOf(line))
        take(terms, token);
    return terms;
}

QString matchOf(const SearchPhrase &phrase)
{
    const QString columns = phrase.columns.isEmpty() ? QString() : u'{' + QString(phrase.columns) + u"} : "_s;
    return columns + u'"' + phrase.text + (phrase.beginning ? u"\" *"_s : u"\""_s);
}

std::vector<SearchPhrase> eventPhrases(const SearchTerms &terms)
{
    std::vector<SearchPhrase> phrases;
    append(phrases, terms.words, {}, terms.whole);
    append(phrases, terms.title, "title"_L1, terms.whole);
    append(phrases, terms.who, "who"_L1, terms.whole);
    append(phrases, terms.where, "place"_L1, terms.whole);
    append(phrases, terms.unwanted, {}, {}, true);
    return phrases;
}

QString articleMatch(const SearchTerms &terms)
{
    return matchText(articlePhrases(terms));
}

QString eventMatch(const SearchTerms &terms)
{
    return matchText(eventPhrases(terms));
}

} // namespace dateline
