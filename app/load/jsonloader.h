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

} // namespace dateline
