// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <qglobal.h>

/// How much one input may hold. Beyond it a loader answers with a Problem instead of taking minutes
/// or all memory; no news article comes near.
namespace dateline::limits {

inline constexpr qint64 maxFileBytes = 64 << 20;      ///< of a file, before and after unpacking
inline constexpr qsizetype maxTextLength = 16 << 20;  ///< of one article, in UTF-16 code units
inline constexpr qsizetype maxLineLength = 4000;      ///< longer paragraphs are broken after a sentence
inline constexpr int maxElementDepth = 400;           ///< of HTML; the parser is quadratic in it
inline constexpr int maxAttributes = 400;             ///< of one HTML element; likewise
inline constexpr int maxXmlAttributes = 1000;         ///< of one XML element; the reader is quadratic in it
inline constexpr qint64 maxUnpackedBytes = 512 << 20; ///< of all that is packed in one archive together
inline constexpr qint64 mostUnpackedRatio = 50; ///< of a large archive read part by part; text has 3–10
inline constexpr int maxArchiveDepth = 3;       ///< archives in archives
inline constexpr int maxArchiveEntries = 100'000;
inline constexpr qint64 maxDocumentPart = 48 << 20; ///< one unpacked part of a DOCX, ODT or EPUB file
inline constexpr int mostFaultsInARow = 10'000;     ///< then the rest of a file of many entries is given up
inline constexpr int maxFolderDepth = 64;
inline constexpr qsizetype maxTitleLength = 300;

/// Bytes that an archive of \a packed bytes may unpack to when it is read part by part.
inline constexpr qint64 mostUnpackedFrom(qint64 packed)
{
    return packed * mostUnpackedRatio > maxUnpackedBytes ? packed * mostUnpackedRatio : maxUnpackedBytes;
}

} // namespace dateline::limits
