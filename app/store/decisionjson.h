// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/decision.h"
#include <QJsonObject>

namespace dateline {

/// What an event says, without review, confidence and trace: for a person's new events, and to keep the
/// extraction's reading of a changed one.
QJsonObject contentToJson(const Event &event);
/// Puts the content into \a event; what \a json lacks stays as it was.
void setContent(Event &event, const QJsonObject &json);

/// Only the fields that have a value.
QJsonObject editToJson(const EventEdit &edit);
EventEdit editFromJson(const QJsonObject &json);

QJsonObject articleEditToJson(const ArticleEdit &edit);
/// What loading found in an article's file: text, title, author, language, encoding, publication date …
QJsonObject readingToJson(const Article &article);
void setReading(Article &article, const QJsonObject &json);

ArticleEdit articleEditFromJson(const QJsonObject &json);

} // namespace dateline
