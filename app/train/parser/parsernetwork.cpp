// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/parser/parsernetwork.h"
#include "app/train/parser/rounding.h"
#include <algorithm>
#include <cmath>

namespace dateline {

using Eigen::Index;
using Batch = std::span<const ParserExample *const>;

namespace {

constexpr float leak = 0.1F;     ///< slope of the arc vectors' activation below 0
constexpr float tagShare = 0.5F; ///< of the loss of tags, which only guide the network
constexpr Index margin = largestDilation;

SentenceRows rowsOf(Batch batch)
{
    SentenceRows rows;
    Index next = margin;
    for (const ParserExample *example : batch) {
        rows.sentences.push_back({next, Index(example->features.size())});
        next += Index(example->features.size()) + margin;
    }
    rows.filled = Vector::Zero(next);
    for (const SentenceRows::Range &range : rows.sentences)
        rows.filled.segment(range.first, range.count).setOnes();
    return rows;
}

int distanceColumn(Index head, Index dependent)
{
    return int(std::clamp<Index>(head - dependent, -farthestArc, farthestArc)) + farthestArc;
}

template<class Row> Index best(const Row &row)
{
    Index column = 0;
    row.maxCoeff(&column);
    return column;
}

/// Turns a row of scores into the gradient of its cross entropy; returns that.
template<class Row> double crossEntropy(Row row, int gold)
{
    row = (row.array() - row.maxCoeff()).exp().matrix().eval();
    row /= row.sum();
    const double loss = -std::log(double(row(gold)) + 1e-9);
    row(gold) -= 1;
    return loss;
}

} // namespace

void ParserScore::add(const ParserScore &other)
{
    loss += other.loss;
    words += other.words;
    heads += other.heads;
    attached += other.attached;
    tags += other.tags;
}

TrainingNetwork::TrainingNetwork(const ParserLayout &layout, const std::vector<quint8> &blocks,
                                 const std::array<int, parserFeatureKinds> &vocabulary, float dropout,
                                 unsigned seed)
    : m_layout(layout)
    , m_dilations(blocks)
    , m_dropout(dropout)
    , m_dice(seed)
    , m_blocks(blocks.size())
{
    const int hidden = int(layout.hidden), arc = int(layout.arc), relation = int(layout.relation);
    for (size_t kind = 0; kind < parserFeatureKinds; ++kind) {
        m_vectors[kind].shape(vocabulary[kind], parserFeatureTable[kind].width);
        m_dice.fill(m_vectors[kind], 0.15F);
        m_parameters.push_back(&m_vectors[kind]);
    }
    m_input.make(parserInputWidth, hidden, m_dice);
    m_inputNorm.make(hidden);
    m_out.make(hidden, int(layout.vectors()), m_dice);
    m_arc.make(arc, arc, m_dice);
    m_relation.make(relation, int(layout.relations), m_dice);
    m_tag.make(hidden, int(layout.tags), m_dice);
    for (size_t i = 0; i < blocks.size(); ++i) {
        m_blocks[i].make(hidden, blocks[i], m_dice);
        for (Parameter *parameter :
             {&m_blocks[i].weights, &m_blocks[i].bias, &m_blocks[i].norm.gain, &m_blocks[i].norm.bias})
            m_parameters.push_back(parameter);
    }
    m_rootArc.shape(1, arc);
    m_dice.fill(m_rootArc, 0.1F);
    m_rootRelation.shape(1, relation);
    m_dice.fill(m_rootRelation, 0.1F);
    m_distance.shape(1, arcDistances);
    for (LinearLayer *layer : {&m_input, &m_out, &m_arc, &m_relation, &m_tag}) {
        m_parameters.push_back(&layer->weights);
        m_parameters.push_back(&layer->bias);
    }
    for (Parameter *parameter :
         {&m_inputNorm.gain, &m_inputNorm.bias, &m_rootArc, &m_rootRelation, &m_distance})
        m_parameters.push_back(parameter);
}

ParserScore TrainingNetwork::learn(Batch batch)
{
    return pass(batch, true);
}

ParserScore TrainingNetwork::score(Batch batch)
{
    return pass(batch, false);
}

Matrix TrainingNetwork::vectorsOf(Batch batch)
{
    Matrix input = Matrix::Zero(m_rows.rows(), parserInputWidth);
    for (size_t b = 0; b < batch.size(); ++b)
        for (Index i = 0; i < m_rows.sentences[b].count; ++i) {
            Index column = 0;
            for (size_t kind = 0; kind < parserFeatureKinds; ++kind) {
                const Matrix &table = m_vectors[kind].value;
                input.row(m_rows.sentences[b].first + i).segment(column, table.cols()) =
                    table.row(batch[b]->features[size_t(i)][kind]);
                column += table.cols();
            }
        }
    return input;
}

void TrainingNetwork::spreadVectors(Batch batch, const Matrix &gradient)
{
    for (size_t b = 0; b < batch.size(); ++b)
        for (Index i = 0; i < m_rows.sentences[b].count; ++i) {
            Index column = 0;
            for (size_t kind = 0; kind < parserFeatureKinds; ++kind) {
                Matrix &table = m_vectors[kind].gradient;
                table.row(batch[b]->features[size_t(i)][kind]) +=
                    gradient.row(m_rows.sentences[b].first + i).segment(column, table.cols());
                column += table.cols();
            }
        }
}

ParserScore TrainingNetwork::pass(Batch batch, bool learning)
{
    m_rows = rowsOf(batch);
    m_scale = 1 / m_rows.filled.sum();
    const float rate = learning ? m_dropout : 0;
    const Index n = m_rows.rows(), arc = Index(m_layout.arc);

    Matrix input = vectorsOf(batch);
    Matrix inputKept, headKept, dependentKept;
    if (learning) {
        inputKept = m_dice.dropout(n, input.cols(), rate);
        input.array() *= inputKept.array();
    }
    Matrix hidden = m_inputNorm.forward(m_input.forward(input), m_rows.filled);
    for (Block &block : m_blocks)
        hidden = block.forward(hidden, m_rows, rate, m_dice);
    const Matrix tagScores = m_tag.forward(hidden);
    const Matrix plain = m_out.forward(hidden);
    Matrix vectors = plain;
    auto arcs = vectors.leftCols(2 * arc).array();
    arcs = arcs.max(leak * arcs).eval();
    Matrix kept;
    if (learning) {
        kept = m_dice.dropout(n, 2 * arc, rate);
        arcs *= kept.array();
    }
    const Matrix query = m_arc.forward(vectors.middleCols(arc, arc));

    Gradients gradients;
    if (learning)
        gradients = {Matrix::Zero(n, vectors.cols()), Matrix::Zero(n, arc),
                     Matrix::Zero(n, tagScores.cols())};
    ParserScore result;
    for (size_t b = 0; b < batch.size(); ++b) {
        std::vector<bool> right(batch[b]->heads.size());
        Gradients *wanted = learning ? &gradients : nullptr;
        passArcs(*batch[b], m_rows.sentences[b], vectors, query, wanted, right, result);
        passRelations(*batch[b], m_rows.sentences[b], vectors, wanted, right, result);
        passTags(*batch[b], m_rows.sentences[b], tagScores, wanted, result);
    }
    if (!learning)
        return result;
    gradients.vectors.middleCols(arc, arc) += m_arc.backward(gradients.query);
    auto arcGradient = gradients.vectors.leftCols(2 * arc).array();
    arcGradient *=
        kept.array() * (plain.leftCols(2 * arc).array() > 0).select(Matrix::Ones(n, 2 * arc), leak).array();
    Matrix gradient = m_out.backward(gradients.vectors) + m_tag.backward(gradients.tags);
    for (auto block = m_blocks.rbegin(); block != m_blocks.rend(); ++block)
        gradient = block->backward(gradient, m_rows);
    gradient = m_input.backward(m_inputNorm.backward(gradient, m_rows.filled));
    spreadVectors(batch, gradient.cwiseProduct(inputKept));
    return result;
}

void TrainingNetwork::passArcs(const ParserExample &example, SentenceRows::Range range, const Matrix &vectors,
                               const Matrix &query, Gradients *gradients, std::vector<bool> &right,
                               ParserScore &score)
{
    const Index m = range.count, arc = Index(m_layout.arc);
    Matrix heads(m + 1, arc);
    heads.row(0) = m_rootArc.value.row(0);
    heads.bottomRows(m) = vectors.block(range.first, 0, m, arc);
    const auto own = query.middleRows(range.first, m);
    Matrix scores = own * heads.transpose();
    for (Index i = 0; i < m; ++i) {
        for (Index j = 1; j <= m; ++j)
            scores(i, j) += m_distance.value(0, distanceColumn(j - 1, i));
        scores(i, i + 1) = -1e9F;
    }
    for (Index i = 0; i < m; ++i) {
        right[size_t(i)] = best(scores.row(i)) == example.heads[size_t(i)];
        score.heads += right[size_t(i)];
        score.loss += crossEntropy(scores.row(i), example.heads[size_t(i)]);
    }
    score.words += m;
    if (!gradients)
        return;
    scores *= m_scale * example.weight;
    for (Index i = 0; i < m; ++i)
        for (Index j = 1; j <= m; ++j)
            m_distance.gradient(0, distanceColumn(j - 1, i)) += scores(i, j);
    gradients->query.middleRows(range.first, m).noalias() += scores * heads;
    const Matrix headGradient = scores.transpose() * own;
    m_rootArc.gradient.row(0) += headGradient.row(0);
    gradients->vectors.block(range.first, 0, m, arc) += headGradient.bottomRows(m);
}

Matrix TrainingNetwork::relationInput(const ParserExample &example, SentenceRows::Range range,
                                      const Matrix &vectors) const
{
    const Index width = Index(m_layout.relation), first = 2 * Index(m_layout.arc);
    Matrix input = vectors.block(range.first, first + width, range.count, width);
    for (Index i = 0; i < range.count; ++i) {
        const int head = example.heads[size_t(i)];
        if (head == 0)
            input.row(i) += m_rootRelation.value.row(0);
        else
            input.row(i) += vectors.block(range.first + head - 1, first, 1, width);
    }
    return input;
}

void TrainingNetwork::passRelations(const ParserExample &example, SentenceRows::Range range,
                                    const Matrix &vectors, Gradients *gradients,
                                    const std::vector<bool> &right, ParserScore &score)
{
    const Index width = Index(m_layout.relation), first = 2 * Index(m_layout.arc);
    Matrix hidden = relationInput(example, range, vectors);
    Matrix slope = (hidden.array() > 0).cast<float>();
    if (gradients)
        slope.array() *= m_dice.dropout(range.count, width, m_dropout).array();
    hidden.array() *= slope.array();
    Matrix scores = m_relation.forward(hidden);
    for (Index i = 0; i < range.count; ++i) {
        const int gold = example.relations[size_t(i)];
        score.attached += right[size_t(i)] && baseOf(Relation(best(scores.row(i)))) == baseOf(Relation(gold));
        score.loss += crossEntropy(scores.row(i), gold);
    }
    if (!gradients)
        return;
    const Matrix gradient = m_relation.backward(scores * (m_scale * example.weight)).cwiseProduct(slope);
    gradients->vectors.block(range.first, first + width, range.count, width) += gradient;
    for (Index i = 0; i < range.count; ++i) {
        const int head = example.heads[size_t(i)];
        if (head == 0)
            m_rootRelation.gradient.row(0) += gradient.row(i);
        else
            gradients->vectors.block(range.first + head - 1, first, 1, width) += gradient.row(i);
    }
}

void TrainingNetwork::passTags(const ParserExample &example, SentenceRows::Range range, const Matrix &scores,
                               Gradients *gradients, ParserScore &score)
{
    for (Index i = 0; i < range.count; ++i) {
        const int gold = example.tags[size_t(i)];
        if (gold < 0)
            continue;
        Matrix row = scores.row(range.first + i);
        score.tags += best(row.row(0)) == gold;
        score.loss += double(tagShare) * crossEntropy(row.row(0), gold);
        if (gradients)
            gradients->tags.row(range.first + i) = row.row(0) * (tagShare * m_scale * example.weight);
    }
}

ModelSections TrainingNetwork::sections() const
{
    ModelSections all;
    for (size_t kind = 0; kind < parserFeatureKinds; ++kind)
        addVectors(all, QByteArray::fromStdString(std::string(parserFeatureTable[kind].name)),
                   m_vectors[kind].value);
    addLinear(all, "input", m_input);
    addNorm(all, "input", m_inputNorm);
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        const QByteArray name = "block" + QByteArray::number(int(i));
        addLinear(all, name, m_blocks[i].weights.value, m_blocks[i].bias.value);
        addNorm(all, name, m_blocks[i].norm);
    }
    addLinear(all, "out", m_out);
    addLinear(all, "arc", m_arc);
    addLinear(all, "relation", m_relation);
    addLinear(all, "tag", m_tag);
    all.insert("parser.root.arc", floatBytes(m_rootArc.value));
    all.insert("parser.root.relation", floatBytes(m_rootRelation.value));
    all.insert("parser.distance", floatBytes(m_distance.value));
    all.insert("parser.layout", tableBytes(std::vector<ParserLayout>{m_layout}));
    all.insert("parser.blocks", tableBytes(m_dilations));
    return all;
}

} // namespace dateline
