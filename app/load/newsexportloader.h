// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/loader.h"

namespace dateline {

/// Text exports of many articles from the news databases LexisNexis, Factiva and ProQuest.
class NewsExportLoader final : public Loader
{
public:
    QString format() const override;
    QStringList patterns() const override;
    bool canHandle(const Source &source) const override;
    Result<LoadedArticles> load(const Source &source) const override;

    /// Whether there is an article in \a document, a part of an export: the list of titles is none.
    static bool hasText(const QByteArray &document, const QByteArray &charset);
};

} // namespace dateline
