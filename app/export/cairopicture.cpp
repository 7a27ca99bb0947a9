// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/cairopicture.h"
#include "app/export/deviceoutput.h"
#include "app/export/pictureformat.h"
#include "app/export/plaintext.h"
#include <cairo-pdf.h>
#include <cmath>
#include <memory>
#include <numbers>
#include <pango/pangocairo.h>
#include <QIODevice>

namespace dateline {

using namespace Qt::StringLiterals;

namespace {

template<auto Free> struct Freed
{
    template<class T> void operator()(T *object) const { Free(object); }
};

using Surface = std::unique_ptr<cairo_surface_t, Freed<cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, Freed<cairo_destroy>>;
using Layout = std::unique_ptr<PangoLayout, Freed<g_object_unref>>;
using FontDescription = std::unique_ptr<PangoFontDescription, Freed<pango_font_description_free>>;
using FontOptions = std::unique_ptr<cairo_font_options_t, Freed<cairo_font_options_destroy>>;

constexpr double pointsPerUnit = 72.0 / 96.0;

cairo_status_t writeToDevice(void *device, const unsigned char *bytes, unsigned int size)
{
    const QByteArray block = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), qsizetype(size));
    return writeAll(*static_cast<QIODevice *>(device), block) ? CAIRO_STATUS_WRITE_ERROR
                                                              : CAIRO_STATUS_SUCCESS;
}

void setColour(cairo_t *cairo, Rgba colour)
{
    const auto channel = [colour](int shift) { return ((colour >> shift) & 0xFF) / 255.0; };
    cairo_set_source_rgba(cairo, channel(16), channel(8), channel(0), channel(24));
}

void tracePath(cairo_t *cairo, const QRectF &rect, double radius)
{
    const double r = std::min({radius, rect.width() / 2, rect.height() / 2});
    if (r <= 0)
        return cairo_rectangle(cairo, rect.x(), rect.y(), rect.width(), rect.height());
    constexpr double quarter = std::numbers::pi / 2;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, rect.right() - r, rect.top() + r, r, -quarter, 0);
    cairo_arc(cairo, rect.right() - r, rect.bottom() - r, r, 0, quarter);
    cairo_arc(cairo, rect.left() + r, rect.bottom() - r, r, quarter, 2 * quarter);
    cairo_arc(cairo, rect.left() + r, rect.top() + r, r, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo);
}

/// Draws shapes on a cairo context whose unit is the picture's.
class CairoShapes
{
public:
    CairoShapes(cairo_t *cairo, const QString &fontFamily)
        : m_cairo(cairo)
        , m_layout(pango_cairo_create_layout(cairo))
        , m_family(fontFamily.isEmpty() ? "sans-serif" : fontFamily.toUtf8() + ",sans-serif")
    {
        // Without hinting, letters stand where they do in SVG, at every scale.
        const FontOptions options(cairo_font_options_create());
        cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
        cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
        PangoContext *context = pango_layout_get_context(m_layout.get());
        pango_cairo_context_set_font_options(context, options.get());
        pango_context_set_round_glyph_positions(context, false);
    }

    void operator()(const shape::Rect &rect)
    {
        tracePath(m_cairo, rect.rect, rect.radius);
        paint(rect.fill, rect.stroke, rect.strokeWidth, rect.dashed);
    }

    void operator()(const shape::Ellipse &ellipse)
    {
        if (ellipse.rect.isEmpty())
            return;
        cairo_save(m_cairo);
        cairo_translate(m_cairo, ellipse.rect.center().x(), ellipse.rect.center().y());
        cairo_scale(m_cairo, ellipse.rect.width() / 2, ellipse.rect.height() / 2);
        cairo_new_sub_path(m_cairo);
        cairo_arc(m_cairo, 0, 0, 1, 0, 2 * std::numbers::pi);
        cairo_restore(m_cairo);
        paint(ellipse.fill, ellipse.stroke, ellipse.strokeWidth, false);
    }

    void operator()(const shape::Polyline &line)
    {
        for (QPointF point : line.points)
            cairo_line_to(m_cairo, point.x(), point.y());
        if (line.closed)
            cairo_close_path(m_cairo);
        paint(line.closed ? line.fill : 0, line.stroke, line.strokeWidth, line.dashed);
    }

