// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pictureformat.h"
#include "app/core/enumtext.h"
#include "app/export/cairopicture.h"
#include "app/export/deviceoutput.h"
#include "app/export/svgpicture.h"
#include <QXmlStreamWriter>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{"svg"_L1, "pdf"_L1, "png"_L1};

std::optional<Problem> writeSvg(QIODevice &device, const Picture &picture)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    writeSvgElement(xml, picture, SvgUse::File);
    xml.writeEndDocument();
    return writeAll(device, bytes);
}

} // namespace

QLatin1String toText(PictureFormat format)
{
    return names[size_t(format)];
}

std::optional<PictureFormat> pictureFormatFromText(QStringView text)
{
    return enumFromText<PictureFormat>(names, text);
}

std::optional<Problem> writePicture(PictureFormat format, QIODevice &device, const Picture &picture,
                                    double scale)
{
    switch (format) {
    case PictureFormat::Svg:
        return writeSvg(device, picture);
    case PictureFormat::Pdf:
        return writePdf(device, {picture});
    case PictureFormat::Png:
        break;
    }
    return writePng(device, picture, scale);
}

} // namespace dateline
