// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/jsonitems.h"
#include "app/load/jsonarticle.h"
#include "app/load/jsonscan.h"
#include "app/load/limits.h"
#include <QJsonDocument>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestOpening = 4096; // of a value: brackets, blanks, its first key
constexpr qsizetype wrapping = 1 << 20;    // within which a wrapped array begins

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// The first place at or behind \a at that is not blank.
qsizetype pastBlanks(const QByteArray &bytes, qsizetype at)
{
    while (at < bytes.size() && isSpace(bytes[at]))
        ++at;
    return at;
}

/// The last place before \a at that is not blank; -1 where there is none.
qsizetype beforeBlanks(const QByteArray &bytes, qsizetype at)
{
    for (--at; at >= 0 && isSpace(bytes[at]);)
        --at;
    return at;
}

} // namespace

Problem JsonItem::problem(const QString &name) const
{
    const QString before = u"The records before that were read."_s;
    const QString others = last ? before : u"The other records were read."_s;
    switch (fault) {
    case Fault::TooLarge:
        return {name, u"The record is larger than %1 MB."_s.arg(limits::maxFileBytes >> 20), others, {}};
    case Fault::CutOff:
        return {name, u"The JSON is cut off at byte %1, before its end."_s.arg(at), before,
                u"Fetch or save the file again."_s};
    default:
        return {name, u"The JSON is damaged at byte %1."_s.arg(at), others,
                u"Mend it there, or fetch the file again."_s};
    }
}

JsonItems::JsonItems(LineStream &stream)
    : m_stream(stream)
{
}

/// Takes in the next piece of the file and drops what stands before \a keep; false at the end.
bool JsonItems::more(qsizetype keep)
{
    const QByteArray piece = m_stream.piece();
    if (piece.isEmpty())
        return false;
    m_bytes.remove(0, keep);
    m_bytes += piece;
    m_before += keep;
    m_at -= keep;
    return true;
}

bool JsonItems::enterWrapped()
{
    while (m_bytes.size() < wrapping && more(0)) {
    }
    JsonScan scan;
    for (qsizetype at = pastBlanks(m_bytes, m_bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
         at < m_bytes.size();) {
        const QByteArray one = m_bytes.mid(at, 1);
        qsizetype within = 0;
        const bool opens = one == "[" && scan.open().size() <= 3 && !scan.open().contains('[');
        if (scan.follow(one, within) != JsonScan::State::More)
            return false;
        ++at;
        if (!opens || !scan.open().endsWith('[')) // a bracket in a string opens nothing
            continue;
        qsizetype end = pastBlanks(m_bytes, at);
        const qsizetype begin = end;
        if (JsonScan().follow(m_bytes, end) == JsonScan::State::Ended &&
            hasArticleText(QJsonDocument::fromJson(m_bytes.mid(begin, end - begin)).object())) {
            m_at = at;
            m_arrays = 1;
            m_wrapped = m_begun = true;
            return true;
        }
    }
    return false;
}

/// Passes over what parts values; false at the end of the file or of a wrapped array.
bool JsonItems::toItem()
{
    for (;;) {
        if (m_at == m_bytes.size() && !more(m_at))
            return false;
        const char c = m_bytes[m_at];
        const bool opens = c == '[' && m_arrays == 0;
        m_arrays += opens;
        if (c == ']' && m_arrays > 0 && --m_arrays == 0 && m_wrapped)
            return false;
        const bool mark = !m_begun && (c == '\xEF' || c == '\xBB' || c == '\xBF');
        if (!opens && !mark && !isSpace(c) && c != ',' && c != ']')
            return true;
        m_begun = m_begun || !mark;
        ++m_at;
    }
}

std::optional<JsonItem> JsonItems::next()
{
    if (m_over)
        return std::nullopt;
    if (toItem())
        return itemFrom(m_at);
    m_over = true;
    if (m_arrays == 0)
        return std::nullopt;
    return JsonItem{{}, m_before + m_at, JsonItem::Fault::CutOff, true};
}

JsonItem JsonItems::itemFrom(qsizetype begin)
{
    JsonScan scan;
    qint64 start = m_before + begin;
    bool tooLarge = false;
    learnKey(begin);
    for (;;) {
        const JsonScan::State state = scan.follow(m_bytes, m_at);
        if (state == JsonScan::State::Wrong)
            return malformed(begin);
        if (state == JsonScan::State::Ended)
            break;
        tooLarge = tooLarge || m_at - begin > limits::maxFileBytes;
        const qsizetype keep = tooLarge ? m_at : begin;
        if (!more(keep)) {
            m_over = true;
            return {{}, m_before + m_bytes.size(), JsonItem::Fault::CutOff, true};
        }
        begin -= keep;
    }
    if (tooLarge)
        return {{}, start, JsonItem::Fault::TooLarge};
    return {m_bytes.mid(begin, m_at - begin), start};
}

void JsonItems::learnKey(qsizetype begin)
{
    const qsizetype key = pastBlanks(m_bytes, begin + 1);
    const qsizetype end = m_bytes.indexOf('"', key + 1);
    if (m_key.isEmpty() && m_bytes[begin] == '{' && m_bytes.mid(key, 1) == "\"" && end > 0 && end - key < 200)
        m_key = m_bytes.mid(key, end + 1 - key);
}

/// The next value is first looked for within this one, whose end may be what is missing; where that leads to
/// the same fault again, behind it.
JsonItem JsonItems::malformed(qsizetype begin)
{
    const qint64 fault = m_before + m_at;
    if (std::exchange(m_fault, fault) != fault)
        m_at = begin + 1;
    m_over = !toNextOpening();
    return {{}, fault, JsonItem::Fault::Malformed, m_over};
}

/// A brace with the key behind it, and before it the end of another value.
std::optional<qsizetype> JsonItems::openingFrom(qsizetype from) const
{
    for (qsizetype key = m_bytes.indexOf(m_key, from); key >= 0; key = m_bytes.indexOf(m_key, key + 1)) {
        const qsizetype colon = pastBlanks(m_bytes, key + m_key.size());
        const qsizetype brace = beforeBlanks(m_bytes, key);
        if (colon >= m_bytes.size() || m_bytes[colon] != ':' || brace < from || m_bytes[brace] != '{')
            continue;
        const qsizetype before = beforeBlanks(m_bytes, brace);
        if (before >= 0 && strchr(",}]", m_bytes[before]))
            return brace;
    }
    return std::nullopt;
}

bool JsonItems::toNextOpening()
{
    if (m_key.isEmpty())
        return false;
    for (;;) {
        if (const auto opening = openingFrom(m_at)) {
            m_at = *opening;
            return true;
        }
        m_at = std::max(m_at, m_bytes.size() - longestOpening);
        if (!more(std::max<qsizetype>(0, m_at - longestOpening)))
            return false;
    }
}

} // namespace dateline
