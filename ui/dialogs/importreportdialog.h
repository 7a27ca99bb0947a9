// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/importreport.h"
#include <QDialog>

namespace dateline {

/// What became of each file of an import: a table that can be filtered, copied and saved as CSV.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(const ImportReport &report, QWidget *parent = nullptr);
    ~ImportReportDialog() override;

Q_SIGNALS:
    /// An article's row was activated.
    void articleChosen(dateline::ArticleId article);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dateline
