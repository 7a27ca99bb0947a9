// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/parser/layers.h"
#include "app/lang/parserlayout.h"
#include <cmath>

namespace dateline {

using Eigen::Index;

quint32 Dice::next()
{
    m_state ^= m_state << 13;
    m_state ^= m_state >> 7;
    m_state ^= m_state << 17;
    return quint32(m_state >> 32);
}

void Dice::fill(Parameter &parameter, float range)
{
    for (Index i = 0; i < parameter.value.size(); ++i)
        parameter.value.data()[i] = range * (2 * uniform() - 1);
}

void Dice::fillLinear(Parameter &parameter)
{
    fill(parameter, std::sqrt(6.F / float(parameter.value.rows() + parameter.value.cols())));
}

Matrix Dice::dropout(Index rows, Index columns, float rate)
{
    Matrix kept(rows, columns);
    const auto limit = quint32(double(rate) * 4294967295.0);
    const float scale = 1 / (1 - rate);
    for (Index i = 0; i < kept.size(); ++i)
        kept.data()[i] = next() < limit ? 0 : scale;
    return kept;
}

void LinearLayer::make(int inputs, int outputs, Dice &dice)
{
    weights.shape(inputs, outputs);
    bias.shape(1, outputs);
    dice.fillLinear(weights);
}

Matrix LinearLayer::forward(const Matrix &input)
{
    m_input = input;
    Matrix output = input * weights.value;
    output.rowwise() += bias.value.row(0);
    return output;
}

Matrix LinearLayer::backward(const Matrix &gradient)
{
    weights.gradient.noalias() += m_input.transpose() * gradient;
    bias.gradient.row(0) += gradient.colwise().sum();
    return gradient * weights.value.transpose();
}

void NormLayer::make(int units)
{
    gain.shape(1, units);
    gain.value.setOnes();
    bias.shape(1, units);
}

Matrix NormLayer::forward(const Matrix &input, const Vector &filled)
{
    m_normal.resize(input.rows(), input.cols());
    m_inverse.resize(input.rows());
    for (Index i = 0; i < input.rows(); ++i) {
        const float mean = input.row(i).mean();
        m_normal.row(i) = input.row(i).array() - mean;
        m_inverse[i] = 1 / std::sqrt(m_normal.row(i).squaredNorm() / float(input.cols()) + 1e-5F);
        m_normal.row(i) *= m_inverse[i];
    }
    Matrix output =
        (m_normal.array().rowwise() * gain.value.row(0).array()).rowwise() + bias.value.row(0).array();
    output.array().colwise() *= filled.array();
    return output;
}

Matrix NormLayer::backward(const Matrix &gradient, const Vector &filled)
{
    const Matrix outer = gradient.array().colwise() * filled.array();
    gain.gradient.row(0) += (outer.array() * m_normal.array()).colwise().sum().matrix();
    bias.gradient.row(0) += outer.colwise().sum();
    Matrix inner = outer.array().rowwise() * gain.value.row(0).array();
    const auto units = float(inner.cols());
    for (Index i = 0; i < inner.rows(); ++i) {
        const float mean = inner.row(i).sum() / units;
        const float slope = inner.row(i).dot(m_normal.row(i)) / units;
        inner.row(i) = (inner.row(i).array() - mean - m_normal.row(i).array() * slope) * m_inverse[i];
    }
    return inner;
}

void Block::make(int units, int dilation, Dice &dice)
{
    m_dilation = dilation;
    norm.make(units);
    if (dilation == recurrentBlock) {
        weights.shape(units, 2 * units);
        bias.shape(1, 2 * units);
        dice.fillLinear(weights);
        for (Index i = units; i < 2 * units; ++i)
            bias.value(0, i) = -2 * dice.uniform();
        return;
    }
    weights.shape(Index(3) * units, units);
    bias.shape(1, units);
    dice.fill(weights, 0.7F * std::sqrt(3.F / float(units)));
}

Matrix Block::forward(const Matrix &input, const SentenceRows &rows, float rate, Dice &dice)
{
    m_input = input;
    Matrix change = m_dilation == recurrentBlock ? recur(rows) : convolve();
    if (m_dilation != recurrentBlock) {
        m_inner = change;
        change = change.cwiseMax(0.F);
    }
    m_kept.resize(0, 0);
    if (rate > 0) {
        m_kept = dice.dropout(change.rows(), change.cols(), rate);
        change.array() *= m_kept.array();
    }
    return norm.forward(input + change, rows.filled);
}

Matrix Block::backward(const Matrix &gradient, const SentenceRows &rows)
{
    Matrix sum = norm.backward(gradient, rows.filled);
    Matrix change = sum;
    if (m_kept.size() > 0)
        change.array() *= m_kept.array();
    if (m_dilation == recurrentBlock)
        return sum + backRecur(change, rows);
    change.array() *= (m_inner.array() > 0).cast<float>();
    return sum + backConvolve(change);
}

Matrix Block::convolve() const
{
    const Index n = m_input.rows(), units = m_input.cols(), near = n - m_dilation;
    Matrix output = m_input * weights.value.middleRows(units, units);
    output.bottomRows(near).noalias() += m_input.topRows(near) * weights.value.topRows(units);
    output.topRows(near).noalias() += m_input.bottomRows(near) * weights.value.bottomRows(units);
    output.rowwise() += bias.value.row(0);
    return output;
}

Matrix Block::backConvolve(const Matrix &gradient)
{
    const Index n = m_input.rows(), units = m_input.cols(), near = n - m_dilation;
    weights.gradient.topRows(units).noalias() +=
        m_input.topRows(near).transpose() * gradient.bottomRows(near);
    weights.gradient.middleRows(units, units).noalias() += m_input.transpose() * gradient;
    weights.gradient.bottomRows(units).noalias() +=
        m_input.bottomRows(near).transpose() * gradient.topRows(near);
    bias.gradient.row(0) += gradient.colwise().sum();
    Matrix inner = gradient * weights.value.middleRows(units, units).transpose();
    inner.topRows(near).noalias() += gradient.bottomRows(near) * weights.value.topRows(units).transpose();
    inner.bottomRows(near).noalias() += gradient.topRows(near) * weights.value.bottomRows(units).transpose();
    return inner;
}

Matrix Block::recur(const SentenceRows &rows)
{
    const Index units = m_input.cols(), half = units / 2;
    m_inner = m_input * weights.value;
    m_inner.rowwise() += bias.value.row(0);
    const auto open = m_inner.rightCols(units).array();
    m_gates = 0.5F + 0.5F * open * (1 + open.square()).rsqrt();
    m_states = Matrix::Zero(m_input.rows(), units);
    const auto step = [&](Index i, Index before, Index column) {
        const auto gate = m_gates.row(i).segment(column, half).array();
        const auto old = m_states.row(before).segment(column, half).array();
        const auto candidate = m_inner.row(i).segment(column, half).array();
        m_states.row(i).segment(column, half) = old + gate * (candidate - old);
    };
    for (const SentenceRows::Range &range : rows.sentences)
        for (Index i = 0, last = range.first + range.count - 1; i < range.count; ++i) {
            step(range.first + i, range.first + i - 1, 0);
            step(last - i, last - i + 1, half);
        }
    return m_states;
}

Matrix Block::backRecur(const Matrix &gradient, const SentenceRows &rows)
{
    const Index units = m_input.cols(), half = units / 2;
    Matrix states = gradient;
    Matrix inner = Matrix::Zero(gradient.rows(), 2 * units);
    const auto step = [&](Index i, Index before, Index column) {
        const auto gate = m_gates.row(i).segment(column, half).array();
        const auto above = states.row(i).segment(column, half).array();
        inner.row(i).segment(column, half) = above * gate;
        inner.row(i).segment(units + column, half) =
            above *
            (m_inner.row(i).segment(column, half) - m_states.row(before).segment(column, half)).array();
        states.row(before).segment(column, half).array() += above * (1 - gate);
    };
    for (const SentenceRows::Range &range : rows.sentences)
        for (Index i = 0, last = range.first + range.count - 1; i < range.count; ++i) {
            step(last - i, last - i - 1, 0);
            step(range.first + i, range.first + i + 1, half);
        }
    const auto open = m_inner.rightCols(units).array();
    const Matrix slope = (1 + open.square()).rsqrt().cube() * 0.5F;
    inner.rightCols(units).array() *= slope.array();
    weights.gradient.noalias() += m_input.transpose() * inner;
    bias.gradient.row(0) += inner.colwise().sum();
    return inner * weights.value.transpose();
}

} // namespace dateline
