// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/csvrows.h"

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// The characters that make a spreadsheet take a cell for a formula (OWASP, "CSV injection"), wide forms
/// included.
bool looksLikeFormula(QStringView text)
{
    static constexpr QStringView starts = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    return !text.isEmpty() && starts.contains(text.front());
}

/// Without control characters; line feeds stay.
QString printable(QStringView text)
{
    QString out;
    for (QChar c : text)
        if (c.unicode() >= u' ' ? c != QChar(0x7f) : c == u'\n' || c == u'\t')
            out += c;
    return out;
}

} // namespace

void CsvRows::cell(QStringView text)
{
    QString safe = printable(text);
    if (looksLikeFormula(safe))
        safe.prepend(u'\'');
    if (!m_first)
        m_bytes += m_separator;
    m_first = false;
    m_bytes += quoted(safe).toUtf8();
}

void CsvRows::endRow()
{
    m_bytes += "\r\n";
    m_first = true;
}

QString CsvRows::quoted(QString text) const
{
    const bool plain = !text.contains(u'"') && !text.contains(u'\n') &&
                       !text.contains(QLatin1Char(m_separator)) && text.trimmed().size() == text.size();
    return plain ? text : u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace dateline
