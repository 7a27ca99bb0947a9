// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/tagclasses.h"
#include <algorithm>

namespace dateline {

namespace {

constexpr int rarest = 8;

} // namespace

TagClasses::TagClasses(const std::vector<AnalysedText> &corpus)
{
    std::map<TagClass, int> counts;
    for (const AnalysedText &text : corpus)
        for (const Token &token : text.tokens)
            ++counts[{token.upos, token.xpos}];
    const bool isToy =
        std::none_of(counts.begin(), counts.end(), [](const auto &entry) { return entry.second >= rarest; });
    std::vector<std::pair<int, TagClass>> frequent;
    for (const auto &[tags, count] : counts)
        if (count >= rarest || isToy)
            frequent.emplace_back(-count, tags);
    std::sort(frequent.begin(), frequent.end());
    frequent.resize(std::min(frequent.size(), Tagger::maximumClasses));
    for (const auto &[count, tags] : frequent) {
        m_numbers[tags] = int(m_classes.size());
        m_classes.push_back(tags);
    }
}

int TagClasses::of(const Token &token) const
{
    const auto found = m_numbers.find({token.upos, token.xpos});
    return found == m_numbers.end() ? -1 : found->second;
}

} // namespace dateline
