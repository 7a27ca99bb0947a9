// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include "app/store/searchhit.h"
#include "app/store/searchterms.h"
#include <memory>

namespace dateline {

/// Both best first.
struct SearchResult
{
    std::vector<SearchHit> events;
    std::vector<SearchHit> articles;
    bool interrupted = false; ///< then the rest is missing
};

/// Full-text search in a library file, over a connection of its own: made for a worker thread, while the
/// window goes on with the library. Removed articles and rejected events do not answer.
class LibrarySearch
{
public:
    static Result<std::unique_ptr<LibrarySearch>> open(const QString &path);
    ~LibrarySearch();

    /// At most \a limit of each. Ranked by BM25, where titles and names weigh more than text; without
    /// words, by date. Of very frequent words only the newest few thousand places are ranked.
    Result<SearchResult> find(const SearchTerms &terms, int limit);
    /// Ends a find() that runs in another thread, soon; it gives what it has.
    void interrupt();

private:
    class Private;
    explicit LibrarySearch(std::unique_ptr<Private> opened);
    std::unique_ptr<Private> d;
};

} // namespace dateline