    void operator()(const shape::Text &text)
    {
        setFont(text);
        const QByteArray utf8 = withoutControls(text.text).toUtf8();
        pango_layout_set_text(m_layout.get(), utf8.constData(), int(utf8.size()));
        int width = 0;
        pango_layout_get_size(m_layout.get(), &width, nullptr);
        const double shift = text.align == shape::Text::Align::Left     ? 0
                             : text.align == shape::Text::Align::Centre ? 0.5
                                                                        : 1;
        const double x = text.position.x() - shift * width / PANGO_SCALE;
        const double y = text.position.y() - double(pango_layout_get_baseline(m_layout.get())) / PANGO_SCALE;
        cairo_move_to(m_cairo, x, y);
        setColour(m_cairo, text.colour);
        pango_cairo_show_layout(m_cairo, m_layout.get());
        cairo_new_path(m_cairo);
    }

private:
    void setFont(const shape::Text &text)
    {
        const FontDescription font(pango_font_description_new());
        pango_font_description_set_family(font.get(), m_family.constData());
        pango_font_description_set_absolute_size(font.get(), text.pixelSize * PANGO_SCALE);
        pango_font_description_set_weight(font.get(), text.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_font_description_set_style(font.get(), text.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
        pango_layout_set_font_description(m_layout.get(), font.get());
    }

    void paint(Rgba fill, Rgba stroke, double width, bool dashed)
    {
        if (fill >> 24) {
            setColour(m_cairo, fill);
            cairo_fill_preserve(m_cairo);
        }
        if (stroke >> 24) {
            static constexpr double dashes[] = {4, 3};
            cairo_set_dash(m_cairo, dashes, dashed ? 2 : 0, 0);
            cairo_set_line_width(m_cairo, width);
            setColour(m_cairo, stroke);
            cairo_stroke_preserve(m_cairo);
        }
        cairo_new_path(m_cairo);
    }

    cairo_t *m_cairo;
    Layout m_layout;
    QByteArray m_family;
};

void draw(cairo_t *cairo, const Picture &picture)
{
    CairoShapes shapes(cairo, picture.fontFamily);
    for (const Shape &item : picture.shapes)
        std::visit(shapes, item);
}

void setMetadata(cairo_surface_t *surface, const Picture &picture)
{
    const auto set = [surface](cairo_pdf_metadata_t key, const QString &text) {
        cairo_pdf_surface_set_metadata(surface, key, withoutControls(text).toUtf8().constData());
    };
    set(CAIRO_PDF_METADATA_TITLE, picture.title);
    set(CAIRO_PDF_METADATA_SUBJECT, picture.description);
    set(CAIRO_PDF_METADATA_CREATOR, u"Dateline"_s);
    set(CAIRO_PDF_METADATA_CREATE_DATE, QString()); // the moment of writing stays out
}

std::optional<Problem> failure(cairo_status_t status, const QIODevice &device)
{
    if (status == CAIRO_STATUS_SUCCESS)
        return std::nullopt;
    Problem problem = writeProblem(device);
    if (status != CAIRO_STATUS_WRITE_ERROR)
        problem.what =
            u"The picture could not be drawn: "_s + QString::fromUtf8(cairo_status_to_string(status));
    return problem;
}

} // namespace

std::optional<Problem> writePdf(QIODevice &device, const std::vector<Picture> &pages)
{
    const Surface surface(cairo_pdf_surface_create_for_stream(writeToDevice, &device, 1, 1));
    if (!pages.empty())
        setMetadata(surface.get(), pages.front());
    for (const Picture &page : pages) {
        cairo_pdf_surface_set_size(surface.get(), page.size.width() * pointsPerUnit,
                                   page.size.height() * pointsPerUnit);
        const Context cairo(cairo_create(surface.get()));
        cairo_scale(cairo.get(), pointsPerUnit, pointsPerUnit);
        draw(cairo.get(), page);
        cairo_show_page(cairo.get());
    }
    cairo_surface_finish(surface.get());
    return failure(cairo_surface_status(surface.get()), device);
}

std::optional<Problem> writePng(QIODevice &device, const Picture &picture, double scale)
{
    const double width = std::ceil(picture.size.width() * scale);
    const double height = std::ceil(picture.size.height() * scale);
    if (!(width >= 1 && height >= 1 && width <= MaximumPngSide && height <= MaximumPngSide)) {
        Problem problem = writeProblem(device);
        problem.what = u"A picture of %1 by %2 pixels cannot be written as PNG."_s.arg(width).arg(height);
        problem.action = u"Choose a smaller scale, or SVG or PDF."_s;
        return problem;
    }
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, int(width), int(height)));
    const Context cairo(cairo_create(surface.get()));
    cairo_scale(cairo.get(), scale, scale);
    draw(cairo.get(), picture);
    const cairo_status_t drawn = cairo_status(cairo.get());
    return failure(drawn != CAIRO_STATUS_SUCCESS
                       ? drawn
                       : cairo_surface_write_to_png_stream(surface.get(), writeToDevice, &device),
                   device);
}

} // namespace dateline
