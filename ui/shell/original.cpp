// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/original.h"
#include "app/load/rereading.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dateline::Original", text);
}

bool isAddress(const QUrl &url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

Problem gone(const ArticleSummary &article)
{
    return {article.name, tr("The file that this article was read from is not there any more."),
            tr("Its text is kept in the library."), tr("Put the file back to open it.")};
}

} // namespace

Result<QUrl> originalOf(const ArticleSummary &article)
{
    if (const QString file = fileHolding(article.name); !file.isEmpty())
        return QUrl::fromLocalFile(file);
    for (const QString &text : {article.url, article.name})
        if (const QUrl url(text); isAddress(url))
            return url;
    if (QFileInfo(article.name).isAbsolute())
        return gone(article);
    return Problem{article.name, tr("This article came without a file or an address."), {}, {}};
}

Result<QUrl> folderOf(const ArticleSummary &article)
{
    if (const QString file = fileHolding(article.name); !file.isEmpty())
        return QUrl::fromLocalFile(QFileInfo(file).absolutePath());
    if (QFileInfo(article.name).isAbsolute())
        return gone(article);
    return Problem{article.name, tr("This article was not read from a file."), {}, {}};
}

} // namespace dateline
