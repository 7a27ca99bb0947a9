// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/dateorder.h"
#include "app/load/textrecognition.h"
#include "app/load/webfetch.h"
#include <QStringList>

namespace dateline {

/// What the person who opens the articles says about them.
struct LoadOptions
{
    std::optional<PartialDate> published;            ///< goes before every date found (basis: given)
    QString language;                                ///< likewise; ISO 639-1
    std::optional<TextRecognition> recognition = {}; ///< how to read scans; they are Problems without
    NumericOrder dateOrder = NumericOrder::Unknown;  ///< of publication dates such as 03/04/2020
    QHash<QString, NumericOrder> siteOrders = {};    ///< likewise, as decided before for a siteOf()
    QByteArray encoding = {}; ///< goes before every guess, where the format does not fix its own
};

/// The articles in \a source by the first loader that can handle it. A gzip file is opened like what
/// it holds. Every article has text; what had to be replaced or left out stands in Article::notes.
Result<LoadedArticles> loadSource(const Source &source, const LoadOptions &options = {});

/// As loadSource(), for what came without a file or an address: pasted text, standard input.
Result<LoadedArticles> loadLooseText(const Source &source, const LoadOptions &options = {});

/// As loadSource(), from a file; Article::name is \a path as given.
Result<LoadedArticles> loadFile(const QString &path, const LoadOptions &options = {});

/// As loadSource(), from a web address that a person has named; Article::name is \a url.
Result<LoadedArticles> loadAddress(const QString &url, const LoadOptions &options = {},
                                   const FetchOptions &fetch = {});

/// The names of the formats that can be loaded, such as "html".
QStringList loadableFormats();

/// Name patterns for file dialogs: "*.txt", "*.html" …
QStringList loadablePatterns();

} // namespace dateline
