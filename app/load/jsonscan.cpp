// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/jsonscan.h"
#include <utility>

namespace dateline {

namespace {

constexpr qsizetype deepest = 512; // no deeper than QJsonDocument reads

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isOfWord(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
           c == '+' || c == '.';
}

} // namespace

JsonScan::State JsonScan::follow(const QByteArray &bytes, qsizetype &at)
{
    while (at < bytes.size() && !m_ended) {
        if (m_inString) {
            passString(bytes, at);
            continue;
        }
        const char c = bytes[at];
        if (m_inWord && isOfWord(c)) {
            ++at;
            continue;
        }
        if (std::exchange(m_inWord, false)) {
            endValue();
            continue;
        }
        if (!isSpace(c) && !take(c))
            return State::Wrong;
        ++at;
    }
    return m_ended ? State::Ended : State::More;
}

void JsonScan::passString(const QByteArray &bytes, qsizetype &at)
{
    for (; at < bytes.size(); ++at) {
        if (std::exchange(m_escaped, false))
            continue;
        m_escaped = bytes[at] == '\\';
        if (bytes[at] != '"')
            continue;
        ++at;
        m_inString = false;
        if (std::exchange(m_inKey, false))
            m_expected = Expected::Colon;
        else
            endValue();
        return;
    }
}

bool JsonScan::take(char c)
{
    const bool mayEnd = m_expected == Expected::ValueOrEnd || m_expected == Expected::KeyOrEnd ||
                        m_expected == Expected::CommaOrEnd;
    if (c == '}' || c == ']')
        return mayEnd && takeEnd(c);
    switch (m_expected) {
    case Expected::Value:
    case Expected::ValueOrEnd:
        return takeStart(c);
    case Expected::Key:
    case Expected::KeyOrEnd:
        m_inString = m_inKey = true;
        return c == '"';
    case Expected::Colon:
        m_expected = Expected::Value;
        return c == ':';
    case Expected::CommaOrEnd:
        m_expected = m_open.endsWith('{') ? Expected::Key : Expected::Value;
        return c == ',';
    }
    return false;
}

bool JsonScan::takeStart(char c)
{
    m_inString = c == '"';
    m_inWord = isOfWord(c);
    if (m_inString || m_inWord)
        return true;
    m_expected = c == '{' ? Expected::KeyOrEnd : Expected::ValueOrEnd;
    m_open += c;
    return (c == '{' || c == '[') && m_open.size() <= deepest;
}

bool JsonScan::takeEnd(char c)
{
    if (!m_open.endsWith(c == '}' ? '{' : '['))
        return false;
    m_open.chop(1);
    endValue();
    return true;
}

void JsonScan::endValue()
{
    m_expected = Expected::CommaOrEnd;
    m_ended = m_open.isEmpty();
}

namespace {

struct Parting
{
    qsizetype end = 0;  ///< of the first object
    qsizetype next = 0; ///< where the second begins; 0 where there is none
};

Parting partingOfObjects(const QByteArray &json)
{
    qsizetype at = 0;
    if (!json.startsWith('{') || JsonScan().follow(json, at) != JsonScan::State::Ended)
        return {};
    const qsizetype end = at;
    while (at < json.size() && isSpace(json[at]))
        ++at;
    return {end, at < json.size() && json[at] == '{' ? at : 0};
}

} // namespace

bool holdsObjectAfterObject(const QByteArray &json)
{
    return partingOfObjects(json).next > 0;
}

bool holdsObjectALine(const QByteArray &json)
{
    const Parting parting = partingOfObjects(json);
    const qsizetype line = json.indexOf('\n');
    return line >= parting.end && line < parting.next;
}

} // namespace dateline
