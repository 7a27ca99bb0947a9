// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/load/loader.h"
#include "app/load/ziparchive.h"
#include <QStringList>

namespace dateline {

/// What a word processor writes beside the text.
struct DocumentProperties
{
    QString title;
    QString author;
    QString created;
    QString language; ///< ISO 639-1
};

/// The text part \a part of a document in XML, safe to be read; \a missing is said where there is none.
Result<QByteArray> documentText(const ZipArchive &archive, const QString &part, const QString &name,
                                const QString &missing);

/// Another part that is safe to be read; nothing where it is missing or damaged, which loses no text.
std::optional<QByteArray> documentPart(const ZipArchive &archive, const QString &part, const QString &name);

/// The article of a document's paragraphs. Where \a cutOff, its end could not be read, which is noted.
/// \a createdField names the property of the date in the evidence; \a title goes before the properties'.
Article articleOfDocument(const QStringList &paragraphs, const DocumentProperties &properties,
                          const QString &title, const QString &createdField, const QString &name,
                          bool cutOff);

} // namespace dateline
