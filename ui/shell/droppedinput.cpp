// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/droppedinput.h"
#include "app/load/webfetch.h"
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dateline {

DroppedInput readDropped(const QMimeData &data)
{
    DroppedInput input;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            input.paths << url.toLocalFile();
        else if (isWebAddress(url.toString()))
            input.addresses << url.toString();
    }
    if (!input.paths.isEmpty() || !input.addresses.isEmpty())
        return input;
    const QString text = data.text();
    if (isWebAddress(text))
        input.addresses << text.trimmed();
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
