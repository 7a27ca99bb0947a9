// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/parsernetwork.h"
#include "app/lang/fixedpoint.h"
#include "app/lang/float4.h"
#include "app/lang/treedecoder.h"
#include <algorithm>

namespace dateline {

namespace {

constexpr float leak = 0.1F; ///< slope of the arc vectors' activation below 0
constexpr int rowBlock = 4;  ///< products take whole blocks

int wholeBlocks(int rows)
{
    return (rows + rowBlock - 1) / rowBlock * rowBlock;
}

/// Four outputs of \a layer from the sums at \a sums.
Float4 output4(const ParserLayer &layer, const qint32 *sums, size_t column)
{
    return load4(sums + column) * load4(layer.scales.data() + column) + load4(layer.biases.data() + column);
}

Float4 larger4(Float4 a, Float4 b)
{
    return a > b ? a : b;
}

/// A number that goes smoothly from 0 to 1.
Float4 gate4(Float4 open)
{
    return 0.5F + 0.5F * open / sqrt4(1.F + open * open);
}

} // namespace

ParserNetwork::ParserNetwork(const ParserModel &model)
    : m_model(model)
{
}

std::vector<ParsedWords> ParserNetwork::parse(std::span<const ParserFeatures> words,
                                              std::span<const int> lengths)
{
    placeRows(lengths);
    embed(words, lengths);
    encode(lengths);
    std::vector<ParsedWords> sentences(lengths.size());
    findTags(lengths, sentences);
    makeVectors();
    for (size_t i = 0; i < lengths.size(); ++i) {
        sentences[i].heads.resize(size_t(lengths[i]));
        sentences[i].relations.resize(size_t(lengths[i]));
        findTree(m_firsts[i], sentences[i]);
        findRelations(m_firsts[i], sentences[i]);
    }
    return sentences;
}

/// Before the first sentence and after each are as many empty rows as a convolution reaches over.
void ParserNetwork::placeRows(std::span<const int> lengths)
{
    m_firsts.clear();
    int next = m_model.margin;
    for (const int length : lengths) {
        m_firsts.push_back(next);
        next += length + m_model.margin;
    }
    m_rows = next;
    m_filled.assign(size_t(m_rows), 0);
    for (size_t i = 0; i < lengths.size(); ++i)
        std::fill_n(m_filled.begin() + m_firsts[i], lengths[i], 1);
}

void ParserNetwork::embed(std::span<const ParserFeatures> words, std::span<const int> lengths)
{
    m_input.assign(size_t(wholeBlocks(m_rows)) * size_t(parserInputWidth), 0);
    size_t word = 0;
    for (size_t i = 0; i < lengths.size(); ++i)
        for (int row = m_firsts[i]; row < m_firsts[i] + lengths[i]; ++row, ++word) {
            qint16 *to = m_input.data() + size_t(row) * size_t(parserInputWidth);
            for (size_t kind = 0; kind < parserFeatureKinds; ++kind) {
                m_model.vectors[kind].write(words[word][kind], to);
                to += parserFeatureTable[kind].width;
            }
        }
}

void ParserNetwork::encode(std::span<const int> lengths)
{
    const size_t hidden = m_model.layout.hidden;
    const size_t size = size_t(wholeBlocks(m_rows)) * hidden;
    m_state.assign(size, 0);
    m_change.assign(size, 0);
    // Convolutions read beyond the first and the last row.
    m_fixed.assign(size + 2 * size_t(m_model.margin) * hidden, 0);
    const int own = 0;
    product(m_input, parserInputWidth, {&own, 1}, m_model.input);
    for (int row = 0; row < m_rows; ++row)
        for (size_t i = 0; i < hidden; i += 4)
            store4(changeRow(row) + i, output4(m_model.input, m_sums.data() + size_t(row) * hidden, i));
    normalise(m_model.inputNorm);
    for (const ParserBlock &block : m_model.blocks) {
        if (block.dilation == recurrentBlock)
            recur(block, lengths);
        else
            convolve(block);
        normalise(block.norm);
    }
}

/// The sums of \a layer for rows of \a width numbers, each row taken with those \a shifts further on.
void ParserNetwork::product(const std::vector<qint16> &rows, int width, std::span<const int> shifts,
                            const ParserLayer &layer)
{
    std::array<std::ptrdiff_t, 3> offsets{};
    for (size_t i = 0; i < shifts.size(); ++i)
        offsets[i] = std::ptrdiff_t(shifts[i]) * width;
    const int count = wholeBlocks(m_rows);
    m_sums.resize(size_t(count) * size_t(layer.weights.paddedColumns()));
    linearProduct({rows.data(), width, {offsets.data(), shifts.size()}}, count, layer.weights, m_sums.data());
}

void ParserNetwork::convolve(const ParserBlock &block)
{
    const size_t hidden = m_model.layout.hidden;
    const std::array<int, 3> shifts{m_model.margin - block.dilation, m_model.margin,
                                    m_model.margin + block.dilation};
    product(m_fixed, int(hidden), shifts, block.layer);
    for (int row = 0; row < m_rows; ++row)
        for (size_t i = 0; i < hidden; i += 4)
            store4(changeRow(row) + i,
                   larger4(output4(block.layer, m_sums.data() + size_t(row) * hidden, i), Float4{}));
}

void ParserNetwork::recur(const ParserBlock &block, std::span<const int> lengths)
{
    const size_t hidden = m_model.layout.hidden, half = hidden / 2;
    product(m_fixed, int(hidden), {&m_model.margin, 1}, block.layer);
    const auto step = [&](int row, int before, size_t first) {
        const qint32 *sums = m_sums.data() + size_t(row) * 2 * hidden;
        for (size_t i = first; i < first + half; i += 4) {
            const Float4 old = load4(changeRow(before) + i);
            const Float4 candidate = output4(block.layer, sums, i);
            store4(changeRow(row) + i,
                   old + gate4(output4(block.layer, sums, hidden + i)) * (candidate - old));
        }
    };
    for (size_t i = 0; i < lengths.size(); ++i) {
        const int first = m_firsts[i], last = first + lengths[i] - 1;
        std::fill_n(changeRow(first - 1), hidden, 0.F);
        std::fill_n(changeRow(last + 1), hidden, 0.F);
        for (int row = first; row <= last; ++row)
            step(row, row - 1, 0);
        for (int row = last; row >= first; --row)
            step(row, row + 1, half);
    }
}

/// state = norm(state + change) where a word stands.
void ParserNetwork::normalise(const ParserNorm &norm)
{
    const size_t hidden = m_model.layout.hidden;
    for (int row = 0; row < m_rows; ++row) {
        if (!m_filled[size_t(row)])
            continue;
        float *state = m_state.data() + size_t(row) * hidden;
        qint16 *fixed = m_fixed.data() + size_t(row + m_model.margin) * hidden;
        const float *change = changeRow(row);
        Float4 total{};
        for (size_t i = 0; i < hidden; i += 4) {
            const Float4 value = load4(state + i) + load4(change + i);
            store4(state + i, value);
            total += value;
        }
        const float mean = sum(total) / float(hidden);
        Float4 squares{};
        for (size_t i = 0; i < hidden; i += 4) {
            const Float4 value = load4(state + i) - mean;
            squares += value * value;
        }
        const float inverse = 1 / std::sqrt(sum(squares) / float(hidden) + 1e-5F);
        for (size_t i = 0; i < hidden; i += 4) {
            const Float4 value = (load4(state + i) - mean) * inverse * load4(norm.gains.data() + i) +
                                 load4(norm.biases.data() + i);
            store4(state + i, value);
            storeRounded4(fixed + i, value * float(Fixed::one), float(Fixed::largest));
        }
    }
}

/// Every word's four vectors, and what it looks for in its head.
void ParserNetwork::makeVectors()
{
    const size_t arc = m_model.layout.arc, width = m_model.layout.relation;
    const size_t all = m_model.layout.vectors();
    product(m_fixed, int(m_model.layout.hidden), {&m_model.margin, 1}, m_model.out);
    const auto rows = size_t(wholeBlocks(m_rows));
    m_heads.resize(rows * arc);
    m_dependents.resize(rows * arc);
    m_queries.resize(rows * arc);
    m_relations.resize(rows * 2 * width);
    for (size_t row = 0; row < rows; ++row) {
        const qint32 *sums = m_sums.data() + row * all;
        for (size_t i = 0; i < arc; i += 4) {
            const Float4 head = output4(m_model.out, sums, i),
                         dependent = output4(m_model.out, sums, arc + i);
            storeRounded4(m_heads.data() + row * arc + i, larger4(head, leak * head) * float(Fixed::arcOne),
                          float(Fixed::arcLargest));
            storeRounded4(m_dependents.data() + row * arc + i,
                          larger4(dependent, leak * dependent) * float(Fixed::one), float(Fixed::largest));
        }
        for (size_t i = 0; i < 2 * width; i += 4)
            store4(m_relations.data() + row * 2 * width + i, output4(m_model.out, sums, 2 * arc + i));
    }
    const int own = 0;
    product(m_dependents, int(arc), {&own, 1}, m_model.arc);
    for (size_t row = 0; row < rows; ++row)
        for (size_t i = 0; i < arc; i += 4)
            storeRounded4(m_queries.data() + row * arc + i,
                          output4(m_model.arc, m_sums.data() + row * arc, i) * float(Fixed::arcOne),
                          float(Fixed::arcLargest));
}

void ParserNetwork::findTree(int first, ParsedWords &sentence)
{
    const int words = int(sentence.heads.size()), arc = int(m_model.layout.arc);
    m_candidates.resize(arc, words + 1);
    m_candidates.setColumn(0, m_model.rootArc.data());
    for (int head = 1; head <= words; ++head)
        m_candidates.setColumn(head, m_heads.data() + std::ptrdiff_t(first + head - 1) * arc);
    // The last rows of a block may be those of other sentences, or beyond the batch.
    m_queries.resize(std::max(m_queries.size(), size_t(first + wholeBlocks(words)) * size_t(arc)));
    const int stride = m_candidates.paddedColumns();
    m_sums.resize(size_t(wholeBlocks(words)) * size_t(stride));
    const std::ptrdiff_t none = 0;
    linearProduct({m_queries.data() + std::ptrdiff_t(first) * arc, arc, {&none, 1}}, wholeBlocks(words),
                  m_candidates, m_sums.data());
    for (int dependent = 1; dependent <= words; ++dependent)
        for (int head = 1; head <= words; ++head)
            m_sums[size_t(dependent - 1) * size_t(stride) + size_t(head)] +=
                m_model
                    .distances[size_t(std::clamp(head - dependent, -farthestArc, farthestArc) + farthestArc)];
    sentence.heads = bestTree({m_sums.data(), stride, words});
}

void ParserNetwork::findRelations(int first, ParsedWords &sentence)
{
    const size_t width = m_model.layout.relation, words = sentence.heads.size();
    const int count = wholeBlocks(int(words));
    std::vector<qint16> hidden(size_t(count) * width, 0);
    for (size_t i = 0; i < words; ++i) {
        const float *own = m_relations.data() + (size_t(first) + i) * 2 * width + width;
        const int number = sentence.heads[i];
        const float *head = number == 0 ? m_model.rootRelation.data()
                                        : m_relations.data() + size_t(first + number - 1) * 2 * width;
        for (size_t k = 0; k < width; k += 4)
            storeRounded4(hidden.data() + i * width + k,
                          larger4(load4(own + k) + load4(head + k), Float4{}) * float(Fixed::one),
                          float(Fixed::largest));
    }
    const size_t stride = size_t(m_model.relation.weights.paddedColumns());
    m_sums.resize(size_t(count) * stride);
    const std::ptrdiff_t none = 0;
    linearProduct({hidden.data(), std::ptrdiff_t(width), {&none, 1}}, count, m_model.relation.weights,
                  m_sums.data());
    for (size_t i = 0; i < words; ++i) {
        Relation best = Relation::Root;
        float highest = 0;
        for (size_t k = size_t(Relation::Acl); sentence.heads[i] != 0 && k < relationCount; ++k) {
            const float score =
                float(m_sums[i * stride + k]) * m_model.relation.scales[k] + m_model.relation.biases[k];
            if (Relation(k) != Relation::Root && (best == Relation::Root || score > highest)) {
                best = Relation(k);
                highest = score;
            }
        }
        sentence.relations[i] = best;
    }
}

void ParserNetwork::findTags(std::span<const int> lengths, std::vector<ParsedWords> &sentences)
{
    product(m_fixed, int(m_model.layout.hidden), {&m_model.margin, 1}, m_model.tag);
    const size_t stride = size_t(m_model.tag.weights.paddedColumns());
    for (size_t number = 0; number < lengths.size(); ++number)
        for (int i = 0; i < lengths[number]; ++i) {
            const qint32 *sums = m_sums.data() + size_t(m_firsts[number] + i) * stride;
            const auto score = [&](size_t tag) {
                return float(sums[tag]) * m_model.tag.scales[tag] + m_model.tag.biases[tag];
            };
            size_t best = 0;
            for (size_t tag = 1; tag < m_model.tags.size(); ++tag)
                if (score(tag) > score(best))
                    best = tag;
            sentences[number].tags.push_back(quint8(best));
        }
}

} // namespace dateline
