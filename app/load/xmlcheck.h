// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/charset.h"
#include "app/load/loader.h"
#include <QByteArray>
#include <QXmlStreamReader>

namespace dateline {

/// Why this XML is not to be given to a reader: QXmlStreamReader compares each attribute of an element with
/// each other. (Its nesting costs it nothing; entities are expanded to a small limit only, and external
/// ones never.)
std::optional<Problem> xmlDanger(const QByteArray &xml, const QString &name);

/// What stopped \a reader, in words a person understands; it read \a name from \a place on.
Problem xmlProblem(const QXmlStreamReader &reader, const QString &name, const PlaceInFile &place = {});

/// XML as text, whatever its encoding, without the characters that XML forbids and without what stands
/// before it: broken feeds have both.
DecodedText xmlAsText(const QByteArray &xml);

/// \a xml with "&amp;" for each ampersand that begins no entity.
QString withEscapedAmpersands(const QString &xml);

/// Knows the entities of HTML, which feeds use without declaring them.
class HtmlEntities final : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override;
};

/// Whether the first element of \a xml, behind declarations and comments, has one of the local names.
bool startsWithElement(const QByteArray &xml, std::initializer_list<const char *> localNames);

/// The text of the present element with all below it, white space simplified; stops at its end tag.
QString simplifiedText(QXmlStreamReader &reader);

} // namespace dateline
