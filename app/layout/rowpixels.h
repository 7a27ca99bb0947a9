// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cmath>
#include <qglobal.h>
#include <vector>

namespace dateline {

/// Which pixels of a row are taken, one bit each; what lies outside of the width is free and stays so.
class RowPixels
{
public:
    explicit RowPixels(double width)
        : m_width(std::max(1, int(std::ceil(width))))
        , m_words(size_t(m_width) / 64 + 1, 0)
    {
    }

    bool isFree(double left, double right) const
    {
        const auto [begin, end] = clipped(left, right);
        for (int word = begin / 64; word * 64 < end; ++word)
            if (m_words[size_t(word)] & mask(word, begin, end))
                return false;
        return true;
    }

    void take(double left, double right)
    {
        const auto [begin, end] = clipped(left, right);
        for (int word = begin / 64; word * 64 < end; ++word)
            m_words[size_t(word)] |= mask(word, begin, end);
    }

private:
    std::pair<int, int> clipped(double left, double right) const
    {
        const double width = m_width;
        return {int(std::floor(std::clamp(left, 0.0, width))), int(std::ceil(std::clamp(right, 0.0, width)))};
    }

    static quint64 mask(int word, int begin, int end)
    {
        const int from = std::max(begin - word * 64, 0);
        const int to = std::min(end - word * 64, 64);
        const quint64 upTo = to == 64 ? ~quint64(0) : (quint64(1) << to) - 1;
        return upTo & ~((quint64(1) << from) - 1);
    }

    int m_width;
    std::vector<quint64> m_words;
};

} // namespace dateline
