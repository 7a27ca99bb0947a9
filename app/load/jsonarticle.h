// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/articlefields.h"
#include "app/load/loader.h"
#include <QJsonObject>

namespace dateline {

/// The article of a JSON record, or of a row whose fields have the same names: text or HTML under any of
/// the usual names, with title, author, address and date. A Problem where there is no text.
Result<Article> articleOfFields(const NamedFields &fields, const QString &name,
                                NumericOrder order = NumericOrder::Unknown);

/// A record's fields as text. Objects such as {"name": …} or {"rendered": …} count as that name, lists as
/// their items with commas; the fields of "fields" and "attributes" come after the record's own.
NamedFields fieldsOf(const QJsonObject &object);

/// Whether a record with these fields has text under any of the usual names.
bool hasArticleText(const QJsonObject &object);

/// An article of plain text, code point for code point as \a text has it (control characters become
/// spaces), with what its first lines say.
Article articleOfPlainText(const QString &text);

} // namespace dateline
