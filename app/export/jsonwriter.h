// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace dateline {

/// Writes JSON (RFC 8259) as it goes: members stay in the order written, memory does not grow with a tree,
/// and numbers have a fixed form. The caller keeps objects and arrays balanced.
class JsonWriter
{
public:
    enum class Style : quint8 { Compact, Indented };

    explicit JsonWriter(QByteArray &out, Style style = Style::Compact)
        : m_out(out)
        , m_style(style)
    {
    }

    JsonWriter &key(QLatin1String name);
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    void value(QStringView text);
    void value(QLatin1String text);
    void value(const char *) = delete; ///< would be taken for a truth
    void value(qint64 number);
    void value(bool truth);
    /// With exactly \a decimals digits after the point.
    void value(double number, int decimals);
    void null();
    /// The text, or null where it is empty.
    void textOrNull(QStringView text);

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void newLine();

    QByteArray &m_out;
    Style m_style;
    int m_depth = 0;
    bool m_first = true; ///< nothing written yet in this object or array
    bool m_afterKey = false;
};

} // namespace dateline
