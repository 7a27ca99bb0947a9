// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <vector>

namespace dateline {

/// What the fields of a search can be completed from.
struct SearchVocabulary
{
    QStringList tags;
    QStringList groups;
};

/// One way to go on in a search line.
struct SearchCompletion
{
    QString text;         ///< the value, for a list: "North Sea"
    QString line;         ///< the whole line with it
    qsizetype cursor = 0; ///< where to type on in the line

    bool operator==(const SearchCompletion &) const = default;
};

/// Values that begin like the one of tag:, group: or type: in which the cursor stands, at most \a limit, in
/// the order of \a vocabulary; nothing elsewhere, or where the value is complete.
std::vector<SearchCompletion> searchCompletions(const QString &line, qsizetype cursor,
                                                const SearchVocabulary &vocabulary, size_t limit = 6);

} // namespace dateline
