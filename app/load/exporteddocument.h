// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/newsdatabase.h"

namespace dateline {

/// What a document says of itself, and its text.
struct ExportedDocument
{
    QString title;
    QString author;
    QString source;
    QString published;
    QString language;
    QString url;
    QStringList paragraphs;

    /// Lines of one paragraph follow each other; an empty one parts them, and so does one that is not as
    /// long as a wrapped line that ends no sentence.
    void addLine(const QString &line)
    {
        constexpr qsizetype shortest = 60;
        constexpr qsizetype widest = 100;
        const QString bare = line.trimmed();
        const bool ended = m_before.endsWith(u'.') || m_before.endsWith(u'?') || m_before.endsWith(u'!') ||
                           m_before.endsWith(u'"');
        const bool goesOn = !m_before.isEmpty() && m_before.size() <= widest &&
                            (!ended || (m_before.size() >= shortest && !line.startsWith(u' ')));
        if (!goesOn)
            paragraphs << QString();
        m_before = bare;
        if (!bare.isEmpty()) {
            QString &last = paragraphs.last();
            last += last.isEmpty() ? bare : u' ' + bare;
        }
    }

private:
    QString m_before;
};

/// What the lines of one document of a \a database's export say.
ExportedDocument readDocument(NewsDatabase database, const QStringList &lines);

} // namespace dateline
