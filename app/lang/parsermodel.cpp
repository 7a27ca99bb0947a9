// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/parsermodel.h"
#include "app/lang/fixedpoint.h"
#include <algorithm>
#include <bit>
#include <cmath>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

template<class T>
std::span<const T> tableOf(const ModelFile &model, const QByteArray &layer, const QByteArray &part)
{
    return model.table<T>(QLatin1String(parserSection(layer, part)));
}

bool isSensible(const ParserLayout &layout)
{
    const auto fits = [](quint32 size, quint32 largest) {
        return size >= 16 && size <= largest && size % 16 == 0;
    };
    return fits(layout.hidden, 512) && fits(layout.arc, 128) && fits(layout.relation, 512) &&
           layout.relations == relationCount && layout.tags > 0 && layout.tags <= 256;
}

qint32 fixed(float value, qint32 one, qint32 largest)
{
    return qint32(std::clamp(std::nearbyint(value * float(one)), float(-largest), float(largest)));
}

} // namespace

bool FeatureVectors::load(const ModelFile &model, const ParserFeatureKind &kind)
{
    const QByteArray name(kind.name.data(), qsizetype(kind.name.size()));
    const auto keys = tableOf<quint32>(model, name, "keys");
    const auto multiplier = tableOf<qint32>(model, name, "multiplier");
    m_vectors = tableOf<qint8>(model, name, "vectors");
    m_width = size_t(kind.width);
    if (m_vectors.size() != (keys.size() + 1) * m_width || multiplier.size() != 1 || multiplier[0] < 1 ||
        multiplier[0] > Fixed::largest / 128)
        return false;
    m_multiplier = multiplier[0];
    m_slots.resize(std::bit_ceil(keys.size() * 3 / 2 + 1));
    for (size_t i = 0; i < keys.size(); ++i) {
        size_t slot = keys[i] & (m_slots.size() - 1);
        while (m_slots[slot].key != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = {keys[i], quint32(i + 1)};
    }
    return true;
}

size_t FeatureVectors::row(quint32 key) const
{
    size_t slot = key & (m_slots.size() - 1);
    while (m_slots[slot].key != 0 && m_slots[slot].key != key)
        slot = (slot + 1) & (m_slots.size() - 1);
    return m_slots[slot].row;
}

void FeatureVectors::write(quint32 key, qint16 *to) const
{
    const qint8 *from = m_vectors.data() + row(key) * m_width;
    for (size_t i = 0; i < m_width; ++i)
        to[i] = qint16(from[i] * m_multiplier);
}

bool ParserLayer::load(const ModelFile &model, const QByteArray &name, int rows, int columns)
{
    const auto bytes = tableOf<qint8>(model, name, "weights");
    const auto table = tableOf<LinearColumn>(model, name, "columns");
    if (bytes.size() != size_t(rows) * size_t(columns) || table.size() != size_t(columns))
        return false;
    weights.resize(rows, columns);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            weights.set(row, column, bytes[size_t(row) * size_t(columns) + size_t(column)]);
    scales.resize(size_t(weights.paddedColumns()));
    biases.resize(size_t(weights.paddedColumns()));
    for (size_t i = 0; i < table.size(); ++i) {
        scales[i] = table[i].scale / float(Fixed::one);
        biases[i] = table[i].bias;
    }
    return true;
}

bool ParserNorm::load(const ModelFile &model, const QByteArray &name, int units)
{
    const auto table = tableOf<NormUnit>(model, name, "norm");
    for (const NormUnit unit : table) {
        gains.push_back(unit.gain);
        biases.push_back(unit.bias);
    }
    return table.size() == size_t(units);
}

Result<std::shared_ptr<const ParserModel>> ParserModel::load(std::shared_ptr<const ModelFile> file)
{
    if (file->table<char>("parser.layout"_L1).empty())
        return std::shared_ptr<const ParserModel>();
    auto model = std::make_shared<ParserModel>();
    model->file = std::move(file);
    if (!model->read())
        return Problem{model->file->path(),
                       u"The language model cannot be used: the tables of the parser do not fit together."_s,
                       {},
                       u"Install the program again, or restore this file."_s};
    return std::shared_ptr<const ParserModel>(std::move(model));
}

bool ParserModel::read()
{
    const auto layouts = file->table<ParserLayout>("parser.layout"_L1);
    const auto dilations = file->table<quint8>("parser.blocks"_L1);
    tags = file->table<TagClass>("parser.tags"_L1);
    if (layouts.size() != 1 || !isSensible(layouts[0]) || tags.size() != layouts[0].tags)
        return false;
    layout = layouts[0];
    for (size_t kind = 0; kind < parserFeatureKinds; ++kind)
        if (!vectors[kind].load(*file, parserFeatureTable[kind]))
            return false;
    const int hidden = int(layout.hidden);
    for (const quint8 dilation : dilations) {
        const QByteArray name = "block" + QByteArray::number(int(blocks.size()));
        ParserBlock &block = blocks.emplace_back();
        block.dilation = dilation;
        const bool recurs = dilation == recurrentBlock;
        if (dilation > largestDilation || !block.norm.load(*file, name, hidden) ||
            !block.layer.load(*file, name, recurs ? hidden : 3 * hidden, recurs ? 2 * hidden : hidden))
            return false;
        margin = std::max(margin, int(dilation));
    }
    return input.load(*file, "input", parserInputWidth, hidden) && inputNorm.load(*file, "input", hidden) &&
           out.load(*file, "out", hidden, int(layout.vectors())) &&
           arc.load(*file, "arc", int(layout.arc), int(layout.arc)) &&
           relation.load(*file, "relation", int(layout.relation), int(layout.relations)) &&
           tag.load(*file, "tag", hidden, int(layout.tags)) && readArcs();
}

bool ParserModel::readArcs()
{
    const auto root = file->table<float>("parser.root.arc"_L1);
    const auto rootVector = file->table<float>("parser.root.relation"_L1);
    const auto weights = file->table<float>("parser.distance"_L1);
    if (root.size() != layout.arc || rootVector.size() != layout.relation || weights.size() != arcDistances)
        return false;
    for (const float value : root)
        rootArc.push_back(qint16(fixed(value, Fixed::arcOne, Fixed::arcLargest)));
    rootRelation.assign(rootVector.begin(), rootVector.end());
    for (size_t i = 0; i < weights.size(); ++i)
        distances[i] = fixed(weights[i], Fixed::arcOne * Fixed::arcOne, 1 << 24);
    return true;
}

} // namespace dateline
