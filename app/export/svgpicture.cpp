// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/svgpicture.h"
#include "app/export/plaintext.h"
#include <QXmlStreamWriter>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

/// At most two decimals, without trailing zeros, the same in every locale.
QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == "-0"_L1 ? u"0"_s : text;
}

class SvgShapes
{
public:
    explicit SvgShapes(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }

    void operator()(const shape::Rect &rect)
    {
        m_xml.writeStartElement(u"rect"_s);
        attribute("x"_L1, rect.rect.x());
        attribute("y"_L1, rect.rect.y());
        attribute("width"_L1, rect.rect.width());
        attribute("height"_L1, rect.rect.height());
        if (rect.radius > 0)
            attribute("rx"_L1, rect.radius);
        paint("fill"_L1, rect.fill);
        stroke(rect.stroke, rect.strokeWidth, rect.dashed);
        m_xml.writeEndElement();
    }

    void operator()(const shape::Ellipse &ellipse)
    {
        m_xml.writeStartElement(u"ellipse"_s);
        attribute("cx"_L1, ellipse.rect.center().x());
        attribute("cy"_L1, ellipse.rect.center().y());
        attribute("rx"_L1, ellipse.rect.width() / 2);
        attribute("ry"_L1, ellipse.rect.height() / 2);
        paint("fill"_L1, ellipse.fill);
        stroke(ellipse.stroke, ellipse.strokeWidth, false);
        m_xml.writeEndElement();
    }

    void operator()(const shape::Polyline &line)
    {
        m_xml.writeStartElement(line.closed ? u"polygon"_s : u"polyline"_s);
        QString points;
        for (QPointF point : line.points)
            points += (points.isEmpty() ? QString() : u" "_s) + number(point.x()) + u',' + number(point.y());
        m_xml.writeAttribute(u"points"_s, points);
        paint("fill"_L1, line.closed ? line.fill : 0);
        stroke(line.stroke, line.strokeWidth, line.dashed);
        m_xml.writeEndElement();
    }

    void operator()(const shape::Text &text)
    {
        m_xml.writeStartElement(u"text"_s);
        attribute("x"_L1, text.position.x());
        attribute("y"_L1, text.position.y());
        attribute("font-size"_L1, text.pixelSize);
        if (text.align != shape::Text::Align::Left)
            m_xml.writeAttribute(u"text-anchor"_s,
                                 text.align == shape::Text::Align::Centre ? u"middle"_s : u"end"_s);
        if (text.bold)
            m_xml.writeAttribute(u"font-weight"_s, u"bold"_s);
        if (text.italic)
            m_xml.writeAttribute(u"font-style"_s, u"italic"_s);
        paint("fill"_L1, text.colour);
        m_xml.writeCharacters(withoutControls(text.text));
        m_xml.writeEndElement();
    }

private:
    void attribute(QLatin1String name, double value) { m_xml.writeAttribute(name, number(value)); }

    void paint(QLatin1String name, Rgba colour)
    {
        const int alpha = int(colour >> 24);
        m_xml.writeAttribute(name, alpha == 0 ? u"none"_s : cssColour(colour));
        if (alpha > 0 && alpha < 255)
            attribute(QLatin1String(name == "fill"_L1 ? "fill-opacity" : "stroke-opacity"), alpha / 255.0);
    }

    void stroke(Rgba colour, double width, bool dashed)
    {
        if (colour >> 24 == 0)
            return;
        paint("stroke"_L1, colour);
        attribute("stroke-width"_L1, width);
        if (dashed)
            m_xml.writeAttribute(u"stroke-dasharray"_s, u"4 3"_s);
    }

    QXmlStreamWriter &m_xml;
};

void writeSize(QXmlStreamWriter &xml, const Picture &picture, SvgUse use)
{
    const QString width = number(picture.size.width());
    const QString height = number(picture.size.height());
    if (use == SvgUse::File) {
        xml.writeAttribute(u"width"_s, width);
        xml.writeAttribute(u"height"_s, height);
    }
    xml.writeAttribute(u"viewBox"_s, u"0 0 "_s + width + u' ' + height);
}

void writeNames(QXmlStreamWriter &xml, const Picture &picture, const QString &idPrefix)
{
    xml.writeStartElement(u"title"_s);
    xml.writeAttribute(u"id"_s, idPrefix + "title"_L1);
    xml.writeCharacters(withoutControls(picture.title));
    xml.writeEndElement();
    if (picture.description.isEmpty())
        return;
    xml.writeStartElement(u"desc"_s);
    xml.writeAttribute(u"id"_s, idPrefix + "desc"_L1);
    xml.writeCharacters(withoutControls(picture.description));
    xml.writeEndElement();
}

QString fontFamilies(const QString &family)
{
    return family.isEmpty() ? u"sans-serif"_s : u'\'' + family + u"', sans-serif"_s;
}

} // namespace

QString cssColour(Rgba colour)
{
    return u'#' + QString::number(colour & 0xFFFFFF, 16).rightJustified(6, u'0');
}

void writeSvgElement(QXmlStreamWriter &xml, const Picture &picture, SvgUse use, const QString &idPrefix)
{
    xml.writeStartElement(u"svg"_s);
    xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    writeSize(xml, picture, use);
    xml.writeAttribute(u"role"_s, u"img"_s);
    xml.writeAttribute(u"aria-labelledby"_s, idPrefix + "title"_L1);
    if (!picture.description.isEmpty())
        xml.writeAttribute(u"aria-describedby"_s, idPrefix + "desc"_L1);
    xml.writeAttribute(u"font-family"_s, fontFamilies(picture.fontFamily));
    writeNames(xml, picture, idPrefix);
    for (const Shape &item : picture.shapes)
        std::visit(SvgShapes(xml), item);
    xml.writeEndElement();
}

} // namespace dateline
