// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/loader.h"

namespace dateline {

/// A table of articles with a heading line: one article a row; comma, semicolon or tab.
class CsvLoader final : public Loader
{
public:
    QString format() const override;
    QStringList patterns() const override;
    bool canHandle(const Source &source) const override;
    Result<LoadedArticles> load(const Source &source) const override;

    /// Of a table without a column for the text of articles.
    static Problem noTextColumn(const QString &name);
};

} // namespace dateline
