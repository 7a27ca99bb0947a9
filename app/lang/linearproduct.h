// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <QtGlobal>
#include <span>
#include <vector>

namespace dateline {

/// A matrix of 16-bit numbers, laid out for linearProduct(): panels of 16 columns, and in each the rows in
/// pairs, column by column.
class PackedMatrix
{
public:
    static constexpr int panelColumns = 16;

    /// Makes room for \a rows, an even number, and \a columns.
    void resize(int rows, int columns);
    void set(int row, int column, qint16 value) { m_values[index(row, column)] = value; }
    /// Sets a whole column from its values.
    void setColumn(int column, const qint16 *values);

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    /// Columns of the product: a multiple of panelColumns.
    int paddedColumns() const { return m_panels * panelColumns; }
    const qint16 *panel(int number) const
    {
        return m_values.data() + size_t(number) * size_t(m_rows) * panelColumns;
    }

private:
    size_t index(int row, int column) const
    {
        return (size_t(column / panelColumns) * size_t(m_rows / 2) + size_t(row / 2)) * 2 * panelColumns +
               size_t(column % panelColumns) * 2 + size_t(row % 2);
    }

    int m_rows = 0;
    int m_columns = 0;
    int m_panels = 0;
    std::vector<qint16> m_values; ///< at a multiple of 16 bytes, as all that new allocates
};

/// Where the factors of a product's rows stand: row i is made of the stretches that begin at
/// first + i * stride + offset for each of \a offsets, each of the same length.
struct ProductInput
{
    const qint16 *first = nullptr;
    std::ptrdiff_t stride = 0;
    std::span<const std::ptrdiff_t> offsets;
};

/// Product of \a count rows, a multiple of 4, with \a matrix into rows of matrix.paddedColumns() numbers.
/// Sums are modulo 2^32. Uses AVX2 where the machine has it; the result is the same everywhere.
void linearProduct(const ProductInput &input, int count, const PackedMatrix &matrix, qint32 *output);

/// The same in plain C++: what tests compare with.
void plainLinearProduct(const ProductInput &input, int count, const PackedMatrix &matrix, qint32 *output);

} // namespace dateline
