// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/result.h"
#include "app/lang/characters.h"
#include <QStringList>
#include <unordered_set>

namespace dateline {

/// Hash and equality of words after folding (characters.h): "U.S." finds "u.s.", ’s finds 's.
struct FoldedHash
{
    using is_transparent = void;
    size_t operator()(QStringView word) const;
};

struct FoldedEqual
{
    using is_transparent = void;
    bool operator()(QStringView a, QStringView b) const;
};

/// A set of words, looked up by view and without regard to case.
class WordSet
{
public:
    WordSet() = default;
    explicit WordSet(const QStringList &words)
        : m_words(words.begin(), words.end())
    {
    }

    bool contains(QStringView word) const { return m_words.find(word) != m_words.end(); }
    size_t size() const { return m_words.size(); }

private:
    std::unordered_set<QString, FoldedHash, FoldedEqual> m_words;
};

} // namespace dateline
