// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/loader.h"

namespace dateline {

/// RSS 0.9 to 2.0 and Atom feeds: one article an item.
class FeedLoader final : public Loader
{
public:
    QString format() const override;
    QStringList patterns() const override;
    bool canHandle(const Source &source) const override;
    Result<LoadedArticles> load(const Source &source) const override;
};

} // namespace dateline
