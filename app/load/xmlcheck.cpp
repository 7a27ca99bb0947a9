// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/xmlcheck.h"
#include "app/load/htmltree.h"
#include "app/load/limits.h"
#include <algorithm>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// Goes from behind a '<' to its '>' and counts the quoted values.
int valuesInTag(const QByteArray &xml, qsizetype &at)
{
    int values = 0;
    while (at < xml.size() && xml[at] != '>') {
        if (xml[at] == '"' || xml[at] == '\'') {
            const qsizetype end = xml.indexOf(xml[at], at + 1);
            if (end < 0) {
                at = xml.size();
                break;
            }
            at = end;
            ++values;
        }
        ++at;
    }
    return values;
}

} // namespace

std::optional<Problem> xmlDanger(const QByteArray &xml, const QString &name)
{
    for (qsizetype at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
        ++at;
        if (at < xml.size() && (xml[at] == '!' || xml[at] == '?'))
            continue;
        if (valuesInTag(xml, at) > limits::maxXmlAttributes)
            return Problem{
                name, u"An XML element has more than %1 attributes."_s.arg(limits::maxXmlAttributes), {}, {}};
    }
    return std::nullopt;
}

Problem xmlProblem(const QXmlStreamReader &reader, const QString &name, const PlaceInFile &place)
{
    return {name,
            u"The XML is damaged at line %1: %2"_s.arg(place.line + reader.lineNumber())
                .arg(reader.errorString().isEmpty() ? u"it is not what it claims to be."_s
                                                    : reader.errorString()),
            {},
            u"Fetch or save the file again."_s};
}

DecodedText xmlAsText(const QByteArray &xml)
{
    DecodedText decoded = decodeText(xml, declaredCharset(xml));
    for (QChar &c : decoded.text)
        if ((c.unicode() < 0x20 && !c.isSpace()) || c.unicode() >= 0xFFFE)
            c = u' ';
    const qsizetype start = decoded.text.indexOf(u'<');
    if (start > 0)
        decoded.text.remove(0, start);
    return decoded;
}

QString withEscapedAmpersands(const QString &xml)
{
    QString escaped;
    escaped.reserve(xml.size() + 64);
    for (qsizetype i = 0; i < xml.size(); ++i) {
        escaped += xml[i];
        if (xml[i] != u'&')
            continue;
        qsizetype end = i + 1;
        while (end < xml.size() && end - i < 12 && (xml[end].isLetterOrNumber() || xml[end] == u'#'))
            ++end;
        if (end == i + 1 || end >= xml.size() || xml[end] != u';')
            escaped += "amp;"_L1;
    }
    return escaped;
}

QString HtmlEntities::resolveUndeclaredEntity(const QString &name)
{
    const HtmlTree tree = parseHtml(u'&' + name + u';');
    QString text;
    for (const HtmlNode &node : tree.nodes)
        text += node.text;
    return text.startsWith(u'&') && text.size() > 1 ? QString() : text;
}

bool startsWithElement(const QByteArray &xml, std::initializer_list<const char *> localNames)
{
    QByteArray head = xml.left(8192);
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        head.removeIf([](char c) { return c == '\0'; });
    for (qsizetype at = head.indexOf('<'); at >= 0 && at + 1 < head.size();) {
        const char next = head[at + 1];
        if (head.mid(at, 4) == "<!--") {
            const qsizetype end = head.indexOf("-->", at);
            at = end < 0 ? -1 : head.indexOf('<', end);
            continue;
        }
        if (next == '!' || next == '?') {
            at = head.indexOf('<', at + 1);
            continue;
        }
        qsizetype end = at + 1;
        while (end < head.size() && !isspace(uchar(head[end])) && head[end] != '>' && head[end] != '/')
            ++end;
        QByteArray name = head.mid(at + 1, end - at - 1);
        name = name.mid(name.indexOf(':') + 1);
        return std::any_of(localNames.begin(), localNames.end(),
                           [&name](const char *wanted) { return name == wanted; });
    }
    return false;
}

QString simplifiedText(QXmlStreamReader &reader)
{
    QString text; // readElementText() calls itself for each level; nesting is the file's choice
    for (int depth = 1; depth > 0 && !reader.atEnd();) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        default:
            break;
        }
    }
    return text.simplified();
}

} // namespace dateline
