// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/result.h"
#include <QByteArray>
#include <vector>

namespace dateline {

/// Raw input: the bytes of a file, of standard input or of the clipboard, and the name they came under.
struct Source
{
    QString name;
    QByteArray bytes;
};

/// One format. Loaders are stateless; a file that several can handle goes to the first in the registry.
class Loader
{
public:
    virtual ~Loader() = default;

    /// The format's name, such as "html".
    virtual QString format() const = 0;
    /// A quick look at name and first bytes; may be wrong.
    virtual bool canHandle(const Source &source) const = 0;
    /// The articles in the source (some formats hold many), or why there are none.
    virtual Result<std::vector<Article>> load(const Source &source) const = 0;
};

} // namespace dateline
