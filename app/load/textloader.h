// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/loader.h"

namespace dateline {

/// Plain text: one article a file, the text as it stands. Takes whatever no other loader wants and is no
/// known binary format.
class TextLoader final : public Loader
{
public:
    QString format() const override;
    QStringList patterns() const override;
    bool canHandle(const Source &source) const override;
    Result<LoadedArticles> load(const Source &source) const override;
};

} // namespace dateline
