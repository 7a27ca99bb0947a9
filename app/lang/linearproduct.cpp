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

/// Half a panel at a time: eight sums and two weights fit into the sixteen registers.
void sseKernel(const ProductInput &input, int row, int pairs, const qint16 *panel, qint32 *output,
               std::ptrdiff_t outputStride)
{
    for (int half = 0; half < 2; ++half) {
        __m128i sums[blockRows][2];
        for (auto &sum : sums)
            sum[0] = sum[1] = _mm_setzero_si128();
        const qint16 *weights = panel + half * PackedMatrix::panelColumns;
        for (const std::ptrdiff_t offset : input.offsets) {
            const qint16 *factors = input.first + row * input.stride + offset;
            for (int pair = 0; pair < pairs; ++pair, weights += 2 * PackedMatrix::panelColumns) {
                const __m128i left = _mm_loadu_si128(reinterpret_cast<const __m128i *>(weights));
                const __m128i right = _mm_loadu_si128(reinterpret_cast<const __m128i *>(weights + 8));
#pragma GCC unroll 4
                for (int r = 0; r < blockRows; ++r) {
                    const __m128i factor = _mm_set1_epi32(pairAt(factors + r * input.stride + 2 * pair));
                    sums[r][0] = _mm_add_epi32(sums[r][0], _mm_madd_epi16(factor, left));
                    sums[r][1] = _mm_add_epi32(sums[r][1], _mm_madd_epi16(factor, right));
                }
            }
        }
        for (int r = 0; r < blockRows; ++r) {
            qint32 *target = output + r * outputStride + half * 8;
            _mm_storeu_si128(reinterpret_cast<__m128i *>(target), sums[r][0]);
            _mm_storeu_si128(reinterpret_cast<__m128i *>(target + 4), sums[r][1]);
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
