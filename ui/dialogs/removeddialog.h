// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/library.h"
#include <QDialog>

class QListWidget;
class QPushButton;

namespace dateline {

/// The articles that were removed from the library. Nothing of them is lost: those that are marked come back
/// with all that was decided about them.
class RemovedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RemovedDialog(const std::vector<ArticleSummary> &removed, QWidget *parent = nullptr);

Q_SIGNALS:
    void restoreRequested(const QList<dateline::ArticleId> &articles);

private:
    void restore();

    QListWidget *m_list;
    QPushButton *m_restore;
};

} // namespace dateline
