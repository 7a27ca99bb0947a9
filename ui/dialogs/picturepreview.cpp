// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/picturepreview.h"
#include "ui/models/picturepainter.h"
#include "ui/models/theme.h"
#include <cmath>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace dateline {

namespace {

constexpr int border = 12;

} // namespace

PicturePreview::PicturePreview(QWidget *parent)
    : QWidget(parent)
    , m_back(makeButton(Qt::LeftArrow, tr("Previous page"), -1))
    , m_next(makeButton(Qt::RightArrow, tr("Next page"), 1))
    , m_caption(new QLabel(this))
{
    setMinimumSize(320, 240);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_caption);
    row->addWidget(m_next);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->addStretch();
    column->addLayout(row);
    showCaption();
}

QToolButton *PicturePreview::makeButton(Qt::ArrowType arrow, const QString &name, int steps)
{
    auto *button = new QToolButton(this);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, [this, steps] { setCurrentPage(m_current + steps); });
    return button;
}

void PicturePreview::setPages(std::vector<Picture> pages)
{
    m_pages = std::move(pages);
    setCurrentPage(m_current);
}

void PicturePreview::setCurrentPage(int page)
{
    m_current = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (!m_pages.empty()) {
        const Picture &shown = m_pages[size_t(m_current)];
        setAccessibleName(tr("Preview: %1").arg(shown.title));
        setAccessibleDescription(shown.description);
    }
    showCaption();
    update();
}

void PicturePreview::setSizeWords(const QString &words)
{
    m_sizeWords = words;
    showCaption();
}

void PicturePreview::showCaption()
{
    const bool several = m_pages.size() > 1;
    setFocusPolicy(several ? Qt::StrongFocus : Qt::NoFocus);
    m_back->setVisible(several);
    m_next->setVisible(several);
    m_back->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < pageCount());
    if (m_pages.empty())
        return m_caption->clear();
    const QSizeF size = m_pages[size_t(m_current)].size;
    QString words = m_sizeWords;
    if (words.isEmpty())
        words = tr("%1 × %2").arg(std::lround(size.width())).arg(std::lround(size.height()));
    if (several)
        words.prepend(tr("Page %1 of %2").arg(m_current + 1).arg(m_pages.size()) + QStringLiteral(" · "));
    m_caption->setText(words);
}

QRectF PicturePreview::room() const
{
    return rect().adjusted(border, border, -border, -border - layout()->minimumSize().height());
}

void PicturePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    painter.fillRect(rect(), palette().window());
    if (m_pages.empty() || m_pages[size_t(m_current)].size.isEmpty())
        return;
    const Picture &page = m_pages[size_t(m_current)];
    const QRectF area = room();
    const double scale =
        std::min({area.width() / page.size.width(), area.height() / page.size.height(), 1.5});
    const QSizeF size = page.size * scale;
    const QPointF corner(area.center().x() - size.width() / 2, area.center().y() - size.height() / 2);
    const QRectF sheet(corner, size);
    painter.fillRect(sheet.translated(0, 2).adjusted(-1, 0, 1, 1), theme.strongLine());
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    paintPicture(painter, page);
    painter.resetTransform();
    painter.setClipping(false);
    if (hasFocus()) {
        painter.setPen(theme.accent());
        painter.drawRect(sheet.adjusted(-2, -2, 2, 2));
    }
}

void PicturePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        return setCurrentPage(m_current - 1);
    case Qt::Key_PageDown:
        return setCurrentPage(m_current + 1);
    case Qt::Key_Home:
        return setCurrentPage(0);
    case Qt::Key_End:
        return setCurrentPage(pageCount() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PicturePreview::wheelEvent(QWheelEvent *event)
{
    if (const int turn = event->angleDelta().y(); turn != 0 && m_pages.size() > 1)
        setCurrentPage(m_current + (turn < 0 ? 1 : -1));
    else
        event->ignore();
}

} // namespace dateline
