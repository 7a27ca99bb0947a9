// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/linearproduct.h"
#include <algorithm>
#include <cstring>
#ifdef __SSE2__
#include <immintrin.h>
#endif

namespace dateline {

namespace {

constexpr int blockRows = 4; ///< rows whose sums are kept in registers together

/// One block of rows times one panel of columns.
using Kernel = void (*)(const ProductInput &input, int row, int pairs, const qint16 *panel, qint32 *output,
                        std::ptrdiff_t outputStride);

void plainKernel(const ProductInput &input, int row, int pairs, const qint16 *panel, qint32 *output,
                 std::ptrdiff_t outputStride)
{
    for (int r = 0; r < blockRows; ++r) {
        quint32 sums[PackedMatrix::panelColumns] = {};
        const qint16 *weights = panel;
        for (const std::ptrdiff_t offset : input.offsets) {
            const qint16 *factors = input.first + (row + r) * input.stride + offset;
            for (int pair = 0; pair < pairs; ++pair, weights += 2 * PackedMatrix::panelColumns)
                for (int c = 0; c < PackedMatrix::panelColumns; ++c)
                    sums[c] += quint32(factors[2 * pair] * weights[2 * c]) +
                               quint32(factors[2 * pair + 1] * weights[2 * c + 1]);
        }
        std::memcpy(output + r * outputStride, sums, sizeof(sums));
    }
}

#ifdef __SSE2__

qint32 pairAt(const qint16 *factors)
{
    qint32 pair;
    std::memcpy(&pair, factors, sizeof(pair));
    return pair;
}

/// Sums of two rows over a panel: with a factor for each and a weight they fit into the sixteen registers.
using PanelSums = __m128i[2][PackedMatrix::panelColumns / 4];

/// Adds in this order: another would need more registers than there are.
inline void addInPlace(__m128i &sum, __m128i product)
{
    sum = _mm_add_epi32(sum, product);
    __asm__("" : "+x"(sum));
}

/// Adds the products of pair number \a Pair of each of \a first and \a second with the weights of that pair.
template<int Pair>
inline void addProducts(__m128i first, __m128i second, const qint16 *weights, PanelSums &sums)
{
    first = _mm_shuffle_epi32(first, Pair * 0x55);
    second = _mm_shuffle_epi32(second, Pair * 0x55);
    const auto *columns = reinterpret_cast<const __m128i *>(weights + Pair * 2 * PackedMatrix::panelColumns);
#pragma GCC unroll 4
    for (int c = 0; c < PackedMatrix::panelColumns / 4; ++c) {
        const __m128i weight = _mm_load_si128(columns + c);
        addInPlace(sums[0][c], _mm_madd_epi16(first, weight));
        addInPlace(sums[1][c], _mm_madd_epi16(second, weight));
    }
}

/// Adds the products of a stretch of two rows, \a stride apart; returns the weights that follow.
inline const qint16 *addStretch(const qint16 *factors, std::ptrdiff_t stride, int pairs,
                                const qint16 *weights, PanelSums &sums)
{
    constexpr int atOnce = 4, width = 2 * PackedMatrix::panelColumns;
    int pair = 0;
    for (; pair + atOnce <= pairs; pair += atOnce, weights += atOnce * width) {
        const auto *four = factors + 2 * pair;
        const __m128i first = _mm_loadu_si128(reinterpret_cast<const __m128i *>(four));
        const __m128i second = _mm_loadu_si128(reinterpret_cast<const __m128i *>(four + stride));
        addProducts<0>(first, second, weights, sums);
        addProducts<1>(first, second, weights, sums);
        addProducts<2>(first, second, weights, sums);
        addProducts<3>(first, second, weights, sums);
    }
    for (; pair < pairs; ++pair, weights += width)
        addProducts<0>(_mm_cvtsi32_si128(pairAt(factors + 2 * pair)),
                       _mm_cvtsi32_si128(pairAt(factors + stride + 2 * pair)), weights, sums);
    return weights;
}

/// Two rows at a time over the whole panel. Four pairs of factors are read at once, as reading and spreading
/// each by itself takes as long as multiplying it.
void sseKernel(const ProductInput &input, int row, int pairs, const qint16 *panel, qint32 *output,
               std::ptrdiff_t outputStride)
{
    for (int r = 0; r < blockRows; r += 2) {
        PanelSums sums;
        for (int c = 0; c < PackedMatrix::panelColumns / 4; ++c)
            sums[0][c] = sums[1][c] = _mm_setzero_si128();
        const qint16 *weights = panel;
        for (const std::ptrdiff_t offset : input.offsets)
            weights = addStretch(input.first + (row + r) * input.stride + offset, input.stride, pairs,
                                 weights, sums);
        auto *target = output + r * outputStride;
        for (int c = 0; c < PackedMatrix::panelColumns / 4; ++c) {
            _mm_storeu_si128(reinterpret_cast<__m128i *>(target + 4 * c), sums[0][c]);
            _mm_storeu_si128(reinterpret_cast<__m128i *>(target + outputStride + 4 * c), sums[1][c]);
        }
    }
}

__attribute__((target("avx2"))) void avx2Kernel(const ProductInput &input, int row, int pairs,
                                                const qint16 *panel, qint32 *output,
                                                std::ptrdiff_t outputStride)
{
    __m256i sums[blockRows][2];
    for (auto &sum : sums)
        sum[0] = sum[1] = _mm256_setzero_si256();
    const qint16 *weights = panel;
    for (const std::ptrdiff_t offset : input.offsets) {
        const qint16 *factors = input.first + row * input.stride + offset;
        for (int pair = 0; pair < pairs; ++pair, weights += 2 * PackedMatrix::panelColumns) {
            const __m256i left = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(weights));
            const __m256i right = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(weights + 16));
#pragma GCC unroll 4
            for (int r = 0; r < blockRows; ++r) {
                qint32 both;
                std::memcpy(&both, factors + r * input.stride + 2 * pair, sizeof(both));
                const __m256i factor = _mm256_set1_epi32(both);
                sums[r][0] = _mm256_add_epi32(sums[r][0], _mm256_madd_epi16(factor, left));
                sums[r][1] = _mm256_add_epi32(sums[r][1], _mm256_madd_epi16(factor, right));
            }
        }
    }
    for (int r = 0; r < blockRows; ++r) {
        qint32 *target = output + r * outputStride;
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(target), sums[r][0]);
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(target + 8), sums[r][1]);
    }
}

