// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/undatedmodel.h"
#include <QListView>

namespace dateline {

/// The events that stand on no timeline, most of them because their article has no publication date.
class UndatedTray : public QListView
{
    Q_OBJECT

public:
    /// Both must outlive the tray.
    UndatedTray(UndatedModel *model, ViewState *view, QWidget *parent = nullptr);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showSelected();

    UndatedModel *m_undated;
    ViewState *m_view;
    bool m_following = false;
};

} // namespace dateline
