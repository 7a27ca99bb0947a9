// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QScrollArea>

namespace dateline {

/// A scroll area for a column of wrapping text: the content is as wide as the area and as high as it needs
/// to be at that width, which QScrollArea alone gets wrong.
class ColumnScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// \a name is said by screen readers.
    ColumnScroll(const QString &name, QWidget *content, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
};

} // namespace dateline
