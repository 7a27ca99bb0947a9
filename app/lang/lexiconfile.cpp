// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/lexiconfile.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace dateline {

using namespace Qt::StringLiterals;

Result<QJsonObject> readLexicon(const QString &path)
{
    const QString action = u"Install the program again, or restore this file."_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{path, u"The lexicon cannot be read: %1."_s.arg(file.errorString()), {}, action};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return Problem{path, u"The lexicon is not a JSON object: %1."_s.arg(error.errorString()), {}, action};
    return document.object();
}

QStringList stringsOf(const QJsonObject &lexicon, QLatin1String key)
{
    QStringList strings;
    for (const QJsonValue &value : lexicon.value(key).toArray())
        strings.append(value.toString());
    return strings;
}

WordSet wordsOf(const QJsonObject &lexicon, QLatin1String key)
{
    return WordSet(stringsOf(lexicon, key));
}

} // namespace dateline
