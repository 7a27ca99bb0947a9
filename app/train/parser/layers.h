// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <Eigen/Dense>
#include <QtGlobal>
#include <random>
#include <vector>

namespace dateline {

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Vector = Eigen::VectorXf;

/// A matrix that is learned, with its gradient.
struct Parameter
{
    Matrix value;
    Matrix gradient;

    void shape(Eigen::Index rows, Eigen::Index columns)
    {
        value = Matrix::Zero(rows, columns);
        gradient = Matrix::Zero(rows, columns);
    }
};

/// Random numbers of a training run: the same for the same seed.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
        , m_state(seed * 0x9e3779b97f4a7c15ULL + 88172645463325252ULL)
    {
    }

    std::mt19937 &engine() { return m_engine; }
    float uniform() { return float(next()) * 0x1p-32F; }
    void fill(Parameter &parameter, float range);
    void fillLinear(Parameter &parameter);
    /// Zeros at a share of \a rate places, elsewhere what keeps the expected sum.
    Matrix dropout(Eigen::Index rows, Eigen::Index columns, float rate);

private:
    quint32 next();

    std::mt19937 m_engine;
    quint64 m_state;
};

/// Rows of several sentences under each other, with empty rows before, between and after them, so that
/// convolutions do not reach from one into another.
struct SentenceRows
{
    struct Range
    {
        Eigen::Index first;
        Eigen::Index count;
    };
    std::vector<Range> sentences;
    Vector filled; ///< 1 where a word stands, else 0

    Eigen::Index rows() const { return filled.size(); }
};

/// y = x W + b
class LinearLayer
{
public:
    void make(int inputs, int outputs, Dice &dice);
    Matrix forward(const Matrix &input);
    Matrix backward(const Matrix &gradient);

    Parameter weights;
    Parameter bias;

private:
    Matrix m_input;
};

/// Layer normalisation (Ba, Kiros and Hinton 2016) of every row; empty rows stay empty.
class NormLayer
{
public:
    void make(int units);
    Matrix forward(const Matrix &input, const Vector &filled);
    Matrix backward(const Matrix &gradient, const Vector &filled);

    Parameter gain;
    Parameter bias;

private:
    Matrix m_normal;
    Vector m_inverse;
};

/// One block of the network: see ParserLayout.
class Block
{
public:
    /// \a dilation of a convolution, or recurrentBlock.
    void make(int units, int dilation, Dice &dice);
    /// Leaves \a rate of the units out; none where it is 0.
    Matrix forward(const Matrix &input, const SentenceRows &rows, float rate, Dice &dice);
    Matrix backward(const Matrix &gradient, const SentenceRows &rows);

    Parameter weights; ///< of a convolution: left, own, right word under each other
    Parameter bias;
    NormLayer norm;

private:
    Matrix convolve() const;
    Matrix backConvolve(const Matrix &gradient);
    Matrix recur(const SentenceRows &rows);
    Matrix backRecur(const Matrix &gradient, const SentenceRows &rows);

    int m_dilation = 1;
    Matrix m_input;
    Matrix m_inner; ///< before the activation function or the recurrence
    Matrix m_gates;
    Matrix m_states;
    Matrix m_kept;
};

} // namespace dateline
