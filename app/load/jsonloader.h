// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/loader.h"

namespace dateline {

/// JSON: an article, an array of them, an object that holds such an array, or one object a line.
class JsonLoader final : public Loader
{
public:
    QString format() const override;
    QStringList patterns() const override;
    bool canHandle(const Source &source) const override;
    Result<LoadedArticles> load(const Source &source) const override;
};

/// Whether a file of that name holds one object a line (JSON Lines), packed or not.
bool isJsonLinesName(const QString &name);

} // namespace dateline
