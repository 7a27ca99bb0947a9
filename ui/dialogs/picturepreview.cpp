// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/picturepreview.h"
#include "ui/models/picturepainter.h"
#include "ui/models/theme.h"
#include <QPainter>

namespace dateline {

namespace {

constexpr int border = 12;
constexpr int captionHeight = 22;

} // namespace

PicturePreview::PicturePreview(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(320, 240);
}

void PicturePreview::setPages(std::vector<Picture> pages)
{
    m_pages = std::move(pages);
    if (!m_pages.empty()) {
        setAccessibleName(tr("Preview: %1").arg(m_pages.front().title));
        setAccessibleDescription(m_pages.front().description);
    }
    update();
}

void PicturePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    painter.fillRect(rect(), palette().window());
    if (m_pages.empty() || m_pages.front().size.isEmpty())
        return;
    const Picture &page = m_pages.front();
    const QRectF room = rect().adjusted(border, border, -border, -border - captionHeight);
    const double scale =
        std::min({room.width() / page.size.width(), room.height() / page.size.height(), 1.5});
    const QSizeF size = page.size * scale;
    const QPointF corner(room.center().x() - size.width() / 2, room.center().y() - size.height() / 2);
    const QRectF sheet(corner, size);
    painter.fillRect(sheet.translated(0, 2).adjusted(-1, 0, 1, 1), theme.strongLine());
    painter.save();
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    paintPicture(painter, page);
    painter.restore();
    QString caption = tr("%1 × %2").arg(std::lround(page.size.width())).arg(std::lround(page.size.height()));
    if (m_pages.size() > 1)
        caption = tr("Page 1 of %1").arg(m_pages.size()) + QStringLiteral(" · ") + caption;
    painter.setPen(theme.mutedText());
    painter.drawText(QRectF(0, height() - captionHeight - 4, width(), captionHeight), Qt::AlignCenter,
                     caption);
}

} // namespace dateline
