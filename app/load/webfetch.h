// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/load/loader.h"
#include <atomic>

namespace dateline {

struct FetchOptions
{
    int timeoutSeconds = 30; ///< for all of it
    qint64 maxBytes = limits::maxFileBytes;
    const std::atomic<bool> *cancel = nullptr;
};

/// Whether \a text is the address of a web page.
bool isWebAddress(const QString &text);

/// Fetches a page over HTTP or HTTPS, following redirections; Source::name is where they ended. Only ever
/// called for an address that a person has named: nothing on a page is fetched by itself. Blocks.
Result<Source> fetchPage(const QString &url, const FetchOptions &options = {});

} // namespace dateline
