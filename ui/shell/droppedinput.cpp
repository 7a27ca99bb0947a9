// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/droppedinput.h"
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

bool isAddress(const QString &text)
{
    const QString plain = text.trimmed();
    return !plain.contains(u' ') && !plain.contains(u'\n') &&
           (plain.startsWith("http://"_L1, Qt::CaseInsensitive) ||
            plain.startsWith("https://"_L1, Qt::CaseInsensitive));
}

} // namespace

DroppedInput readDropped(const QMimeData &data)
{
    DroppedInput input;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            input.paths << url.toLocalFile();
        else if (!url.isEmpty())
            input.refused << url.toString();
    }
    if (!input.paths.isEmpty() || !input.refused.isEmpty())
        return input;
    const QString text = data.text();
    if (isAddress(text))
        input.refused << text.trimmed();
    else if (data.hasHtml() && data.html().contains("<p"_L1, Qt::CaseInsensitive))
        input.html = data.html().toUtf8();
    else if (!text.trimmed().isEmpty())
        input.text = text;
    return input;
}

bool canDrop(const QMimeData &data)
{
    return data.hasUrls() || data.hasText() || data.hasHtml();
}

} // namespace dateline
