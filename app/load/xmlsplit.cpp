// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/xmlsplit.h"
#include "app/load/limits.h"
#include <algorithm>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHead = 1 << 20;
constexpr qsizetype longestTag = 1 << 20;

bool startsAt(const QByteArray &bytes, qsizetype at, QByteArrayView what)
{
    return QByteArrayView(bytes).sliced(at).startsWith(what);
}

/// The name in a start or end tag.
QByteArray nameIn(const QByteArray &tag)
{
    const qsizetype begin = tag.startsWith("</") ? 2 : 1;
    qsizetype end = begin;
    while (end < tag.size() && !strchr(" \t\r\n/>", tag[end]))
        ++end;
    return tag.mid(begin, end - begin);
}

} // namespace

Problem XmlItem::problem(const QString &name) const
{
    if (fault == Fault::TooLarge)
        return {name,
                u"The item at line %1 is larger than %2 MB."_s.arg(place.line + 1)
                    .arg(limits::maxFileBytes >> 20),
                u"The other items were read."_s,
                {}};
    return {name, u"The XML is cut off at line %1, before its end."_s.arg(place.line + 1),
            u"The items before that were read."_s, u"Fetch or save the file again."_s};
}

XmlSplit::XmlSplit(LineStream &stream, std::initializer_list<const char *> names)
    : m_stream(stream)
    , m_names(names.begin(), names.end())
{
}

/// Takes in the next piece of the file and drops what is not needed any more; false at the end.
bool XmlSplit::more()
{
    if (m_inItem && m_at - m_begin > limits::maxFileBytes)
        m_tooLarge = true;
    const qsizetype needed = m_inItem && !m_tooLarge ? m_begin : m_at;
    const qsizetype keep = m_name.isEmpty() ? 0 : std::min(needed, m_at);
    const QByteArray piece = m_stream.piece();
    if (piece.isEmpty() || (m_name.isEmpty() && m_bytes.size() > longestHead))
        return false;
    placeOf(keep);
    m_countedTo -= keep;
    m_bytes.remove(0, keep);
    m_bytes += piece;
    m_at -= keep;
    m_begin -= keep;
    return true;
}

/// Places are asked for from front to back.
PlaceInFile XmlSplit::placeOf(qsizetype at)
{
    if (at > m_countedTo) {
        m_counted.byte += at - m_countedTo;
        m_counted.line += std::count(m_bytes.constBegin() + m_countedTo, m_bytes.constBegin() + at, '\n');
        m_countedTo = at;
    }
    return m_counted;
}

std::optional<XmlItem> XmlSplit::next()
{
    while (!m_over) {
        if (!toTag() || !passMarkup())
            return atEnd();
        if (m_at < m_bytes.size() && m_bytes[m_at] == '<')
            if (auto item = passTag())
                return item;
    }
    return std::nullopt;
}

/// Goes to the next '<' that has enough behind it to tell what it begins; false at the end.
bool XmlSplit::toTag()
{
    constexpr qsizetype longestMark = 9; // "<![CDATA["
    for (;;) {
        const qsizetype found = m_bytes.indexOf('<', m_at);
        m_at = found < 0 ? m_bytes.size() : found;
        if (found >= 0 && m_bytes.size() - m_at >= longestMark)
            return true;
        if (!more())
            return found >= 0;
    }
}

/// Goes behind the next \a end; false where there is none.
bool XmlSplit::passTo(const char *end)
{
    const auto size = qsizetype(strlen(end));
    for (;;) {
        const qsizetype found = m_bytes.indexOf(end, m_at);
        if (found >= 0) {
            m_at = found + size;
            return true;
        }
        m_at = std::max(m_at, m_bytes.size() - size + 1);
        if (!more())
            return false;
    }
}

/// Passes over what begins with '<' and is no tag; false where it does not end.
bool XmlSplit::passMarkup()
{
    if (startsAt(m_bytes, m_at, "<!--"))
        return passTo("-->");
    if (startsAt(m_bytes, m_at, "<![CDATA["))
        return passTo("]]>");
    if (startsAt(m_bytes, m_at, "<?"))
        return passTo("?>");
    if (!startsAt(m_bytes, m_at, "<!"))
        return true;
    const qsizetype end = m_bytes.indexOf('>', m_at);
    const qsizetype declarations = m_bytes.indexOf('[', m_at);
    return declarations >= 0 && declarations < end ? passTo("]") && passTo(">") : passTo(">");
}

/// Of the tag at m_at, with its brackets; 0 where it does not end. A '<' ends one that was never closed.
qsizetype XmlSplit::tagSize()
{
    char quote = 0;
    for (qsizetype size = 1; size < longestTag; ++size) {
        if (m_at + size == m_bytes.size() && !more())
            return 0;
        const char c = m_bytes[m_at + size];
        if (c == '<')
            return size;
        if (c == '>' && !quote)
            return size + 1;
        if (c == quote)
            quote = 0;
        else if ((c == '"' || c == '\'') && !quote)
            quote = c;
    }
    return longestTag;
}

std::optional<XmlItem> XmlSplit::passTag()
{
    const qsizetype size = tagSize();
    if (size == 0)
        return atEnd();
    auto item = readTag(m_bytes.mid(m_at, size));
    m_at += size;
    return item;
}

bool XmlSplit::isItem(const QByteArray &name) const
{
    return m_name.isEmpty() ? m_names.contains(name.mid(name.indexOf(':') + 1)) : name == m_name;
}

std::optional<XmlItem> XmlSplit::readTag(const QByteArray &tag)
{
    const QByteArray name = nameIn(tag);
    const bool closes = tag.startsWith("</");
    const bool isEmpty = tag.endsWith("/>");
    if (isItem(name)) {
        std::optional<XmlItem> item;
        if (m_inItem)
            item = finished(closes ? m_at + tag.size() : m_at);
        if (!closes)
            enter(name);
        return isEmpty && !item ? finished(m_at + tag.size()) : item;
    }
    if (m_name.isEmpty() && !closes && !isEmpty)
        m_around << name;
    else if (m_name.isEmpty() && closes && m_around.endsWith(name))
        m_around.removeLast();
    m_over = !m_name.isEmpty() && !m_inItem && closes && !m_around.isEmpty() && name == m_around.first();
    return std::nullopt;
}

void XmlSplit::enter(const QByteArray &name)
{
    if (m_name.isEmpty()) {
        m_name = name;
        m_head = m_bytes.left(m_at).replace('\n', ' ');
        for (const QByteArray &element : m_around)
            m_tail.prepend("</" + element + '>');
    }
    m_inItem = true;
    m_tooLarge = false;
    m_begin = m_at;
    m_place = placeOf(m_at);
}

XmlItem XmlSplit::finished(qsizetype end)
{
    m_inItem = false;
    if (m_tooLarge)
        return {{}, m_place, XmlItem::Fault::TooLarge};
    return {m_head + m_bytes.mid(m_begin, end - m_begin) + m_tail, m_place};
}

std::optional<XmlItem> XmlSplit::atEnd()
{
    m_over = true;
    if (m_name.isEmpty())
        return std::nullopt;
    return XmlItem{{}, placeOf(m_bytes.size()), XmlItem::Fault::CutOff};
}

} // namespace dateline
