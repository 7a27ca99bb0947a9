// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/train/parser/layers.h"
#include "app/train/tables.h"

namespace dateline {

/// Adds the layer \a name to model sections, its weights as bytes with a scale for each output.
void addLinear(ModelSections &sections, const QByteArray &name, const Matrix &weights, const Matrix &bias);
void addLinear(ModelSections &sections, const QByteArray &name, const LinearLayer &layer);
void addNorm(ModelSections &sections, const QByteArray &name, const NormLayer &layer);

/// Adds the vectors of a kind of feature as bytes, with the one number they are to be multiplied by in
/// units of Fixed::one (fixedpoint.h).
void addVectors(ModelSections &sections, const QByteArray &name, const Matrix &vectors);

QByteArray floatBytes(const Matrix &values);

} // namespace dateline
