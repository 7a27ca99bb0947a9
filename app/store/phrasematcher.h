// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/searchterms.h"
#include "app/store/searchweight.h"
#include <memory>

namespace dateline {

/// Looks for phrases in texts at hand as FTS5 does in its index: the same words, the same answers. For where
/// limits leave few rows, and to read an index of all that has a frequent word would take longer.
class PhraseMatcher
{
public:
    /// \a columns are what SearchPhrase::columns name, and \a weights how much a place in each counts. Throws
    /// SqlError. \a database must outlive this.
    PhraseMatcher(Database &database, const std::vector<SearchPhrase> &phrases,
                  const std::vector<QLatin1String> &columns, std::vector<double> weights);
    ~PhraseMatcher();

    struct Found
    {
        std::vector<double> frequencies; ///< of each phrase, each time as much as its column weighs
        int length = 0;                  ///< in words, all columns together
    };
    /// In a row of the \a texts (UTF-8) of all columns; nothing where a phrase is missing or one that is
    /// unwanted is there.
    std::optional<Found> find(const std::vector<QByteArrayView> &texts) const;

    /// False: a phrase has no word for FTS5, which tells what becomes of it.
    bool isSure() const;

private:
    class Private;
    std::unique_ptr<const Private> d;
};

} // namespace dateline
