// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchtext.h"
#include "ui/models/gathering.h"
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

void SearchText::extend(const std::vector<EventSummary> &events, size_t most)
{
    for (const size_t end = std::min(events.size(), m_size + most); m_size < end; ++m_size) {
        if (m_size % EventsABlock == 0)
            m_blocks.push_back({{}, {0}});
        add(m_blocks.back(), events[m_size]);
    }
}

void SearchText::change(const std::vector<EventSummary> &events, size_t position)
{
    if (position >= m_size)
        return;
    const size_t first = position - position % EventsABlock;
    Block changed{{}, {0}};
    for (size_t i = first; i < std::min(first + EventsABlock, m_size); ++i)
        add(changed, events[i]);
    m_blocks[position / EventsABlock] = std::move(changed);
}

void SearchText::add(Block &block, const EventSummary &event)
{
    appendFolded(block.text, event);
    block.begins.push_back(block.text.size());
}

void SearchText::clear()
{
    m_blocks.clear();
    m_size = 0;
}

void SearchText::truncate(size_t size)
{
    if (size >= m_size)
        return;
    m_blocks.resize(size / EventsABlock);
    m_size = m_blocks.size() * EventsABlock;
}

QByteArrayView SearchText::at(size_t position) const
{
    const Block &block = m_blocks[position / EventsABlock];
    const qsizetype begin = block.begins[position % EventsABlock];
    return QByteArrayView(block.text).sliced(begin, block.begins[position % EventsABlock + 1] - begin);
}

std::vector<int> matching(const std::vector<int> &positions, const SearchWords &words, const SearchText &text)
{
    return gatheredInParallel(positions.size(), [&](size_t begin, size_t end, std::vector<int> &found) {
        std::copy_if(positions.begin() + qptrdiff(begin), positions.begin() + qptrdiff(end),
                     std::back_inserter(found),
                     [&](int position) { return words.matches(text.at(size_t(position))); });
    });
}

} // namespace dateline
