// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/jsonwriter.h"

namespace dateline {

namespace {

void appendUnicodeEscape(QByteArray &out, char16_t unit)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(unit >> shift) & 15];
}

void appendControl(QByteArray &out, char16_t unit)
{
    switch (unit) {
    case u'\n':
        out += "\\n";
        break;
    case u'\r':
        out += "\\r";
        break;
    case u'\t':
        out += "\\t";
        break;
    default:
        appendUnicodeEscape(out, unit);
    }
}

bool needsEscape(QChar unit)
{
    return unit < u' ' || unit == u'"' || unit == u'\\' || unit == QChar(0x7f);
}

} // namespace

JsonWriter &JsonWriter::key(QLatin1String name)
{
    separate();
    m_out += '"';
    m_out.append(name.data(), name.size());
    m_out += m_style == Style::Indented ? "\": " : "\":";
    m_afterKey = true;
    return *this;
}

void JsonWriter::value(QStringView text)
{
    separate();
    m_out += '"';
    // Whole stretches without an escape are encoded at once.
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!needsEscape(text[i]))
            continue;
        m_out += text.mid(begin, i - begin).toUtf8();
        begin = i + 1;
        if (text[i] == u'"' || text[i] == u'\\')
            m_out.append('\\').append(text[i].toLatin1());
        else
            appendControl(m_out, text[i].unicode());
    }
    m_out += text.mid(begin).toUtf8();
    m_out += '"';
}

void JsonWriter::value(QLatin1String text)
{
    value(QString(text));
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_out += QByteArray::number(number);
}

void JsonWriter::value(bool truth)
{
    separate();
    m_out += truth ? "true" : "false";
}

void JsonWriter::value(double number, int decimals)
{
    separate();
    m_out += QByteArray::number(number, 'f', decimals);
}

void JsonWriter::null()
{
    separate();
    m_out += "null";
}

void JsonWriter::textOrNull(QStringView text)
{
    if (text.isEmpty())
        null();
    else
        value(text);
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_out += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_out += bracket;
    m_first = false;
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_out += ',';
    m_first = false;
    if (m_depth > 0)
        newLine();
}

void JsonWriter::newLine()
{
    if (m_style == Style::Indented)
        m_out.append('\n').append(m_depth * 2, ' ');
}

} // namespace dateline
