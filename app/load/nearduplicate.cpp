// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load/nearduplicate.h"
#include <algorithm>
#include <QSet>

namespace dateline {

namespace {

constexpr size_t shingleWords = 5;
constexpr quint32 emptyBin = 0xFFFFFFFF;
constexpr size_t bandBins = 2; ///< equal bins that make two sketches worth comparing

quint64 mixed(quint64 x) // SplitMix64's finaliser
{
    x ^= x >> 30;
    x *= 0xBF58476D1CE4E5B9;
    x ^= x >> 27;
    x *= 0x94D049BB133111EB;
    return x ^ (x >> 31);
}

/// The hash of each word (FNV-1a over folded letters).
std::vector<quint64> wordHashes(QStringView text)
{
    constexpr quint64 offset = 0xCBF29CE484222325;
    constexpr quint64 prime = 0x100000001B3;
    std::vector<quint64> hashes;
    quint64 hash = offset;
    bool inWord = false;
    for (QChar c : text) {
        if (c.isLetterOrNumber()) {
            hash = (hash ^ c.toCaseFolded().unicode()) * prime;
            inWord = true;
        } else if (inWord) {
            hashes.push_back(mixed(hash));
            hash = offset;
            inWord = false;
        }
    }
    if (inWord)
        hashes.push_back(mixed(hash));
    return hashes;
}

/// The different shingles' hashes.
std::vector<quint64> shingleHashes(QStringView text)
{
    const std::vector<quint64> words = wordHashes(text);
    std::vector<quint64> shingles;
    for (size_t i = 0; i + shingleWords <= words.size(); ++i) {
        quint64 hash = 0;
        for (size_t k = 0; k < shingleWords; ++k)
            hash = mixed(hash + words[i + k]);
        shingles.push_back(hash);
    }
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

/// Empty bins borrow from others, by a walk that is the same for every text.
void densify(TextSketch &sketch)
{
    const auto original = sketch.least;
    for (size_t bin = 0; bin < TextSketch::size; ++bin)
        for (quint64 attempt = 1; sketch.least[bin] == emptyBin; ++attempt)
            sketch.least[bin] = original[size_t(mixed(bin * 1000 + attempt) % TextSketch::size)];
}

quint64 bandKey(const TextSketch &sketch, size_t band)
{
    quint64 key = band + 1;
    for (size_t i = 0; i < bandBins; ++i)
        key = mixed(key ^ (quint64(sketch.least[band * bandBins + i]) << 16));
    return key;
}

} // namespace

TextSketch sketchOf(QStringView text)
{
    TextSketch sketch;
    const std::vector<quint64> shingles = shingleHashes(text);
    sketch.shingles = qint32(shingles.size());
    if (shingles.empty())
        return sketch;
    sketch.least.fill(emptyBin);
    for (quint64 shingle : shingles) {
        quint32 &least = sketch.least[size_t(shingle % TextSketch::size)];
        least = std::min(least, std::min(quint32(shingle >> 32), emptyBin - 1));
    }
    densify(sketch);
    return sketch;
}

double resemblance(const TextSketch &a, const TextSketch &b)
{
    if (a.shingles == 0 || b.shingles == 0)
        return 0;
    int equal = 0;
    for (size_t i = 0; i < TextSketch::size; ++i)
        equal += a.least[i] == b.least[i];
    return double(equal) / double(TextSketch::size);
}

double containment(const TextSketch &a, const TextSketch &b)
{
    // |A∩B| = J·(|A|+|B|)/(1+J) for sets of known sizes.
    const double j = resemblance(a, b);
    const double common = j * (a.shingles + b.shingles) / (1 + j);
    const double shorter = std::min(a.shingles, b.shingles);
    return shorter == 0 ? 0 : std::min(1.0, common / shorter);
}

NearDuplicateIndex::NearDuplicateIndex(double threshold)
    : m_threshold(threshold)
{
}

std::vector<NearDuplicate> NearDuplicateIndex::alike(const TextSketch &sketch) const
{
    QSet<int> candidates;
    for (size_t band = 0; sketch.shingles > 0 && band < TextSketch::size / bandBins; ++band)
        for (auto [it, end] = m_bands.equal_range(bandKey(sketch, band)); it != end; ++it)
            candidates << *it;
    std::vector<NearDuplicate> found;
    for (int candidate : candidates) {
        const TextSketch &other = this->sketch(candidate);
        if (const double share = containment(sketch, other); share >= m_threshold)
            found.push_back({size(), candidate, share, resemblance(sketch, other)});
    }
    std::sort(found.begin(), found.end(), [](const NearDuplicate &a, const NearDuplicate &b) {
        return a.share != b.share ? a.share > b.share : a.of < b.of;
    });
    return found;
}

std::optional<NearDuplicate> NearDuplicateIndex::add(const TextSketch &sketch)
{
    const std::vector<NearDuplicate> found = alike(sketch);
    const int position = size();
    m_sketches.push_back(sketch);
    if (sketch.shingles > 0)
        for (size_t band = 0; band < TextSketch::size / bandBins; ++band)
            m_bands.insert(bandKey(sketch, band), position);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

} // namespace dateline
