// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/picture.h"
#include <QWidget>

namespace dateline {

/// Shows the first of some pages as large as there is room, like a sheet of paper.
class PicturePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePreview(QWidget *parent = nullptr);

    void setPages(std::vector<Picture> pages);
    QSize sizeHint() const override { return {520, 380}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Picture> m_pages;
};

} // namespace dateline
