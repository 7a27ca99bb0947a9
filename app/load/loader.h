// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/article.h"
#include "app/core/result.h"
#include "app/load/nesting.h"
#include <QByteArray>
#include <vector>

namespace dateline {

/// Where bytes begin that were taken out of a larger file: messages name places in that.
struct PlaceInFile
{
    qint64 byte = 0;
    qint64 line = 0; ///< how many stand before
};

/// Raw input: the bytes of a file, of standard input or of the clipboard, and the name they came under.
struct Source
{
    QString name;
    QByteArray bytes;
    Nesting nesting = {};           ///< of what was taken out of an archive
    QByteArray charset = {};        ///< the encoding as a header around the bytes (HTTP, mail) has it
    QByteArray chosenEncoding = {}; ///< by a person, of the text in it; goes before all evidence
    PlaceInFile place = {};
};

/// What a source holds: its articles, and what of it could not be read. Some formats hold many articles;
/// one of them being bad does not spoil the others.
struct LoadedArticles
{
    std::vector<Article> articles;
    std::vector<Problem> problems;

    size_t size() const { return articles.size(); }
    const Article &front() const { return articles.front(); }
    Article &front() { return articles.front(); }
    auto begin() const { return articles.begin(); }
    auto end() const { return articles.end(); }
    auto begin() { return articles.begin(); }
    auto end() { return articles.end(); }
};

/// One format. Loaders are stateless; a file that several can handle goes to the first in the registry.
class Loader
{
public:
    virtual ~Loader() = default;

    /// The format's name, such as "html".
    virtual QString format() const = 0;
    /// Name patterns for file dialogs, such as "*.html".
    virtual QStringList patterns() const = 0;
    /// A quick look at name and first bytes; may be wrong.
    virtual bool canHandle(const Source &source) const = 0;
    /// The articles in the source, or why there are none.
    virtual Result<LoadedArticles> load(const Source &source) const = 0;
};

} // namespace dateline
