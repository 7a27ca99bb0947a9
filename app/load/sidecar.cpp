// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/sidecar.h"
#include "app/load/jsonarticle.h"
#include "app/load/limits.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace dateline {

using namespace Qt::StringLiterals;

QString sidecarOf(const QString &path)
{
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive))
        return {};
    const QFileInfo info(path);
    const QString base = info.path() + u'/' + info.completeBaseName();
    for (const QString &candidate : {path + ".json"_L1, base + ".meta.json"_L1, base + ".json"_L1})
        if (const QFileInfo found(candidate); found.isFile() && found.size() < limits::maxDocumentPart)
            return candidate;
    return {};
}

bool applySidecar(const QString &path, Article &article)
{
    QFile file(sidecarOf(path));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const NamedFields fields = fieldsOf(object);
    if (!valueOf(fields, ArticleField::Text).isEmpty())
        return false; // an article of its own
    const PublicationDate before = article.published;
    applyFields(fields, article);
    if (before.basis == PublicationBasis::Given)
        article.published = before;
    return true;
}

} // namespace dateline
