// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/lang/linearproduct.h"
#include "app/lang/modelfile.h"
#include "app/lang/parserfeatures.h"
#include "app/lang/parserlayout.h"
#include "app/lang/taggerfeatures.h"

namespace dateline {

/// The vectors of one kind of feature, by key.
class FeatureVectors
{
public:
    bool load(const ModelFile &model, const ParserFeatureKind &kind);

    /// Writes the vector of \a key, or that of unknown keys, to \a to.
    void write(quint32 key, qint16 *to) const;

private:
    size_t row(quint32 key) const;

    struct Slot
    {
        quint32 key = 0;
        quint32 row = 0;
    };

    size_t m_width = 0;
    qint32 m_multiplier = 0;
    std::span<const qint8> m_vectors;
    std::vector<Slot> m_slots; ///< a hash table
};

/// A linear layer as it is read from the model file.
struct ParserLayer
{
    PackedMatrix weights;
    std::vector<float> scales; ///< from whole numbers to floats, padded like the columns
    std::vector<float> biases;

    bool load(const ModelFile &model, const QByteArray &name, int rows, int columns);
};

struct ParserNorm
{
    std::vector<float> gains;
    std::vector<float> biases;

    bool load(const ModelFile &model, const QByteArray &name, int units);
};

struct ParserBlock
{
    int dilation = 1; ///< or recurrentBlock
    ParserLayer layer;
    ParserNorm norm;
};

/// The parser's network as its model sections hold it, ready for use. Immutable.
struct ParserModel
{
    ParserLayout layout;
    int margin = 1; ///< rows between sentences: the largest dilation
    std::array<FeatureVectors, parserFeatureKinds> vectors;
    ParserLayer input;
    ParserNorm inputNorm;
    std::vector<ParserBlock> blocks;
    ParserLayer out;
    ParserLayer arc;
    ParserLayer relation;
    ParserLayer tag;
    std::vector<qint16> rootArc;
    std::vector<float> rootRelation;
    std::array<qint32, arcDistances> distances{};
    std::span<const TagClass> tags;
    std::shared_ptr<const ModelFile> file;

    /// Null where \a file has no parser.
    static Result<std::shared_ptr<const ParserModel>> load(std::shared_ptr<const ModelFile> file);

private:
    bool read();
    bool readArcs();
};

} // namespace dateline
