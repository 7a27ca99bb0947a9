// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/picture.h"
#include "app/core/result.h"
#include <array>

class QIODevice;

namespace dateline {

enum class PictureFormat : quint8 { Svg, Pdf, Png };

inline constexpr std::array allPictureFormats{PictureFormat::Svg, PictureFormat::Pdf, PictureFormat::Png};

QLatin1String toText(PictureFormat format); ///< "svg", "pdf", "png": also the file name's suffix
std::optional<PictureFormat> pictureFormatFromText(QStringView text);

/// Writes \a picture to \a device, which is open for writing. \a scale is pixels of a PNG per unit of the
/// picture (SVG and PDF have no pixels: they ignore it). Text stays text in SVG and PDF.
std::optional<Problem> writePicture(PictureFormat format, QIODevice &device, const Picture &picture,
                                    double scale = 1);

/// Where no picture is drawn wider or higher than this, a PNG can be written.
inline constexpr int MaximumPngSide = 32767;

} // namespace dateline
