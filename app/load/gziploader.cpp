// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/gziploader.h"
#include "app/load/gzip.h"
#include "app/load/registry.h"

namespace dateline {

using namespace Qt::StringLiterals;

QString GzipLoader::format() const
{
    return u"gzip"_s;
}

QStringList GzipLoader::patterns() const
{
    return {u"*.gz"_s};
}

bool GzipLoader::canHandle(const Source &source) const
{
    return isGzip(source.bytes);
}

Result<LoadedArticles> GzipLoader::load(const Source &source) const
{
    const Nesting inside = source.nesting.inside();
    if (inside.isTooDeep())
        return Problem{source.name, u"Archives are packed in archives too often."_s, {}, {}};
    auto unpacked = gunzip(source.bytes, source.name);
    if (!unpacked)
        return unpacked.problem();
    if (!inside.spend(unpacked->size()))
        return Problem{source.name, u"The archive around it unpacks to too much."_s, {}, {}};
    QString name = source.name;
    if (name.endsWith(".gz"_L1, Qt::CaseInsensitive))
        name.chop(3);
    auto loaded = loadSource({name, *std::move(unpacked), inside, {}, source.chosenEncoding});
    const auto rename = [&](QString &place) {
        if (place.startsWith(name))
            place.replace(0, name.size(), source.name);
    };
    if (!loaded) {
        Problem problem = loaded.problem();
        rename(problem.where);
        return problem;
    }
    for (Article &article : *loaded)
        rename(article.name);
    for (Problem &problem : loaded->problems)
        rename(problem.where);
    return loaded;
}

} // namespace dateline
