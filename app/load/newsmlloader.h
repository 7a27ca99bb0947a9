// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/loader.h"

namespace dateline {

/// The news agencies' formats of IPTC: NewsML-G2, with text in XHTML or NITF, and NITF by itself.
class NewsMlLoader final : public Loader
{
public:
    QString format() const override;
    QStringList patterns() const override;
    bool canHandle(const Source &source) const override;
    Result<LoadedArticles> load(const Source &source) const override;
};

} // namespace dateline
