// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dateline {

/// Bytes turned into text, and what decided the encoding.
struct DecodedText
{
    QString text;
    QString encoding;       ///< such as "UTF-8" or "windows-1252"
    QString decidedBy;      ///< "byte order mark", "escape sequences", "valid", "declared", "NUL pattern",
                            ///< "statistics", "assumed", "chosen by hand"
    qsizetype replaced = 0; ///< undecodable places that became U+FFFD

    /// "UTF-8 (valid)"
    QString label() const;
    /// What an import report should say about it, a sentence each; nothing where all is well.
    QStringList notes() const;
};

/// Decodes \a bytes. What decides, in this order: a byte order mark; the escape sequences of
/// ISO-2022; strictly valid UTF-8; the encoding \a declared in the document, unless the text can hardly be;
/// NUL bytes as in UTF-16 and UTF-32; the statistics of uchardet, then of ICU; windows-1252 at last. Bytes
/// that are UTF-8 but for a few bad places are taken as UTF-8.
DecodedText decodeText(const QByteArray &bytes, const QByteArray &declared = {});

/// Decodes \a bytes in the encoding that a person has named, against all evidence; a byte order mark at the
/// beginning is left out, and a NUL is replaced like what is undecodable. Nothing where isKnownEncoding()
/// denies the name.
std::optional<DecodedText> decodeInChosen(const QByteArray &bytes, const QByteArray &encoding);

/// Whether \a name, as ICU or the web writes it, names an encoding; case does not matter.
bool isKnownEncoding(const QByteArray &name);

/// The encodings that articles are most often in, for people to choose from.
QStringList usualEncodings();

/// The encoding that an HTML or XML document declares within its first bytes; empty where none.
QByteArray declaredCharset(const QByteArray &bytes);

/// Whether \a text, as decoded, looks like no text at all: full of control characters.
bool looksBinary(QStringView text);

} // namespace dateline
