// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/importreport.h"
#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace dateline {

class ImportReportModel;
class ImportReportFilter;

/// What became of each file of an import: a table that can be filtered, copied and saved as CSV. It
/// opens no other dialog.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(const ImportReport &report, QWidget *parent = nullptr);
    ~ImportReportDialog() override;

    /// The rows that pass the filter, with a heading.
    QByteArray toCsv() const;

public Q_SLOTS:
    void copy();
    /// Writes toCsv(); on failure the dialog says why.
    void saveTo(const QString &path);

Q_SIGNALS:
    /// An article's row was activated; the dialog closes.
    void articleChosen(dateline::ArticleId article);
    /// The text of these scans is to be recognised; the dialog closes.
    void recognitionWanted(const QStringList &files);

private:
    void makeTable();
    void offerRecognition(const ImportReport &report, QDialogButtonBox *buttons);
    void showCount();
    void browse();

    ImportReportModel *m_model;
    ImportReportFilter *m_filter;
    QTableView *m_table;
    QComboBox *m_kind;
    QLineEdit *m_words;
    QLabel *m_count;
    QStackedLayout *m_sides = nullptr; ///< the dialog, or its file chooser
};

} // namespace dateline
