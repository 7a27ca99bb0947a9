// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/datevalue.h"
#include "app/core/ids.h"
#include <QString>
#include <QStringList>

namespace dateline {

/// Where an article's publication date comes from.
enum class PublicationBasis : quint8 { None, Given, Metadata, Dateline, FileName, Url, Duplicate, Estimated };

QLatin1String
toText(PublicationBasis basis); ///< "none", "given", "metadata", "dateline", "filename", "url", …
std::optional<PublicationBasis> publicationBasisFromText(QStringView text);

/// The document creation time of an article with what it rests on. Empty where unknown: it is never
/// today and never the file's time.
struct PublicationDate
{
    std::optional<PartialDate> date; ///< a day wherever relative expressions are to be resolved
    PublicationBasis basis = PublicationBasis::None;
    QString evidence;      ///< the words or field it was read from
    double confidence = 0; ///< 0 … 1

    bool isKnown() const { return date.has_value(); }
    bool operator==(const PublicationDate &) const = default;
};

/// One article as loaded: plain text and what is known of it.
struct Article
{
    ArticleId id; ///< row in the library; invalid outside of one
    QString name; ///< path as given, URL, or the id of an input line; "pasted text"
    /// Whether the name says where it came from. If not, as of pasted text, the next one under the same name
    /// is another article and never a new version of it.
    bool hasOrigin = true;
    QString title;
    QString author;
    QString source; ///< site, agency or publisher
    QString url;
    QString language; ///< ISO 639-1; empty where unknown
    QString format;   ///< loader that read it: "text", "html", …
    QString encoding; ///< character encoding and what decided it, such as "UTF-8 (valid)"
    QString text;     ///< paragraphs end with a line feed; all TextSpans point into it
    PublicationDate published;
    QStringList notes; ///< what loading had to replace or leave out, a sentence each; for the import report
    QStringList tags;  ///< by a person, in a library, as are the next two
    QString note;
    QString group; ///< empty: in none

    bool operator==(const Article &) const = default;
};

/// SHA-256 of the text, in hexadecimal: equal for equal texts, however they were loaded.
QString contentHash(const Article &article);

} // namespace dateline
