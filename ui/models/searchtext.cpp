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

} // namespace

SearchWords::SearchWords(const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words.push_back(word.toCaseFolded().toUtf8());
}

bool SearchWords::narrows(const SearchWords &wider) const
{
    return std::all_of(wider.m_words.begin(), wider.m_words.end(), [this](const QByteArray &old) {
        return std::any_of(m_words.begin(), m_words.end(),
                           [&](const QByteArray &word) { return word.contains(old); });
    });
}

bool SearchWords::matches(const EventSummary &event) const
{
    return isEmpty() || matches(folded(event));
}

bool SearchWords::matches(QByteArrayView folded) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QByteArray &word) {
        return view(folded).find(view(word)) != std::string_view::npos;
    });
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
