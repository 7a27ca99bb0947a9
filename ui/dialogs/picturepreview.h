// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/picture.h"
#include <QWidget>

class QLabel;
class QToolButton;

namespace dateline {

/// Shows one of some pages as large as there is room, like a sheet of paper. Where there are several, buttons
/// below, Page Up and Page Down, and the wheel turn them.
class PicturePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePreview(QWidget *parent = nullptr);

    /// Stays at the same page where there still is one of that number.
    void setPages(std::vector<Picture> pages);
    int pageCount() const { return int(m_pages.size()); }
    int currentPage() const { return m_current; } ///< from zero
    void setCurrentPage(int page);                ///< corrected into the pages
    /// How large a page is, in words; else its measures in pixels are shown.
    void setSizeWords(const QString &words);
    QSize sizeHint() const override { return {520, 380}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QToolButton *makeButton(Qt::ArrowType arrow, const QString &name, int steps);
    QRectF room() const;
    void showCaption();

    std::vector<Picture> m_pages;
    QString m_sizeWords;
    int m_current = 0;
    QToolButton *m_back;
    QToolButton *m_next;
    QLabel *m_caption;
};

} // namespace dateline