Kernel bestKernel()
{
    return __builtin_cpu_supports("avx2") && !qEnvironmentVariableIsSet("DATELINE_NO_AVX2") ? avx2Kernel
                                                                                            : sseKernel;
}

#else

Kernel bestKernel()
{
    return plainKernel;
}

#endif

void product(Kernel kernel, const ProductInput &input, int count, const PackedMatrix &matrix, qint32 *output)
{
    Q_ASSERT(count % blockRows == 0);
    const int pairs = matrix.rows() / 2 / int(input.offsets.size());
    for (int panel = 0; panel * PackedMatrix::panelColumns < matrix.paddedColumns(); ++panel)
        for (int row = 0; row < count; row += blockRows)
            kernel(input, row, pairs, matrix.panel(panel),
                   output + std::ptrdiff_t(row) * matrix.paddedColumns() + panel * PackedMatrix::panelColumns,
                   matrix.paddedColumns());
}

} // namespace

void PackedMatrix::resize(int rows, int columns)
{
    Q_ASSERT(rows % 2 == 0);
    m_rows = rows;
    m_columns = columns;
    m_panels = (columns + panelColumns - 1) / panelColumns;
    m_values.assign(size_t(m_rows) * size_t(m_panels) * panelColumns, 0);
}

void PackedMatrix::setColumn(int column, const qint16 *values)
{
    qint16 *target = m_values.data() + index(0, column);
    for (int row = 0; row < m_rows; row += 2, target += 2 * panelColumns)
        std::memcpy(target, values + row, 2 * sizeof(qint16));
}

void linearProduct(const ProductInput &input, int count, const PackedMatrix &matrix, qint32 *output)
{
    static const Kernel kernel = bestKernel();
    product(kernel, input, count, matrix, output);
}

void plainLinearProduct(const ProductInput &input, int count, const PackedMatrix &matrix, qint32 *output)
{
    product(plainKernel, input, count, matrix, output);
}

} // namespace dateline
