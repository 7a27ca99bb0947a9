// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/tagger.h"
#include <map>

namespace dateline {

/// The pairs of tags that a corpus uses often enough to be learned, numbered.
class TagClasses
{
public:
    explicit TagClasses(const std::vector<AnalysedText> &corpus);

    const std::vector<TagClass> &all() const { return m_classes; }
    /// The number of a token's class; -1 where it is too rare.
    int of(const Token &token) const;

private:
    std::vector<TagClass> m_classes;
    std::map<TagClass, int> m_numbers;
};

} // namespace dateline
