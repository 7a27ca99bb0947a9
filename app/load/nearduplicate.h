// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <optional>
#include <QHash>
#include <QString>
#include <vector>

namespace dateline {

/// A text's shingles, its runs of five words, in a sketch of fixed size: two sketches tell how much two
/// texts have in common without the texts. (MinHash with one permutation, densified: Broder 1997, Li et
/// al. 2012, Shrivastava 2017.)
struct TextSketch
{
    static constexpr size_t size = 128;

    std::array<quint32, size> least{}; ///< the least hash of each bin
    qint32 shingles = 0;               ///< different ones in the text; 0: too short to compare

    bool operator==(const TextSketch &) const = default;
};

/// Words are runs of letters and digits, without regard to case, so that layout and punctuation do not
/// count.
TextSketch sketchOf(QStringView text);

/// The share of their shingles that two texts have in common, estimated: 0 … 1 (Jaccard).
double resemblance(const TextSketch &a, const TextSketch &b);

/// The share of the shorter text that stands in the longer one, estimated: 1 where an article was cut, or
/// went into a longer one.
double containment(const TextSketch &a, const TextSketch &b);

/// An article that is mostly the same as an earlier one.
struct NearDuplicate
{
    int article = 0;  ///< position in the order of addition
    int of = 0;       ///< that of the first one like it, which is earlier
    double share = 0; ///< containment(): "97 % the same as …"
    double whole = 0; ///< resemblance(): of both texts together
};

/// Finds near-duplicates while articles come in one by one, in time that hardly grows with their number:
/// only sketches that agree in a band of bins are compared.
class NearDuplicateIndex
{
public:
    /// From which containment() on two articles are called the same.
    explicit NearDuplicateIndex(double threshold = 0.8);

    /// Adds the next article; the first earlier one that it is like, if any. Nothing is ever left out for
    /// being a duplicate: what to do with it is the reader's decision.
    std::optional<NearDuplicate> add(const TextSketch &sketch);

    /// All that are like \a sketch, most first, the earlier one of two that are equally so; their
    /// NearDuplicate::article is size().
    std::vector<NearDuplicate> alike(const TextSketch &sketch) const;

    int size() const { return int(m_sketches.size()); }
    const TextSketch &sketch(int article) const { return m_sketches[size_t(article)]; }

private:
    double m_threshold;
    std::vector<TextSketch> m_sketches;
    QMultiHash<quint64, int> m_bands;
};

} // namespace dateline
