// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/parser/rounding.h"
#include "app/lang/fixedpoint.h"
#include "app/lang/parserlayout.h"
#include <algorithm>
#include <cmath>

namespace dateline {

using Eigen::Index;

namespace {

constexpr float largest = 127;

qint8 rounded(float value)
{
    return qint8(std::clamp(std::nearbyint(value), -largest, largest));
}

} // namespace

void addLinear(ModelSections &sections, const QByteArray &name, const Matrix &weights, const Matrix &bias)
{
    std::vector<LinearColumn> columns;
    std::vector<qint8> bytes(size_t(weights.size()));
    for (Index c = 0; c < weights.cols(); ++c) {
        const float scale = std::max(weights.col(c).cwiseAbs().maxCoeff(), 1e-6F) / largest;
        columns.push_back({scale, bias(0, c)});
        for (Index r = 0; r < weights.rows(); ++r)
            bytes[size_t(r * weights.cols() + c)] = rounded(weights(r, c) / scale);
    }
    sections.insert(parserSection(name, "weights"), tableBytes(bytes));
    sections.insert(parserSection(name, "columns"), tableBytes(columns));
}

void addLinear(ModelSections &sections, const QByteArray &name, const LinearLayer &layer)
{
    addLinear(sections, name, layer.weights.value, layer.bias.value);
}

void addNorm(ModelSections &sections, const QByteArray &name, const NormLayer &layer)
{
    std::vector<NormUnit> units;
    for (Index c = 0; c < layer.gain.value.cols(); ++c)
        units.push_back({layer.gain.value(0, c), layer.bias.value(0, c)});
    sections.insert(parserSection(name, "norm"), tableBytes(units));
}

void addVectors(ModelSections &sections, const QByteArray &name, const Matrix &vectors)
{
    const float range = std::max(vectors.cwiseAbs().maxCoeff(), 1e-6F);
    const auto multiplier = qint32(std::ceil(range * float(Fixed::one) / largest));
    std::vector<qint8> bytes;
    bytes.reserve(size_t(vectors.size()));
    for (Index i = 0; i < vectors.size(); ++i)
        bytes.push_back(rounded(vectors.data()[i] * float(Fixed::one) / float(multiplier)));
    sections.insert(parserSection(name, "vectors"), tableBytes(bytes));
    sections.insert(parserSection(name, "multiplier"), tableBytes(std::vector<qint32>{multiplier}));
}

QByteArray floatBytes(const Matrix &values)
{
    return QByteArray(reinterpret_cast<const char *>(values.data()),
                      qsizetype(size_t(values.size()) * sizeof(float)));
}

} // namespace dateline
