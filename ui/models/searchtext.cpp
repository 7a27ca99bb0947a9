// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchtext.h"
#include <algorithm>
#include <string_view>

namespace dateline {

namespace {

std::string_view view(QByteArrayView bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

/// Most words are ASCII: those are folded without a detour.
void appendFolded(QByteArray &block, const QString &text)
{
    const qsizetype begin = block.size();
    block.resize(begin + text.size());
    char *out = block.data() + begin;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= 0x80) {
            block.resize(begin);
            block += text.toCaseFolded().toUtf8();
            return;
        }
        *out++ = char(unit >= u'A' && unit <= u'Z' ? unit + 32 : unit);
    }
}

void appendFolded(QByteArray &block, const EventSummary &event)
{
    appendFolded(block, event.title);
    block += '\n';
    appendFolded(block, event.who);
    block += '\n';
    appendFolded(block, event.where);
}

std::vector<QByteArray> foldedWords(const QStringList &words)
{
    std::vector<QByteArray> list;
    for (const QString &word : words)
        list.push_back(word.simplified().toCaseFolded().toUtf8());
    return list;
}

bool isIn(const QByteArray &word, QByteArrayView folded)
{
    return view(folded).find(view(word)) != std::string_view::npos;
}

bool allIn(const std::vector<QByteArray> &words, QByteArrayView folded)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QByteArray &word) { return isIn(word, folded); });
}

bool anyIn(const std::vector<QByteArray> &words, QByteArrayView folded)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QByteArray &word) { return isIn(word, folded); });
}

/// Whether each of the old words is within a new one.
bool narrow(const std::vector<QByteArray> &words, const std::vector<QByteArray> &wider)
{
    return std::all_of(wider.begin(), wider.end(), [&](const QByteArray &old) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QByteArray &word) { return word.contains(old); });
    });
}

} // namespace

SearchWords::SearchWords(const SearchTerms &terms)
    : m_words(foldedWords(terms.words))
    , m_unwanted(foldedWords(terms.unwanted))
    , m_title(foldedWords(terms.title))
    , m_who(foldedWords(terms.who))
    , m_where(foldedWords(terms.where))
{
}

bool SearchWords::isEmpty() const
{
    return m_words.empty() && m_unwanted.empty() && m_title.empty() && m_who.empty() && m_where.empty();
}

bool SearchWords::narrows(const SearchWords &wider) const
{
    return m_unwanted == wider.m_unwanted && narrow(m_words, wider.m_words) &&
           narrow(m_title, wider.m_title) && narrow(m_who, wider.m_who) && narrow(m_where, wider.m_where);
}

bool SearchWords::matches(const EventSummary &event) const
{
    return isEmpty() || matches(folded(event));
}

bool SearchWords::matches(QByteArrayView folded) const
{
    if (!allIn(m_words, folded) || anyIn(m_unwanted, folded))
        return false;
    if (m_title.empty() && m_who.empty() && m_where.empty())
        return true;
    const qsizetype who = folded.indexOf('\n') + 1;
    const qsizetype where = folded.indexOf('\n', who) + 1;
    return allIn(m_title, folded.first(who)) && allIn(m_who, folded.sliced(who, where - who)) &&
           allIn(m_where, folded.sliced(where));
}

QByteArray SearchWords::folded(const EventSummary &event)
{
    QByteArray block;
    appendFolded(block, event);
    return block;
}

void SearchText::build(const std::vector<EventSummary> &events)
{
    clear();
    m_begins.reserve(events.size() + 1);
    for (const EventSummary &event : events) {
        m_begins.push_back(m_block.size());
        appendFolded(m_block, event);
    }
    m_begins.push_back(m_block.size());
}

void SearchText::clear()
{
    m_block.clear();
    m_begins.clear();
}

QByteArrayView SearchText::at(size_t position) const
{
    return QByteArrayView(m_block).sliced(m_begins[position], m_begins[position + 1] - m_begins[position]);
}

} // namespace dateline
